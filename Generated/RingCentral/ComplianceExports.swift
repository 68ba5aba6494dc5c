// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || TeamMessaging
/// Exports team messaging data for compliance.
public nonisolated struct ComplianceExportsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Starts an export of team messaging data for compliance.
    ///
    /// > Note: Runs asynchronously: poll readDataExportTaskNew until the task is completed. Covers messages of other people: needs a compliance role.
    ///
    /// Permissions: `TeamMessaging` of the app, `Glip` of the user. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - chatIds: Ids of the chats whose data is exported.
    ///   - contacts: People whose data is exported.
    ///   - timeFrom: Start of the time the export covers, ISO 8601.
    ///   - timeTo: End of the time the export covers, ISO 8601.
    /// - Returns: A call to ask for its `value`.
    public func createDataExportTask(
        chatIds: [Identifier]? = nil, contacts: [DataExportTaskContactInfo]? = nil, timeFrom: Foundation.Date? = nil,
        timeTo: Foundation.Date? = nil) -> Call<DataExportTask> {
        var request = RequestParts(.createDataExportTask)
        request.body(CreateDataExportTaskRequest(chatIds: chatIds, contacts: contacts, timeFrom: timeFrom, timeTo: timeTo))
        return Call(client, request)
    }

    /// Lists the compliance export tasks of team messaging data.
    ///
    /// Permissions: `TeamMessaging` of the app, `Glip` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - page: Number of the page to return, counted from 1. Default: `1`.
    ///   - perPage: Number of records on one page. Default: `30`.
    ///   - status: Keeps only tasks in this state.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func listDataExportTasks(
        page: Int? = nil, perPage: Int? = nil,
        status: ComplianceExportsEndpoints.Status? = nil) -> Call<DataExportTaskList> {
        var request = RequestParts(.listDataExportTasks)
        request.query("page", page); request.query("perPage", perPage); request.query("status", status)
        return Call(client, request)
    }

    /// Reads the state of a compliance export and where to download its data.
    ///
    /// Permissions: `TeamMessaging` of the app, `Glip` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameter taskId: Id of the export task.
    /// - Returns: A call to ask for its `value`.
    public func readDataExportTask(taskId: Identifier) -> Call<DataExportTask> {
        var request = RequestParts(.readDataExportTask)
        request.path(taskId)
        return Call(client, request)
    }

    /// Keeps only tasks in this state.
    public typealias Status = OpenEnum<StatusValues>
    public enum StatusValues {}
}

nonisolated extension APIOperation {
    /// `POST /team-messaging/v1/data-export`
    public static let createDataExportTask = APIOperation(
        "createDataExportTaskNew", .post, "/team-messaging/v1/data-export", area: "ComplianceExports",
        permission: "TeamMessaging", userPermission: "Glip", rateGroup: "Heavy", access: .write)
    /// `GET /team-messaging/v1/data-export`
    public static let listDataExportTasks = APIOperation(
        "listDataExportTasksNew", .get, "/team-messaging/v1/data-export", area: "ComplianceExports",
        permission: "TeamMessaging", userPermission: "Glip", rateGroup: "Medium", access: .read, paging: .page)
    /// `GET /team-messaging/v1/data-export/{taskId}`
    public static let readDataExportTask = APIOperation(
        "readDataExportTaskNew", .get, "/team-messaging/v1/data-export/{taskId}", area: "ComplianceExports",
        permission: "TeamMessaging", userPermission: "Glip", rateGroup: "Medium", access: .read)
}

/// What a new compliance export is to cover.
public nonisolated struct CreateDataExportTaskRequest: Model {
    /// Ids of the chats whose data is exported.
    public var chatIds: Optional<[Identifier]>
    /// People whose data is exported.
    public var contacts: Optional<[DataExportTaskContactInfo]>
    /// Start of the time the export covers, ISO 8601.
    public var timeFrom: Optional<Foundation.Date>
    /// End of the time the export covers, ISO 8601.
    public var timeTo: Optional<Foundation.Date>
    public init(
        chatIds: [Identifier]? = nil, contacts: [DataExportTaskContactInfo]? = nil, timeFrom: Foundation.Date? = nil,
        timeTo: Foundation.Date? = nil) {
        self.chatIds = chatIds; self.contacts = contacts; self.timeFrom = timeFrom; self.timeTo = timeTo
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("chatIds", &self.chatIds); fields.list("contacts", &self.contacts);
        fields.field("timeFrom", &self.timeFrom); fields.field("timeTo", &self.timeTo)
    }
}

/// Person who started an export.
public nonisolated struct CreatorInfo: Model {
    /// First name of the person.
    public var firstName: Optional<String>
    /// Id of the person.
    public var id: Optional<Identifier>
    /// Last name of the person.
    public var lastName: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(firstName: String? = nil, id: Identifier? = nil, lastName: String? = nil) {
        self.firstName = firstName; self.id = id; self.lastName = lastName; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("firstName", &self.firstName); fields.field("id", &self.id);
        fields.field("lastName", &self.lastName); fields.unknown(&self._unknownMembers)
    }
}

/// A compliance export of team messaging data.
public nonisolated struct DataExportTask: Model, ResponseValue {
    /// When the object was created, ISO 8601.
    public var creationTime: Optional<Foundation.Date>
    /// Person who started the export.
    public var creator: Optional<CreatorInfo>
    /// Files the finished export consists of.
    public var datasets: Optional<[ExportTaskResultInfo]>
    /// Id of the task.
    public var id: Optional<Identifier>
    /// When the object was last changed, ISO 8601.
    public var lastModifiedTime: Optional<Foundation.Date>
    /// What the export covers.
    public var specific: Optional<SpecificInfo>
    /// How far the export has got.
    public var status: Optional<DataExportTask.Status>
    /// Address of the task.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        creationTime: Foundation.Date? = nil, creator: CreatorInfo? = nil, datasets: [ExportTaskResultInfo]? = nil,
        id: Identifier? = nil, lastModifiedTime: Foundation.Date? = nil, specific: SpecificInfo? = nil,
        status: DataExportTask.Status? = nil, uri: String? = nil) {
        self.creationTime = creationTime; self.creator = creator; self.datasets = datasets; self.id = id;
        self.lastModifiedTime = lastModifiedTime; self.specific = specific; self.status = status; self.uri = uri;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("creationTime", &self.creationTime); fields.field("creator", &self.creator);
        fields.list("datasets", &self.datasets); fields.field("id", &self.id);
        fields.field("lastModifiedTime", &self.lastModifiedTime); fields.field("specific", &self.specific);
        fields.field("status", &self.status); fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }

    /// How far the export has got.
    public typealias Status = OpenEnum<StatusValues>
    public enum StatusValues {}
}

/// A person whose data is exported.
public nonisolated struct DataExportTaskContactInfo: Model {
    /// E-mail address of the person.
    public var email: Optional<String>
    /// Id of the person.
    public var id: Optional<Identifier>
    private var _unknownMembers: UnknownMembers
    public init(email: String? = nil, id: Identifier? = nil) {
        self.email = email; self.id = id; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("email", &self.email); fields.field("id", &self.id); fields.unknown(&self._unknownMembers)
    }
}

/// One page of compliance export tasks.
public nonisolated struct DataExportTaskList: Model, ResponseValue {
    /// Links or tokens that lead to the other pages of the list.
    public var navigation: Optional<DataExportNavigationInfo>
    /// Position of this page in the whole list.
    public var paging: Optional<DataExportPagingInfo>
    /// Export tasks of this page.
    public var tasks: Optional<[DataExportTask]>
    private var _unknownMembers: UnknownMembers
    public init(
        navigation: DataExportNavigationInfo? = nil, paging: DataExportPagingInfo? = nil,
        tasks: [DataExportTask]? = nil) {
        self.navigation = navigation; self.paging = paging; self.tasks = tasks; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("navigation", &self.navigation); fields.field("paging", &self.paging);
        fields.list("tasks", &self.tasks); fields.unknown(&self._unknownMembers)
    }
}

/// A file of a finished export.
public nonisolated struct ExportTaskResultInfo: Model {
    /// Id of the data set.
    public var id: Optional<Identifier>
    /// Size of the data set in bytes.
    public var size: Optional<Int64>
    /// Address to download the data set from.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier? = nil, size: Int64? = nil, uri: String? = nil) {
        self.id = id; self.size = size; self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("size", &self.size); fields.field("uri", &self.uri);
        fields.unknown(&self._unknownMembers)
    }
}

/// Links to other pages of an export task list.
public nonisolated struct DataExportNavigationInfo: Model {
    /// Link to the first page.
    public var firstPage: Optional<DataExportNavigationInfoUri>
    /// Link to the last page.
    public var lastPage: Optional<DataExportNavigationInfoUri>
    /// Link to the next page; absent on the last one.
    public var nextPage: Optional<DataExportNavigationInfoUri>
    /// Link to the previous page; absent on the first one.
    public var previousPage: Optional<DataExportNavigationInfoUri>
    private var _unknownMembers: UnknownMembers
    public init(
        firstPage: DataExportNavigationInfoUri? = nil, lastPage: DataExportNavigationInfoUri? = nil,
        nextPage: DataExportNavigationInfoUri? = nil, previousPage: DataExportNavigationInfoUri? = nil) {
        self.firstPage = firstPage; self.lastPage = lastPage; self.nextPage = nextPage;
        self.previousPage = previousPage; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("firstPage", &self.firstPage); fields.field("lastPage", &self.lastPage);
        fields.field("nextPage", &self.nextPage); fields.field("previousPage", &self.previousPage);
        fields.unknown(&self._unknownMembers)
    }
}

/// Link to one page of an export task list.
public nonisolated struct DataExportNavigationInfoUri: Model {
    /// Address of the page.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(uri: String? = nil) { self.uri = uri; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// Position and size of one page of an export task list.
public nonisolated struct DataExportPagingInfo: Model {
    /// Number of the page, counted from 1.
    public var page: Optional<Int>
    /// Position of the page's last record in the whole list, counted from 0.
    public var pageEnd: Optional<Int>
    /// Position of the page's first record in the whole list, counted from 0.
    public var pageStart: Optional<Int>
    /// Number of records on one page.
    public var perPage: Optional<Int>
    /// Number of records in the whole list; may be missing.
    public var totalElements: Optional<Int>
    /// Number of pages in the whole list; may be missing.
    public var totalPages: Optional<Int>
    private var _unknownMembers: UnknownMembers
    public init(
        page: Int? = nil, pageEnd: Int? = nil, pageStart: Int? = nil, perPage: Int? = nil, totalElements: Int? = nil,
        totalPages: Int? = nil) {
        self.page = page; self.pageEnd = pageEnd; self.pageStart = pageStart; self.perPage = perPage;
        self.totalElements = totalElements; self.totalPages = totalPages; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("page", &self.page); fields.field("pageEnd", &self.pageEnd);
        fields.field("pageStart", &self.pageStart); fields.field("perPage", &self.perPage);
        fields.field("totalElements", &self.totalElements); fields.field("totalPages", &self.totalPages);
        fields.unknown(&self._unknownMembers)
    }
}

/// What an export covers.
public nonisolated struct SpecificInfo: Model {
    /// Ids of the chats whose data is exported.
    public var chatIds: Optional<[Identifier]>
    /// People whose data is exported.
    public var contacts: Optional<[DataExportTaskContactInfo]>
    /// Start of the time the export covers, ISO 8601.
    public var timeFrom: Optional<Foundation.Date>
    /// End of the time the export covers, ISO 8601.
    public var timeTo: Optional<Foundation.Date>
    private var _unknownMembers: UnknownMembers
    public init(
        chatIds: [Identifier]? = nil, contacts: [DataExportTaskContactInfo]? = nil, timeFrom: Foundation.Date? = nil,
        timeTo: Foundation.Date? = nil) {
        self.chatIds = chatIds; self.contacts = contacts; self.timeFrom = timeFrom; self.timeTo = timeTo;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("chatIds", &self.chatIds); fields.list("contacts", &self.contacts);
        fields.field("timeFrom", &self.timeFrom); fields.field("timeTo", &self.timeTo);
        fields.unknown(&self._unknownMembers)
    }
}

nonisolated extension OpenEnum where Values == DataExportTask.StatusValues {
    public static var accepted: Self { Self("Accepted") }
    public static var completed: Self { Self("Completed") }
    public static var expired: Self { Self("Expired") }
    public static var failed: Self { Self("Failed") }
    public static var inProgress: Self { Self("InProgress") }
}

nonisolated extension DataExportTaskList: PagedResponse {
    /// The items of this page.
    public var pageItems: [DataExportTask] { self.tasks ?? [] }
}

nonisolated extension OpenEnum where Values == ComplianceExportsEndpoints.StatusValues {
    public static var accepted: Self { Self("Accepted") }
    public static var completed: Self { Self("Completed") }
    public static var expired: Self { Self("Expired") }
    public static var failed: Self { Self("Failed") }
    public static var inProgress: Self { Self("InProgress") }
}
#endif
