// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || TeamMessagingLegacy
/// Exports team messaging data for compliance, by retired paths.
public nonisolated struct GlipComplianceExportsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Starts an export of team messaging data for compliance (retired path).
    ///
    /// > Note: Runs asynchronously: poll readDataExportTask until the task is completed.
    ///
    /// Permission: `Glip`. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - chatIds: Ids of the chats to export.
    ///   - contacts: People whose data is exported.
    ///   - timeFrom: Start of the time range, ISO 8601.
    ///   - timeTo: End of the time range, ISO 8601.
    /// - Returns: A call to ask for its `value`. Known errors: OAU-128, OAU-213.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use createDataExportTask of `complianceExports`.")
    public func createGlipDataExportTask(
        chatIds: [Identifier]? = nil, contacts: [GlipConversationMember]? = nil, timeFrom: String? = nil,
        timeTo: String? = nil) -> Call<GlipDataExportTask> {
        var request = RequestParts(.createGlipDataExportTask)
        request.body(GlipDataExportScope(chatIds: chatIds, contacts: contacts, timeFrom: timeFrom, timeTo: timeTo))
        return Call(client, request)
    }

    /// Lists the compliance export tasks of team messaging data (retired path).
    ///
    /// Permission: `Glip`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - page: Number of the page to return, counted from 1. Default: `1`.
    ///   - perPage: Number of records on one page. Default: `30`.
    ///   - status: Keeps only tasks in this state.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use listDataExportTasks of `complianceExports`.")
    public func listGlipDataExportTasks(
        page: Int? = nil, perPage: Int? = nil,
        status: GlipComplianceExportsEndpoints.Status? = nil) -> Call<GlipDataExportTaskList> {
        var request = RequestParts(.listGlipDataExportTasks)
        request.query("page", page); request.query("perPage", perPage); request.query("status", status)
        return Call(client, request)
    }

    /// Reads the state of a compliance export and where to download its data (retired path).
    ///
    /// Permission: `Glip`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameter taskId: Id of the export task.
    /// - Returns: A call to ask for its `value`.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use readDataExportTask of `complianceExports`.")
    public func readGlipDataExportTask(taskId: Identifier) -> Call<GlipDataExportTask> {
        var request = RequestParts(.readGlipDataExportTask)
        request.path(taskId)
        return Call(client, request)
    }

    /// Downloads one data set of a finished compliance export (retired path).
    ///
    /// > Note: Today the data sets are downloaded from the uri that readDataExportTaskNew returns.
    ///
    /// Permission: `Glip`. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - taskId: Id of the export task.
    ///   - datasetId: Id of the data set within the export.
    /// - Returns: A call to `download(to:)`, or to ask for its `data`.
    @available(*, deprecated, message: "The service no longer describes this endpoint.")
    public func readGlipDataExportTaskDataset(taskId: Identifier, datasetId: Identifier) -> Call<Media> {
        var request = RequestParts(.readGlipDataExportTaskDataset)
        request.path(taskId); request.path(datasetId)
        return Call(client, request)
    }

    /// Keeps only tasks in this state.
    public typealias Status = OpenEnum<StatusValues>
    public enum StatusValues {}
}

nonisolated extension APIOperation {
    /// `POST /restapi/v1.0/glip/data-export`
    public static let createGlipDataExportTask = APIOperation(
        "createDataExportTask", .post, "/restapi/v1.0/glip/data-export", area: "GlipComplianceExports",
        permission: "Glip", rateGroup: "Heavy", access: .write, lifecycle: .retired)
    /// `GET /restapi/v1.0/glip/data-export`
    public static let listGlipDataExportTasks = APIOperation(
        "listDataExportTasks", .get, "/restapi/v1.0/glip/data-export", area: "GlipComplianceExports",
        permission: "Glip", rateGroup: "Medium", access: .read, paging: .page, lifecycle: .retired)
    /// `GET /restapi/v1.0/glip/data-export/{taskId}`
    public static let readGlipDataExportTask = APIOperation(
        "readDataExportTask", .get, "/restapi/v1.0/glip/data-export/{taskId}", area: "GlipComplianceExports",
        permission: "Glip", rateGroup: "Medium", access: .read, lifecycle: .retired)
    /// `GET /restapi/v1.0/glip/data-export/{taskId}/datasets/{datasetId}`
    public static let readGlipDataExportTaskDataset = APIOperation(
        "readDataExportTaskDataset", .get, "/restapi/v1.0/glip/data-export/{taskId}/datasets/{datasetId}",
        area: "GlipComplianceExports", permission: "Glip", rateGroup: "Heavy", access: .read, lifecycle: .retired)
}

/// A file that a compliance export produced (retired form).
public nonisolated struct GlipDataExportDataset: Model {
    /// Id of the data set.
    public var id: Optional<Identifier>
    /// Size of the file in bytes.
    public var size: Optional<Int>
    /// Address from which the data set is downloaded.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier? = nil, size: Int? = nil, uri: String? = nil) {
        self.id = id; self.size = size; self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("size", &self.size); fields.field("uri", &self.uri);
        fields.unknown(&self._unknownMembers)
    }
}

/// Which people, chats and times a compliance export covers (retired form).
public nonisolated struct GlipDataExportScope: Model {
    /// Ids of the chats to export.
    public var chatIds: Optional<[Identifier]>
    /// People whose data is exported.
    public var contacts: Optional<[GlipConversationMember]>
    /// Start of the time range, ISO 8601.
    public var timeFrom: Optional<String>
    /// End of the time range, ISO 8601.
    public var timeTo: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        chatIds: [Identifier]? = nil, contacts: [GlipConversationMember]? = nil, timeFrom: String? = nil,
        timeTo: String? = nil) {
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

/// A compliance export of team messaging and how far it has come (retired form).
public nonisolated struct GlipDataExportTask: Model, ResponseValue {
    /// When the object was created, ISO 8601.
    public var creationTime: Optional<String>
    /// Person who started the export.
    public var creator: Optional<GlipPersonReference>
    /// Data sets that the export produced.
    public var datasets: Optional<[GlipDataExportDataset]>
    /// Identifier of the export task.
    public var id: Optional<Identifier>
    /// When the object was last changed, ISO 8601.
    public var lastModifiedTime: Optional<String>
    /// Which people, chats and times the export covers.
    public var specific: Optional<GlipDataExportScope>
    /// Whether the export is accepted, running, finished, failed or expired.
    public var status: Optional<GlipDataExportTask.Status>
    /// Address of the export task.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        creationTime: String? = nil, creator: GlipPersonReference? = nil, datasets: [GlipDataExportDataset]? = nil,
        id: Identifier? = nil, lastModifiedTime: String? = nil, specific: GlipDataExportScope? = nil,
        status: GlipDataExportTask.Status? = nil, uri: String? = nil) {
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

    /// Whether the export is accepted, running, finished, failed or expired.
    public typealias Status = OpenEnum<StatusValues>
    public enum StatusValues {}
}

/// Links to other pages of compliance exports (retired form).
public nonisolated struct GlipDataExportTaskNavigation: Model {
    /// Link to the first page.
    public var firstPage: Optional<GlipDataExportTaskPageLink>
    /// Link to the last page.
    public var lastPage: Optional<GlipDataExportTaskPageLink>
    /// Link to the next page; absent on the last one.
    public var nextPage: Optional<GlipDataExportTaskPageLink>
    /// Link to the previous page; absent on the first one.
    public var previousPage: Optional<GlipDataExportTaskPageLink>
    private var _unknownMembers: UnknownMembers
    public init(
        firstPage: GlipDataExportTaskPageLink? = nil, lastPage: GlipDataExportTaskPageLink? = nil,
        nextPage: GlipDataExportTaskPageLink? = nil, previousPage: GlipDataExportTaskPageLink? = nil) {
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

/// Link to one page of compliance exports (retired form).
public nonisolated struct GlipDataExportTaskPageLink: Model {
    /// Address of the page.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(uri: String? = nil) { self.uri = uri; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// Position and size of one page of compliance exports (retired form).
public nonisolated struct GlipDataExportTaskPaging: Model {
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

/// One page of compliance exports (retired form).
public nonisolated struct GlipDataExportTaskList: Model, ResponseValue {
    /// Links or tokens that lead to the other pages of the list.
    public var navigation: Optional<GlipDataExportTaskNavigation>
    /// Position of this page in the whole list.
    public var paging: Optional<GlipDataExportTaskPaging>
    /// Export tasks of this page.
    public var tasks: Optional<[GlipDataExportTask]>
    private var _unknownMembers: UnknownMembers
    public init(
        navigation: GlipDataExportTaskNavigation? = nil, paging: GlipDataExportTaskPaging? = nil,
        tasks: [GlipDataExportTask]? = nil) {
        self.navigation = navigation; self.paging = paging; self.tasks = tasks; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("navigation", &self.navigation); fields.field("paging", &self.paging);
        fields.list("tasks", &self.tasks); fields.unknown(&self._unknownMembers)
    }
}

nonisolated extension OpenEnum where Values == GlipDataExportTask.StatusValues {
    public static var accepted: Self { Self("Accepted") }
    public static var completed: Self { Self("Completed") }
    public static var expired: Self { Self("Expired") }
    public static var failed: Self { Self("Failed") }
    public static var inProgress: Self { Self("InProgress") }
}

nonisolated extension GlipDataExportTaskList: PagedResponse {
    /// The items of this page.
    public var pageItems: [GlipDataExportTask] { self.tasks ?? [] }
}

nonisolated extension OpenEnum where Values == GlipComplianceExportsEndpoints.StatusValues {
    public static var accepted: Self { Self("Accepted") }
    public static var completed: Self { Self("Completed") }
    public static var expired: Self { Self("Expired") }
    public static var failed: Self { Self("Failed") }
    public static var inProgress: Self { Self("InProgress") }
}
#endif
