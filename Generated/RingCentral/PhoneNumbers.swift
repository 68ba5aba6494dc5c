// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || Account
/// Manages the phone numbers of the account and their assignment.
public nonisolated struct PhoneNumbersEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Adds many phone numbers to an account's inventory at once.
    ///
    /// > Note: A long job answers 202 with a task; poll getBulkAddTaskResultsV2 with its id. Each number succeeds or fails on its own; check bulkItemSuccessful of every record.
    ///
    /// Permissions: `EditAccounts` of the app, `EditCompanyPhoneNumbers` of the user. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - records: Numbers to add. At least 1 element.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func addNumbersToInventoryV2(
        records: [AddPhoneNumberRequestItem],
        accountId: Identifier = "~") -> Call<PhoneNumbersEndpoints.AddNumbersToInventoryV2Response> {
        var request = RequestParts(.addNumbersToInventoryV2)
        request.path(accountId); request.body(AddPhoneNumbersRequest(records: records))
        return Call(client, request)
    }

    /// Assigns an inventory phone number to an extension, to the company or to a contact center.
    ///
    /// > Note: Changes where real calls to the number go.
    ///
    /// Permissions: `EditAccounts` of the app, `EditCompanyPhoneNumbers` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - phoneNumberId: Identifier of the phone number.
    ///   - usageType: What the number is to be used for.
    ///   - contactCenterProvider: Contact center provider the number goes to.
    ///   - costCenterId: Id of the cost center the number is billed to.
    ///   - extension: Extension the number goes to.
    ///   - type: Whether the number carries voice, fax or both.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func assignPhoneNumberV2(
        phoneNumberId: Identifier, usageType: AssignPhoneNumberRequest.UsageType,
        contactCenterProvider: ContactCenterProvider? = nil, costCenterId: Identifier? = nil,
        `extension`: AssignPhoneNumberRequest.Extension? = nil, type: Nullable<PhoneNumberType>? = nil,
        accountId: Identifier = "~") -> Call<AccountPhoneNumberInfo> {
        var request = RequestParts(.assignPhoneNumberV2)
        request.path(accountId); request.path(phoneNumberId);
        request.body(AssignPhoneNumberRequest(usageType: usageType, contactCenterProvider: contactCenterProvider, costCenterId: costCenterId, extension: `extension`, type: type))
        return Call(client, request)
    }

    /// Removes unassigned phone numbers from an account's inventory.
    ///
    /// > Note: A removed number is lost to the account. Each number succeeds or fails on its own; check bulkItemSuccessful of every record.
    ///
    /// Permissions: `EditAccounts` of the app, `EditCompanyPhoneNumbers` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - records: Numbers to remove, each by its id or by the number. At least 1 element.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func deleteNumbersFromInventoryV2(
        records: [DeletePhoneNumbersRequestItem], accountId: Identifier = "~") -> Call<DeletePhoneNumbersResponse> {
        var request = RequestParts(.deleteNumbersFromInventoryV2)
        request.path(accountId); request.body(DeletePhoneNumbersRequest(records: records))
        return Call(client, request)
    }

    /// Reads the state or the outcome of a bulk phone number addition.
    ///
    /// > Note: Answers with the task while it runs and with the records once it has ended.
    ///
    /// Permissions: `EditAccounts` of the app, `EditCompanyPhoneNumbers` of the user. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - taskId: Id of the task that addNumbersToInventoryV2 started.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func getBulkAddTaskResultsV2(
        taskId: Identifier,
        accountId: Identifier = "~") -> Call<PhoneNumbersEndpoints.GetBulkAddTaskResultsV2Response> {
        var request = RequestParts(.getBulkAddTaskResultsV2)
        request.path(accountId); request.path(taskId)
        return Call(client, request)
    }

    /// Lists an account's phone numbers with location, payment type and owner.
    ///
    /// Permissions: `ReadAccounts` of the app, `ReadCompanyPhoneNumbers` of the user. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - extensionStatus: Keeps only numbers whose extension is in this state.
    ///   - page: Number of the page to return, counted from 1. Default: `1`.
    ///   - paymentType: Keeps only numbers of these payment types; External means the number is hosted elsewhere.
    ///   - perPage: Number of records on one page. Default: `100`.
    ///   - status: Keeps only numbers in these states; Normal means fully in service.
    ///   - usageType: Keeps only numbers used in one of these ways, such as MainCompanyNumber.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`. Known errors: CMN-101, CMN-405, OAU-151.
    public func listAccountPhoneNumbers(
        extensionStatus: ExtensionStatusEnumFull? = nil, page: Int? = nil, paymentType: [PlatformPaymentType]? = nil,
        perPage: Int? = nil, status: [PhoneNumberStatus]? = nil, usageType: [PhoneNumberUsageType]? = nil,
        accountId: Identifier = "~") -> Call<AccountPhoneNumbers> {
        var request = RequestParts(.listAccountPhoneNumbers)
        request.path(accountId); request.query("extensionStatus", extensionStatus); request.query("page", page);
        request.query("paymentType", paymentType); request.query("perPage", perPage); request.query("status", status);
        request.query("usageType", usageType)
        return Call(client, request)
    }

    /// Lists an account's phone numbers with filters by use, toll type, status or number.
    ///
    /// Permissions: `ReadAccounts` of the app, `ReadCompanyPhoneNumbers` of the user. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - byocNumber: true keeps only numbers brought from another carrier, false only the others.
    ///   - extensionStatus: Keeps only numbers whose extension is in this state.
    ///   - mobileNumber: true keeps only mobile numbers, false only the others.
    ///   - page: Number of the page to return, counted from 1. 1 to 1000. Default: `1`.
    ///   - perPage: Number of records on one page. 1 to 1000. Default: `100`.
    ///   - phoneNumber: Keeps only this phone number, in E.164 form. At most 18 characters.
    ///   - status: Keeps only numbers in this state; Normal means fully in service.
    ///   - tollType: Keeps only toll or only toll-free numbers.
    ///   - type: Keeps only numbers that carry voice, fax or both.
    ///   - usageType: Keeps only numbers used in one of these ways, such as DirectNumber or Inventory.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func listAccountPhoneNumbersV2(
        byocNumber: Bool? = nil, extensionStatus: ExtensionStatusEnumFull? = nil, mobileNumber: Bool? = nil,
        page: Int? = nil, perPage: Int? = nil, phoneNumber: String? = nil, status: PhoneNumberStatus? = nil,
        tollType: PhoneNumberTollType? = nil, type: [PhoneNumberType]? = nil,
        usageType: [PhoneNumberUsageTypeV2]? = nil, accountId: Identifier = "~") -> Call<AccountPhoneNumberList> {
        var request = RequestParts(.listAccountPhoneNumbersV2)
        request.path(accountId); request.query("byocNumber", byocNumber);
        request.query("extensionStatus", extensionStatus); request.query("mobileNumber", mobileNumber);
        request.query("page", page); request.query("perPage", perPage); request.query("phoneNumber", phoneNumber);
        request.query("status", status); request.query("tollType", tollType); request.query("type", type);
        request.query("usageType", usageType)
        return Call(client, request)
    }

    /// Lists the phone numbers an extension can use, with what each is able to do.
    ///
    /// > Note: Includes the company's numbers as well as the extension's own; look for SmsSender in features before texting.
    ///
    /// Permissions: `ReadAccounts` of the app, `ReadUserPhoneNumbers` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - page: Number of the page to return, counted from 1. Default: `1`.
    ///   - perPage: Number of records on one page. Default: `100`.
    ///   - status: Keeps only numbers in this state; Normal means fully in service.
    ///   - usageType: Keeps only numbers used in one of these ways, such as DirectNumber.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`. Known errors: CMN-101, CMN-405, OAU-151.
    public func listExtensionPhoneNumbers(
        page: Int? = nil, perPage: Int? = nil, status: PhoneNumberStatus? = nil,
        usageType: [PhoneNumberUsageType]? = nil, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<GetExtensionPhoneNumbersResponse> {
        var request = RequestParts(.listExtensionPhoneNumbers)
        request.path(accountId); request.path(extensionId); request.query("page", page);
        request.query("perPage", perPage); request.query("status", status); request.query("usageType", usageType)
        return Call(client, request)
    }

    /// Parses phone numbers into country, area code and standard formats.
    ///
    /// > Note: Takes at most 64 strings of up to 64 characters each.
    ///
    /// Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - homeCountry: ISO 3166 code of the country whose numbering rules apply to numbers without a country code.
    ///   - nationalAsPriority: Whether an ambiguous number is taken as a national one of the home country first. Default: `false`.
    ///   - originalStrings: Strings to parse, at most 64, each up to 64 characters. At most 64 elements.
    /// - Returns: A call to ask for its `value`. Known errors: CMN-101, CMN-301, OAU-128, OAU-129, OAU-213.
    @available(*, deprecated, message: "The service advises against this endpoint; use parsePhoneNumberV2.")
    public func parsePhoneNumber(
        homeCountry: String? = nil, nationalAsPriority: Bool? = nil,
        originalStrings: [String]? = nil) -> Call<ParsePhoneNumberResponse> {
        var request = RequestParts(.parsePhoneNumber)
        request.query("homeCountry", homeCountry); request.query("nationalAsPriority", nationalAsPriority);
        request.body(ParsePhoneNumberRequest(originalStrings: originalStrings))
        return Call(client, request)
    }

    /// Parses dialed strings into number parts, dialing details and display formats.
    ///
    /// > Note: Takes at most 64 strings of up to 64 characters each.
    ///
    /// Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - originalStrings: Strings to parse, at most 64, each up to 64 characters. 1 to 64 elements.
    ///   - context: Rules that override those of the context source.
    ///   - contextSource: Where the parsing rules come from: defaults or the account. Default: `Default`.
    ///   - resultContent: Which parts of the result are wanted.
    /// - Returns: A call to ask for its `value`.
    public func parsePhoneNumberV2(
        originalStrings: [String], context: NumberParserContext? = nil,
        contextSource: ParsePhoneNumbersRequest.ContextSource? = nil,
        resultContent: ResultContent? = nil) -> Call<ParsePhoneNumberResponseV2> {
        var request = RequestParts(.parsePhoneNumberV2)
        request.body(ParsePhoneNumbersRequest(originalStrings: originalStrings, context: context, contextSource: contextSource, resultContent: resultContent))
        return Call(client, request)
    }

    /// Reads one phone number of an account.
    ///
    /// Permissions: `ReadAccounts` of the app, `ReadCompanyPhoneNumbers` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - phoneNumberId: Identifier of the phone number.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`. Known errors: CMN-102.
    public func readAccountPhoneNumber(
        phoneNumberId: Identifier, accountId: Identifier = "~") -> Call<CompanyPhoneNumberInfo> {
        var request = RequestParts(.readAccountPhoneNumber)
        request.path(accountId); request.path(phoneNumberId)
        return Call(client, request)
    }

    /// Swaps an assigned phone number for another number of the account.
    ///
    /// > Note: Changes where real calls to both numbers go.
    ///
    /// Permissions: `EditAccounts` of the app, `EditCompanyPhoneNumbers` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - phoneNumberId: Id of the number to be replaced.
    ///   - targetPhoneNumberId: Id of the phone number that takes the place.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func replacePhoneNumberV2(
        phoneNumberId: Identifier, targetPhoneNumberId: Identifier? = nil,
        accountId: Identifier = "~") -> Call<AccountPhoneNumberInfo> {
        var request = RequestParts(.replacePhoneNumberV2)
        request.path(accountId); request.path(phoneNumberId);
        request.body(ReplacePhoneNumberRequest(targetPhoneNumberId: targetPhoneNumberId))
        return Call(client, request)
    }

    /// Reads the texting brand, campaign and consent settings of an extension's phone number.
    ///
    /// Permission: `ReadAccounts`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - phoneNumberId: Identifier of the phone number.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func readSmsConfiguration(
        phoneNumberId: Identifier, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<SmsConfigurationResource> {
        var request = RequestParts(.readSmsConfiguration)
        request.path(accountId); request.path(extensionId); request.path(phoneNumberId)
        return Call(client, request)
    }

    /// A response whose status tells its type.
    public indirect enum AddNumbersToInventoryV2Response: ResponseValue {
        /// The response with the status 200.
        case ok(AddPhoneNumbersResponse)
        /// The response with the status 202.
        case accepted(AddPhoneNumbersTask)
        /// The response with any other status.
        case other(JSONValue)

        public static func decode(_ answer: Answer) throws -> Self {
            switch answer.status {
            case 200: .ok(try answer.decoded())
            case 202: .accepted(try answer.decoded())
            default: .other(try .decode(answer))
            }
        }
    }

    /// One of several shapes.
    public indirect enum GetBulkAddTaskResultsV2Response: UnionModel, ResponseValue {
        /// Outcome of a bulk addition of phone numbers, number by number.
        case addPhoneNumbersResponse(AddPhoneNumbersResponse)
        /// A bulk addition of phone numbers that is still at work.
        case addPhoneNumbersTask(AddPhoneNumbersTask)
        /// What none of the others fits.
        case other(JSONValue)

        public static func read(_ union: UnionReader) -> Self {
            if union.has("records"), let value = union.read(AddPhoneNumbersResponse.self) { return .addPhoneNumbersResponse(value) }
            if union.has("creationTime") || union.has("id") || union.has("status"), let value = union.read(AddPhoneNumbersTask.self) { return .addPhoneNumbersTask(value) }
            return .other(union.json)
        }
        public var payload: any FieldValue {
            switch self {
            case .addPhoneNumbersResponse(let value): value
            case .addPhoneNumbersTask(let value): value
            case .other(let value): value
            }
        }
    }
}

nonisolated extension APIOperation {
    /// `POST /restapi/v2/accounts/{accountId}/phone-numbers/bulk-add`
    public static let addNumbersToInventoryV2 = APIOperation(
        "addNumbersToInventoryV2", .post, "/restapi/v2/accounts/{accountId}/phone-numbers/bulk-add",
        area: "PhoneNumbers", permission: "EditAccounts", userPermission: "EditCompanyPhoneNumbers",
        rateGroup: "Heavy", access: .write)
    /// `PATCH /restapi/v2/accounts/{accountId}/phone-numbers/{phoneNumberId}`
    public static let assignPhoneNumberV2 = APIOperation(
        "assignPhoneNumberV2", .patch, "/restapi/v2/accounts/{accountId}/phone-numbers/{phoneNumberId}",
        area: "PhoneNumbers", permission: "EditAccounts", userPermission: "EditCompanyPhoneNumbers",
        rateGroup: "Medium", access: .write)
    /// `DELETE /restapi/v2/accounts/{accountId}/phone-numbers`
    public static let deleteNumbersFromInventoryV2 = APIOperation(
        "deleteNumbersFromInventoryV2", .delete, "/restapi/v2/accounts/{accountId}/phone-numbers",
        area: "PhoneNumbers", permission: "EditAccounts", userPermission: "EditCompanyPhoneNumbers",
        rateGroup: "Medium", access: .write)
    /// `GET /restapi/v2/accounts/{accountId}/phone-numbers/bulk-add/{taskId}`
    public static let getBulkAddTaskResultsV2 = APIOperation(
        "getBulkAddTaskResultsV2", .get, "/restapi/v2/accounts/{accountId}/phone-numbers/bulk-add/{taskId}",
        area: "PhoneNumbers", permission: "EditAccounts", userPermission: "EditCompanyPhoneNumbers",
        rateGroup: "Heavy", access: .read)
    /// `GET /restapi/v1.0/account/{accountId}/phone-number`
    public static let listAccountPhoneNumbers = APIOperation(
        "listAccountPhoneNumbers", .get, "/restapi/v1.0/account/{accountId}/phone-number", area: "PhoneNumbers",
        permission: "ReadAccounts", userPermission: "ReadCompanyPhoneNumbers", rateGroup: "Heavy", access: .read,
        paging: .page)
    /// `GET /restapi/v2/accounts/{accountId}/phone-numbers`
    public static let listAccountPhoneNumbersV2 = APIOperation(
        "listAccountPhoneNumbersV2", .get, "/restapi/v2/accounts/{accountId}/phone-numbers", area: "PhoneNumbers",
        permission: "ReadAccounts", userPermission: "ReadCompanyPhoneNumbers", rateGroup: "Heavy", access: .read,
        paging: .page)
    /// `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/phone-number`
    public static let listExtensionPhoneNumbers = APIOperation(
        "listExtensionPhoneNumbers", .get, "/restapi/v1.0/account/{accountId}/extension/{extensionId}/phone-number",
        area: "PhoneNumbers", permission: "ReadAccounts", userPermission: "ReadUserPhoneNumbers", rateGroup: "Light",
        access: .read, paging: .page)
    /// `POST /restapi/v1.0/number-parser/parse`
    public static let parsePhoneNumber = APIOperation(
        "parsePhoneNumber", .post, "/restapi/v1.0/number-parser/parse", area: "PhoneNumbers", rateGroup: "Light",
        access: .read, lifecycle: .deprecated)
    /// `POST /restapi/v2/number-parser/parse`
    public static let parsePhoneNumberV2 = APIOperation(
        "parsePhoneNumberV2", .post, "/restapi/v2/number-parser/parse", area: "PhoneNumbers", rateGroup: "Light",
        access: .read)
    /// `GET /restapi/v1.0/account/{accountId}/phone-number/{phoneNumberId}`
    public static let readAccountPhoneNumber = APIOperation(
        "readAccountPhoneNumber", .get, "/restapi/v1.0/account/{accountId}/phone-number/{phoneNumberId}",
        area: "PhoneNumbers", permission: "ReadAccounts", userPermission: "ReadCompanyPhoneNumbers",
        rateGroup: "Light", access: .read)
    /// `POST /restapi/v2/accounts/{accountId}/phone-numbers/{phoneNumberId}/replace`
    public static let replacePhoneNumberV2 = APIOperation(
        "replacePhoneNumberV2", .post, "/restapi/v2/accounts/{accountId}/phone-numbers/{phoneNumberId}/replace",
        area: "PhoneNumbers", permission: "EditAccounts", userPermission: "EditCompanyPhoneNumbers",
        rateGroup: "Medium", access: .write)
    /// `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/phone-number/{phoneNumberId}/sms-configuration`
    public static let readSmsConfiguration = APIOperation(
        "smsConfigurationInfo", .get,
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/phone-number/{phoneNumberId}/sms-configuration",
        area: "PhoneNumbers", permission: "ReadAccounts", rateGroup: "Light", access: .read)
}

/// A phone number of an account, with its use and owner.
public nonisolated struct AccountPhoneNumberInfo: Model, ResponseValue {
    /// Whether the number is active.
    public var activationStatus: Optional<PhoneNumberActivationStatus>
    /// Whether the number was brought from another carrier.
    public var byocNumber: Optional<Bool>
    /// Name shown to people called from this number.
    public var callerIdName: Optional<String>
    /// Contact center provider that serves the number.
    public var contactCenterProvider: Optional<ContactCenterProvider>
    /// Extension the number is assigned to.
    public var `extension`: Optional<AccountPhoneNumberInfo.Extension>
    /// Whether the number belongs to a shared hot desk phone.
    public var hotDeskNumber: Optional<Bool>
    /// Identifier of the phone number.
    public var id: Identifier
    /// Name an administrator gave the number.
    public var label: Optional<String>
    /// Whether the number is a mobile number.
    public var mobileNumber: Optional<Bool>
    /// Phone number, usually in E.164 form.
    public var phoneNumber: String
    /// Whether this is the primary number.
    public var primary: Optional<Bool>
    /// Id of the provider the number comes from.
    public var providerId: Optional<Identifier>
    /// State of the number; Normal means fully in service.
    public var status: PhoneNumberStatus
    /// Whether the number is local or toll-free.
    public var tollType: PhoneNumberTollType
    /// Whether the number carries voice, fax or both.
    public var type: Optional<PhoneNumberType>
    /// What the number is used for.
    public var usageType: PhoneNumberUsageTypeV2
    private var _unknownMembers: UnknownMembers
    public init(
        id: Identifier, phoneNumber: String, status: PhoneNumberStatus, tollType: PhoneNumberTollType,
        usageType: PhoneNumberUsageTypeV2, activationStatus: PhoneNumberActivationStatus? = nil,
        byocNumber: Bool? = nil, callerIdName: String? = nil, contactCenterProvider: ContactCenterProvider? = nil,
        `extension`: AccountPhoneNumberInfo.Extension? = nil, hotDeskNumber: Bool? = nil, label: String? = nil,
        mobileNumber: Bool? = nil, primary: Bool? = nil, providerId: Identifier? = nil,
        type: PhoneNumberType? = nil) {
        self.id = id; self.phoneNumber = phoneNumber; self.status = status; self.tollType = tollType;
        self.usageType = usageType; self.activationStatus = activationStatus; self.byocNumber = byocNumber;
        self.callerIdName = callerIdName; self.contactCenterProvider = contactCenterProvider;
        self.`extension` = `extension`; self.hotDeskNumber = hotDeskNumber; self.label = label;
        self.mobileNumber = mobileNumber; self.primary = primary; self.providerId = providerId; self.type = type;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) {
        self.init(
            id: .init(blank), phoneNumber: .init(blank), status: .init(blank), tollType: .init(blank),
            usageType: .init(blank))
    }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("activationStatus", &self.activationStatus); fields.field("byocNumber", &self.byocNumber);
        fields.field("callerIdName", &self.callerIdName);
        fields.field("contactCenterProvider", &self.contactCenterProvider);
        fields.field("extension", &self.`extension`); fields.field("hotDeskNumber", &self.hotDeskNumber);
        fields.field("id", &self.id); fields.field("label", &self.label);
        fields.field("mobileNumber", &self.mobileNumber); fields.field("phoneNumber", &self.phoneNumber);
        fields.field("primary", &self.primary); fields.field("providerId", &self.providerId);
        fields.field("status", &self.status); fields.field("tollType", &self.tollType);
        fields.field("type", &self.type); fields.field("usageType", &self.usageType);
        fields.unknown(&self._unknownMembers)
    }

    /// Extension the number is assigned to.
    public struct Extension: Model {
        /// Short number of the extension.
        public var extensionNumber: Optional<String>
        /// Identifier of the extension.
        public var id: Identifier
        private var _unknownMembers: UnknownMembers
        public init(id: Identifier, extensionNumber: String? = nil) {
            self.id = id; self.extensionNumber = extensionNumber; self._unknownMembers = .init()
        }
        public init(_ blank: Blank) { self.init(id: .init(blank)) }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("extensionNumber", &self.extensionNumber); fields.field("id", &self.id);
            fields.unknown(&self._unknownMembers)
        }
    }
}

/// A page of an account's phone numbers.
public nonisolated struct AccountPhoneNumberList: Model, ResponseValue {
    /// Position of this page in the whole list.
    public var paging: Optional<EnumeratedPagingModel>
    /// The records of this list or page.
    public var records: [AccountPhoneNumberInfo]
    private var _unknownMembers: UnknownMembers
    public init(records: [AccountPhoneNumberInfo], paging: EnumeratedPagingModel? = nil) {
        self.records = records; self.paging = paging; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(records: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("paging", &self.paging); fields.list("records", &self.records);
        fields.unknown(&self._unknownMembers)
    }
}

/// A page of an account's phone numbers with their locations.
public nonisolated struct AccountPhoneNumbers: Model, ResponseValue {
    /// Links or tokens that lead to the other pages of the list.
    public var navigation: Optional<PageNavigationModel>
    /// Position of this page in the whole list.
    public var paging: Optional<EnumeratedPagingModel>
    /// The records of this list or page.
    public var records: Optional<[CompanyPhoneNumberInfo]>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        navigation: PageNavigationModel? = nil, paging: EnumeratedPagingModel? = nil,
        records: [CompanyPhoneNumberInfo]? = nil, uri: String? = nil) {
        self.navigation = navigation; self.paging = paging; self.records = records; self.uri = uri;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("navigation", &self.navigation); fields.field("paging", &self.paging);
        fields.list("records", &self.records); fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// A phone number to add to the inventory.
public nonisolated struct AddPhoneNumberRequestItem: Model {
    /// Whether the number is active.
    public var activationStatus: Optional<PhoneNumberActivationStatus>
    /// Number to add, in E.164 form.
    public var phoneNumber: String
    /// Id of the provider the number comes from.
    public var providerId: Optional<Identifier>
    /// What the number is added for. Default: `Inventory`.
    public var usageType: AddPhoneNumberRequestItem.UsageType
    public init(
        phoneNumber: String, usageType: AddPhoneNumberRequestItem.UsageType,
        activationStatus: PhoneNumberActivationStatus? = nil, providerId: Identifier? = nil) {
        self.phoneNumber = phoneNumber; self.usageType = usageType; self.activationStatus = activationStatus;
        self.providerId = providerId
    }
    public init(_ blank: Blank) { self.init(phoneNumber: .init(blank), usageType: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("activationStatus", &self.activationStatus); fields.field("phoneNumber", &self.phoneNumber);
        fields.field("providerId", &self.providerId); fields.field("usageType", &self.usageType)
    }

    /// What the number is added for.
    public typealias UsageType = OpenEnum<UsageTypeValues>
    public enum UsageTypeValues {}
}

/// Phone numbers to add to the inventory.
public nonisolated struct AddPhoneNumbersRequest: Model {
    /// Numbers to add. At least 1 element.
    public var records: [AddPhoneNumberRequestItem]
    public init(records: [AddPhoneNumberRequestItem]) { self.records = records }
    public init(_ blank: Blank) { self.init(records: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) { fields.list("records", &self.records) }
}

/// Outcome of a bulk addition of phone numbers, number by number.
public nonisolated struct AddPhoneNumbersResponse: Model, ResponseValue {
    /// The records of this list or page. At least 1 element.
    public var records: [AddPhoneNumbersResponseItem]
    private var _unknownMembers: UnknownMembers
    public init(records: [AddPhoneNumbersResponseItem]) { self.records = records; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init(records: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("records", &self.records); fields.unknown(&self._unknownMembers)
    }
}

/// Outcome of the addition of one phone number.
public nonisolated struct AddPhoneNumbersResponseItem: Model {
    /// Whether the number is active.
    public var activationStatus: Optional<PhoneNumberActivationStatus>
    /// Errors of this item when it failed. At least 1 element.
    public var bulkItemErrors: Optional<[ApiErrorModel]>
    /// Whether the operation succeeded for this item.
    public var bulkItemSuccessful: Optional<Bool>
    /// Identifier of the phone number.
    public var id: Optional<Identifier>
    /// Phone number, usually in E.164 form.
    public var phoneNumber: String
    private var _unknownMembers: UnknownMembers
    public init(
        phoneNumber: String, activationStatus: PhoneNumberActivationStatus? = nil,
        bulkItemErrors: [ApiErrorModel]? = nil, bulkItemSuccessful: Bool? = nil, id: Identifier? = nil) {
        self.phoneNumber = phoneNumber; self.activationStatus = activationStatus;
        self.bulkItemErrors = bulkItemErrors; self.bulkItemSuccessful = bulkItemSuccessful; self.id = id;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(phoneNumber: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("activationStatus", &self.activationStatus); fields.list("bulkItemErrors", &self.bulkItemErrors);
        fields.required("bulkItemSuccessful", &self.bulkItemSuccessful); fields.field("id", &self.id);
        fields.field("phoneNumber", &self.phoneNumber); fields.unknown(&self._unknownMembers)
    }
}

/// A bulk addition of phone numbers that is still at work.
public nonisolated struct AddPhoneNumbersTask: Model {
    /// When the object was created, ISO 8601.
    public var creationTime: Optional<Foundation.Date>
    /// Identifier of the bulk task.
    public var id: Optional<Identifier>
    /// State of the task.
    public var status: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(creationTime: Foundation.Date? = nil, id: Identifier? = nil, status: String? = nil) {
        self.creationTime = creationTime; self.id = id; self.status = status; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("creationTime", &self.creationTime); fields.field("id", &self.id);
        fields.field("status", &self.status); fields.unknown(&self._unknownMembers)
    }
}

/// How a phone number is to be used, and by whom.
public nonisolated struct AssignPhoneNumberRequest: Model {
    /// Contact center provider the number goes to.
    public var contactCenterProvider: Optional<ContactCenterProvider>
    /// Id of the cost center the number is billed to.
    public var costCenterId: Optional<Identifier>
    /// Extension the number goes to.
    public var `extension`: Optional<AssignPhoneNumberRequest.Extension>
    /// Whether the number carries voice, fax or both.
    public var type: Optional<Nullable<PhoneNumberType>>
    /// What the number is to be used for.
    public var usageType: AssignPhoneNumberRequest.UsageType
    public init(
        usageType: AssignPhoneNumberRequest.UsageType, contactCenterProvider: ContactCenterProvider? = nil,
        costCenterId: Identifier? = nil, `extension`: AssignPhoneNumberRequest.Extension? = nil,
        type: Nullable<PhoneNumberType>? = nil) {
        self.usageType = usageType; self.contactCenterProvider = contactCenterProvider;
        self.costCenterId = costCenterId; self.`extension` = `extension`; self.type = type
    }
    public init(_ blank: Blank) { self.init(usageType: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("contactCenterProvider", &self.contactCenterProvider);
        fields.field("costCenterId", &self.costCenterId); fields.field("extension", &self.`extension`);
        fields.field("type", &self.type); fields.field("usageType", &self.usageType)
    }

    /// Extension the number goes to.
    public struct Extension: Model {
        /// Identifier of the extension.
        public var id: Identifier
        public init(id: Identifier) { self.id = id }
        public init(_ blank: Blank) { self.init(id: .init(blank)) }
        public mutating func visit(_ fields: FieldVisitor) { fields.field("id", &self.id) }
    }

    /// What the number is to be used for.
    public typealias UsageType = OpenEnum<UsageTypeValues>
    public enum UsageTypeValues {}
}

/// How consent to texting is collected automatically.
public nonisolated struct AutomaticConsentCollecting: Model {
    /// Whether consent is collected automatically.
    public var enabled: Optional<Bool>
    /// Text sent in reply while consent is collected.
    public var replyMessageBody: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(enabled: Bool? = nil, replyMessageBody: String? = nil) {
        self.enabled = enabled; self.replyMessageBody = replyMessageBody; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("enabled", &self.enabled); fields.field("replyMessageBody", &self.replyMessageBody);
        fields.unknown(&self._unknownMembers)
    }
}

/// State of the registration of a texting campaign or brand.
public typealias CampaignStatusInfo = OpenEnum<CampaignStatusInfoValues>
public nonisolated enum CampaignStatusInfoValues {}

/// A phone number of an account, with location and payment type.
public nonisolated struct CompanyPhoneNumberInfo: Model, ResponseValue {
    /// Whether the number is active.
    public var activationStatus: Optional<PhoneNumberActivationStatus>
    /// Name shown to people called from this number.
    public var callerIdName: Optional<String>
    /// Contact center provider that serves the number.
    public var contactCenterProvider: Optional<ContactCenterProvider>
    /// Extension the number is assigned to.
    public var `extension`: Optional<ExtensionInfo>
    /// Identifier of the phone number.
    public var id: Optional<Identifier>
    /// Name an administrator gave the number.
    public var label: Optional<String>
    /// Place the number belongs to, such as a city and state.
    public var location: Optional<String>
    /// How the number is paid for or where it comes from.
    public var paymentType: Optional<PlatformPaymentType>
    /// Phone number, usually in E.164 form.
    public var phoneNumber: Optional<String>
    /// Whether this is the primary number.
    public var primary: Optional<Bool>
    /// State of the number; Normal means fully in service.
    public var status: Optional<PhoneNumberStatus>
    /// Number that stands in while this one is being ported.
    public var temporaryNumber: Optional<TemporaryNumberInfo>
    /// Whether the number carries voice, fax or both.
    public var type: Optional<PhoneNumberType>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    /// What the number is used for.
    public var usageType: Optional<PhoneNumberUsageType>
    /// Spelling of a vanity number with letters.
    public var vanityPattern: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        activationStatus: PhoneNumberActivationStatus? = nil, callerIdName: String? = nil,
        contactCenterProvider: ContactCenterProvider? = nil, `extension`: ExtensionInfo? = nil, id: Identifier? = nil,
        label: String? = nil, location: String? = nil, paymentType: PlatformPaymentType? = nil,
        phoneNumber: String? = nil, primary: Bool? = nil, status: PhoneNumberStatus? = nil,
        temporaryNumber: TemporaryNumberInfo? = nil, type: PhoneNumberType? = nil, uri: String? = nil,
        usageType: PhoneNumberUsageType? = nil, vanityPattern: String? = nil) {
        self.activationStatus = activationStatus; self.callerIdName = callerIdName;
        self.contactCenterProvider = contactCenterProvider; self.`extension` = `extension`; self.id = id;
        self.label = label; self.location = location; self.paymentType = paymentType; self.phoneNumber = phoneNumber;
        self.primary = primary; self.status = status; self.temporaryNumber = temporaryNumber; self.type = type;
        self.uri = uri; self.usageType = usageType; self.vanityPattern = vanityPattern; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("activationStatus", &self.activationStatus); fields.field("callerIdName", &self.callerIdName);
        fields.field("contactCenterProvider", &self.contactCenterProvider);
        fields.field("extension", &self.`extension`); fields.field("id", &self.id);
        fields.field("label", &self.label); fields.field("location", &self.location);
        fields.field("paymentType", &self.paymentType); fields.field("phoneNumber", &self.phoneNumber);
        fields.field("primary", &self.primary); fields.field("status", &self.status);
        fields.field("temporaryNumber", &self.temporaryNumber); fields.field("type", &self.type);
        fields.field("uri", &self.uri); fields.field("usageType", &self.usageType);
        fields.field("vanityPattern", &self.vanityPattern); fields.unknown(&self._unknownMembers)
    }
}

/// How the recipients of a texting campaign give and withdraw consent.
public nonisolated struct ConsentSettings: Model {
    /// How consent is asked for automatically.
    public var automaticConsentCollecting: Optional<AutomaticConsentCollecting>
    /// What an opt-in and an opt-out each cover.
    public var coverage: Optional<ConsentSettingsCoverage>
    /// Whether a recipient must opt in before texts may be sent.
    public var optInRequired: Optional<Bool>
    private var _unknownMembers: UnknownMembers
    public init(
        automaticConsentCollecting: AutomaticConsentCollecting? = nil, coverage: ConsentSettingsCoverage? = nil,
        optInRequired: Bool? = nil) {
        self.automaticConsentCollecting = automaticConsentCollecting; self.coverage = coverage;
        self.optInRequired = optInRequired; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("automaticConsentCollecting", &self.automaticConsentCollecting);
        fields.field("coverage", &self.coverage); fields.field("optInRequired", &self.optInRequired);
        fields.unknown(&self._unknownMembers)
    }
}

/// What a recipient's opt-in and opt-out apply to.
public nonisolated struct ConsentSettingsCoverage: Model {
    /// What an opt-in applies to.
    public var optIn: Optional<TcrConsentCoverageType>
    /// What an opt-out applies to.
    public var optOut: Optional<TcrConsentCoverageType>
    private var _unknownMembers: UnknownMembers
    public init(optIn: TcrConsentCoverageType? = nil, optOut: TcrConsentCoverageType? = nil) {
        self.optIn = optIn; self.optOut = optOut; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("optIn", &self.optIn); fields.field("optOut", &self.optOut);
        fields.unknown(&self._unknownMembers)
    }
}

/// The country whose numbering plan applies.
public nonisolated struct CountryContext: Model {
    /// International calling code of the country.
    public var callingCode: Optional<String>
    /// ISO code of the country.
    public var isoCode: Optional<String>
    /// Name, as shown to people. Set by the service.
    public var name: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(callingCode: String? = nil, isoCode: String? = nil, name: String? = nil) {
        self.callingCode = callingCode; self.isoCode = isoCode; self.name = name; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("callingCode", &self.callingCode); fields.field("isoCode", &self.isoCode);
        fields.field("name", &self.name); fields.unknown(&self._unknownMembers)
    }
}

/// Phone numbers to remove from the inventory.
public nonisolated struct DeletePhoneNumbersRequest: Model {
    /// Numbers to remove, each by its id or by the number. At least 1 element.
    public var records: [DeletePhoneNumbersRequestItem]
    public init(records: [DeletePhoneNumbersRequestItem]) { self.records = records }
    public init(_ blank: Blank) { self.init(records: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) { fields.list("records", &self.records) }
}

/// A phone number to remove, named by its id or by the number.
public nonisolated struct DeletePhoneNumbersRequestItem: Model {
    /// Identifier of the phone number.
    public var id: Optional<Identifier>
    /// Phone number, usually in E.164 form.
    public var phoneNumber: Optional<String>
    public init(id: Identifier? = nil, phoneNumber: String? = nil) { self.id = id; self.phoneNumber = phoneNumber }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("phoneNumber", &self.phoneNumber)
    }
}

/// Outcome of a removal of phone numbers, number by number.
public nonisolated struct DeletePhoneNumbersResponse: Model, ResponseValue {
    /// The records of this list or page. At least 1 element.
    public var records: [DeletePhoneNumbersResponseItem]
    private var _unknownMembers: UnknownMembers
    public init(records: [DeletePhoneNumbersResponseItem]) {
        self.records = records; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(records: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("records", &self.records); fields.unknown(&self._unknownMembers)
    }
}

/// Outcome of the removal of one phone number.
public nonisolated struct DeletePhoneNumbersResponseItem: Model {
    /// Errors of this item when it failed. At least 1 element.
    public var bulkItemErrors: Optional<[ApiErrorModel]>
    /// Whether the operation succeeded for this item.
    public var bulkItemSuccessful: Optional<Bool>
    /// Identifier of the phone number.
    public var id: Optional<Identifier>
    /// Phone number, usually in E.164 form.
    public var phoneNumber: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        bulkItemErrors: [ApiErrorModel]? = nil, bulkItemSuccessful: Bool? = nil, id: Identifier? = nil,
        phoneNumber: String? = nil) {
        self.bulkItemErrors = bulkItemErrors; self.bulkItemSuccessful = bulkItemSuccessful; self.id = id;
        self.phoneNumber = phoneNumber; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("bulkItemErrors", &self.bulkItemErrors);
        fields.required("bulkItemSuccessful", &self.bulkItemSuccessful); fields.field("id", &self.id);
        fields.field("phoneNumber", &self.phoneNumber); fields.unknown(&self._unknownMembers)
    }
}

/// Prefixes and service codes found in a dialed string.
public nonisolated struct DialingDetails: Model {
    /// Digit dialed to reach an outside line. Set by the service.
    public var outboundCallPrefix: Optional<String>
    /// Service code at the front of the string. Set by the service.
    public var serviceCode: Optional<DialingDetails.ServiceCode>
    /// Special prefix at the front of the string. Set by the service.
    public var specialPrefix: Optional<DialingDetails.SpecialPrefix>
    private var _unknownMembers: UnknownMembers
    public init(
        outboundCallPrefix: String? = nil, serviceCode: DialingDetails.ServiceCode? = nil,
        specialPrefix: DialingDetails.SpecialPrefix? = nil) {
        self.outboundCallPrefix = outboundCallPrefix; self.serviceCode = serviceCode;
        self.specialPrefix = specialPrefix; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("outboundCallPrefix", &self.outboundCallPrefix); fields.field("serviceCode", &self.serviceCode);
        fields.field("specialPrefix", &self.specialPrefix); fields.unknown(&self._unknownMembers)
    }

    /// Service code at the front of the string.
    public struct ServiceCode: Model {
        /// Service code as it is dialed. Set by the service.
        public var dialing: Optional<String>
        /// Pattern the service code matched. Set by the service.
        public var pattern: Optional<String>
        private var _unknownMembers: UnknownMembers
        public init(dialing: String? = nil, pattern: String? = nil) {
            self.dialing = dialing; self.pattern = pattern; self._unknownMembers = .init()
        }
        public init(_ blank: Blank) { self.init() }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("dialing", &self.dialing); fields.field("pattern", &self.pattern);
            fields.unknown(&self._unknownMembers)
        }
    }

    /// Special prefix at the front of the string.
    public struct SpecialPrefix: Model {
        /// Special prefix as it is dialed. Set by the service.
        public var dialing: Optional<String>
        /// Pattern the special prefix matched. Set by the service.
        public var pattern: Optional<String>
        private var _unknownMembers: UnknownMembers
        public init(dialing: String? = nil, pattern: String? = nil) {
            self.dialing = dialing; self.pattern = pattern; self._unknownMembers = .init()
        }
        public init(_ blank: Blank) { self.init() }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("dialing", &self.dialing); fields.field("pattern", &self.pattern);
            fields.unknown(&self._unknownMembers)
        }
    }
}

/// A country as the older number parser gives it.
public nonisolated struct GetCountryInfoNumberParser: Model {
    /// International calling code of the country.
    public var callingCode: Optional<String>
    /// Identifier of the country.
    public var id: Optional<Identifier>
    /// ISO code of the country.
    public var isoCode: Optional<String>
    /// Name, as shown to people.
    public var name: Optional<String>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        callingCode: String? = nil, id: Identifier? = nil, isoCode: String? = nil, name: String? = nil,
        uri: String? = nil) {
        self.callingCode = callingCode; self.id = id; self.isoCode = isoCode; self.name = name; self.uri = uri;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("callingCode", &self.callingCode); fields.field("id", &self.id);
        fields.field("isoCode", &self.isoCode); fields.field("name", &self.name); fields.field("uri", &self.uri);
        fields.unknown(&self._unknownMembers)
    }
}

/// A page of the phone numbers an extension can use.
public nonisolated struct GetExtensionPhoneNumbersResponse: Model, ResponseValue {
    /// Links or tokens that lead to the other pages of the list.
    public var navigation: Optional<PageNavigationModel>
    /// Position of this page in the whole list.
    public var paging: Optional<EnumeratedPagingModel>
    /// The records of this list or page.
    public var records: [UserPhoneNumberInfo]
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        records: [UserPhoneNumberInfo], navigation: PageNavigationModel? = nil, paging: EnumeratedPagingModel? = nil,
        uri: String? = nil) {
        self.records = records; self.navigation = navigation; self.paging = paging; self.uri = uri;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(records: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("navigation", &self.navigation); fields.required("paging", &self.paging);
        fields.list("records", &self.records); fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// Parts of a parsed phone number.
public nonisolated struct NumberDetails: Model {
    /// Code of the block the number was allocated from. Set by the service.
    public var allocationBlockCode: Optional<String>
    /// Area code of the number. Set by the service.
    public var areaCode: Optional<String>
    /// Country the number belongs to.
    public var country: Optional<CountryContext>
    /// Tones to play after the call connects. Set by the service.
    public var dtmfPostfix: Optional<String>
    /// Extension number with its site code. Set by the service.
    public var extensionNumber: Optional<String>
    /// National destination code of the number. Set by the service.
    public var nationalDestinationCode: Optional<String>
    /// Whether some digits of the number seem to be hidden. Set by the service.
    public var probablyMasked: Optional<Bool>
    /// Regional destination code of the number. Set by the service.
    public var regionalDestinationCode: Optional<String>
    /// Extension number without its site code. Set by the service.
    public var shortExtensionNumber: Optional<String>
    /// SIP part that follows the number. Set by the service.
    public var sipPostfix: Optional<String>
    /// Site code of the extension number. Set by the service.
    public var siteCode: Optional<String>
    /// Special service the number reaches, such as an emergency service. Set by the service.
    public var specialService: Optional<NumberDetails.SpecialService>
    /// Whether the number is valid, possible or invalid. Set by the service.
    public var status: Optional<NumberDetails.Status>
    /// Subaddress that follows the number. Set by the service.
    public var subAddress: Optional<String>
    /// Local part of the number. Set by the service.
    public var subscriberNumber: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        allocationBlockCode: String? = nil, areaCode: String? = nil, country: CountryContext? = nil,
        dtmfPostfix: String? = nil, extensionNumber: String? = nil, nationalDestinationCode: String? = nil,
        probablyMasked: Bool? = nil, regionalDestinationCode: String? = nil, shortExtensionNumber: String? = nil,
        sipPostfix: String? = nil, siteCode: String? = nil, specialService: NumberDetails.SpecialService? = nil,
        status: NumberDetails.Status? = nil, subAddress: String? = nil, subscriberNumber: String? = nil) {
        self.allocationBlockCode = allocationBlockCode; self.areaCode = areaCode; self.country = country;
        self.dtmfPostfix = dtmfPostfix; self.extensionNumber = extensionNumber;
        self.nationalDestinationCode = nationalDestinationCode; self.probablyMasked = probablyMasked;
        self.regionalDestinationCode = regionalDestinationCode; self.shortExtensionNumber = shortExtensionNumber;
        self.sipPostfix = sipPostfix; self.siteCode = siteCode; self.specialService = specialService;
        self.status = status; self.subAddress = subAddress; self.subscriberNumber = subscriberNumber;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("allocationBlockCode", &self.allocationBlockCode); fields.field("areaCode", &self.areaCode);
        fields.field("country", &self.country); fields.field("dtmfPostfix", &self.dtmfPostfix);
        fields.field("extensionNumber", &self.extensionNumber);
        fields.field("nationalDestinationCode", &self.nationalDestinationCode);
        fields.field("probablyMasked", &self.probablyMasked);
        fields.field("regionalDestinationCode", &self.regionalDestinationCode);
        fields.field("shortExtensionNumber", &self.shortExtensionNumber);
        fields.field("sipPostfix", &self.sipPostfix); fields.field("siteCode", &self.siteCode);
        fields.field("specialService", &self.specialService); fields.field("status", &self.status);
        fields.field("subAddress", &self.subAddress); fields.field("subscriberNumber", &self.subscriberNumber);
        fields.unknown(&self._unknownMembers)
    }

    /// Special service the number reaches, such as an emergency service.
    public struct SpecialService: Model {
        /// Pattern the special service number matched. Set by the service.
        public var pattern: Optional<String>
        /// Kind of special service. Set by the service.
        public var type: Optional<NumberDetails.SpecialService.Kind>
        private var _unknownMembers: UnknownMembers
        public init(pattern: String? = nil, type: NumberDetails.SpecialService.Kind? = nil) {
            self.pattern = pattern; self.type = type; self._unknownMembers = .init()
        }
        public init(_ blank: Blank) { self.init() }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("pattern", &self.pattern); fields.field("type", &self.type);
            fields.unknown(&self._unknownMembers)
        }

        /// Kind of special service.
        public typealias Kind = OpenEnum<KindValues>
        public enum KindValues {}
    }

    /// Whether the number is valid, possible or invalid.
    public typealias Status = OpenEnum<StatusValues>
    public enum StatusValues {}
}

/// Rules and numbering plan that phone numbers are parsed by.
public nonisolated struct NumberParserContext: Model {
    /// Id of the brand whose rules apply. At most 4 characters.
    public var brandId: Optional<Nullable<Identifier>>
    /// How strings that could be read in more than one way are resolved. Default: `Default`.
    public var conflictHandling: Optional<NumberParserContext.ConflictHandling>
    /// Home country of the numbers.
    public var country: Optional<Nullable<CountryContext>>
    /// Area code, up to 6 digits, taken for numbers given without one. Matches `^\d{1,6}$`.
    public var defaultAreaCode: Optional<Nullable<String>>
    /// How many digits are hidden. Set by the service.
    public var maskLength: Optional<Nullable<Int>>
    /// Character that stands for a hidden digit. Set by the service.
    public var maskSymbol: Optional<Nullable<String>>
    /// Whether numbers with hidden digits are recognized.
    public var maskedPhoneNumbersAllowed: Optional<Bool>
    /// Longest extension number, in digits (1 to 9). 1 to 9.
    public var maxExtensionNumberLength: Optional<Nullable<Int>>
    /// Digit (2 to 9) dialed to reach an outside line. Matches `^[2-9]$`.
    public var outboundCallPrefix: Optional<Nullable<String>>
    /// Whether short codes are recognized.
    public var shortCodesAllowed: Optional<Bool>
    /// Length of an extension number without its site code, in digits (1 to 8). 1 to 8.
    public var shortExtensionNumberLength: Optional<Int>
    /// Site code that goes before short extension numbers, up to 8 digits. Matches `^[1-9]\d{0,7}$`.
    public var siteCode: Optional<Nullable<String>>
    /// Whether letters are read as the digits they stand for.
    public var vanityPhoneNumbersAllowed: Optional<Bool>
    private var _unknownMembers: UnknownMembers
    public init(
        brandId: Nullable<Identifier>? = nil, conflictHandling: NumberParserContext.ConflictHandling? = nil,
        country: Nullable<CountryContext>? = nil, defaultAreaCode: Nullable<String>? = nil,
        maskLength: Nullable<Int>? = nil, maskSymbol: Nullable<String>? = nil, maskedPhoneNumbersAllowed: Bool? = nil,
        maxExtensionNumberLength: Nullable<Int>? = nil, outboundCallPrefix: Nullable<String>? = nil,
        shortCodesAllowed: Bool? = nil, shortExtensionNumberLength: Int? = nil, siteCode: Nullable<String>? = nil,
        vanityPhoneNumbersAllowed: Bool? = nil) {
        self.brandId = brandId; self.conflictHandling = conflictHandling; self.country = country;
        self.defaultAreaCode = defaultAreaCode; self.maskLength = maskLength; self.maskSymbol = maskSymbol;
        self.maskedPhoneNumbersAllowed = maskedPhoneNumbersAllowed;
        self.maxExtensionNumberLength = maxExtensionNumberLength; self.outboundCallPrefix = outboundCallPrefix;
        self.shortCodesAllowed = shortCodesAllowed; self.shortExtensionNumberLength = shortExtensionNumberLength;
        self.siteCode = siteCode; self.vanityPhoneNumbersAllowed = vanityPhoneNumbersAllowed;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("brandId", &self.brandId); fields.field("conflictHandling", &self.conflictHandling);
        fields.field("country", &self.country); fields.field("defaultAreaCode", &self.defaultAreaCode);
        fields.field("maskLength", &self.maskLength); fields.field("maskSymbol", &self.maskSymbol);
        fields.field("maskedPhoneNumbersAllowed", &self.maskedPhoneNumbersAllowed);
        fields.field("maxExtensionNumberLength", &self.maxExtensionNumberLength);
        fields.field("outboundCallPrefix", &self.outboundCallPrefix);
        fields.field("shortCodesAllowed", &self.shortCodesAllowed);
        fields.field("shortExtensionNumberLength", &self.shortExtensionNumberLength);
        fields.field("siteCode", &self.siteCode);
        fields.field("vanityPhoneNumbersAllowed", &self.vanityPhoneNumbersAllowed);
        fields.unknown(&self._unknownMembers)
    }

    /// How strings that could be read in more than one way are resolved.
    public typealias ConflictHandling = OpenEnum<ConflictHandlingValues>
    public enum ConflictHandlingValues {}
}

/// Phone numbers to parse.
public nonisolated struct ParsePhoneNumberRequest: Model {
    /// Strings to parse, at most 64, each up to 64 characters. At most 64 elements.
    public var originalStrings: Optional<[String]>
    public init(originalStrings: [String]? = nil) { self.originalStrings = originalStrings }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) { fields.list("originalStrings", &self.originalStrings) }
}

/// Parsed phone numbers and the home country they were parsed for.
public nonisolated struct ParsePhoneNumberResponse: Model, ResponseValue {
    /// Country whose rules were applied.
    public var homeCountry: Optional<GetCountryInfoNumberParser>
    /// One result for each number given.
    public var phoneNumbers: [PhoneNumberInfoNumberParser]
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        phoneNumbers: [PhoneNumberInfoNumberParser], homeCountry: GetCountryInfoNumberParser? = nil,
        uri: String? = nil) {
        self.phoneNumbers = phoneNumbers; self.homeCountry = homeCountry; self.uri = uri;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(phoneNumbers: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("homeCountry", &self.homeCountry); fields.list("phoneNumbers", &self.phoneNumbers);
        fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// Parsed numbers and the rules they were parsed by.
public nonisolated struct ParsePhoneNumberResponseV2: Model, ResponseValue {
    /// Rules the strings were parsed by.
    public var context: Optional<NumberParserContext>
    /// One result for each string given.
    public var results: Optional<[ParsePhoneNumberResponseV2.Result]>
    private var _unknownMembers: UnknownMembers
    public init(context: NumberParserContext? = nil, results: [ParsePhoneNumberResponseV2.Result]? = nil) {
        self.context = context; self.results = results; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("context", &self.context); fields.list("results", &self.results);
        fields.unknown(&self._unknownMembers)
    }

    /// A part of `ParsePhoneNumberResponseV2`.
    public struct Result: Model {
        /// Prefixes and codes dialed around the number.
        public var dialingDetails: Optional<DialingDetails>
        /// The number in its standard formats.
        public var formats: Optional<[ParsePhoneNumberResponseV2.Result.Format]>
        /// Parts of the number.
        public var numberDetails: Optional<NumberDetails>
        private var _unknownMembers: UnknownMembers
        public init(
            dialingDetails: DialingDetails? = nil, formats: [ParsePhoneNumberResponseV2.Result.Format]? = nil,
            numberDetails: NumberDetails? = nil) {
            self.dialingDetails = dialingDetails; self.formats = formats; self.numberDetails = numberDetails;
            self._unknownMembers = .init()
        }
        public init(_ blank: Blank) { self.init() }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("dialingDetails", &self.dialingDetails); fields.list("formats", &self.formats);
            fields.field("numberDetails", &self.numberDetails); fields.unknown(&self._unknownMembers)
        }

        /// A part of `ParsePhoneNumberResponseV2.Result`.
        public struct Format: Model {
            /// Kind of number the formats are for. Set by the service.
            public var category: Optional<ParsePhoneNumberResponseV2.Result.Format.Category>
            /// Number as it can be dialed. Set by the service.
            public var dialable: Optional<String>
            /// Dialable form with any subaddress and postfixes. Set by the service.
            public var dialableExtended: Optional<String>
            /// Number in E.164 form. Set by the service.
            public var e164: Optional<String>
            /// E.164 form with any subaddress and postfixes. Set by the service.
            public var e164Extended: Optional<String>
            /// Number as written abroad. Set by the service.
            public var international: Optional<String>
            /// International form with any subaddress and postfixes. Set by the service.
            public var internationalExtended: Optional<String>
            /// Number as written inside its country. Set by the service.
            public var national: Optional<String>
            /// National form with any subaddress and postfixes. Set by the service.
            public var nationalExtended: Optional<String>
            private var _unknownMembers: UnknownMembers
            public init(
                category: ParsePhoneNumberResponseV2.Result.Format.Category? = nil, dialable: String? = nil,
                dialableExtended: String? = nil, e164: String? = nil, e164Extended: String? = nil,
                international: String? = nil, internationalExtended: String? = nil, national: String? = nil,
                nationalExtended: String? = nil) {
                self.category = category; self.dialable = dialable; self.dialableExtended = dialableExtended;
                self.e164 = e164; self.e164Extended = e164Extended; self.international = international;
                self.internationalExtended = internationalExtended; self.national = national;
                self.nationalExtended = nationalExtended; self._unknownMembers = .init()
            }
            public init(_ blank: Blank) { self.init() }
            public mutating func visit(_ fields: FieldVisitor) {
                fields.field("category", &self.category); fields.field("dialable", &self.dialable);
                fields.field("dialableExtended", &self.dialableExtended); fields.field("e164", &self.e164);
                fields.field("e164Extended", &self.e164Extended); fields.field("international", &self.international);
                fields.field("internationalExtended", &self.internationalExtended);
                fields.field("national", &self.national); fields.field("nationalExtended", &self.nationalExtended);
                fields.unknown(&self._unknownMembers)
            }

            /// Kind of number the formats are for.
            public typealias Category = OpenEnum<CategoryValues>
            public enum CategoryValues {}
        }
    }
}

/// Strings to parse and the rules to parse them by.
public nonisolated struct ParsePhoneNumbersRequest: Model {
    /// Rules that override those of the context source.
    public var context: Optional<NumberParserContext>
    /// Where the parsing rules come from: defaults or the account. Default: `Default`.
    public var contextSource: Optional<ParsePhoneNumbersRequest.ContextSource>
    /// Strings to parse, at most 64, each up to 64 characters. 1 to 64 elements.
    public var originalStrings: [String]
    /// Which parts of the result are wanted.
    public var resultContent: Optional<ResultContent>
    public init(
        originalStrings: [String], context: NumberParserContext? = nil,
        contextSource: ParsePhoneNumbersRequest.ContextSource? = nil, resultContent: ResultContent? = nil) {
        self.originalStrings = originalStrings; self.context = context; self.contextSource = contextSource;
        self.resultContent = resultContent
    }
    public init(_ blank: Blank) { self.init(originalStrings: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("context", &self.context); fields.field("contextSource", &self.contextSource);
        fields.list("originalStrings", &self.originalStrings); fields.field("resultContent", &self.resultContent)
    }

    /// Where the parsing rules come from: defaults or the account.
    public typealias ContextSource = OpenEnum<ContextSourceValues>
    public enum ContextSourceValues {}
}

/// Whether a phone number is active.
public typealias PhoneNumberActivationStatus = OpenEnum<PhoneNumberActivationStatusValues>
public nonisolated enum PhoneNumberActivationStatusValues {}

/// A phone number as the older number parser gives it.
public nonisolated struct PhoneNumberInfoNumberParser: Model {
    /// Area code of the number.
    public var areaCode: Optional<String>
    /// Country the number belongs to.
    public var country: Optional<GetCountryInfoNumberParser>
    /// Number as it can be dialed from the home country.
    public var dialable: Optional<String>
    /// Tones to play after the call connects.
    public var dtmfPostfix: Optional<String>
    /// Phone number in E.164 form.
    public var e164: Optional<String>
    /// Number as written abroad.
    public var formattedInternational: Optional<String>
    /// Number as written inside its country.
    public var formattedNational: Optional<String>
    /// Number as digits only.
    public var normalized: Optional<String>
    /// String that was parsed.
    public var originalString: Optional<String>
    /// Whether this is a special number such as an emergency number.
    public var special: Optional<Bool>
    /// Subaddress that follows the number.
    public var subAddress: Optional<String>
    /// Local part of the number.
    public var subscriberNumber: Optional<String>
    /// Whether the number is toll-free.
    public var tollFree: Optional<Bool>
    private var _unknownMembers: UnknownMembers
    public init(
        areaCode: String? = nil, country: GetCountryInfoNumberParser? = nil, dialable: String? = nil,
        dtmfPostfix: String? = nil, e164: String? = nil, formattedInternational: String? = nil,
        formattedNational: String? = nil, normalized: String? = nil, originalString: String? = nil,
        special: Bool? = nil, subAddress: String? = nil, subscriberNumber: String? = nil, tollFree: Bool? = nil) {
        self.areaCode = areaCode; self.country = country; self.dialable = dialable; self.dtmfPostfix = dtmfPostfix;
        self.e164 = e164; self.formattedInternational = formattedInternational;
        self.formattedNational = formattedNational; self.normalized = normalized;
        self.originalString = originalString; self.special = special; self.subAddress = subAddress;
        self.subscriberNumber = subscriberNumber; self.tollFree = tollFree; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("areaCode", &self.areaCode); fields.field("country", &self.country);
        fields.field("dialable", &self.dialable); fields.field("dtmfPostfix", &self.dtmfPostfix);
        fields.field("e164", &self.e164); fields.field("formattedInternational", &self.formattedInternational);
        fields.field("formattedNational", &self.formattedNational); fields.field("normalized", &self.normalized);
        fields.field("originalString", &self.originalString); fields.field("special", &self.special);
        fields.field("subAddress", &self.subAddress); fields.field("subscriberNumber", &self.subscriberNumber);
        fields.field("tollFree", &self.tollFree); fields.unknown(&self._unknownMembers)
    }
}

/// State of a phone number; Normal is in service, PortedIn came from another carrier.
public typealias PhoneNumberStatus = OpenEnum<PhoneNumberStatusValues>
public nonisolated enum PhoneNumberStatusValues {}

/// What a phone number is used for, as the newer number operations name it.
public typealias PhoneNumberUsageTypeV2 = OpenEnum<PhoneNumberUsageTypeV2Values>
public nonisolated enum PhoneNumberUsageTypeV2Values {}

/// The number that takes another number's place.
public nonisolated struct ReplacePhoneNumberRequest: Model {
    /// Id of the phone number that takes the place.
    public var targetPhoneNumberId: Optional<Identifier>
    public init(targetPhoneNumberId: Identifier? = nil) { self.targetPhoneNumberId = targetPhoneNumberId }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("targetPhoneNumberId", &self.targetPhoneNumberId)
    }
}

/// Which parts of a parsed number are wanted.
public nonisolated struct ResultContent: Model {
    /// Whether results carry dialing details. Default: `true`.
    public var includeDialingDetails: Optional<Bool>
    /// Whether results carry formatted numbers. Default: `true`.
    public var includeFormats: Optional<Bool>
    /// Whether results carry the parts of the number. Default: `true`.
    public var includeNumberDetails: Optional<Bool>
    public init(
        includeDialingDetails: Bool? = nil, includeFormats: Bool? = nil, includeNumberDetails: Bool? = nil) {
        self.includeDialingDetails = includeDialingDetails; self.includeFormats = includeFormats;
        self.includeNumberDetails = includeNumberDetails
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("includeDialingDetails", &self.includeDialingDetails);
        fields.field("includeFormats", &self.includeFormats);
        fields.field("includeNumberDetails", &self.includeNumberDetails)
    }
}

/// The brand a texting campaign is registered under.
public nonisolated struct SmsBrandInfo: Model {
    /// Reasons why the brand was turned down.
    public var errors: Optional<[ApiErrorModel]>
    /// Id of the brand.
    public var id: Optional<Identifier>
    /// State of the brand's registration.
    public var status: Optional<CampaignStatusInfo>
    private var _unknownMembers: UnknownMembers
    public init(errors: [ApiErrorModel]? = nil, id: Identifier? = nil, status: CampaignStatusInfo? = nil) {
        self.errors = errors; self.id = id; self.status = status; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("errors", &self.errors); fields.field("id", &self.id); fields.field("status", &self.status);
        fields.unknown(&self._unknownMembers)
    }
}

/// A registered texting campaign.
public nonisolated struct SmsCampaignInfo: Model {
    /// How recipients agree to get texts.
    public var consentSettings: Optional<ConsentSettings>
    /// What a recipient's consent covers in this campaign.
    public var coverageType: Optional<TcrConsentCoverageType>
    /// Reasons why the campaign was turned down.
    public var errors: Optional<[ApiErrorModel]>
    /// Id of the campaign.
    public var id: Optional<Identifier>
    /// Tier the campaign is registered in.
    public var registrationTier: Optional<String>
    /// State of the campaign's registration.
    public var status: Optional<CampaignStatusInfo>
    /// What the campaign sends texts for.
    public var useCases: Optional<[String]>
    private var _unknownMembers: UnknownMembers
    public init(
        consentSettings: ConsentSettings? = nil, coverageType: TcrConsentCoverageType? = nil,
        errors: [ApiErrorModel]? = nil, id: Identifier? = nil, registrationTier: String? = nil,
        status: CampaignStatusInfo? = nil, useCases: [String]? = nil) {
        self.consentSettings = consentSettings; self.coverageType = coverageType; self.errors = errors; self.id = id;
        self.registrationTier = registrationTier; self.status = status; self.useCases = useCases;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("consentSettings", &self.consentSettings); fields.field("coverageType", &self.coverageType);
        fields.list("errors", &self.errors); fields.field("id", &self.id);
        fields.field("registrationTier", &self.registrationTier); fields.field("status", &self.status);
        fields.list("useCases", &self.useCases); fields.unknown(&self._unknownMembers)
    }
}

/// Texting registration of a phone number: its campaign and brand.
public nonisolated struct SmsConfigurationResource: Model, ResponseValue {
    /// Phone number, usually in E.164 form.
    public var phoneNumber: Optional<String>
    /// Id of the phone number.
    public var phoneNumberId: Optional<Identifier>
    /// Brand that texts from the number are registered under.
    public var smsBrandInfo: Optional<SmsBrandInfo>
    /// Texting campaign the number is registered with.
    public var smsCampaignInfo: Optional<SmsCampaignInfo>
    private var _unknownMembers: UnknownMembers
    public init(
        phoneNumber: String? = nil, phoneNumberId: Identifier? = nil, smsBrandInfo: SmsBrandInfo? = nil,
        smsCampaignInfo: SmsCampaignInfo? = nil) {
        self.phoneNumber = phoneNumber; self.phoneNumberId = phoneNumberId; self.smsBrandInfo = smsBrandInfo;
        self.smsCampaignInfo = smsCampaignInfo; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("phoneNumber", &self.phoneNumber); fields.field("phoneNumberId", &self.phoneNumberId);
        fields.field("smsBrandInfo", &self.smsBrandInfo); fields.field("smsCampaignInfo", &self.smsCampaignInfo);
        fields.unknown(&self._unknownMembers)
    }
}

/// What a texting consent covers: a number, the account or a kind of message.
public typealias TcrConsentCoverageType = OpenEnum<TcrConsentCoverageTypeValues>
public nonisolated enum TcrConsentCoverageTypeValues {}

/// A number that stands in while another is being ported.
public nonisolated struct TemporaryNumberInfo: Model {
    /// Identifier of the temporary number.
    public var id: Optional<Identifier>
    /// Phone number, usually in E.164 form.
    public var phoneNumber: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier? = nil, phoneNumber: String? = nil) {
        self.id = id; self.phoneNumber = phoneNumber; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("phoneNumber", &self.phoneNumber);
        fields.unknown(&self._unknownMembers)
    }
}

/// The extension a phone number is assigned to.
public nonisolated struct UserPhoneNumberExtensionInfo: Model {
    /// Contact center provider that serves the number.
    public var contactCenterProvider: Optional<ContactCenterProvider>
    /// Short number of the extension.
    public var extensionNumber: Optional<String>
    /// Identifier of the extension.
    public var id: Optional<Identifier>
    /// Name of the extension.
    public var name: Optional<String>
    /// Identifier that the partner uses for the object.
    public var partnerId: Optional<Identifier>
    /// Type of the extension.
    public var type: Optional<UserPhoneNumberExtensionInfo.Kind>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        contactCenterProvider: ContactCenterProvider? = nil, extensionNumber: String? = nil, id: Identifier? = nil,
        name: String? = nil, partnerId: Identifier? = nil, type: UserPhoneNumberExtensionInfo.Kind? = nil,
        uri: String? = nil) {
        self.contactCenterProvider = contactCenterProvider; self.extensionNumber = extensionNumber; self.id = id;
        self.name = name; self.partnerId = partnerId; self.type = type; self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("contactCenterProvider", &self.contactCenterProvider);
        fields.field("extensionNumber", &self.extensionNumber); fields.field("id", &self.id);
        fields.field("name", &self.name); fields.field("partnerId", &self.partnerId);
        fields.field("type", &self.type); fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }

    /// Type of the extension.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// A phone number an extension can use.
public nonisolated struct UserPhoneNumberInfo: Model {
    /// Name shown to people called from this number.
    public var callerIdName: Optional<String>
    /// Contact center provider that serves the number.
    public var contactCenterProvider: Optional<ContactCenterProvider>
    /// Country this belongs to.
    public var country: Optional<CountryInfoBasicModel>
    /// Extension the number is assigned to.
    public var `extension`: Optional<UserPhoneNumberExtensionInfo>
    /// What the extension can do with the number, such as SmsSender or CallerId.
    public var features: Optional<[UserPhoneNumberInfo.Feature]>
    /// Identifier of the phone number.
    public var id: Optional<Identifier>
    /// Name an administrator gave the number.
    public var label: Optional<String>
    /// Place the number belongs to, such as a city and state.
    public var location: Optional<String>
    /// How the number is paid for or where it comes from.
    public var paymentType: Optional<PlatformPaymentType>
    /// Phone number, usually in E.164 form.
    public var phoneNumber: Optional<String>
    /// Whether this is the primary number.
    public var primary: Optional<Bool>
    /// State of the number; Normal means fully in service.
    public var status: Optional<PhoneNumberStatus>
    /// Subtype of the extension the number is assigned to.
    public var subType: Optional<AllExtensionSubtypesEnum>
    /// Whether the number carries voice, fax or both.
    public var type: Optional<PhoneNumberType>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    /// What the number is used for.
    public var usageType: Optional<PhoneNumberUsageType>
    private var _unknownMembers: UnknownMembers
    public init(
        callerIdName: String? = nil, contactCenterProvider: ContactCenterProvider? = nil,
        country: CountryInfoBasicModel? = nil, `extension`: UserPhoneNumberExtensionInfo? = nil,
        features: [UserPhoneNumberInfo.Feature]? = nil, id: Identifier? = nil, label: String? = nil,
        location: String? = nil, paymentType: PlatformPaymentType? = nil, phoneNumber: String? = nil,
        primary: Bool? = nil, status: PhoneNumberStatus? = nil, subType: AllExtensionSubtypesEnum? = nil,
        type: PhoneNumberType? = nil, uri: String? = nil, usageType: PhoneNumberUsageType? = nil) {
        self.callerIdName = callerIdName; self.contactCenterProvider = contactCenterProvider; self.country = country;
        self.`extension` = `extension`; self.features = features; self.id = id; self.label = label;
        self.location = location; self.paymentType = paymentType; self.phoneNumber = phoneNumber;
        self.primary = primary; self.status = status; self.subType = subType; self.type = type; self.uri = uri;
        self.usageType = usageType; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("callerIdName", &self.callerIdName);
        fields.field("contactCenterProvider", &self.contactCenterProvider); fields.field("country", &self.country);
        fields.field("extension", &self.`extension`); fields.list("features", &self.features);
        fields.field("id", &self.id); fields.field("label", &self.label); fields.field("location", &self.location);
        fields.field("paymentType", &self.paymentType); fields.field("phoneNumber", &self.phoneNumber);
        fields.field("primary", &self.primary); fields.field("status", &self.status);
        fields.field("subType", &self.subType); fields.field("type", &self.type); fields.field("uri", &self.uri);
        fields.field("usageType", &self.usageType); fields.unknown(&self._unknownMembers)
    }

    /// The known values of `features`.
    public typealias Feature = OpenEnum<FeatureValues>
    public enum FeatureValues {}
}

nonisolated extension AccountPhoneNumberList: PagedResponse {
    /// The items of this page.
    public var pageItems: [AccountPhoneNumberInfo] { self.records }
}

nonisolated extension AccountPhoneNumbers: PagedResponse {
    /// The items of this page.
    public var pageItems: [CompanyPhoneNumberInfo] { self.records ?? [] }
}

nonisolated extension OpenEnum where Values == AddPhoneNumberRequestItem.UsageTypeValues {
    public static var inventory: Self { Self("Inventory") }
    public static var inventoryFmcBusinessMobileNumber: Self { Self("InventoryFmcBusinessMobileNumber") }
    public static var inventoryMobileNumber: Self { Self("InventoryMobileNumber") }
    public static var inventoryPartnerBusinessMobileNumber: Self { Self("InventoryPartnerBusinessMobileNumber") }
    public static var partnerBusinessMobileNumber: Self { Self("PartnerBusinessMobileNumber") }
}

nonisolated extension OpenEnum where Values == AssignPhoneNumberRequest.UsageTypeValues {
    public static var companyNumber: Self { Self("CompanyNumber") }
    public static var contactCenterNumber: Self { Self("ContactCenterNumber") }
    public static var directNumber: Self { Self("DirectNumber") }
    public static var mainCompanyNumber: Self { Self("MainCompanyNumber") }
}

nonisolated extension OpenEnum where Values == CampaignStatusInfoValues {
    public static var campaignExpired: Self { Self("CampaignExpired") }
    public static var campaignSuspended: Self { Self("CampaignSuspended") }
    public static var confirmed: Self { Self("Confirmed") }
    public static var created: Self { Self("Created") }
    public static var deleteRequested: Self { Self("DeleteRequested") }
    public static var draft: Self { Self("Draft") }
    public static var preVetFailed: Self { Self("PreVetFailed") }
    public static var submitFailed: Self { Self("SubmitFailed") }
    public static var submitted: Self { Self("Submitted") }
    public static var unconfirmed: Self { Self("Unconfirmed") }
    public static var updateRequested: Self { Self("UpdateRequested") }
}

nonisolated extension GetExtensionPhoneNumbersResponse: PagedResponse {
    /// The items of this page.
    public var pageItems: [UserPhoneNumberInfo] { self.records }
}

nonisolated extension OpenEnum where Values == NumberDetails.SpecialService.KindValues {
    public static var customerSupport: Self { Self("CustomerSupport") }
    public static var directoryAssistance: Self { Self("DirectoryAssistance") }
    public static var emergency: Self { Self("Emergency") }
    public static var nonEmergencyMedical: Self { Self("NonEmergencyMedical") }
    public static var nonEmergencyPolice: Self { Self("NonEmergencyPolice") }
    public static var supplementary: Self { Self("Supplementary") }
    public static var telecommunicationRelay: Self { Self("TelecommunicationRelay") }
    public static var unknown: Self { Self("Unknown") }
    public static var unsupported: Self { Self("Unsupported") }
    public static var updateEmergencyAddress: Self { Self("UpdateEmergencyAddress") }
}

nonisolated extension OpenEnum where Values == NumberDetails.StatusValues {
    public static var invalid: Self { Self("Invalid") }
    public static var possible: Self { Self("Possible") }
    public static var valid: Self { Self("Valid") }
}

nonisolated extension OpenEnum where Values == NumberParserContext.ConflictHandlingValues {
    public static var client: Self { Self("Client") }
    public static var `default`: Self { Self("Default") }
}

nonisolated extension OpenEnum where Values == ParsePhoneNumberResponseV2.Result.Format.CategoryValues {
    public static var `extension`: Self { Self("Extension") }
    public static var regular: Self { Self("Regular") }
    public static var shortCode: Self { Self("ShortCode") }
    public static var tollFree: Self { Self("TollFree") }
}

nonisolated extension OpenEnum where Values == ParsePhoneNumbersRequest.ContextSourceValues {
    public static var account: Self { Self("Account") }
    public static var `default`: Self { Self("Default") }
}

nonisolated extension OpenEnum where Values == PhoneNumberActivationStatusValues {
    public static var active: Self { Self("Active") }
    public static var inactive: Self { Self("Inactive") }
}

nonisolated extension OpenEnum where Values == PhoneNumberStatusValues {
    public static var normal: Self { Self("Normal") }
    public static var pending: Self { Self("Pending") }
    public static var portedIn: Self { Self("PortedIn") }
    public static var temporary: Self { Self("Temporary") }
    public static var unknown: Self { Self("Unknown") }
}

nonisolated extension OpenEnum where Values == PhoneNumberUsageTypeV2Values {
    public static var additionalCompanyNumber: Self { Self("AdditionalCompanyNumber") }
    public static var businessMobileNumber: Self { Self("BusinessMobileNumber") }
    public static var companyFaxNumber: Self { Self("CompanyFaxNumber") }
    public static var companyNumber: Self { Self("CompanyNumber") }
    public static var conferencingNumber: Self { Self("ConferencingNumber") }
    public static var contactCenterNumber: Self { Self("ContactCenterNumber") }
    public static var directNumber: Self { Self("DirectNumber") }
    public static var elin: Self { Self("ELIN") }
    public static var fmcBusinessMobileNumber: Self { Self("FmcBusinessMobileNumber") }
    public static var forwardedCompanyNumber: Self { Self("ForwardedCompanyNumber") }
    public static var forwardedNumber: Self { Self("ForwardedNumber") }
    public static var inventory: Self { Self("Inventory") }
    public static var inventoryFmcBusinessMobileNumber: Self { Self("InventoryFmcBusinessMobileNumber") }
    public static var inventoryMobileNumber: Self { Self("InventoryMobileNumber") }
    public static var inventoryPartnerBusinessMobileNumber: Self { Self("InventoryPartnerBusinessMobileNumber") }
    public static var mainCompanyNumber: Self { Self("MainCompanyNumber") }
    public static var meetingsNumber: Self { Self("MeetingsNumber") }
    public static var numberStorage: Self { Self("NumberStorage") }
    public static var partnerBusinessMobileNumber: Self { Self("PartnerBusinessMobileNumber") }
    public static var phoneLine: Self { Self("PhoneLine") }
}

nonisolated extension OpenEnum where Values == TcrConsentCoverageTypeValues {
    public static var account: Self { Self("Account") }
    public static var conversational: Self { Self("Conversational") }
    public static var informational: Self { Self("Informational") }
    public static var phoneNumber: Self { Self("PhoneNumber") }
    public static var promotional: Self { Self("Promotional") }
}

nonisolated extension OpenEnum where Values == UserPhoneNumberExtensionInfo.KindValues {
    public static var announcement: Self { Self("Announcement") }
    public static var applicationExtension: Self { Self("ApplicationExtension") }
    public static var delegatedLinesGroup: Self { Self("DelegatedLinesGroup") }
    public static var department: Self { Self("Department") }
    public static var digitalUser: Self { Self("DigitalUser") }
    public static var faxUser: Self { Self("FaxUser") }
    public static var ivrMenu: Self { Self("IvrMenu") }
    public static var pagingOnly: Self { Self("PagingOnly") }
    public static var parkLocation: Self { Self("ParkLocation") }
    public static var sharedLinesGroup: Self { Self("SharedLinesGroup") }
    public static var site: Self { Self("Site") }
    public static var user: Self { Self("User") }
    public static var virtualUser: Self { Self("VirtualUser") }
    public static var voicemail: Self { Self("Voicemail") }
}

nonisolated extension OpenEnum where Values == UserPhoneNumberInfo.FeatureValues {
    public static var a2PSmsSender: Self { Self("A2PSmsSender") }
    public static var callerId: Self { Self("CallerId") }
    public static var delegated: Self { Self("Delegated") }
    public static var internationalSmsSender: Self { Self("InternationalSmsSender") }
    public static var mmsSender: Self { Self("MmsSender") }
    public static var smsSender: Self { Self("SmsSender") }
}
#endif

#if Everything || Account || Events
/// A contact center provider that phone numbers can be handed to.
public nonisolated struct ContactCenterProvider: Model {
    /// Id of the provider.
    public var id: Optional<Identifier>
    /// Name of the provider.
    public var name: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier? = nil, name: String? = nil) {
        self.id = id; self.name = name; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("name", &self.name); fields.unknown(&self._unknownMembers)
    }
}

/// What a phone number is used for.
public typealias PhoneNumberUsageType = OpenEnum<PhoneNumberUsageTypeValues>
public nonisolated enum PhoneNumberUsageTypeValues {}

/// How a phone number is paid for; External means it is hosted elsewhere.
public typealias PlatformPaymentType = OpenEnum<PlatformPaymentTypeValues>
public nonisolated enum PlatformPaymentTypeValues {}

nonisolated extension OpenEnum where Values == PhoneNumberUsageTypeValues {
    public static var additionalCompanyNumber: Self { Self("AdditionalCompanyNumber") }
    public static var businessMobileNumber: Self { Self("BusinessMobileNumber") }
    public static var companyFaxNumber: Self { Self("CompanyFaxNumber") }
    public static var companyNumber: Self { Self("CompanyNumber") }
    public static var conferencingNumber: Self { Self("ConferencingNumber") }
    public static var contactCenterNumber: Self { Self("ContactCenterNumber") }
    public static var directNumber: Self { Self("DirectNumber") }
    public static var elin: Self { Self("ELIN") }
    public static var fmcBusinessMobileNumber: Self { Self("FmcBusinessMobileNumber") }
    public static var forwardedCompanyNumber: Self { Self("ForwardedCompanyNumber") }
    public static var forwardedNumber: Self { Self("ForwardedNumber") }
    public static var integrationNumber: Self { Self("IntegrationNumber") }
    public static var inventoryFmcBusinessMobileNumber: Self { Self("InventoryFmcBusinessMobileNumber") }
    public static var inventoryMobileNumber: Self { Self("InventoryMobileNumber") }
    public static var mainCompanyNumber: Self { Self("MainCompanyNumber") }
    public static var meetingsNumber: Self { Self("MeetingsNumber") }
    public static var numberPool: Self { Self("NumberPool") }
    public static var numberPoolPartnerBusinessMobileNumber: Self { Self("NumberPoolPartnerBusinessMobileNumber") }
    public static var numberStorage: Self { Self("NumberStorage") }
    public static var partnerBusinessMobileNumber: Self { Self("PartnerBusinessMobileNumber") }
}

nonisolated extension OpenEnum where Values == PlatformPaymentTypeValues {
    public static var businessMobileNumberProvider: Self { Self("BusinessMobileNumberProvider") }
    public static var external: Self { Self("External") }
    public static var externalNumberProvider: Self { Self("ExternalNumberProvider") }
    public static var externalNumberProviderTollFree: Self { Self("ExternalNumberProviderTollFree") }
    public static var local: Self { Self("Local") }
    public static var mobile: Self { Self("Mobile") }
    public static var tollFree: Self { Self("TollFree") }
}
#endif

#if Everything || Events
/// A phone number of a contact center.
public nonisolated struct ContactCenterPhoneNumber: Model {
    /// Provider the number is handed to.
    public var contactCenterProvider: Optional<ContactCenterProvider>
    /// Id of the number.
    public var id: Optional<Identifier>
    /// Place the number belongs to, such as a city and state.
    public var location: Optional<String>
    /// How the number is paid for.
    public var paymentType: Optional<PlatformPaymentType>
    /// The number in E.164 form.
    public var phoneNumber: Optional<String>
    /// State of the number; Normal means fully in service.
    public var status: Optional<String>
    /// Whether the number carries voice, fax or both.
    public var type: Optional<ContactCenterPhoneNumber.Kind>
    /// Canonical address of the number.
    public var uri: Optional<String>
    /// What the number is used for, always ContactCenterNumber.
    public var usageType: Optional<PhoneNumberUsageType>
    private var _unknownMembers: UnknownMembers
    public init(
        contactCenterProvider: ContactCenterProvider? = nil, id: Identifier? = nil, location: String? = nil,
        paymentType: PlatformPaymentType? = nil, phoneNumber: String? = nil, status: String? = nil,
        type: ContactCenterPhoneNumber.Kind? = nil, uri: String? = nil, usageType: PhoneNumberUsageType? = nil) {
        self.contactCenterProvider = contactCenterProvider; self.id = id; self.location = location;
        self.paymentType = paymentType; self.phoneNumber = phoneNumber; self.status = status; self.type = type;
        self.uri = uri; self.usageType = usageType; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("contactCenterProvider", &self.contactCenterProvider); fields.field("id", &self.id);
        fields.field("location", &self.location); fields.field("paymentType", &self.paymentType);
        fields.field("phoneNumber", &self.phoneNumber); fields.field("status", &self.status);
        fields.field("type", &self.type); fields.field("uri", &self.uri); fields.field("usageType", &self.usageType);
        fields.unknown(&self._unknownMembers)
    }

    /// Whether the number carries voice, fax or both.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// A contact center number that was created, changed or deleted.
public nonisolated struct ContactCenterPhoneNumberEventBody: Model {
    /// What happened to the number.
    public var eventType: Optional<ContactCenterPhoneNumberEventBody.EventType>
    /// The number after the change.
    public var phoneNumberInfo: Optional<ContactCenterPhoneNumber>
    private var _unknownMembers: UnknownMembers
    public init(
        eventType: ContactCenterPhoneNumberEventBody.EventType? = nil,
        phoneNumberInfo: ContactCenterPhoneNumber? = nil) {
        self.eventType = eventType; self.phoneNumberInfo = phoneNumberInfo; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("eventType", &self.eventType); fields.field("phoneNumberInfo", &self.phoneNumberInfo);
        fields.unknown(&self._unknownMembers)
    }

    /// What happened to the number.
    public typealias EventType = OpenEnum<EventTypeValues>
    public enum EventTypeValues {}
}

nonisolated extension OpenEnum where Values == ContactCenterPhoneNumber.KindValues {
    public static var fax: Self { Self("Fax") }
    public static var voice: Self { Self("Voice") }
    public static var voiceFax: Self { Self("VoiceFax") }
}

nonisolated extension OpenEnum where Values == ContactCenterPhoneNumberEventBody.EventTypeValues {
    public static var created: Self { Self("Created") }
    public static var deleted: Self { Self("Deleted") }
    public static var updated: Self { Self("Updated") }
}
#endif
