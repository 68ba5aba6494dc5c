// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || Messaging
/// Exports stored messages of the account as archive files.
public nonisolated struct MessageExportsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Starts an export of the account's stored messages.
    ///
    /// > Note: Runs as a task; poll readMessageStoreReportTask, then read the archives.
    ///
    /// Permissions: `ReadMessages` of the app, `Users` of the user. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - dateFrom: Earliest message time to include, ISO 8601.
    ///   - dateTo: Latest message time to include, ISO 8601.
    ///   - messageTypes: Kinds of messages to export.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func createMessageStoreReport(
        dateFrom: Foundation.Date? = nil, dateTo: Foundation.Date? = nil, messageTypes: [ExportMessageType]? = nil,
        accountId: Identifier = "~") -> Call<MessageStoreReport> {
        var request = RequestParts(.createMessageStoreReport)
        request.path(accountId);
        request.body(CreateMessageStoreReportRequest(dateFrom: dateFrom, dateTo: dateTo, messageTypes: messageTypes))
        return Call(client, request)
    }

    /// Lists the archive files that a finished message export produced.
    ///
    /// > Note: Download each file from its uri.
    ///
    /// Permissions: `ReadMessages` of the app, `Users` of the user. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - taskId: Identifier of the export task that createMessageStoreReport started.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func readMessageStoreReportArchive(
        taskId: Identifier, accountId: Identifier = "~") -> Call<MessageStoreReportArchive> {
        var request = RequestParts(.readMessageStoreReportArchive)
        request.path(accountId); request.path(taskId)
        return Call(client, request)
    }

    /// Downloads one archive file of a message export as a ZIP file.
    ///
    /// > Note: Use the addresses that readMessageStoreReportArchive returns.
    ///
    /// Permissions: `ReadMessages` of the app, `Users` of the user. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - taskId: Identifier of the export task that createMessageStoreReport started.
    ///   - archiveId: Identifier of the message archive.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to `download(to:)`, or to ask for its `data`.
    @available(*, deprecated, message: "The service no longer describes this endpoint.")
    public func readMessageStoreReportArchiveContent(
        taskId: Identifier, archiveId: Identifier, accountId: Identifier = "~") -> Call<Media> {
        var request = RequestParts(.readMessageStoreReportArchiveContent)
        request.path(accountId); request.path(taskId); request.path(archiveId); request.accept("application/zip")
        return Call(client, request)
    }

    /// Reads how far a message export has come.
    ///
    /// Permissions: `ReadMessages` of the app, `Users` of the user. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - taskId: Identifier of the export task that createMessageStoreReport started.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func readMessageStoreReportTask(
        taskId: Identifier, accountId: Identifier = "~") -> Call<MessageStoreReport> {
        var request = RequestParts(.readMessageStoreReportTask)
        request.path(accountId); request.path(taskId)
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `POST /restapi/v1.0/account/{accountId}/message-store-report`
    public static let createMessageStoreReport = APIOperation(
        "createMessageStoreReport", .post, "/restapi/v1.0/account/{accountId}/message-store-report",
        area: "MessageExports", permission: "ReadMessages", userPermission: "Users", rateGroup: "Heavy",
        access: .write)
    /// `GET /restapi/v1.0/account/{accountId}/message-store-report/{taskId}/archive`
    public static let readMessageStoreReportArchive = APIOperation(
        "readMessageStoreReportArchive", .get,
        "/restapi/v1.0/account/{accountId}/message-store-report/{taskId}/archive", area: "MessageExports",
        permission: "ReadMessages", userPermission: "Users", rateGroup: "Heavy", access: .read)
    /// `GET /restapi/v1.0/account/{accountId}/message-store-report/{taskId}/archive/{archiveId}`
    public static let readMessageStoreReportArchiveContent = APIOperation(
        "readMessageStoreReportArchiveContent", .get,
        "/restapi/v1.0/account/{accountId}/message-store-report/{taskId}/archive/{archiveId}", area: "MessageExports",
        permission: "ReadMessages", userPermission: "Users", rateGroup: "Heavy", access: .read, lifecycle: .retired)
    /// `GET /restapi/v1.0/account/{accountId}/message-store-report/{taskId}`
    public static let readMessageStoreReportTask = APIOperation(
        "readMessageStoreReportTask", .get, "/restapi/v1.0/account/{accountId}/message-store-report/{taskId}",
        area: "MessageExports", permission: "ReadMessages", userPermission: "Users", rateGroup: "Heavy",
        access: .read)
}

/// One archive file of a message export.
public nonisolated struct ArchiveInfo: Model {
    /// Size of the file, in bytes.
    public var size: Optional<Int64>
    /// Address from which the file is downloaded.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(size: Int64? = nil, uri: String? = nil) {
        self.size = size; self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("size", &self.size); fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// Time range and kinds of messages to export.
public nonisolated struct CreateMessageStoreReportRequest: Model {
    /// Earliest message time to include, ISO 8601.
    public var dateFrom: Optional<Foundation.Date>
    /// Latest message time to include, ISO 8601.
    public var dateTo: Optional<Foundation.Date>
    /// Kinds of messages to export.
    public var messageTypes: Optional<[ExportMessageType]>
    public init(
        dateFrom: Foundation.Date? = nil, dateTo: Foundation.Date? = nil, messageTypes: [ExportMessageType]? = nil) {
        self.dateFrom = dateFrom; self.dateTo = dateTo; self.messageTypes = messageTypes
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("dateFrom", &self.dateFrom); fields.field("dateTo", &self.dateTo);
        fields.list("messageTypes", &self.messageTypes)
    }
}

/// A message export and how far it has come.
public nonisolated struct MessageStoreReport: Model, ResponseValue {
    /// Identifier of the account.
    public var accountId: Optional<Identifier>
    /// Earliest message time that is included, ISO 8601.
    public var dateFrom: Optional<Foundation.Date>
    /// Latest message time that is included, ISO 8601.
    public var dateTo: Optional<Foundation.Date>
    /// Identifier of the extension that started the export.
    public var extensionId: Optional<Identifier>
    /// When the export finished, ISO 8601.
    public var finishTime: Optional<Foundation.Date>
    /// Identifier of the export task.
    public var id: Optional<Identifier>
    /// Kinds of messages that are exported.
    public var messageTypes: Optional<[ExportMessageType]>
    /// When the export started, ISO 8601.
    public var startTime: Optional<Foundation.Date>
    /// State of the export; the archives are ready once it is Completed.
    public var status: Optional<MessageStoreReport.Status>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        accountId: Identifier? = nil, dateFrom: Foundation.Date? = nil, dateTo: Foundation.Date? = nil,
        extensionId: Identifier? = nil, finishTime: Foundation.Date? = nil, id: Identifier? = nil,
        messageTypes: [ExportMessageType]? = nil, startTime: Foundation.Date? = nil,
        status: MessageStoreReport.Status? = nil, uri: String? = nil) {
        self.accountId = accountId; self.dateFrom = dateFrom; self.dateTo = dateTo; self.extensionId = extensionId;
        self.finishTime = finishTime; self.id = id; self.messageTypes = messageTypes; self.startTime = startTime;
        self.status = status; self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("accountId", &self.accountId); fields.field("dateFrom", &self.dateFrom);
        fields.field("dateTo", &self.dateTo); fields.field("extensionId", &self.extensionId);
        fields.field("finishTime", &self.finishTime); fields.field("id", &self.id);
        fields.list("messageTypes", &self.messageTypes); fields.field("startTime", &self.startTime);
        fields.field("status", &self.status); fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }

    /// State of the export; the archives are ready once it is Completed.
    public typealias Status = OpenEnum<StatusValues>
    public enum StatusValues {}
}

/// Archive files that a message export produced.
public nonisolated struct MessageStoreReportArchive: Model, ResponseValue {
    /// The archive files.
    public var records: Optional<[ArchiveInfo]>
    private var _unknownMembers: UnknownMembers
    public init(records: [ArchiveInfo]? = nil) { self.records = records; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("records", &self.records); fields.unknown(&self._unknownMembers)
    }
}

/// Kind of message in an export.
public typealias ExportMessageType = OpenEnum<ExportMessageTypeValues>
public nonisolated enum ExportMessageTypeValues {}

nonisolated extension OpenEnum where Values == MessageStoreReport.StatusValues {
    public static var accepted: Self { Self("Accepted") }
    public static var attemptFailed: Self { Self("AttemptFailed") }
    public static var cancelled: Self { Self("Cancelled") }
    public static var completed: Self { Self("Completed") }
    public static var failed: Self { Self("Failed") }
    public static var inProgress: Self { Self("InProgress") }
    public static var pending: Self { Self("Pending") }
}

nonisolated extension MessageStoreReportArchive: PagedResponse {
    /// The items of this page.
    public var pageItems: [ArchiveInfo] { self.records ?? [] }
}

nonisolated extension OpenEnum where Values == ExportMessageTypeValues {
    public static var fax: Self { Self("Fax") }
    public static var pager: Self { Self("Pager") }
    public static var sms: Self { Self("SMS") }
    public static var voiceMail: Self { Self("VoiceMail") }
}
#endif
