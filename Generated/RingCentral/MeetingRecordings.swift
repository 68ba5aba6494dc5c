// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || Video
/// Lists cloud recordings of video meetings.
public nonisolated struct MeetingRecordingsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Lists the cloud recordings of video meetings in the whole account.
    ///
    /// > Note: Meant for administrators: it covers the recordings of all users.
    ///
    /// Permission: `Video`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - pageToken: Token of the page to return, taken from the previous answer; leave it out for the first page.
    ///   - perPage: Number of records on one page.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func getAccountRecordings(
        pageToken: String? = nil, perPage: Int? = nil, accountId: Identifier = "~") -> Call<CloudRecordings> {
        var request = RequestParts(.getAccountRecordings)
        request.path(accountId); request.query("pageToken", pageToken); request.query("perPage", perPage)
        return Call(client, request)
    }

    /// Lists the cloud recordings of one user's video meetings.
    ///
    /// Permission: `Video`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - pageToken: Token of the page to return, taken from the previous answer; leave it out for the first page.
    ///   - perPage: Number of records on one page.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func getExtensionRecordings(
        pageToken: String? = nil, perPage: Int? = nil, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<CloudRecordings> {
        var request = RequestParts(.getExtensionRecordings)
        request.path(accountId); request.path(extensionId); request.query("pageToken", pageToken);
        request.query("perPage", perPage)
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `GET /rcvideo/v1/account/{accountId}/recordings`
    public static let getAccountRecordings = APIOperation(
        "getAccountRecordings", .get, "/rcvideo/v1/account/{accountId}/recordings", area: "MeetingRecordings",
        permission: "Video", rateGroup: "Light", access: .read, paging: .pageToken)
    /// `GET /rcvideo/v1/account/{accountId}/extension/{extensionId}/recordings`
    public static let getExtensionRecordings = APIOperation(
        "getExtensionRecordings", .get, "/rcvideo/v1/account/{accountId}/extension/{extensionId}/recordings",
        area: "MeetingRecordings", permission: "Video", rateGroup: "Light", access: .read, paging: .pageToken)
}

/// A cloud recording of a video meeting.
public nonisolated struct CloudRecording: Model {
    /// Id of the video bridge on which the meeting took place.
    public var bridgeId: Optional<Identifier>
    /// Name of the meeting.
    public var displayName: String
    /// Length in seconds.
    public var duration: Optional<Int>
    /// When or after how long the recording expires.
    public var expiresIn: Optional<String>
    /// Host of the recorded meeting.
    public var hostInfo: Host
    /// Id of the meeting.
    public var id: Identifier
    /// Address of the media file.
    public var mediaLink: String
    /// Short id of the meeting, as people see it.
    public var shortId: Identifier
    /// When the meeting started, ISO 8601.
    public var startTime: Optional<Foundation.Date>
    /// Web page on which the recording is played.
    public var url: String
    private var _unknownMembers: UnknownMembers
    public init(
        displayName: String, hostInfo: Host, id: Identifier, mediaLink: String, shortId: Identifier, url: String,
        bridgeId: Identifier? = nil, duration: Int? = nil, expiresIn: String? = nil,
        startTime: Foundation.Date? = nil) {
        self.displayName = displayName; self.hostInfo = hostInfo; self.id = id; self.mediaLink = mediaLink;
        self.shortId = shortId; self.url = url; self.bridgeId = bridgeId; self.duration = duration;
        self.expiresIn = expiresIn; self.startTime = startTime; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) {
        self.init(
            displayName: .init(blank), hostInfo: .init(blank), id: .init(blank), mediaLink: .init(blank),
            shortId: .init(blank), url: .init(blank))
    }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("bridgeId", &self.bridgeId); fields.field("displayName", &self.displayName);
        fields.field("duration", &self.duration); fields.field("expiresIn", &self.expiresIn);
        fields.field("hostInfo", &self.hostInfo); fields.field("id", &self.id);
        fields.field("mediaLink", &self.mediaLink); fields.field("shortId", &self.shortId);
        fields.required("startTime", &self.startTime); fields.field("url", &self.url);
        fields.unknown(&self._unknownMembers)
    }
}

/// One page of cloud recordings of video meetings.
public nonisolated struct CloudRecordings: Model, ResponseValue {
    /// Position of this page in the whole list.
    public var paging: Optional<BasicPaging>
    /// Recordings of this page.
    public var recordings: [CloudRecording]
    private var _unknownMembers: UnknownMembers
    public init(recordings: [CloudRecording], paging: BasicPaging? = nil) {
        self.recordings = recordings; self.paging = paging; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(recordings: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("paging", &self.paging); fields.list("recordings", &self.recordings);
        fields.unknown(&self._unknownMembers)
    }
}

nonisolated extension CloudRecordings: PagedResponse {
    /// The items of this page.
    public var pageItems: [CloudRecording] { self.recordings }
}
#endif
