// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || BusinessSMS
/// Records and reads who agreed to receive texts and who opted out.
public nonisolated struct SMSConsentsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Records opt-outs and opt-ins of many recipients for one sender number.
    ///
    /// > Note: Each recipient succeeds or fails on its own; check the failed lists.
    ///
    /// Permission: `A2PSMS`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - from: Sender's phone number, in E.164 form.
    ///   - optIns: Phone numbers of recipients to opt in.
    ///   - optOuts: Phone numbers of recipients to opt out.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    @available(*, deprecated, message: "The service advises against this endpoint; use editSmsConsentRecords.")
    public func addA2PSMSOptOuts(
        from: String, optIns: [String]? = nil, optOuts: [String]? = nil,
        accountId: Identifier = "~") -> Call<OptOutBulkAssignResponse> {
        var request = RequestParts(.addA2PSMSOptOuts)
        request.path(accountId); request.body(OptOutBulkAssignRequest(from: from, optIns: optIns, optOuts: optOuts))
        return Call(client, request)
    }

    /// Adds or changes texting consent records of recipients.
    ///
    /// > Note: Opting a recipient in lets texts go out to them again: have their consent. Each record succeeds or fails on its own; check failedRecords.
    ///
    /// Permission: `SMS`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - records: Consent records to add or change. 1 to 1000 elements.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func editSmsConsentRecords(
        records: [UpdateSmsOptRecord], accountId: Identifier = "~") -> Call<OptRecordsModificationSummary> {
        var request = RequestParts(.editSmsConsentRecords)
        request.path(accountId); request.body(UpdateOptRecordList(records: records))
        return Call(client, request)
    }

    /// Downloads the account's texting consent records as CSV.
    ///
    /// Permission: `SMS`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameter accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to `download(to:)`, or to ask for its `data`.
    public func exportSmsConsentRecords(accountId: Identifier = "~") -> Call<Media> {
        var request = RequestParts(.exportSmsConsentRecords)
        request.path(accountId); request.accept("text/csv")
        return Call(client, request)
    }

    /// Lists past changes of texting consent for recipients.
    ///
    /// Permission: `SMS`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - pageToken: Token of the page to return, taken from the previous answer; leave it out for the first page.
    ///   - perPage: Number of records on one page. 1 to 1000. Default: `100`.
    ///   - to: Keeps only changes for these recipient numbers, in E.164 form. At most 20 elements. All different.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func listSmsConsentHistoryRecords(
        pageToken: String? = nil, perPage: Int? = nil, to: [String]? = nil,
        accountId: Identifier = "~") -> Call<ConsentHistoryRecordList> {
        var request = RequestParts(.listSmsConsentHistoryRecords)
        request.path(accountId); request.query("pageToken", pageToken); request.query("perPage", perPage);
        request.query("to", to)
        return Call(client, request)
    }

    /// Lists texting consent records that match query filters.
    ///
    /// Permission: `SMS`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - campaignType: Keeps only records for these kinds of campaign. All different.
    ///   - coverage: Keeps only records that cover a phone number, the account or a campaign type. All different.
    ///   - from: Keeps only records for these sender numbers, in E.164 form. At least 1 element. All different.
    ///   - optStatus: Keeps only opted-out or opted-in recipients; only opt-outs when left out. All different.
    ///   - pageToken: Token of the page to return, taken from the previous answer; leave it out for the first page.
    ///   - perPage: Number of records on one page. 1 to 1000. Default: `100`.
    ///   - to: Keeps only records for these recipient numbers, in E.164 form. At least 1 element. All different.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    @available(*, deprecated, message: "The service advises against this endpoint; use searchSmsConsentRecords.")
    public func listSmsConsentRecords(
        campaignType: [SmsCampaignTypeEnum]? = nil, coverage: [SmsConsentCoverageEnum]? = nil, from: [String]? = nil,
        optStatus: [SmsOptStatusEnum]? = nil, pageToken: String? = nil, perPage: Int? = nil, to: [String]? = nil,
        accountId: Identifier = "~") -> Call<OptRecordList> {
        var request = RequestParts(.listSmsConsentRecords)
        request.path(accountId); request.query("campaignType", campaignType); request.query("coverage", coverage);
        request.query("from", from); request.query("optStatus", optStatus); request.query("pageToken", pageToken);
        request.query("perPage", perPage); request.query("to", to)
        return Call(client, request)
    }

    /// Lists the recipients who opted out of, or into, an account's high-volume texts.
    ///
    /// Permission: `A2PSMS`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - from: Keeps only entries for this sender number, in E.164 form.
    ///   - pageToken: Token of the page to return, taken from the previous answer; leave it out for the first page.
    ///   - perPage: Number of records on one page. Default: `1000`.
    ///   - status: Which entries to return: optout, optin or all. Default: `optout`.
    ///   - to: Keeps only entries for this recipient number, in E.164 form.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`. Also as `text/csv`, by `media(as:)`.
    @available(*, deprecated, message: "The service advises against this endpoint; use searchSmsConsentRecords.")
    public func readA2PSMSOptOuts(
        from: String? = nil, pageToken: String? = nil, perPage: Int? = nil,
        status: SMSConsentsEndpoints.Status? = nil, to: String? = nil,
        accountId: Identifier = "~") -> Call<OptOutListResponse> {
        var request = RequestParts(.readA2PSMSOptOuts)
        request.path(accountId); request.query("from", from); request.query("pageToken", pageToken);
        request.query("perPage", perPage); request.query("status", status); request.query("to", to)
        return Call(client, request)
    }

    /// Finds texting consent records by sender, recipient, status or coverage.
    ///
    /// Permission: `SMS`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - campaignType: Keeps only records for these kinds of campaign. At least 1 element. All different.
    ///   - coverage: Keeps only records with one of these coverages. At least 1 element. All different.
    ///   - from: Sender phone numbers to look for, in E.164 form. 1 to 20 elements. All different.
    ///   - optStatus: Status to look for.
    ///   - pageToken: Token of the page to return; the first page when left out.
    ///   - perPage: Number of records on a page, 1 to 1000. 1 to 1000. Default: `100`.
    ///   - to: Recipient phone numbers to look for, in E.164 form. 1 to 20 elements. All different.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func searchSmsConsentRecords(
        campaignType: [SmsCampaignTypeEnum]? = nil, coverage: [SmsConsentCoverageEnum]? = nil, from: [String]? = nil,
        optStatus: SmsOptStatusEnum? = nil, pageToken: String? = nil, perPage: Int? = nil, to: [String]? = nil,
        accountId: Identifier = "~") -> Call<OptRecordList> {
        var request = RequestParts(.searchSmsConsentRecords)
        request.path(accountId);
        request.body(SearchSmsConsentRecordsRequest(campaignType: campaignType, coverage: coverage, from: from, optStatus: optStatus, pageToken: pageToken, perPage: perPage, to: to))
        return Call(client, request)
    }

    /// Which entries to return: optout, optin or all.
    public typealias Status = OpenEnum<StatusValues>
    public enum StatusValues {}
}

nonisolated extension APIOperation {
    /// `POST /restapi/v1.0/account/{accountId}/a2p-sms/opt-outs/bulk-assign`
    public static let addA2PSMSOptOuts = APIOperation(
        "addA2PSMSOptOuts", .post, "/restapi/v1.0/account/{accountId}/a2p-sms/opt-outs/bulk-assign",
        area: "SMSConsents", permission: "A2PSMS", rateGroup: "Light", access: .write, lifecycle: .deprecated)
    /// `PATCH /restapi/v2/accounts/{accountId}/sms/consents`
    public static let editSmsConsentRecords = APIOperation(
        "editSmsConsentRecords", .patch, "/restapi/v2/accounts/{accountId}/sms/consents", area: "SMSConsents",
        permission: "SMS", rateGroup: "Light", access: .write)
    /// `GET /restapi/v2/accounts/{accountId}/sms/consents/export`
    public static let exportSmsConsentRecords = APIOperation(
        "exportSmsConsentRecords", .get, "/restapi/v2/accounts/{accountId}/sms/consents/export", area: "SMSConsents",
        permission: "SMS", rateGroup: "Light", access: .read)
    /// `GET /restapi/v2/accounts/{accountId}/sms/consents/history`
    public static let listSmsConsentHistoryRecords = APIOperation(
        "listSmsConsentHistoryRecords", .get, "/restapi/v2/accounts/{accountId}/sms/consents/history",
        area: "SMSConsents", permission: "SMS", rateGroup: "Light", access: .read, paging: .pageToken)
    /// `GET /restapi/v2/accounts/{accountId}/sms/consents`
    public static let listSmsConsentRecords = APIOperation(
        "listSmsConsentRecords", .get, "/restapi/v2/accounts/{accountId}/sms/consents", area: "SMSConsents",
        permission: "SMS", rateGroup: "Light", access: .read, paging: .pageToken, lifecycle: .deprecated)
    /// `GET /restapi/v1.0/account/{accountId}/a2p-sms/opt-outs`
    public static let readA2PSMSOptOuts = APIOperation(
        "readA2PSMSOptOuts", .get, "/restapi/v1.0/account/{accountId}/a2p-sms/opt-outs", area: "SMSConsents",
        permission: "A2PSMS", rateGroup: "Light", access: .read, paging: .pageToken, lifecycle: .deprecated)
    /// `POST /restapi/v2/accounts/{accountId}/sms/consents/search`
    public static let searchSmsConsentRecords = APIOperation(
        "searchSmsConsentRecords", .post, "/restapi/v2/accounts/{accountId}/sms/consents/search", area: "SMSConsents",
        permission: "SMS", rateGroup: "Light", access: .read)
}

/// One page of past changes of texting consent.
public nonisolated struct ConsentHistoryRecordList: Model, ResponseValue {
    /// Position of this page in the whole list.
    public var paging: Optional<NonEnumeratedPagingModel>
    /// Changes of this page.
    public var records: [SmsOptHistoryRecord]
    private var _unknownMembers: UnknownMembers
    public init(records: [SmsOptHistoryRecord], paging: NonEnumeratedPagingModel? = nil) {
        self.records = records; self.paging = paging; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(records: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("paging", &self.paging); fields.list("records", &self.records);
        fields.unknown(&self._unknownMembers)
    }
}

/// A recipient whose choice could not be recorded.
public nonisolated struct OptOutBulkAssignFailedEntry: Model {
    /// Reason why the choice was not recorded.
    public var errorMessage: Optional<String>
    /// Recipient's phone number, in E.164 form.
    public var to: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(errorMessage: String? = nil, to: String? = nil) {
        self.errorMessage = errorMessage; self.to = to; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("errorMessage", &self.errorMessage); fields.field("to", &self.to);
        fields.unknown(&self._unknownMembers)
    }
}

/// Opt-outs and opt-ins to record for one sender number.
public nonisolated struct OptOutBulkAssignRequest: Model {
    /// Sender's phone number, in E.164 form.
    public var from: String
    /// Phone numbers of recipients to opt in.
    public var optIns: Optional<[String]>
    /// Phone numbers of recipients to opt out.
    public var optOuts: Optional<[String]>
    public init(from: String, optIns: [String]? = nil, optOuts: [String]? = nil) {
        self.from = from; self.optIns = optIns; self.optOuts = optOuts
    }
    public init(_ blank: Blank) { self.init(from: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("from", &self.from); fields.list("optIns", &self.optIns); fields.list("optOuts", &self.optOuts)
    }
}

/// Outcome of recording opt-outs and opt-ins.
public nonisolated struct OptOutBulkAssignResponse: Model, ResponseValue {
    /// Outcome of the opt-ins.
    public var optIns: Optional<OptOutBulkAssignResponse.OptIns>
    /// Outcome of the opt-outs.
    public var optOuts: Optional<OptOutBulkAssignResponse.OptOuts>
    private var _unknownMembers: UnknownMembers
    public init(optIns: OptOutBulkAssignResponse.OptIns? = nil, optOuts: OptOutBulkAssignResponse.OptOuts? = nil) {
        self.optIns = optIns; self.optOuts = optOuts; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("optIns", &self.optIns); fields.field("optOuts", &self.optOuts);
        fields.unknown(&self._unknownMembers)
    }

    /// Outcome of the opt-ins.
    public struct OptIns: Model {
        /// Phone numbers that could not be opted in, with the reason.
        public var failed: Optional<[OptOutBulkAssignFailedEntry]>
        /// Phone numbers that were opted in.
        public var successful: Optional<[String]>
        private var _unknownMembers: UnknownMembers
        public init(failed: [OptOutBulkAssignFailedEntry]? = nil, successful: [String]? = nil) {
            self.failed = failed; self.successful = successful; self._unknownMembers = .init()
        }
        public init(_ blank: Blank) { self.init() }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.list("failed", &self.failed); fields.list("successful", &self.successful);
            fields.unknown(&self._unknownMembers)
        }
    }

    /// Outcome of the opt-outs.
    public struct OptOuts: Model {
        /// Phone numbers that could not be opted out, with the reason.
        public var failed: Optional<[OptOutBulkAssignFailedEntry]>
        /// Phone numbers that were opted out.
        public var successful: Optional<[String]>
        private var _unknownMembers: UnknownMembers
        public init(failed: [OptOutBulkAssignFailedEntry]? = nil, successful: [String]? = nil) {
            self.failed = failed; self.successful = successful; self._unknownMembers = .init()
        }
        public init(_ blank: Blank) { self.init() }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.list("failed", &self.failed); fields.list("successful", &self.successful);
            fields.unknown(&self._unknownMembers)
        }
    }
}

/// One page of opt-outs and opt-ins.
public nonisolated struct OptOutListResponse: Model, ResponseValue {
    /// Position of this page in the whole list.
    public var paging: Optional<NonEnumeratedPagingModel>
    /// Opt-outs and opt-ins of this page.
    public var records: Optional<[OptOutResponse]>
    private var _unknownMembers: UnknownMembers
    public init(paging: NonEnumeratedPagingModel? = nil, records: [OptOutResponse]? = nil) {
        self.paging = paging; self.records = records; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("paging", &self.paging); fields.list("records", &self.records);
        fields.unknown(&self._unknownMembers)
    }
}

/// A recipient's choice about texts from one sender number.
public nonisolated struct OptOutResponse: Model {
    /// Sender's phone number, in E.164 form.
    public var from: Optional<String>
    /// Who made the choice: the recipient, the account or a carrier.
    public var source: Optional<OptOutResponse.Source>
    /// Whether the recipient opted out or in.
    public var status: Optional<OptOutResponse.Status>
    /// Recipient's phone number, in E.164 form.
    public var to: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        from: String? = nil, source: OptOutResponse.Source? = nil, status: OptOutResponse.Status? = nil,
        to: String? = nil) {
        self.from = from; self.source = source; self.status = status; self.to = to; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("from", &self.from); fields.field("source", &self.source); fields.field("status", &self.status);
        fields.field("to", &self.to); fields.unknown(&self._unknownMembers)
    }

    /// Who made the choice: the recipient, the account or a carrier.
    public typealias Source = OpenEnum<SourceValues>
    public enum SourceValues {}

    /// Whether the recipient opted out or in.
    public typealias Status = OpenEnum<StatusValues>
    public enum StatusValues {}
}

/// One page of texting consent records.
public nonisolated struct OptRecordList: Model, ResponseValue {
    /// Position of this page in the whole list.
    public var paging: Optional<NonEnumeratedPagingModel>
    /// Consent records of this page.
    public var records: [SmsOptRecord]
    private var _unknownMembers: UnknownMembers
    public init(records: [SmsOptRecord], paging: NonEnumeratedPagingModel? = nil) {
        self.records = records; self.paging = paging; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(records: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("paging", &self.paging); fields.list("records", &self.records);
        fields.unknown(&self._unknownMembers)
    }
}

/// Outcome of changing texting consent records.
public nonisolated struct OptRecordsModificationSummary: Model, ResponseValue {
    /// Records that could not be changed, each with its error. At least 1 element.
    public var failedRecords: Optional<[SmsOptFailureRecord]>
    private var _unknownMembers: UnknownMembers
    public init(failedRecords: [SmsOptFailureRecord]? = nil) {
        self.failedRecords = failedRecords; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("failedRecords", &self.failedRecords); fields.unknown(&self._unknownMembers)
    }
}

/// Part of a consent record that names the sender number.
public nonisolated struct PhoneNumberSenderConsentRecord: Model {
    /// Sender's phone number, in E.164 form.
    public var from: String
    private var _unknownMembers: UnknownMembers
    public init(from: String) { self.from = from; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init(from: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("from", &self.from); fields.unknown(&self._unknownMembers)
    }
}

/// Filters for a search of texting consent records.
public nonisolated struct SearchSmsConsentRecordsRequest: Model {
    /// Keeps only records for these kinds of campaign. At least 1 element. All different.
    public var campaignType: Optional<[SmsCampaignTypeEnum]>
    /// Keeps only records with one of these coverages. At least 1 element. All different.
    public var coverage: Optional<[SmsConsentCoverageEnum]>
    /// Sender phone numbers to look for, in E.164 form. 1 to 20 elements. All different.
    public var from: Optional<[String]>
    /// Status to look for.
    public var optStatus: Optional<SmsOptStatusEnum>
    /// Token of the page to return; the first page when left out.
    public var pageToken: Optional<String>
    /// Number of records on a page, 1 to 1000. 1 to 1000. Default: `100`.
    public var perPage: Optional<Int>
    /// Recipient phone numbers to look for, in E.164 form. 1 to 20 elements. All different.
    public var to: Optional<[String]>
    public init(
        campaignType: [SmsCampaignTypeEnum]? = nil, coverage: [SmsConsentCoverageEnum]? = nil, from: [String]? = nil,
        optStatus: SmsOptStatusEnum? = nil, pageToken: String? = nil, perPage: Int? = nil, to: [String]? = nil) {
        self.campaignType = campaignType; self.coverage = coverage; self.from = from; self.optStatus = optStatus;
        self.pageToken = pageToken; self.perPage = perPage; self.to = to
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("campaignType", &self.campaignType); fields.list("coverage", &self.coverage);
        fields.list("from", &self.from); fields.field("optStatus", &self.optStatus);
        fields.field("pageToken", &self.pageToken); fields.field("perPage", &self.perPage);
        fields.list("to", &self.to)
    }
}

/// Kind of a texting campaign.
public typealias SmsCampaignTypeEnum = OpenEnum<SmsCampaignTypeEnumValues>
public nonisolated enum SmsCampaignTypeEnumValues {}

/// What a consent record covers: one sender number, the account or a campaign type.
public typealias SmsConsentCoverageEnum = OpenEnum<SmsConsentCoverageEnumValues>
public nonisolated enum SmsConsentCoverageEnumValues {}

/// A consent record that could not be changed.
public nonisolated struct SmsOptFailureRecord: Model {
    /// Why the record could not be changed.
    public var error: ApiErrorModel
    /// Sender's phone number, in E.164 form.
    public var from: Optional<String>
    /// Whether the recipient opted out or in.
    public var optStatus: SmsOptStatusEnum
    /// Who made the choice.
    public var source: SmsOptSourceEnum
    /// Recipient's phone number, in E.164 form.
    public var to: String
    private var _unknownMembers: UnknownMembers
    public init(
        error: ApiErrorModel, optStatus: SmsOptStatusEnum, source: SmsOptSourceEnum, to: String,
        from: String? = nil) {
        self.error = error; self.optStatus = optStatus; self.source = source; self.to = to; self.from = from;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) {
        self.init(error: .init(blank), optStatus: .init(blank), source: .init(blank), to: .init(blank))
    }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("error", &self.error); fields.field("from", &self.from);
        fields.field("optStatus", &self.optStatus); fields.field("source", &self.source);
        fields.field("to", &self.to); fields.unknown(&self._unknownMembers)
    }
}

/// One past change of a recipient's texting consent.
public nonisolated struct SmsOptHistoryRecord: Model {
    /// When the change was recorded, ISO 8601.
    public var createdAt: Optional<Foundation.Date>
    /// Sender's phone number, in E.164 form.
    public var from: Optional<String>
    /// Whether the recipient opted out or in.
    public var optStatus: SmsOptStatusEnum
    /// Who made the choice.
    public var source: SmsOptSourceEnum
    /// Recipient's phone number, in E.164 form.
    public var to: String
    private var _unknownMembers: UnknownMembers
    public init(
        optStatus: SmsOptStatusEnum, source: SmsOptSourceEnum, to: String, createdAt: Foundation.Date? = nil,
        from: String? = nil) {
        self.optStatus = optStatus; self.source = source; self.to = to; self.createdAt = createdAt; self.from = from;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(optStatus: .init(blank), source: .init(blank), to: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("createdAt", &self.createdAt); fields.field("from", &self.from);
        fields.field("optStatus", &self.optStatus); fields.field("source", &self.source);
        fields.field("to", &self.to); fields.unknown(&self._unknownMembers)
    }
}

/// A texting consent record with the time of its last change.
public nonisolated struct SmsOptRecord: Model {
    /// Sender's phone number, in E.164 form.
    public var from: Optional<String>
    /// When the consent last changed, ISO 8601.
    public var lastModifiedTime: Optional<Foundation.Date>
    /// Whether the recipient opted out or in.
    public var optStatus: SmsOptStatusEnum
    /// Who made the choice.
    public var source: SmsOptSourceEnum
    /// Recipient's phone number, in E.164 form.
    public var to: String
    private var _unknownMembers: UnknownMembers
    public init(
        optStatus: SmsOptStatusEnum, source: SmsOptSourceEnum, to: String, from: String? = nil,
        lastModifiedTime: Foundation.Date? = nil) {
        self.optStatus = optStatus; self.source = source; self.to = to; self.from = from;
        self.lastModifiedTime = lastModifiedTime; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(optStatus: .init(blank), source: .init(blank), to: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("from", &self.from); fields.required("lastModifiedTime", &self.lastModifiedTime);
        fields.field("optStatus", &self.optStatus); fields.field("source", &self.source);
        fields.field("to", &self.to); fields.unknown(&self._unknownMembers)
    }
}

/// Who made a consent choice: the recipient, an app, an upstream provider or a carrier.
public typealias SmsOptSourceEnum = OpenEnum<SmsOptSourceEnumValues>
public nonisolated enum SmsOptSourceEnumValues {}

/// Whether a recipient opted out of texts or into them.
public typealias SmsOptStatusEnum = OpenEnum<SmsOptStatusEnumValues>
public nonisolated enum SmsOptStatusEnumValues {}

/// Texting consent records to add or change.
public nonisolated struct UpdateOptRecordList: Model {
    /// Consent records to add or change. 1 to 1000 elements.
    public var records: [UpdateSmsOptRecord]
    public init(records: [UpdateSmsOptRecord]) { self.records = records }
    public init(_ blank: Blank) { self.init(records: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) { fields.list("records", &self.records) }
}

/// A texting consent record to add or change.
public nonisolated struct UpdateSmsOptRecord: Model {
    /// Sender's phone number, in E.164 form.
    public var from: Optional<String>
    /// Whether the recipient opted out or in.
    public var optStatus: SmsOptStatusEnum
    /// Who made the choice.
    public var source: SmsOptSourceEnum
    /// Recipient's phone number, in E.164 form.
    public var to: String
    public init(optStatus: SmsOptStatusEnum, source: SmsOptSourceEnum, to: String, from: String? = nil) {
        self.optStatus = optStatus; self.source = source; self.to = to; self.from = from
    }
    public init(_ blank: Blank) { self.init(optStatus: .init(blank), source: .init(blank), to: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("from", &self.from); fields.field("optStatus", &self.optStatus);
        fields.field("source", &self.source); fields.field("to", &self.to)
    }
}

nonisolated extension ConsentHistoryRecordList: PagedResponse {
    /// The items of this page.
    public var pageItems: [SmsOptHistoryRecord] { self.records }
}

nonisolated extension OptOutListResponse: PagedResponse {
    /// The items of this page.
    public var pageItems: [OptOutResponse] { self.records ?? [] }
}

nonisolated extension OpenEnum where Values == OptOutResponse.SourceValues {
    public static var account: Self { Self("Account") }
    public static var carrier: Self { Self("Carrier") }
    public static var recipient: Self { Self("Recipient") }
    public static var upstream: Self { Self("Upstream") }
}

nonisolated extension OpenEnum where Values == OptOutResponse.StatusValues {
    public static var optIn: Self { Self("OptIn") }
    public static var optOut: Self { Self("OptOut") }
}

nonisolated extension OptRecordList: PagedResponse {
    /// The items of this page.
    public var pageItems: [SmsOptRecord] { self.records }
}

nonisolated extension OpenEnum where Values == SmsCampaignTypeEnumValues {
    public static var conversational: Self { Self("Conversational") }
    public static var informational: Self { Self("Informational") }
    public static var promotional: Self { Self("Promotional") }
}

nonisolated extension OpenEnum where Values == SmsConsentCoverageEnumValues {
    public static var account: Self { Self("Account") }
    public static var campaignType: Self { Self("CampaignType") }
    public static var phoneNumber: Self { Self("PhoneNumber") }
}

nonisolated extension OpenEnum where Values == SmsOptSourceEnumValues {
    public static var api: Self { Self("Api") }
    public static var carrier: Self { Self("Carrier") }
    public static var recipient: Self { Self("Recipient") }
    public static var upstream: Self { Self("Upstream") }
}

nonisolated extension OpenEnum where Values == SmsOptStatusEnumValues {
    public static var optIn: Self { Self("OptIn") }
    public static var optOut: Self { Self("OptOut") }
}

nonisolated extension OpenEnum where Values == SMSConsentsEndpoints.StatusValues {
    public static var all: Self { Self("all") }
    public static var optin: Self { Self("optin") }
    public static var optout: Self { Self("optout") }
}
#endif

#if Everything || Events
/// A recipient who no longer wants high-volume texts, or wants them again.
public nonisolated struct BatchMessageOptOutEventBody: Model {
    /// true where the recipient opted out, false where they opted back in.
    public var active: Optional<Bool>
    /// Number the texts come from, in E.164 form.
    public var from: Optional<String>
    /// Number of the recipient, in E.164 form.
    public var to: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(active: Bool? = nil, from: String? = nil, to: String? = nil) {
        self.active = active; self.from = from; self.to = to; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("active", &self.active); fields.field("from", &self.from); fields.field("to", &self.to);
        fields.unknown(&self._unknownMembers)
    }
}
#endif
