// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || CallHistory
/// Reads past and active calls and keeps copies of the call log up to date.
public nonisolated struct CallLogEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Deletes call log records of an extension up to a given time.
    ///
    /// > Note: Deletes every record up to dateTo, the whole call log if that is now.
    ///
    /// > Note: Corrected: parameters/dateTo. Left out, it stands for now and every record is deleted; that must not come of leaving an argument out.
    ///
    /// Permissions: `EditCallLog` of the app, `EditCallLog` of the user. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - dateTo: Records up to this moment are deleted.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to `send()`.
    public func deleteUserCallLog(
        dateTo: Foundation.Date, accountId: Identifier = "~", extensionId: Identifier = "~") -> Call<Empty> {
        var request = RequestParts(.deleteUserCallLog)
        request.path(accountId); request.path(extensionId); request.query("dateTo", dateTo)
        return Call(client, request)
    }

    /// Copies the account's call log in batches and then keeps the copy up to date.
    ///
    /// > Note: Start with FSync, keep syncInfo.syncToken, then go on with ISync and that token. As long as syncInfo.newerRecordsExist is true, more records are waiting.
    ///
    /// Permissions: `ReadCallLog` of the app, `ReadCallLog` of the user. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - dateFrom: Earliest call start to include in a full synchronization (FSync), ISO 8601.
    ///   - metadataCategory: Categories of metadata to include with the call records.
    ///   - recordCount: Largest number of records to return in one answer. At least 1. Default: `250`.
    ///   - syncToken: Token from the previous answer's syncInfo; needed for ISync.
    ///   - syncType: FSync starts afresh, ISync returns what changed since syncToken was given out. Default: `FSync`.
    ///   - view: Simple leaves out the legs of each call, Detailed includes them and more. Default: `Simple`.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func extractSyncAccountCallLog(
        dateFrom: Foundation.Date? = nil, metadataCategory: [String]? = nil, recordCount: Int? = nil,
        syncToken: String? = nil, syncType: CallLogEndpoints.SyncType? = nil, view: CallLogEndpoints.View? = nil,
        accountId: Identifier = "~") -> Call<CallLogExtractSyncResponse> {
        var request = RequestParts(.extractSyncAccountCallLog)
        request.path(accountId); request.query("dateFrom", dateFrom);
        request.query("metadataCategory", metadataCategory); request.query("recordCount", recordCount);
        request.query("syncToken", syncToken); request.query("syncType", syncType); request.query("view", view)
        return Call(client, request)
    }

    /// Lists the calls of the whole account that are going on now.
    ///
    /// > Note: To follow live calls, subscribe to telephony session events rather than poll.
    ///
    /// Permissions: `ReadCallLog` of the app, `ReadCallLog` of the user. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - conferenceType: Keeps only calls of this kind of conference.
    ///   - direction: Keeps only inbound or only outbound calls; both when left out.
    ///   - page: Number of the page to return, counted from 1. At least 1. Default: `1`.
    ///   - perPage: Number of records on one page, or max for the largest page. 1 to 1000. Default: `100`.
    ///   - transport: Keeps only calls carried by phone line (PSTN) or by internet (VoIP); both when left out.
    ///   - type: Keeps only voice calls or only faxes; both when left out.
    ///   - view: Simple leaves out the legs of each call, Detailed includes them and more. Default: `Simple`.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`. Known errors: CMN-101, CMN-405, OAU-151.
    public func listCompanyActiveCalls(
        conferenceType: [CallLogEndpoints.ConferenceType]? = nil, direction: [CallDirectionEnum]? = nil,
        page: Int? = nil, perPage: PageSize? = nil, transport: [CallTransportEnum]? = nil,
        type: [CallTypeEnum]? = nil, view: CallLogEndpoints.View? = nil,
        accountId: Identifier = "~") -> Call<CallLogResponse> {
        var request = RequestParts(.listCompanyActiveCalls)
        request.path(accountId); request.query("conferenceType", conferenceType);
        request.query("direction", direction); request.query("page", page); request.query("perPage", perPage);
        request.query("transport", transport); request.query("type", type); request.query("view", view)
        return Call(client, request)
    }

    /// Lists the calls of an extension that are going on now.
    ///
    /// > Note: To follow live calls, subscribe to telephony session events rather than poll.
    ///
    /// Permissions: `ReadCallLog` of the app, `ReadCallLog` of the user. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - conferenceType: Keeps only calls of this kind of conference.
    ///   - direction: Keeps only inbound or only outbound calls; both when left out.
    ///   - page: Number of the page to return, counted from 1. Default: `1`.
    ///   - perPage: Number of records on one page, or max for the largest page. 1 to 1000. Default: `100`.
    ///   - transport: Keeps only calls carried by phone line (PSTN) or by internet (VoIP); both when left out.
    ///   - type: Keeps only voice calls or only faxes; both when left out.
    ///   - view: Simple leaves out the legs of each call, Detailed includes them and more. Default: `Simple`.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`. Known errors: CMN-101, CMN-405, OAU-151.
    public func listExtensionActiveCalls(
        conferenceType: [CallLogEndpoints.ConferenceType]? = nil, direction: [CallDirectionEnum]? = nil,
        page: Int? = nil, perPage: PageSize? = nil, transport: [CallTransportEnum]? = nil,
        type: [CallTypeEnum]? = nil, view: CallLogEndpoints.View? = nil, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<CallLogResponse> {
        var request = RequestParts(.listExtensionActiveCalls)
        request.path(accountId); request.path(extensionId); request.query("conferenceType", conferenceType);
        request.query("direction", direction); request.query("page", page); request.query("perPage", perPage);
        request.query("transport", transport); request.query("type", type); request.query("view", view)
        return Call(client, request)
    }

    /// Lists the past calls and faxes of the whole account, newest first.
    ///
    /// > Note: Without dateFrom, only the last 24 hours before dateTo are returned.
    ///
    /// Permissions: `ReadCallLog` of the app, `FullCompanyCallLog` of the user. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - dateFrom: Earliest call start to include, ISO 8601; by default 24 hours before dateTo.
    ///   - dateTo: Latest call start to include, ISO 8601; by default the present time.
    ///   - direction: Keeps only inbound or only outbound calls; both when left out.
    ///   - extensionNumber: Keeps only calls with this extension; cannot be combined with phoneNumber.
    ///   - metadataCategory: Categories of metadata to include with the call records.
    ///   - page: Number of the page to return, counted from 1. At least 1. Default: `1`.
    ///   - perPage: Number of records on one page, or max for the largest page. 1 to 1000. Default: `100`.
    ///   - phoneNumber: Keeps only calls with this phone number; cannot be combined with extensionNumber.
    ///   - recordingType: Only calls recorded this way: automatically, on demand, or either.
    ///   - sessionId: Keeps only calls of this call session.
    ///   - showDeleted: Whether deleted call records are included. Default: `false`.
    ///   - telephonySessionId: Keeps only calls of this telephony session.
    ///   - type: Keeps only voice calls or only faxes; both when left out.
    ///   - view: Simple leaves out the legs of each call, Detailed includes them and more. Default: `Simple`.
    ///   - withRecording: true keeps only calls that were recorded; recordingType makes it narrower. Default: `false`.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`. Known errors: CMN-101, CMN-405, OAU-151.
    public func readCompanyCallLog(
        dateFrom: Foundation.Date? = nil, dateTo: Foundation.Date? = nil, direction: [CallDirectionEnum]? = nil,
        extensionNumber: String? = nil, metadataCategory: [String]? = nil, page: Int? = nil, perPage: PageSize? = nil,
        phoneNumber: String? = nil, recordingType: CallLogEndpoints.RecordingType? = nil,
        sessionId: Identifier? = nil, showDeleted: Bool? = nil, telephonySessionId: Identifier? = nil,
        type: [CallTypeEnum]? = nil, view: CallLogEndpoints.View? = nil, withRecording: Bool? = nil,
        accountId: Identifier = "~") -> Call<CallLogResponse> {
        var request = RequestParts(.readCompanyCallLog)
        request.path(accountId); request.query("dateFrom", dateFrom); request.query("dateTo", dateTo);
        request.query("direction", direction); request.query("extensionNumber", extensionNumber);
        request.query("metadataCategory", metadataCategory); request.query("page", page);
        request.query("perPage", perPage); request.query("phoneNumber", phoneNumber);
        request.query("recordingType", recordingType); request.query("sessionId", sessionId);
        request.query("showDeleted", showDeleted); request.query("telephonySessionId", telephonySessionId);
        request.query("type", type); request.query("view", view); request.query("withRecording", withRecording)
        return Call(client, request)
    }

    /// Reads one or several call log records of the account.
    ///
    /// > Note: Several identifiers, joined by commas, are answered with 207 and a multipart body.
    ///
    /// Permissions: `ReadCallLog` of the app, `FullCompanyCallLog` of the user. Rate group: Heavy, 10 calls in 60 s. Up to 50 ids at once.
    ///
    /// - Parameters:
    ///   - callRecordId: Identifier of the call log record, or several joined by commas. At most 50 elements.
    ///   - view: Simple leaves out the legs of each call, Detailed includes them and more. Default: `Simple`.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `results`, one for each id.
    public func readCompanyCallRecord(
        callRecordId: [Identifier], view: CallLogEndpoints.View? = nil,
        accountId: Identifier = "~") -> Call<BatchOf<CallLogRecord>> {
        var request = RequestParts(.readCompanyCallRecord)
        request.path(accountId); request.pathList(callRecordId); request.query("view", view)
        return Call(client, request)
    }

    /// Lists the past calls and faxes of an extension, newest first.
    ///
    /// > Note: Without dateFrom, only the last 24 hours before dateTo are returned.
    ///
    /// Permissions: `ReadCallLog` of the app, `ReadCallLog` of the user. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - dateFrom: Earliest call start to include, ISO 8601; by default 24 hours before dateTo.
    ///   - dateTo: Latest call start to include, ISO 8601; by default the present time.
    ///   - direction: Keeps only inbound or only outbound calls; both when left out.
    ///   - extensionNumber: Keeps only calls with this extension; cannot be combined with phoneNumber.
    ///   - metadataCategory: Categories of metadata to include with the call records.
    ///   - page: Number of the page to return, counted from 1. At least 1. Default: `1`.
    ///   - perPage: Number of records on one page, or max for the largest page. 1 to 1000. Default: `100`.
    ///   - phoneNumber: Keeps only calls with this phone number; cannot be combined with extensionNumber.
    ///   - recordingType: Only calls recorded this way: automatically, on demand, or either.
    ///   - sessionId: Keeps only calls of this call session.
    ///   - showBlocked: false leaves out calls with blocked numbers. Default: `true`.
    ///   - showDeleted: Whether deleted call records are included. Default: `false`.
    ///   - telephonySessionId: Keeps only calls of this telephony session.
    ///   - transport: Keeps only calls carried by phone line (PSTN) or by internet (VoIP); both when left out.
    ///   - type: Keeps only voice calls or only faxes; both when left out.
    ///   - view: Simple leaves out the legs of each call, Detailed includes them and more. Default: `Simple`.
    ///   - withRecording: true keeps only calls that were recorded; recordingType makes it narrower. Default: `false`.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`. Known errors: CMN-101, CMN-301, CMN-405, CMN-419, OAU-129, OAU-151, OAU-213.
    public func readUserCallLog(
        dateFrom: Foundation.Date? = nil, dateTo: Foundation.Date? = nil, direction: [CallDirectionEnum]? = nil,
        extensionNumber: String? = nil, metadataCategory: [String]? = nil, page: Int? = nil, perPage: PageSize? = nil,
        phoneNumber: String? = nil, recordingType: CallLogEndpoints.RecordingType? = nil,
        sessionId: Identifier? = nil, showBlocked: Bool? = nil, showDeleted: Bool? = nil,
        telephonySessionId: Identifier? = nil, transport: [CallTransportEnum]? = nil, type: [CallTypeEnum]? = nil,
        view: CallLogEndpoints.View? = nil, withRecording: Bool? = nil, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<CallLogResponse> {
        var request = RequestParts(.readUserCallLog)
        request.path(accountId); request.path(extensionId); request.query("dateFrom", dateFrom);
        request.query("dateTo", dateTo); request.query("direction", direction);
        request.query("extensionNumber", extensionNumber); request.query("metadataCategory", metadataCategory);
        request.query("page", page); request.query("perPage", perPage); request.query("phoneNumber", phoneNumber);
        request.query("recordingType", recordingType); request.query("sessionId", sessionId);
        request.query("showBlocked", showBlocked); request.query("showDeleted", showDeleted);
        request.query("telephonySessionId", telephonySessionId); request.query("transport", transport);
        request.query("type", type); request.query("view", view); request.query("withRecording", withRecording)
        return Call(client, request)
    }

    /// Reads one or several call log records of an extension.
    ///
    /// > Note: Several identifiers, joined by commas, are answered with 207 and a multipart body.
    ///
    /// Permissions: `ReadCallLog` of the app, `ReadCallLog` of the user. Rate group: Heavy, 10 calls in 60 s. Up to 50 ids at once.
    ///
    /// - Parameters:
    ///   - callRecordId: Identifier of the call log record, or several joined by commas. At most 50 elements.
    ///   - view: Simple leaves out the legs of each call, Detailed includes them and more. Default: `Simple`.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `results`, one for each id. Known errors: CMN-419.
    public func readUserCallRecord(
        callRecordId: [Identifier], view: CallLogEndpoints.View? = nil, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<BatchOf<CallLogRecord>> {
        var request = RequestParts(.readUserCallRecord)
        request.path(accountId); request.path(extensionId); request.pathList(callRecordId);
        request.query("view", view)
        return Call(client, request)
    }

    /// Keeps a local copy of the whole account's call log up to date.
    ///
    /// > Note: Start with FSync, keep syncInfo.syncToken, then ask for changes with ISync and that token.
    ///
    /// Permissions: `ReadCallLog` of the app, `ReadCallLog` of the user. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - dateFrom: Earliest call start to include in a full synchronization (FSync), ISO 8601.
    ///   - metadataCategory: Categories of metadata to include with the call records.
    ///   - recordCount: Largest number of records to return in one answer. At least 1.
    ///   - recordingType: Only calls recorded this way: automatically, on demand, or either.
    ///   - showDeleted: Whether deleted records are returned too, with deleted set to true. Default: `false`.
    ///   - statusGroup: Missed returns only missed calls, All every call.
    ///   - syncToken: Token from the previous answer's syncInfo; needed for ISync.
    ///   - syncType: FSync starts afresh, ISync returns what changed since syncToken was given out. Default: `FSync`.
    ///   - view: Simple leaves out the legs of each call, Detailed includes them and more. Default: `Simple`.
    ///   - withRecording: true keeps only calls that were recorded; recordingType makes it narrower. Default: `false`.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func syncAccountCallLog(
        dateFrom: Foundation.Date? = nil, metadataCategory: [String]? = nil, recordCount: Int? = nil,
        recordingType: CallLogEndpoints.RecordingType? = nil, showDeleted: Bool? = nil,
        statusGroup: [CallLogEndpoints.StatusGroup]? = nil, syncToken: String? = nil,
        syncType: CallLogEndpoints.SyncType? = nil, view: CallLogEndpoints.View? = nil, withRecording: Bool? = nil,
        accountId: Identifier = "~") -> Call<CallLogSyncResponse> {
        var request = RequestParts(.syncAccountCallLog)
        request.path(accountId); request.query("dateFrom", dateFrom);
        request.query("metadataCategory", metadataCategory); request.query("recordCount", recordCount);
        request.query("recordingType", recordingType); request.query("showDeleted", showDeleted);
        request.query("statusGroup", statusGroup); request.query("syncToken", syncToken);
        request.query("syncType", syncType); request.query("view", view);
        request.query("withRecording", withRecording)
        return Call(client, request)
    }

    /// Keeps a local copy of an extension's call log up to date.
    ///
    /// > Note: Start with FSync, keep syncInfo.syncToken, then ask for changes with ISync and that token.
    ///
    /// Permissions: `ReadCallLog` of the app, `ReadCallLog` of the user. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - dateFrom: Earliest call start to include in a full synchronization (FSync), ISO 8601.
    ///   - metadataCategory: Categories of metadata to include with the call records.
    ///   - recordCount: Largest number of records to return in one answer.
    ///   - recordingType: Only calls recorded this way: automatically, on demand, or either.
    ///   - showDeleted: Whether deleted records are returned too, with deleted set to true. Default: `false`.
    ///   - statusGroup: Missed returns only missed calls, All every call.
    ///   - syncToken: Token from the previous answer's syncInfo; needed for ISync.
    ///   - syncType: FSync starts afresh, ISync returns what changed since syncToken was given out. Default: `FSync`.
    ///   - view: Simple leaves out the legs of each call, Detailed includes them and more. Default: `Simple`.
    ///   - withRecording: true keeps only calls that were recorded; recordingType makes it narrower. Default: `false`.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`. Known errors: CLG-104, CMN-101.
    public func syncUserCallLog(
        dateFrom: Foundation.Date? = nil, metadataCategory: [String]? = nil, recordCount: Int? = nil,
        recordingType: CallLogEndpoints.RecordingType? = nil, showDeleted: Bool? = nil,
        statusGroup: [CallLogEndpoints.StatusGroup]? = nil, syncToken: String? = nil,
        syncType: CallLogEndpoints.SyncType? = nil, view: CallLogEndpoints.View? = nil, withRecording: Bool? = nil,
        accountId: Identifier = "~", extensionId: Identifier = "~") -> Call<CallLogSyncResponse> {
        var request = RequestParts(.syncUserCallLog)
        request.path(accountId); request.path(extensionId); request.query("dateFrom", dateFrom);
        request.query("metadataCategory", metadataCategory); request.query("recordCount", recordCount);
        request.query("recordingType", recordingType); request.query("showDeleted", showDeleted);
        request.query("statusGroup", statusGroup); request.query("syncToken", syncToken);
        request.query("syncType", syncType); request.query("view", view);
        request.query("withRecording", withRecording)
        return Call(client, request)
    }

    /// The known values of `conferenceType`.
    public typealias ConferenceType = OpenEnum<ConferenceTypeValues>
    public enum ConferenceTypeValues {}

    /// The known values of `recordingType`.
    public typealias RecordingType = OpenEnum<RecordingTypeValues>
    public enum RecordingTypeValues {}

    /// The known values of `statusGroup`.
    public typealias StatusGroup = OpenEnum<StatusGroupValues>
    public enum StatusGroupValues {}

    /// FSync starts afresh, ISync returns what changed since syncToken was given out.
    public typealias SyncType = OpenEnum<SyncTypeValues>
    public enum SyncTypeValues {}

    /// Simple leaves out the legs of each call, Detailed includes them and more.
    public typealias View = OpenEnum<ViewValues>
    public enum ViewValues {}
}

nonisolated extension APIOperation {
    /// `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log`
    public static let deleteUserCallLog = APIOperation(
        "deleteUserCallLog", .delete, "/restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log",
        area: "CallLog", permission: "EditCallLog", userPermission: "EditCallLog", rateGroup: "Heavy", access: .write)
    /// `GET /restapi/v1.0/account/{accountId}/call-log-extract-sync`
    public static let extractSyncAccountCallLog = APIOperation(
        "extractSyncAccountCallLog", .get, "/restapi/v1.0/account/{accountId}/call-log-extract-sync", area: "CallLog",
        permission: "ReadCallLog", userPermission: "ReadCallLog", rateGroup: "Heavy", access: .read, paging: .sync)
    /// `GET /restapi/v1.0/account/{accountId}/active-calls`
    public static let listCompanyActiveCalls = APIOperation(
        "listCompanyActiveCalls", .get, "/restapi/v1.0/account/{accountId}/active-calls", area: "CallLog",
        permission: "ReadCallLog", userPermission: "ReadCallLog", rateGroup: "Heavy", access: .read, paging: .page)
    /// `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/active-calls`
    public static let listExtensionActiveCalls = APIOperation(
        "listExtensionActiveCalls", .get, "/restapi/v1.0/account/{accountId}/extension/{extensionId}/active-calls",
        area: "CallLog", permission: "ReadCallLog", userPermission: "ReadCallLog", rateGroup: "Heavy", access: .read,
        paging: .page)
    /// `GET /restapi/v1.0/account/{accountId}/call-log`
    public static let readCompanyCallLog = APIOperation(
        "readCompanyCallLog", .get, "/restapi/v1.0/account/{accountId}/call-log", area: "CallLog",
        permission: "ReadCallLog", userPermission: "FullCompanyCallLog", rateGroup: "Heavy", access: .read,
        paging: .page)
    /// `GET /restapi/v1.0/account/{accountId}/call-log/{callRecordId}`
    public static let readCompanyCallRecord = APIOperation(
        "readCompanyCallRecord", .get, "/restapi/v1.0/account/{accountId}/call-log/{callRecordId}", area: "CallLog",
        permission: "ReadCallLog", userPermission: "FullCompanyCallLog", rateGroup: "Heavy", access: .read,
        batchLimit: 50)
    /// `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log`
    public static let readUserCallLog = APIOperation(
        "readUserCallLog", .get, "/restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log",
        area: "CallLog", permission: "ReadCallLog", userPermission: "ReadCallLog", rateGroup: "Heavy", access: .read,
        paging: .page)
    /// `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log/{callRecordId}`
    public static let readUserCallRecord = APIOperation(
        "readUserCallRecord", .get,
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log/{callRecordId}", area: "CallLog",
        permission: "ReadCallLog", userPermission: "ReadCallLog", rateGroup: "Heavy", access: .read, batchLimit: 50)
    /// `GET /restapi/v1.0/account/{accountId}/call-log-sync`
    public static let syncAccountCallLog = APIOperation(
        "syncAccountCallLog", .get, "/restapi/v1.0/account/{accountId}/call-log-sync", area: "CallLog",
        permission: "ReadCallLog", userPermission: "ReadCallLog", rateGroup: "Heavy", access: .read, paging: .sync)
    /// `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log-sync`
    public static let syncUserCallLog = APIOperation(
        "syncUserCallLog", .get, "/restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log-sync",
        area: "CallLog", permission: "ReadCallLog", userPermission: "ReadCallLog", rateGroup: "Heavy", access: .read,
        paging: .sync)
}

/// What a call cost.
public nonisolated struct BillingInfo: Model {
    /// Cost covered by minutes included in the plan.
    public var costIncluded: Optional<Double>
    /// Cost covered by credit bought in addition.
    public var costPurchased: Optional<Double>
    private var _unknownMembers: UnknownMembers
    public init(costIncluded: Double? = nil, costPurchased: Double? = nil) {
        self.costIncluded = costIncluded; self.costPurchased = costPurchased; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("costIncluded", &self.costIncluded); fields.field("costPurchased", &self.costPurchased);
        fields.unknown(&self._unknownMembers)
    }
}

/// Kind of call handling, such as Phone Call, Transfer or Call Park.
public typealias CallActionEnum = OpenEnum<CallActionEnumValues>
public nonisolated enum CallActionEnumValues {}

/// Direction of a call.
public typealias CallDirectionEnum = OpenEnum<CallDirectionEnumValues>
public nonisolated enum CallDirectionEnumValues {}

/// Technical type of a call, such as Local, LongDistance or RingOut.
public typealias CallInternalTypeEnum = OpenEnum<CallInternalTypeEnumValues>
public nonisolated enum CallInternalTypeEnumValues {}

/// Why a leg of a call was set up, such as FindMe, TransferCall or ConferenceCall.
public typealias CallLegTypeEnum = OpenEnum<CallLegTypeEnumValues>
public nonisolated enum CallLegTypeEnumValues {}

/// Extension that handled a call on another's behalf.
public nonisolated struct CallLogDelegateInfo: Model {
    /// Identifier of the extension.
    public var id: Identifier
    /// Name of the extension.
    public var name: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier, name: String? = nil) {
        self.id = id; self.name = name; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(id: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("name", &self.name); fields.unknown(&self._unknownMembers)
    }
}

/// Where an extracting synchronization of the call log stands.
public nonisolated struct CallLogExtractSyncInfo: Model {
    /// Whether more records are waiting; if so, ask again with the token.
    public var newerRecordsExist: Optional<Bool>
    /// When the synchronization took place, ISO 8601.
    public var syncTime: Optional<Foundation.Date>
    /// Token to pass to the next synchronization.
    public var syncToken: Optional<String>
    /// Whether this answer came from a full (FSync) or an incremental (ISync) synchronization.
    public var syncType: Optional<CallLogSyncTypeEnum>
    private var _unknownMembers: UnknownMembers
    public init(
        newerRecordsExist: Bool? = nil, syncTime: Foundation.Date? = nil, syncToken: String? = nil,
        syncType: CallLogSyncTypeEnum? = nil) {
        self.newerRecordsExist = newerRecordsExist; self.syncTime = syncTime; self.syncToken = syncToken;
        self.syncType = syncType; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("newerRecordsExist", &self.newerRecordsExist); fields.required("syncTime", &self.syncTime);
        fields.required("syncToken", &self.syncToken); fields.required("syncType", &self.syncType);
        fields.unknown(&self._unknownMembers)
    }
}

/// One batch of call log records from an extracting synchronization.
public nonisolated struct CallLogExtractSyncResponse: Model, ResponseValue {
    /// Calls of this batch.
    public var records: [CallLogRecord]
    /// Type, token and time of the synchronization; keep it for the next one.
    public var syncInfo: Optional<CallLogExtractSyncInfo>
    /// Canonical address of the resource.
    public var uri: String
    private var _unknownMembers: UnknownMembers
    public init(records: [CallLogRecord], uri: String, syncInfo: CallLogExtractSyncInfo? = nil) {
        self.records = records; self.uri = uri; self.syncInfo = syncInfo; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(records: .init(blank), uri: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("records", &self.records); fields.required("syncInfo", &self.syncInfo);
        fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// Calling side of a call in the call log.
public nonisolated struct CallLogFromParty: Model {
    /// Device that was used on this side.
    public var device: Optional<CallLogRecordDeviceInfo>
    /// Phone number from which the call was dialed.
    public var dialerPhoneNumber: Optional<String>
    /// Identifier of this side's extension.
    public var extensionId: Optional<Identifier>
    /// Short number of this side's extension.
    public var extensionNumber: Optional<String>
    /// Place of the phone number, such as a city and state.
    public var location: Optional<String>
    /// Name of this side, as far as known.
    public var name: Optional<String>
    /// Phone number of this side, usually in E.164 form.
    public var phoneNumber: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        device: CallLogRecordDeviceInfo? = nil, dialerPhoneNumber: String? = nil, extensionId: Identifier? = nil,
        extensionNumber: String? = nil, location: String? = nil, name: String? = nil, phoneNumber: String? = nil) {
        self.device = device; self.dialerPhoneNumber = dialerPhoneNumber; self.extensionId = extensionId;
        self.extensionNumber = extensionNumber; self.location = location; self.name = name;
        self.phoneNumber = phoneNumber; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("device", &self.device); fields.field("dialerPhoneNumber", &self.dialerPhoneNumber);
        fields.field("extensionId", &self.extensionId); fields.field("extensionNumber", &self.extensionNumber);
        fields.field("location", &self.location); fields.field("name", &self.name);
        fields.field("phoneNumber", &self.phoneNumber); fields.unknown(&self._unknownMembers)
    }
}

/// A call as the call log records it.
public nonisolated struct CallLogRecord: Model, ResponseValue {
    /// What kind of call handling it was, such as Phone Call or Transfer.
    public var action: CallActionEnum
    /// What the call cost.
    public var billing: Optional<BillingInfo>
    /// Extension that acted for the one that was called or calling.
    public var delegate: Optional<CallLogDelegateInfo>
    /// How the call came to be handled on another's behalf.
    public var delegationType: Optional<DelegationTypeEnum>
    /// Whether the record has been deleted.
    public var deleted: Optional<Bool>
    /// Whether it is Inbound or Outbound.
    public var direction: CallDirectionEnum
    /// Length of the call, in seconds.
    public var duration: Optional<Int64>
    /// Length of the call, in milliseconds.
    public var durationMs: Optional<Int64>
    /// Extension to which the record or leg belongs.
    public var `extension`: Optional<ExtensionInfoCallLog>
    /// Whether the call is over.
    public var finished: Optional<Bool>
    /// Calling side.
    public var from: Optional<CallLogFromParty>
    /// Identifier of the call log record.
    public var id: Identifier
    /// Technical type of the call, such as LongDistance or RingOut.
    public var internalType: Optional<CallInternalTypeEnum>
    /// When the record was last changed, ISO 8601.
    public var lastModifiedTime: Optional<Foundation.Date>
    /// Legs of the call; present in the detailed view only.
    public var legs: Optional<[CallLogRecordLegInfo]>
    /// Voicemail or fax that the call left behind.
    public var message: Optional<CallLogRecordMessage>
    /// Categories of metadata that are available for the call. At least 1 element.
    public var metadataCategories: Optional<[String]>
    /// Identifier of one party of the call.
    public var partyId: Optional<Identifier>
    /// Reason for the result of the call.
    public var reason: Optional<CallResultReasonEnum>
    /// Reason for the result, in words.
    public var reasonDescription: Optional<String>
    /// Recording of the call, if there is one.
    public var recording: Optional<CallLogRecordingInfo>
    /// How the call ended, such as Missed or Voicemail.
    public var result: Optional<CallResultEnum>
    /// Identifier of the call session.
    public var sessionId: Identifier
    /// Whether the recording is very short.
    public var shortRecording: Optional<Bool>
    /// User-to-user information that came with the SIP call.
    public var sipUuidInfo: Optional<String>
    /// When the call started, ISO 8601.
    public var startTime: Optional<Foundation.Date>
    /// Identifier of the telephony session, that is, of one call with all its parties.
    public var telephonySessionId: Optional<Identifier>
    /// Called side.
    public var to: Optional<CallLogToParty>
    /// Call to which this one was transferred.
    public var transferTarget: Optional<CallLogRecord.TransferTargetValue>
    /// Call that was transferred to this one.
    public var transferee: Optional<CallLogRecord.Transferee>
    /// Whether the call went over the phone network (PSTN) or the internet (VoIP).
    public var transport: Optional<CallTransportEnum>
    /// Whether this was a voice call or a fax.
    public var type: CallTypeEnum
    /// Canonical address of the resource.
    public var uri: String
    private var _unknownMembers: UnknownMembers
    public init(
        action: CallActionEnum, direction: CallDirectionEnum, id: Identifier, sessionId: Identifier,
        type: CallTypeEnum, uri: String, billing: BillingInfo? = nil, delegate: CallLogDelegateInfo? = nil,
        delegationType: DelegationTypeEnum? = nil, deleted: Bool? = nil, duration: Int64? = nil,
        durationMs: Int64? = nil, `extension`: ExtensionInfoCallLog? = nil, finished: Bool? = nil,
        from: CallLogFromParty? = nil, internalType: CallInternalTypeEnum? = nil,
        lastModifiedTime: Foundation.Date? = nil, legs: [CallLogRecordLegInfo]? = nil,
        message: CallLogRecordMessage? = nil, metadataCategories: [String]? = nil, partyId: Identifier? = nil,
        reason: CallResultReasonEnum? = nil, reasonDescription: String? = nil, recording: CallLogRecordingInfo? = nil,
        result: CallResultEnum? = nil, shortRecording: Bool? = nil, sipUuidInfo: String? = nil,
        startTime: Foundation.Date? = nil, telephonySessionId: Identifier? = nil, to: CallLogToParty? = nil,
        transferTarget: CallLogRecord.TransferTargetValue? = nil, transferee: CallLogRecord.Transferee? = nil,
        transport: CallTransportEnum? = nil) {
        self.action = action; self.direction = direction; self.id = id; self.sessionId = sessionId; self.type = type;
        self.uri = uri; self.billing = billing; self.delegate = delegate; self.delegationType = delegationType;
        self.deleted = deleted; self.duration = duration; self.durationMs = durationMs;
        self.`extension` = `extension`; self.finished = finished; self.from = from; self.internalType = internalType;
        self.lastModifiedTime = lastModifiedTime; self.legs = legs; self.message = message;
        self.metadataCategories = metadataCategories; self.partyId = partyId; self.reason = reason;
        self.reasonDescription = reasonDescription; self.recording = recording; self.result = result;
        self.shortRecording = shortRecording; self.sipUuidInfo = sipUuidInfo; self.startTime = startTime;
        self.telephonySessionId = telephonySessionId; self.to = to; self.transferTarget = transferTarget;
        self.transferee = transferee; self.transport = transport; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) {
        self.init(
            action: .init(blank), direction: .init(blank), id: .init(blank), sessionId: .init(blank),
            type: .init(blank), uri: .init(blank))
    }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("action", &self.action); fields.field("billing", &self.billing);
        fields.field("delegate", &self.delegate); fields.field("delegationType", &self.delegationType);
        fields.field("deleted", &self.deleted); fields.field("direction", &self.direction);
        fields.field("duration", &self.duration); fields.field("durationMs", &self.durationMs);
        fields.field("extension", &self.`extension`); fields.field("finished", &self.finished);
        fields.field("from", &self.from); fields.field("id", &self.id);
        fields.field("internalType", &self.internalType); fields.field("lastModifiedTime", &self.lastModifiedTime);
        fields.list("legs", &self.legs); fields.field("message", &self.message);
        fields.list("metadataCategories", &self.metadataCategories); fields.field("partyId", &self.partyId);
        fields.field("reason", &self.reason); fields.field("reasonDescription", &self.reasonDescription);
        fields.field("recording", &self.recording); fields.field("result", &self.result);
        fields.field("sessionId", &self.sessionId); fields.field("shortRecording", &self.shortRecording);
        fields.field("sipUuidInfo", &self.sipUuidInfo); fields.required("startTime", &self.startTime);
        fields.field("telephonySessionId", &self.telephonySessionId); fields.field("to", &self.to);
        fields.field("transferTarget", &self.transferTarget); fields.field("transferee", &self.transferee);
        fields.field("transport", &self.transport); fields.field("type", &self.type); fields.field("uri", &self.uri);
        fields.unknown(&self._unknownMembers)
    }

    /// Call to which this one was transferred.
    public struct TransferTargetValue: Model {
        /// Telephony session of the call that is the target of the transfer.
        public var telephonySessionId: Optional<Identifier>
        private var _unknownMembers: UnknownMembers
        public init(telephonySessionId: Identifier? = nil) {
            self.telephonySessionId = telephonySessionId; self._unknownMembers = .init()
        }
        public init(_ blank: Blank) { self.init() }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("telephonySessionId", &self.telephonySessionId); fields.unknown(&self._unknownMembers)
        }
    }

    /// Call that was transferred to this one.
    public struct Transferee: Model {
        /// Telephony session of the transferred call.
        public var telephonySessionId: Optional<Identifier>
        private var _unknownMembers: UnknownMembers
        public init(telephonySessionId: Identifier? = nil) {
            self.telephonySessionId = telephonySessionId; self._unknownMembers = .init()
        }
        public init(_ blank: Blank) { self.init() }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("telephonySessionId", &self.telephonySessionId); fields.unknown(&self._unknownMembers)
        }
    }
}

/// Device that was used in a call.
public nonisolated struct CallLogRecordDeviceInfo: Model {
    /// Identifier of the device.
    public var id: Identifier
    /// Canonical address of the resource.
    public var uri: String
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier, uri: String) { self.id = id; self.uri = uri; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init(id: .init(blank), uri: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// One leg of a call: a single connection that was set up for it.
public nonisolated struct CallLogRecordLegInfo: Model {
    /// What kind of call handling it was, such as Phone Call or Transfer.
    public var action: CallActionEnum
    /// What the call cost.
    public var billing: Optional<BillingInfo>
    /// Extension that acted for the one that was called or calling.
    public var delegate: Optional<CallLogDelegateInfo>
    /// How the call came to be handled on another's behalf.
    public var delegationType: Optional<DelegationTypeEnum>
    /// Whether it is Inbound or Outbound.
    public var direction: CallDirectionEnum
    /// Length of the call, in seconds.
    public var duration: Optional<Int64>
    /// Length of the call, in milliseconds.
    public var durationMs: Optional<Int64>
    /// Extension to which the record or leg belongs.
    public var `extension`: Optional<ExtensionInfoCallLog>
    /// Whether the call is over.
    public var finished: Optional<Bool>
    /// Calling side.
    public var from: Optional<CallLogFromParty>
    /// Technical type of the call, such as LongDistance or RingOut.
    public var internalType: Optional<CallInternalTypeEnum>
    /// Why the leg was set up, such as FindMe or TransferCall.
    public var legType: CallLegTypeEnum
    /// Whether this is the leg that stands for the whole call.
    public var master: Optional<Bool>
    /// Voicemail or fax that the call left behind.
    public var message: Optional<CallLogRecordMessage>
    /// Categories of metadata that are available for the call. At least 1 element.
    public var metadataCategories: Optional<[String]>
    /// Identifier of one party of the call.
    public var partyId: Optional<Identifier>
    /// Reason for the result of the call.
    public var reason: Optional<CallResultReasonEnum>
    /// Reason for the result, in words.
    public var reasonDescription: Optional<String>
    /// Recording of the call, if there is one.
    public var recording: Optional<CallLogRecordingInfo>
    /// How the call ended, such as Missed or Voicemail.
    public var result: Optional<CallResultEnum>
    /// Whether the recording is very short.
    public var shortRecording: Optional<Bool>
    /// User-to-user information that came with the SIP call.
    public var sipUuidInfo: Optional<String>
    /// When the call started, ISO 8601.
    public var startTime: Optional<Foundation.Date>
    /// Identifier of the telephony session, that is, of one call with all its parties.
    public var telephonySessionId: Optional<Identifier>
    /// Called side.
    public var to: Optional<CallLogToParty>
    /// Call to which this one was transferred.
    public var transferTarget: Optional<CallLogRecordLegInfo.TransferTargetValue>
    /// Call that was transferred to this one.
    public var transferee: Optional<CallLogRecordLegInfo.Transferee>
    /// Whether the call went over the phone network (PSTN) or the internet (VoIP).
    public var transport: Optional<CallTransportEnum>
    /// Whether this was a voice call or a fax.
    public var type: CallTypeEnum
    private var _unknownMembers: UnknownMembers
    public init(
        action: CallActionEnum, direction: CallDirectionEnum, legType: CallLegTypeEnum, type: CallTypeEnum,
        billing: BillingInfo? = nil, delegate: CallLogDelegateInfo? = nil, delegationType: DelegationTypeEnum? = nil,
        duration: Int64? = nil, durationMs: Int64? = nil, `extension`: ExtensionInfoCallLog? = nil,
        finished: Bool? = nil, from: CallLogFromParty? = nil, internalType: CallInternalTypeEnum? = nil,
        master: Bool? = nil, message: CallLogRecordMessage? = nil, metadataCategories: [String]? = nil,
        partyId: Identifier? = nil, reason: CallResultReasonEnum? = nil, reasonDescription: String? = nil,
        recording: CallLogRecordingInfo? = nil, result: CallResultEnum? = nil, shortRecording: Bool? = nil,
        sipUuidInfo: String? = nil, startTime: Foundation.Date? = nil, telephonySessionId: Identifier? = nil,
        to: CallLogToParty? = nil, transferTarget: CallLogRecordLegInfo.TransferTargetValue? = nil,
        transferee: CallLogRecordLegInfo.Transferee? = nil, transport: CallTransportEnum? = nil) {
        self.action = action; self.direction = direction; self.legType = legType; self.type = type;
        self.billing = billing; self.delegate = delegate; self.delegationType = delegationType;
        self.duration = duration; self.durationMs = durationMs; self.`extension` = `extension`;
        self.finished = finished; self.from = from; self.internalType = internalType; self.master = master;
        self.message = message; self.metadataCategories = metadataCategories; self.partyId = partyId;
        self.reason = reason; self.reasonDescription = reasonDescription; self.recording = recording;
        self.result = result; self.shortRecording = shortRecording; self.sipUuidInfo = sipUuidInfo;
        self.startTime = startTime; self.telephonySessionId = telephonySessionId; self.to = to;
        self.transferTarget = transferTarget; self.transferee = transferee; self.transport = transport;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) {
        self.init(action: .init(blank), direction: .init(blank), legType: .init(blank), type: .init(blank))
    }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("action", &self.action); fields.field("billing", &self.billing);
        fields.field("delegate", &self.delegate); fields.field("delegationType", &self.delegationType);
        fields.field("direction", &self.direction); fields.field("duration", &self.duration);
        fields.field("durationMs", &self.durationMs); fields.field("extension", &self.`extension`);
        fields.field("finished", &self.finished); fields.field("from", &self.from);
        fields.field("internalType", &self.internalType); fields.field("legType", &self.legType);
        fields.field("master", &self.master); fields.field("message", &self.message);
        fields.list("metadataCategories", &self.metadataCategories); fields.field("partyId", &self.partyId);
        fields.field("reason", &self.reason); fields.field("reasonDescription", &self.reasonDescription);
        fields.field("recording", &self.recording); fields.field("result", &self.result);
        fields.field("shortRecording", &self.shortRecording); fields.field("sipUuidInfo", &self.sipUuidInfo);
        fields.required("startTime", &self.startTime); fields.field("telephonySessionId", &self.telephonySessionId);
        fields.field("to", &self.to); fields.field("transferTarget", &self.transferTarget);
        fields.field("transferee", &self.transferee); fields.field("transport", &self.transport);
        fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
    }

    /// Call to which this one was transferred.
    public struct TransferTargetValue: Model {
        /// Telephony session of the call that is the target of the transfer.
        public var telephonySessionId: Optional<Identifier>
        private var _unknownMembers: UnknownMembers
        public init(telephonySessionId: Identifier? = nil) {
            self.telephonySessionId = telephonySessionId; self._unknownMembers = .init()
        }
        public init(_ blank: Blank) { self.init() }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("telephonySessionId", &self.telephonySessionId); fields.unknown(&self._unknownMembers)
        }
    }

    /// Call that was transferred to this one.
    public struct Transferee: Model {
        /// Telephony session of the transferred call.
        public var telephonySessionId: Optional<Identifier>
        private var _unknownMembers: UnknownMembers
        public init(telephonySessionId: Identifier? = nil) {
            self.telephonySessionId = telephonySessionId; self._unknownMembers = .init()
        }
        public init(_ blank: Blank) { self.init() }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("telephonySessionId", &self.telephonySessionId); fields.unknown(&self._unknownMembers)
        }
    }
}

/// Voicemail or fax that belongs to a call.
public nonisolated struct CallLogRecordMessage: Model {
    /// Identifier of the message.
    public var id: Identifier
    /// Kind of the message, such as VoiceMail or Fax.
    public var type: String
    /// Canonical address of the resource.
    public var uri: String
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier, type: String, uri: String) {
        self.id = id; self.type = type; self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(id: .init(blank), type: .init(blank), uri: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("type", &self.type); fields.field("uri", &self.uri);
        fields.unknown(&self._unknownMembers)
    }
}

/// Recording of a call, as the call log refers to it.
public nonisolated struct CallLogRecordingInfo: Model {
    /// Address from which the audio is downloaded.
    public var contentUri: String
    /// Identifier of the recording.
    public var id: Identifier
    /// Whether the call was recorded automatically or on demand.
    public var type: CallLogRecordingInfo.Kind
    /// Canonical address of the resource.
    public var uri: String
    private var _unknownMembers: UnknownMembers
    public init(contentUri: String, id: Identifier, type: CallLogRecordingInfo.Kind, uri: String) {
        self.contentUri = contentUri; self.id = id; self.type = type; self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) {
        self.init(contentUri: .init(blank), id: .init(blank), type: .init(blank), uri: .init(blank))
    }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("contentUri", &self.contentUri); fields.field("id", &self.id); fields.field("type", &self.type);
        fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }

    /// Whether the call was recorded automatically or on demand.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// A page of call log records.
public nonisolated struct CallLogResponse: Model, ResponseValue {
    /// Links or tokens that lead to the other pages of the list.
    public var navigation: Optional<PageNavigationModel>
    /// Position of this page in the whole list.
    public var paging: Optional<EnumeratedPagingModel>
    /// Calls on this page.
    public var records: [CallLogRecord]
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        records: [CallLogRecord], navigation: PageNavigationModel? = nil, paging: EnumeratedPagingModel? = nil,
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

/// Where a synchronization of the call log stands.
public nonisolated struct CallLogSyncInfo: Model {
    /// When the synchronization took place, ISO 8601.
    public var syncTime: Optional<Foundation.Date>
    /// Token to pass to the next synchronization.
    public var syncToken: Optional<String>
    /// Whether this answer came from a full (FSync) or an incremental (ISync) synchronization.
    public var syncType: Optional<CallLogSyncTypeEnum>
    private var _unknownMembers: UnknownMembers
    public init(syncTime: Foundation.Date? = nil, syncToken: String? = nil, syncType: CallLogSyncTypeEnum? = nil) {
        self.syncTime = syncTime; self.syncToken = syncToken; self.syncType = syncType; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("syncTime", &self.syncTime); fields.required("syncToken", &self.syncToken);
        fields.required("syncType", &self.syncType); fields.unknown(&self._unknownMembers)
    }
}

/// Call log records that a synchronization returned.
public nonisolated struct CallLogSyncResponse: Model, ResponseValue {
    /// Calls that are new, changed or deleted, depending on the kind of synchronization.
    public var records: [CallLogRecord]
    /// Type, token and time of the synchronization; keep it for the next one.
    public var syncInfo: Optional<CallLogSyncInfo>
    /// Canonical address of the resource.
    public var uri: String
    private var _unknownMembers: UnknownMembers
    public init(records: [CallLogRecord], uri: String, syncInfo: CallLogSyncInfo? = nil) {
        self.records = records; self.uri = uri; self.syncInfo = syncInfo; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(records: .init(blank), uri: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("records", &self.records); fields.required("syncInfo", &self.syncInfo);
        fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// Whether a synchronization is full (FSync) or incremental (ISync).
public typealias CallLogSyncTypeEnum = OpenEnum<CallLogSyncTypeEnumValues>
public nonisolated enum CallLogSyncTypeEnumValues {}

/// Called side of a call in the call log.
public nonisolated struct CallLogToParty: Model {
    /// Device that was used on this side.
    public var device: Optional<CallLogRecordDeviceInfo>
    /// Phone number that was dialed.
    public var dialedPhoneNumber: Optional<String>
    /// Identifier of this side's extension.
    public var extensionId: Optional<Identifier>
    /// Short number of this side's extension.
    public var extensionNumber: Optional<String>
    /// Place of the phone number, such as a city and state.
    public var location: Optional<String>
    /// Name of this side, as far as known.
    public var name: Optional<String>
    /// Phone number of this side, usually in E.164 form.
    public var phoneNumber: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        device: CallLogRecordDeviceInfo? = nil, dialedPhoneNumber: String? = nil, extensionId: Identifier? = nil,
        extensionNumber: String? = nil, location: String? = nil, name: String? = nil, phoneNumber: String? = nil) {
        self.device = device; self.dialedPhoneNumber = dialedPhoneNumber; self.extensionId = extensionId;
        self.extensionNumber = extensionNumber; self.location = location; self.name = name;
        self.phoneNumber = phoneNumber; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("device", &self.device); fields.field("dialedPhoneNumber", &self.dialedPhoneNumber);
        fields.field("extensionId", &self.extensionId); fields.field("extensionNumber", &self.extensionNumber);
        fields.field("location", &self.location); fields.field("name", &self.name);
        fields.field("phoneNumber", &self.phoneNumber); fields.unknown(&self._unknownMembers)
    }
}

/// How a call or fax ended, such as Missed, Voicemail or Sent.
public typealias CallResultEnum = OpenEnum<CallResultEnumValues>
public nonisolated enum CallResultEnumValues {}

/// Reason why a call or fax ended as it did.
public typealias CallResultReasonEnum = OpenEnum<CallResultReasonEnumValues>
public nonisolated enum CallResultReasonEnumValues {}

/// Whether a call went over the phone network (PSTN) or the internet (VoIP).
public typealias CallTransportEnum = OpenEnum<CallTransportEnumValues>
public nonisolated enum CallTransportEnumValues {}

/// Whether a call was a voice call or a fax.
public typealias CallTypeEnum = OpenEnum<CallTypeEnumValues>
public nonisolated enum CallTypeEnumValues {}

/// How a call came to be handled on another's behalf.
public typealias DelegationTypeEnum = OpenEnum<DelegationTypeEnumValues>
public nonisolated enum DelegationTypeEnumValues {}

/// Extension to which a call log record belongs.
public nonisolated struct ExtensionInfoCallLog: Model {
    /// Identifier of the extension.
    public var id: Identifier
    /// Canonical address of the resource.
    public var uri: String
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier, uri: String) { self.id = id; self.uri = uri; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init(id: .init(blank), uri: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

nonisolated extension OpenEnum where Values == CallActionEnumValues {
    public static var acceptCall: Self { Self("Accept Call") }
    public static var bargeInCall: Self { Self("Barge In Call") }
    public static var callPark: Self { Self("Call Park") }
    public static var callReturn: Self { Self("Call Return") }
    public static var callOutCallMe: Self { Self("CallOut-CallMe") }
    public static var callingCard: Self { Self("Calling Card") }
    public static var conferenceCall: Self { Self("Conference Call") }
    public static var e911Update: Self { Self("E911 Update") }
    public static var emergency: Self { Self("Emergency") }
    public static var externalApplication: Self { Self("External Application") }
    public static var findMe: Self { Self("FindMe") }
    public static var followMe: Self { Self("FollowMe") }
    public static var freeSPDL: Self { Self("FreeSPDL") }
    public static var hunting: Self { Self("Hunting") }
    public static var incomingFax: Self { Self("Incoming Fax") }
    public static var monitoring: Self { Self("Monitoring") }
    public static var move: Self { Self("Move") }
    public static var outgoingFax: Self { Self("Outgoing Fax") }
    public static var paging: Self { Self("Paging") }
    public static var parkLocation: Self { Self("Park Location") }
    public static var phoneCall: Self { Self("Phone Call") }
    public static var phoneLogin: Self { Self("Phone Login") }
    public static var pickup: Self { Self("Pickup") }
    public static var rcMeetings: Self { Self("RC Meetings") }
    public static var ringDirectly: Self { Self("Ring Directly") }
    public static var ringMe: Self { Self("RingMe") }
    public static var ringOutMobile: Self { Self("RingOut Mobile") }
    public static var ringOutPC: Self { Self("RingOut PC") }
    public static var ringOutWeb: Self { Self("RingOut Web") }
    public static var sipForwarding: Self { Self("Sip Forwarding") }
    public static var support: Self { Self("Support") }
    public static var textRelay: Self { Self("Text Relay") }
    public static var transfer: Self { Self("Transfer") }
    public static var unknown: Self { Self("Unknown") }
    public static var voIPCall: Self { Self("VoIP Call") }
    public static var voiceChatCall: Self { Self("VoiceChat Call") }
}

nonisolated extension OpenEnum where Values == CallDirectionEnumValues {
    public static var inbound: Self { Self("Inbound") }
    public static var outbound: Self { Self("Outbound") }
}

nonisolated extension OpenEnum where Values == CallInternalTypeEnumValues {
    public static var imsIncoming: Self { Self("ImsIncoming") }
    public static var imsOutgoing: Self { Self("ImsOutgoing") }
    public static var international: Self { Self("International") }
    public static var local: Self { Self("Local") }
    public static var localNumber: Self { Self("LocalNumber") }
    public static var longDistance: Self { Self("LongDistance") }
    public static var ringMe: Self { Self("RingMe") }
    public static var ringOut: Self { Self("RingOut") }
    public static var sip: Self { Self("Sip") }
    public static var tollFreeNumber: Self { Self("TollFreeNumber") }
    public static var unknown: Self { Self("Unknown") }
    public static var usual: Self { Self("Usual") }
    public static var verificationNumber: Self { Self("VerificationNumber") }
    public static var vma: Self { Self("Vma") }
}

nonisolated extension OpenEnum where Values == CallLegTypeEnumValues {
    public static var accept: Self { Self("Accept") }
    public static var callBack: Self { Self("CallBack") }
    public static var callMeCallOut: Self { Self("CallMeCallOut") }
    public static var callPark: Self { Self("CallPark") }
    public static var callingCard: Self { Self("CallingCard") }
    public static var conferenceCall: Self { Self("ConferenceCall") }
    public static var extensionToExtension: Self { Self("ExtensionToExtension") }
    public static var faxSent: Self { Self("FaxSent") }
    public static var findMe: Self { Self("FindMe") }
    public static var followMe: Self { Self("FollowMe") }
    public static var hunting: Self { Self("Hunting") }
    public static var imsCall: Self { Self("ImsCall") }
    public static var ivaCall: Self { Self("IvaCall") }
    public static var joinCall: Self { Self("JoinCall") }
    public static var meetingsCall: Self { Self("MeetingsCall") }
    public static var mobileApp: Self { Self("MobileApp") }
    public static var monitoring: Self { Self("Monitoring") }
    public static var moveToConference: Self { Self("MoveToConference") }
    public static var outgoingFreeSpDl: Self { Self("OutgoingFreeSpDl") }
    public static var pagingServer: Self { Self("PagingServer") }
    public static var parkLocation: Self { Self("ParkLocation") }
    public static var pickup: Self { Self("Pickup") }
    public static var pstnToSip: Self { Self("PstnToSip") }
    public static var ringDirectly: Self { Self("RingDirectly") }
    public static var ringMe: Self { Self("RingMe") }
    public static var ringOutClientToCaller: Self { Self("RingOutClientToCaller") }
    public static var ringOutClientToSubscriber: Self { Self("RingOutClientToSubscriber") }
    public static var ringOutDeviceToCaller: Self { Self("RingOutDeviceToCaller") }
    public static var ringOutDeviceToSubscriber: Self { Self("RingOutDeviceToSubscriber") }
    public static var ringOutOneLegToCaller: Self { Self("RingOutOneLegToCaller") }
    public static var ringOutWebToCaller: Self { Self("RingOutWebToCaller") }
    public static var ringOutWebToSubscriber: Self { Self("RingOutWebToSubscriber") }
    public static var serviceMinus2: Self { Self("ServiceMinus2") }
    public static var serviceMinus3: Self { Self("ServiceMinus3") }
    public static var silentMonitoring: Self { Self("SilentMonitoring") }
    public static var sipForwarding: Self { Self("SipForwarding") }
    public static var sipToPstnMetered: Self { Self("SipToPstnMetered") }
    public static var sipToPstnUnmetered: Self { Self("SipToPstnUnmetered") }
    public static var testCall: Self { Self("TestCall") }
    public static var textRelay: Self { Self("TextRelay") }
    public static var transferCall: Self { Self("TransferCall") }
    public static var unknown: Self { Self("Unknown") }
    public static var voiceChat: Self { Self("VoiceChat") }
}

nonisolated extension CallLogExtractSyncResponse: PagedResponse {
    /// The items of this page.
    public var pageItems: [CallLogRecord] { self.records }
}

nonisolated extension OpenEnum where Values == CallLogRecordingInfo.KindValues {
    public static var automatic: Self { Self("Automatic") }
    public static var onDemand: Self { Self("OnDemand") }
}

nonisolated extension CallLogResponse: PagedResponse {
    /// The items of this page.
    public var pageItems: [CallLogRecord] { self.records }
}

nonisolated extension CallLogSyncResponse: PagedResponse {
    /// The items of this page.
    public var pageItems: [CallLogRecord] { self.records }
}

nonisolated extension OpenEnum where Values == CallLogSyncTypeEnumValues {
    public static var fSync: Self { Self("FSync") }
    public static var iSync: Self { Self("ISync") }
}

nonisolated extension OpenEnum where Values == CallResultEnumValues {
    public static var n911: Self { Self("911") }
    public static var n933: Self { Self("933") }
    public static var abandoned: Self { Self("Abandoned") }
    public static var accepted: Self { Self("Accepted") }
    public static var answeredElsewhere: Self { Self("Answered Elsewhere") }
    public static var answeredNotAccepted: Self { Self("Answered Not Accepted") }
    public static var blocked: Self { Self("Blocked") }
    public static var busy: Self { Self("Busy") }
    public static var callFailed: Self { Self("Call Failed") }
    public static var callFailure: Self { Self("Call Failure") }
    public static var callConnected: Self { Self("Call connected") }
    public static var callbackRequested: Self { Self("Callback requested") }
    public static var carrierIsNotActive: Self { Self("Carrier is not active") }
    public static var declined: Self { Self("Declined") }
    public static var edgeTrunkMisconfigured: Self { Self("EDGE trunk misconfigured") }
    public static var faxNotSent: Self { Self("Fax Not Sent") }
    public static var faxPartiallySent: Self { Self("Fax Partially Sent") }
    public static var faxPoorLine: Self { Self("Fax Poor Line") }
    public static var faxReceiptError: Self { Self("Fax Receipt Error") }
    public static var faxOnDemand: Self { Self("Fax on Demand") }
    public static var hangUp: Self { Self("Hang Up") }
    public static var ipPhoneOffline: Self { Self("IP Phone Offline") }
    public static var inProgress: Self { Self("In Progress") }
    public static var internalError: Self { Self("Internal Error") }
    public static var internationalDisabled: Self { Self("International Disabled") }
    public static var internationalRestricted: Self { Self("International Restricted") }
    public static var missed: Self { Self("Missed") }
    public static var noAnswer: Self { Self("No Answer") }
    public static var noCallingCredit: Self { Self("No Calling Credit") }
    public static var notAllowed: Self { Self("Not Allowed") }
    public static var partialReceive: Self { Self("Partial Receive") }
    public static var phoneLogin: Self { Self("Phone Login") }
    public static var receiveError: Self { Self("Receive Error") }
    public static var received: Self { Self("Received") }
    public static var rejected: Self { Self("Rejected") }
    public static var reply: Self { Self("Reply") }
    public static var restrictedNumber: Self { Self("Restricted Number") }
    public static var sendError: Self { Self("Send Error") }
    public static var sent: Self { Self("Sent") }
    public static var sentToVoicemail: Self { Self("Sent to Voicemail") }
    public static var stopped: Self { Self("Stopped") }
    public static var suspendedAccount: Self { Self("Suspended account") }
    public static var unknown: Self { Self("Unknown") }
    public static var voicemail: Self { Self("Voicemail") }
    public static var wrongNumber: Self { Self("Wrong Number") }
}

nonisolated extension OpenEnum where Values == CallResultReasonEnumValues {
    public static var accepted: Self { Self("Accepted") }
    public static var badNumber: Self { Self("Bad Number") }
    public static var callLoop: Self { Self("Call Loop") }
    public static var callsNotAccepted: Self { Self("Calls Not Accepted") }
    public static var carrierIsNotActive: Self { Self("Carrier is not active") }
    public static var connected: Self { Self("Connected") }
    public static var customer611Restricted: Self { Self("Customer 611 Restricted") }
    public static var edgeTrunkMisconfigured: Self { Self("EDGE trunk misconfigured") }
    public static var emergencyAddressNotDefined: Self { Self("Emergency Address not defined") }
    public static var failedTryAgain: Self { Self("Failed Try Again") }
    public static var faxNotReceived: Self { Self("Fax Not Received") }
    public static var faxNotSent: Self { Self("Fax Not Sent") }
    public static var faxPartiallySent: Self { Self("Fax Partially Sent") }
    public static var faxPoorLine: Self { Self("Fax Poor Line") }
    public static var faxPrepareError: Self { Self("Fax Prepare Error") }
    public static var faxSaveError: Self { Self("Fax Save Error") }
    public static var faxSendError: Self { Self("Fax Send Error") }
    public static var hangUp: Self { Self("Hang Up") }
    public static var info411Restricted: Self { Self("Info 411 Restricted") }
    public static var internalCallError: Self { Self("Internal Call Error") }
    public static var internalError: Self { Self("Internal Error") }
    public static var internationalDisabled: Self { Self("International Disabled") }
    public static var internationalRestricted: Self { Self("International Restricted") }
    public static var lineBusy: Self { Self("Line Busy") }
    public static var maxCallLimit: Self { Self("Max Call Limit") }
    public static var noAnswer: Self { Self("No Answer") }
    public static var noCredit: Self { Self("No Credit") }
    public static var noDigitalLine: Self { Self("No Digital Line") }
    public static var notAnswered: Self { Self("Not Answered") }
    public static var numberBlocked: Self { Self("Number Blocked") }
    public static var numberDisabled: Self { Self("Number Disabled") }
    public static var numberNotAllowed: Self { Self("Number Not Allowed") }
    public static var receiveError: Self { Self("Receive Error") }
    public static var resourceError: Self { Self("Resource Error") }
    public static var restrictedNumber: Self { Self("Restricted Number") }
    public static var stopped: Self { Self("Stopped") }
    public static var tooManyCalls: Self { Self("Too Many Calls") }
    public static var unknown: Self { Self("Unknown") }
    public static var wrongNumber: Self { Self("Wrong Number") }
}

nonisolated extension OpenEnum where Values == CallTransportEnumValues {
    public static var pstn: Self { Self("PSTN") }
    public static var voIP: Self { Self("VoIP") }
}

nonisolated extension OpenEnum where Values == CallTypeEnumValues {
    public static var fax: Self { Self("Fax") }
    public static var voice: Self { Self("Voice") }
}

nonisolated extension OpenEnum where Values == DelegationTypeEnumValues {
    public static var coworker: Self { Self("Coworker") }
    public static var queueForwarding: Self { Self("QueueForwarding") }
    public static var unknown: Self { Self("Unknown") }
}

nonisolated extension OpenEnum where Values == CallLogEndpoints.ConferenceTypeValues {
    public static var audioConferencing: Self { Self("AudioConferencing") }
    public static var meetings: Self { Self("Meetings") }
}

nonisolated extension OpenEnum where Values == CallLogEndpoints.RecordingTypeValues {
    public static var all: Self { Self("All") }
    public static var automatic: Self { Self("Automatic") }
    public static var onDemand: Self { Self("OnDemand") }
}

nonisolated extension OpenEnum where Values == CallLogEndpoints.StatusGroupValues {
    public static var all: Self { Self("All") }
    public static var missed: Self { Self("Missed") }
}

nonisolated extension OpenEnum where Values == CallLogEndpoints.SyncTypeValues {
    public static var fSync: Self { Self("FSync") }
    public static var iSync: Self { Self("ISync") }
}

nonisolated extension OpenEnum where Values == CallLogEndpoints.ViewValues {
    public static var detailed: Self { Self("Detailed") }
    public static var simple: Self { Self("Simple") }
}
#endif
