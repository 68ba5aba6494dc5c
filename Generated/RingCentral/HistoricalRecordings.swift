// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || Webinar
/// Lists and reads recordings of past webinars.
public nonisolated struct HistoricalRecordingsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Reads one webinar recording as an administrator.
    ///
    /// Permission: `ReadWebinars`. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameter recordingId: Identifier of the recording.
    /// - Returns: A call to ask for its `value`.
    public func getCompanyWebinarRecording(recordingId: Identifier) -> Call<RecordingAdminExtendedItemModel> {
        var request = RequestParts(.getCompanyWebinarRecording)
        request.path(recordingId)
        return Call(client, request)
    }

    /// Lists the webinar recordings of the whole company.
    ///
    /// Permission: `ReadWebinars`. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - creationTimeFrom: Keeps only recordings created at or after this time, ISO 8601.
    ///   - creationTimeTo: Keeps only recordings created up to this time, ISO 8601.
    ///   - hostUserId: Keeps only recordings of webinars hosted by these users. At most 10 elements.
    ///   - nameFragment: Keeps only recordings whose session or webinar title contains this text.
    ///   - pageToken: Token of the page to return, taken from the previous answer; leave it out for the first page.
    ///   - perPage: Number of records on one page. 1 to 1000. Default: `100`.
    ///   - status: Keeps only recordings in these states.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func listCompanyWebinarRecordings(
        creationTimeFrom: Foundation.Date, creationTimeTo: Foundation.Date, hostUserId: [Identifier]? = nil,
        nameFragment: String? = nil, pageToken: String? = nil, perPage: Int? = nil,
        status: [RecordingStatusModel]? = nil) -> Call<RecordingAdminListResource> {
        var request = RequestParts(.listCompanyWebinarRecordings)
        request.query("creationTimeFrom", creationTimeFrom); request.query("creationTimeTo", creationTimeTo);
        request.queryList("hostUserId", hostUserId); request.query("nameFragment", nameFragment);
        request.query("pageToken", pageToken); request.query("perPage", perPage); request.query("status", status)
        return Call(client, request)
    }

    /// Reads one webinar recording with its sharing link.
    ///
    /// Permission: `ReadWebinars`. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameter recordingId: Identifier of the recording.
    /// - Returns: A call to ask for its `value`.
    public func getWebinarRecording(recordingId: Identifier) -> Call<RecordingItemExtendedModel> {
        var request = RequestParts(.getWebinarRecording)
        request.path(recordingId)
        return Call(client, request)
    }

    /// Gives the address from which a webinar recording can be downloaded.
    ///
    /// > Note: Answers with a link, not with the media itself.
    ///
    /// Permission: `ReadWebinars`. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - recordingId: Identifier of the recording.
    ///   - recordingMediaType: Whether the video or only the audio is wanted.
    /// - Returns: A call to ask for its `value`.
    public func getWebinarRecordingDownload(
        recordingId: Identifier, recordingMediaType: RecordingMediaType? = nil) -> Call<RecordingDownloadModel> {
        var request = RequestParts(.getWebinarRecordingDownload)
        request.path(recordingId); request.query("recordingMediaType", recordingMediaType)
        return Call(client, request)
    }

    /// Lists the recordings of the webinars that the user hosts.
    ///
    /// Permission: `ReadWebinars`. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - creationTimeFrom: Keeps only recordings created at or after this time, ISO 8601.
    ///   - creationTimeTo: Keeps only recordings created up to this time, ISO 8601.
    ///   - pageToken: Token of the page to return, taken from the previous answer; leave it out for the first page.
    ///   - perPage: Number of records on one page. 1 to 1000. Default: `100`.
    ///   - status: Keeps only recordings in these states.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func listWebinarRecordings(
        creationTimeFrom: Foundation.Date, creationTimeTo: Foundation.Date, pageToken: String? = nil,
        perPage: Int? = nil, status: [RecordingStatusModel]? = nil) -> Call<RecordingListResource> {
        var request = RequestParts(.listWebinarRecordings)
        request.query("creationTimeFrom", creationTimeFrom); request.query("creationTimeTo", creationTimeTo);
        request.query("pageToken", pageToken); request.query("perPage", perPage); request.query("status", status)
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `GET /webinar/history/v1/company/recordings/{recordingId}`
    public static let getCompanyWebinarRecording = APIOperation(
        "rcwHistoryAdminGetRecording", .get, "/webinar/history/v1/company/recordings/{recordingId}",
        area: "HistoricalRecordings", permission: "ReadWebinars", rateGroup: "Heavy", access: .read)
    /// `GET /webinar/history/v1/company/recordings`
    public static let listCompanyWebinarRecordings = APIOperation(
        "rcwHistoryAdminListRecordings", .get, "/webinar/history/v1/company/recordings", area: "HistoricalRecordings",
        permission: "ReadWebinars", rateGroup: "Heavy", access: .read, paging: .pageToken)
    /// `GET /webinar/history/v1/recordings/{recordingId}`
    public static let getWebinarRecording = APIOperation(
        "rcwHistoryGetRecording", .get, "/webinar/history/v1/recordings/{recordingId}", area: "HistoricalRecordings",
        permission: "ReadWebinars", rateGroup: "Heavy", access: .read)
    /// `GET /webinar/history/v1/recordings/{recordingId}/download`
    public static let getWebinarRecordingDownload = APIOperation(
        "rcwHistoryGetRecordingDownload", .get, "/webinar/history/v1/recordings/{recordingId}/download",
        area: "HistoricalRecordings", permission: "ReadWebinars", rateGroup: "Heavy", access: .read)
    /// `GET /webinar/history/v1/recordings`
    public static let listWebinarRecordings = APIOperation(
        "rcwHistoryListRecordings", .get, "/webinar/history/v1/recordings", area: "HistoricalRecordings",
        permission: "ReadWebinars", rateGroup: "Heavy", access: .read, paging: .pageToken)
}

/// A webinar recording with its sharing link, as an administrator sees it.
public nonisolated struct RecordingAdminExtendedItemModel: Model, ResponseValue {
    /// When the object was created, ISO 8601. Set by the service.
    public var creationTime: Optional<Foundation.Date>
    /// Length of the recording in seconds. At least 1. Set by the service.
    public var duration: Optional<Int>
    /// What went wrong when the recording failed.
    public var failureReason: Optional<ApiErrorModel>
    /// Id given by the service, up to 20 characters. 1 to 20 characters. Set by the service.
    public var id: Optional<Identifier>
    /// When the object was last changed, ISO 8601. Set by the service.
    public var lastModifiedTime: Optional<Foundation.Date>
    /// Link with which others can watch the recording. Set by the service.
    public var recordingSharedUri: String
    /// Session that was recorded.
    public var session: Optional<SessionRefAdminModel>
    /// Whether the recording is shared by a link.
    public var shared: Optional<Bool>
    /// When the sharing link expires, ISO 8601.
    public var sharedUriExpirationTime: Optional<Foundation.Date>
    /// Whether the recording is being processed, available, failed or purged.
    public var status: RecordingStatusModel
    private var _unknownMembers: UnknownMembers
    public init(
        recordingSharedUri: String, status: RecordingStatusModel, creationTime: Foundation.Date? = nil,
        duration: Int? = nil, failureReason: ApiErrorModel? = nil, id: Identifier? = nil,
        lastModifiedTime: Foundation.Date? = nil, session: SessionRefAdminModel? = nil, shared: Bool? = nil,
        sharedUriExpirationTime: Foundation.Date? = nil) {
        self.recordingSharedUri = recordingSharedUri; self.status = status; self.creationTime = creationTime;
        self.duration = duration; self.failureReason = failureReason; self.id = id;
        self.lastModifiedTime = lastModifiedTime; self.session = session; self.shared = shared;
        self.sharedUriExpirationTime = sharedUriExpirationTime; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(recordingSharedUri: .init(blank), status: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("creationTime", &self.creationTime); fields.field("duration", &self.duration);
        fields.field("failureReason", &self.failureReason); fields.field("id", &self.id);
        fields.required("lastModifiedTime", &self.lastModifiedTime);
        fields.field("recordingSharedUri", &self.recordingSharedUri); fields.field("session", &self.session);
        fields.field("shared", &self.shared); fields.field("sharedUriExpirationTime", &self.sharedUriExpirationTime);
        fields.field("status", &self.status); fields.unknown(&self._unknownMembers)
    }
}

/// One page of a company's webinar recordings.
public nonisolated struct RecordingAdminListResource: Model, ResponseValue {
    /// Position of this page in the whole list.
    public var paging: Optional<WebinarPagingModel>
    /// Recordings of this page.
    public var records: [RecordingAdminModel]
    private var _unknownMembers: UnknownMembers
    public init(records: [RecordingAdminModel], paging: WebinarPagingModel? = nil) {
        self.records = records; self.paging = paging; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(records: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("paging", &self.paging); fields.list("records", &self.records);
        fields.unknown(&self._unknownMembers)
    }
}

/// A webinar recording as an administrator sees it.
public nonisolated struct RecordingAdminModel: Model {
    /// When the object was created, ISO 8601. Set by the service.
    public var creationTime: Optional<Foundation.Date>
    /// Length of the recording in seconds. At least 1. Set by the service.
    public var duration: Optional<Int>
    /// What went wrong when the recording failed.
    public var failureReason: Optional<ApiErrorModel>
    /// Id given by the service, up to 20 characters. 1 to 20 characters. Set by the service.
    public var id: Optional<Identifier>
    /// When the object was last changed, ISO 8601. Set by the service.
    public var lastModifiedTime: Optional<Foundation.Date>
    /// Session that was recorded.
    public var session: Optional<SessionRefAdminModel>
    /// Whether the recording is shared by a link.
    public var shared: Optional<Bool>
    /// When the sharing link expires, ISO 8601.
    public var sharedUriExpirationTime: Optional<Foundation.Date>
    /// Whether the recording is being processed, available, failed or purged.
    public var status: RecordingStatusModel
    private var _unknownMembers: UnknownMembers
    public init(
        status: RecordingStatusModel, creationTime: Foundation.Date? = nil, duration: Int? = nil,
        failureReason: ApiErrorModel? = nil, id: Identifier? = nil, lastModifiedTime: Foundation.Date? = nil,
        session: SessionRefAdminModel? = nil, shared: Bool? = nil, sharedUriExpirationTime: Foundation.Date? = nil) {
        self.status = status; self.creationTime = creationTime; self.duration = duration;
        self.failureReason = failureReason; self.id = id; self.lastModifiedTime = lastModifiedTime;
        self.session = session; self.shared = shared; self.sharedUriExpirationTime = sharedUriExpirationTime;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(status: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("creationTime", &self.creationTime); fields.field("duration", &self.duration);
        fields.field("failureReason", &self.failureReason); fields.field("id", &self.id);
        fields.required("lastModifiedTime", &self.lastModifiedTime); fields.field("session", &self.session);
        fields.field("shared", &self.shared); fields.field("sharedUriExpirationTime", &self.sharedUriExpirationTime);
        fields.field("status", &self.status); fields.unknown(&self._unknownMembers)
    }
}

/// Where a webinar recording can be downloaded.
public nonisolated struct RecordingDownloadModel: Model, ResponseValue {
    /// MIME type of the file. Default: `video/mp4`.
    public var downloadContentType: RecordingDownloadModel.DownloadContentType
    /// Size of the file in bytes.
    public var downloadSize: Optional<Int64>
    /// Address from which the recording is downloaded.
    public var downloadUri: String
    private var _unknownMembers: UnknownMembers
    public init(
        downloadContentType: RecordingDownloadModel.DownloadContentType, downloadUri: String,
        downloadSize: Int64? = nil) {
        self.downloadContentType = downloadContentType; self.downloadUri = downloadUri;
        self.downloadSize = downloadSize; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(downloadContentType: .init(blank), downloadUri: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("downloadContentType", &self.downloadContentType);
        fields.required("downloadSize", &self.downloadSize); fields.field("downloadUri", &self.downloadUri);
        fields.unknown(&self._unknownMembers)
    }

    /// MIME type of the file.
    public typealias DownloadContentType = OpenEnum<DownloadContentTypeValues>
    public enum DownloadContentTypeValues {}
}

/// A webinar recording with its sharing link and session.
public nonisolated struct RecordingItemExtendedModel: Model, ResponseValue {
    /// When the object was created, ISO 8601. Set by the service.
    public var creationTime: Optional<Foundation.Date>
    /// Length of the recording in seconds. At least 1. Set by the service.
    public var duration: Optional<Int>
    /// What went wrong when the recording failed.
    public var failureReason: Optional<ApiErrorModel>
    /// Id given by the service, up to 20 characters. 1 to 20 characters. Set by the service.
    public var id: Optional<Identifier>
    /// When the object was last changed, ISO 8601. Set by the service.
    public var lastModifiedTime: Optional<Foundation.Date>
    /// Link with which others can watch the recording. Set by the service.
    public var recordingSharedUri: String
    /// Session that was recorded.
    public var session: Optional<SessionRefModel>
    /// Whether the recording is shared by a link.
    public var shared: Optional<Bool>
    /// When the sharing link expires, ISO 8601.
    public var sharedUriExpirationTime: Optional<Foundation.Date>
    /// Whether the recording is being processed, available, failed or purged.
    public var status: RecordingStatusModel
    private var _unknownMembers: UnknownMembers
    public init(
        recordingSharedUri: String, status: RecordingStatusModel, creationTime: Foundation.Date? = nil,
        duration: Int? = nil, failureReason: ApiErrorModel? = nil, id: Identifier? = nil,
        lastModifiedTime: Foundation.Date? = nil, session: SessionRefModel? = nil, shared: Bool? = nil,
        sharedUriExpirationTime: Foundation.Date? = nil) {
        self.recordingSharedUri = recordingSharedUri; self.status = status; self.creationTime = creationTime;
        self.duration = duration; self.failureReason = failureReason; self.id = id;
        self.lastModifiedTime = lastModifiedTime; self.session = session; self.shared = shared;
        self.sharedUriExpirationTime = sharedUriExpirationTime; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(recordingSharedUri: .init(blank), status: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("creationTime", &self.creationTime); fields.field("duration", &self.duration);
        fields.field("failureReason", &self.failureReason); fields.field("id", &self.id);
        fields.required("lastModifiedTime", &self.lastModifiedTime);
        fields.field("recordingSharedUri", &self.recordingSharedUri); fields.field("session", &self.session);
        fields.field("shared", &self.shared); fields.field("sharedUriExpirationTime", &self.sharedUriExpirationTime);
        fields.field("status", &self.status); fields.unknown(&self._unknownMembers)
    }
}

/// A webinar recording together with its session.
public nonisolated struct RecordingItemModel: Model {
    /// When the object was created, ISO 8601. Set by the service.
    public var creationTime: Optional<Foundation.Date>
    /// Length of the recording in seconds. At least 1. Set by the service.
    public var duration: Optional<Int>
    /// What went wrong when the recording failed.
    public var failureReason: Optional<ApiErrorModel>
    /// Id given by the service, up to 20 characters. 1 to 20 characters. Set by the service.
    public var id: Optional<Identifier>
    /// When the object was last changed, ISO 8601. Set by the service.
    public var lastModifiedTime: Optional<Foundation.Date>
    /// Session that was recorded.
    public var session: Optional<SessionRefModel>
    /// Whether the recording is shared by a link.
    public var shared: Optional<Bool>
    /// When the sharing link expires, ISO 8601.
    public var sharedUriExpirationTime: Optional<Foundation.Date>
    /// Whether the recording is being processed, available, failed or purged.
    public var status: RecordingStatusModel
    private var _unknownMembers: UnknownMembers
    public init(
        status: RecordingStatusModel, creationTime: Foundation.Date? = nil, duration: Int? = nil,
        failureReason: ApiErrorModel? = nil, id: Identifier? = nil, lastModifiedTime: Foundation.Date? = nil,
        session: SessionRefModel? = nil, shared: Bool? = nil, sharedUriExpirationTime: Foundation.Date? = nil) {
        self.status = status; self.creationTime = creationTime; self.duration = duration;
        self.failureReason = failureReason; self.id = id; self.lastModifiedTime = lastModifiedTime;
        self.session = session; self.shared = shared; self.sharedUriExpirationTime = sharedUriExpirationTime;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(status: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("creationTime", &self.creationTime); fields.field("duration", &self.duration);
        fields.field("failureReason", &self.failureReason); fields.field("id", &self.id);
        fields.required("lastModifiedTime", &self.lastModifiedTime); fields.field("session", &self.session);
        fields.field("shared", &self.shared); fields.field("sharedUriExpirationTime", &self.sharedUriExpirationTime);
        fields.field("status", &self.status); fields.unknown(&self._unknownMembers)
    }
}

/// One page of webinar recordings.
public nonisolated struct RecordingListResource: Model, ResponseValue {
    /// Position of this page in the whole list.
    public var paging: Optional<WebinarPagingModel>
    /// Recordings of this page.
    public var records: [RecordingItemModel]
    private var _unknownMembers: UnknownMembers
    public init(records: [RecordingItemModel], paging: WebinarPagingModel? = nil) {
        self.records = records; self.paging = paging; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(records: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("paging", &self.paging); fields.list("records", &self.records);
        fields.unknown(&self._unknownMembers)
    }
}

/// Whether the video or only the audio of a recording is meant.
public typealias RecordingMediaType = OpenEnum<RecordingMediaTypeValues>
public nonisolated enum RecordingMediaTypeValues {}

/// The session a recording belongs to, as an administrator sees it.
public nonisolated struct SessionRefAdminModel: Model {
    /// What the session is about. At most 4096 characters.
    public var description: Optional<String>
    /// Length of the session in seconds.
    public var duration: Optional<Int>
    /// When the session ended, ISO 8601.
    public var endTime: Optional<Foundation.Date>
    /// Id of the object, up to 20 characters. 1 to 20 characters.
    public var id: Optional<Identifier>
    /// When the session started, ISO 8601.
    public var startTime: Optional<Foundation.Date>
    /// Title of the session. At most 512 characters.
    public var title: Optional<String>
    /// Webinar the session belongs to.
    public var webinar: Optional<WebinarRefModel>
    private var _unknownMembers: UnknownMembers
    public init(
        description: String? = nil, duration: Int? = nil, endTime: Foundation.Date? = nil, id: Identifier? = nil,
        startTime: Foundation.Date? = nil, title: String? = nil, webinar: WebinarRefModel? = nil) {
        self.description = description; self.duration = duration; self.endTime = endTime; self.id = id;
        self.startTime = startTime; self.title = title; self.webinar = webinar; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("description", &self.description); fields.field("duration", &self.duration);
        fields.field("endTime", &self.endTime); fields.field("id", &self.id);
        fields.field("startTime", &self.startTime); fields.field("title", &self.title);
        fields.field("webinar", &self.webinar); fields.unknown(&self._unknownMembers)
    }
}

/// The session a recording belongs to.
public nonisolated struct SessionRefModel: Model {
    /// What the session is about. At most 4096 characters.
    public var description: Optional<String>
    /// Length of the session in seconds.
    public var duration: Optional<Int>
    /// When the session ended, ISO 8601.
    public var endTime: Optional<Foundation.Date>
    /// Id of the object, up to 20 characters. 1 to 20 characters.
    public var id: Optional<Identifier>
    /// When the session started, ISO 8601.
    public var startTime: Optional<Foundation.Date>
    /// Title of the session. At most 512 characters.
    public var title: Optional<String>
    /// Webinar the session belongs to.
    public var webinar: Optional<WebinarRefModel>
    private var _unknownMembers: UnknownMembers
    public init(
        description: String? = nil, duration: Int? = nil, endTime: Foundation.Date? = nil, id: Identifier? = nil,
        startTime: Foundation.Date? = nil, title: String? = nil, webinar: WebinarRefModel? = nil) {
        self.description = description; self.duration = duration; self.endTime = endTime; self.id = id;
        self.startTime = startTime; self.title = title; self.webinar = webinar; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("description", &self.description); fields.field("duration", &self.duration);
        fields.field("endTime", &self.endTime); fields.field("id", &self.id);
        fields.field("startTime", &self.startTime); fields.field("title", &self.title);
        fields.field("webinar", &self.webinar); fields.unknown(&self._unknownMembers)
    }
}

nonisolated extension RecordingAdminListResource: PagedResponse {
    /// The items of this page.
    public var pageItems: [RecordingAdminModel] { self.records }
}

nonisolated extension OpenEnum where Values == RecordingDownloadModel.DownloadContentTypeValues {
    public static var audioM4a: Self { Self("audio/m4a") }
    public static var videoMp4: Self { Self("video/mp4") }
}

nonisolated extension RecordingListResource: PagedResponse {
    /// The items of this page.
    public var pageItems: [RecordingItemModel] { self.records }
}

nonisolated extension OpenEnum where Values == RecordingMediaTypeValues {
    public static var audio: Self { Self("Audio") }
    public static var video: Self { Self("Video") }
}
#endif
