// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || Video
/// Reads the history of video meetings.
public nonisolated struct MeetingsHistoryEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Reads one past or running video meeting with participants and recordings.
    ///
    /// Permission: `Video`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameter meetingId: Identifier of the meeting.
    /// - Returns: A call to ask for its `value`.
    public func getVideoMeeting(meetingId: Identifier) -> Call<Meeting> {
        var request = RequestParts(.getVideoMeeting)
        request.path(meetingId)
        return Call(client, request)
    }

    /// Lists the video meetings held in the whole account.
    ///
    /// > Note: Meant for administrators: it covers the meetings of all users.
    ///
    /// Permission: `Video`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - orderBy: Field to sort by, with - for descending; -startTime by default, newest first. Default: `-startTime`.
    ///   - pageToken: Token of the page to return, taken from the previous answer; leave it out for the first page.
    ///   - perPage: Number of meetings on one page, 10 to 100. 10 to 100. Default: `25`.
    ///   - startTimeFrom: Keeps only meetings that began at or after this time, ISO 8601.
    ///   - startTimeTo: Keeps only meetings that began up to this time, ISO 8601.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func listAccountMeetings(
        orderBy: String? = nil, pageToken: String? = nil, perPage: Int? = nil, startTimeFrom: Foundation.Date? = nil,
        startTimeTo: Foundation.Date? = nil, accountId: Identifier = "~") -> Call<AdminAccessMeetings> {
        var request = RequestParts(.listAccountMeetings)
        request.path(accountId); request.query("orderBy", orderBy); request.query("pageToken", pageToken);
        request.query("perPage", perPage); request.query("startTimeFrom", startTimeFrom);
        request.query("startTimeTo", startTimeTo)
        return Call(client, request)
    }

    /// Lists the video meetings in the user's own history.
    ///
    /// Permission: `Video`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - endTime: End of the time range, as a Unix timestamp.
    ///   - materials: Keeps only meetings that left recordings, or only those that left notes.
    ///   - pageToken: Token of the page to return, taken from the previous answer; leave it out for the first page.
    ///   - perPage: Number of records on one page.
    ///   - startTime: Start of the time range, as a Unix timestamp.
    ///   - text: Text to look for in the meetings.
    ///   - type: Which meetings to list: all, the user's own, deleted or shared ones.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func listVideoMeetings(
        endTime: Int64? = nil, materials: MeetingsHistoryEndpoints.Material? = nil, pageToken: String? = nil,
        perPage: Int? = nil, startTime: Int64? = nil, text: String? = nil,
        type: MeetingsHistoryEndpoints.Kind? = nil) -> Call<MeetingPage> {
        var request = RequestParts(.listVideoMeetings)
        request.query("endTime", endTime); request.query("materials", materials);
        request.query("pageToken", pageToken); request.query("perPage", perPage);
        request.query("startTime", startTime); request.query("text", text); request.query("type", type)
        return Call(client, request)
    }

    /// Keeps only meetings that left recordings, or only those that left notes.
    public typealias Material = OpenEnum<MaterialValues>
    public enum MaterialValues {}

    /// Which meetings to list: all, the user's own, deleted or shared ones.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

nonisolated extension APIOperation {
    /// `GET /rcvideo/v1/history/meetings/{meetingId}`
    public static let getVideoMeeting = APIOperation(
        "getVideoMeeting", .get, "/rcvideo/v1/history/meetings/{meetingId}", area: "MeetingsHistory",
        permission: "Video", rateGroup: "Light", access: .read)
    /// `GET /rcvideo/v1/history/account/{accountId}/meetings`
    public static let listAccountMeetings = APIOperation(
        "listAccountMeetings", .get, "/rcvideo/v1/history/account/{accountId}/meetings", area: "MeetingsHistory",
        permission: "Video", rateGroup: "Light", access: .read, paging: .pageToken)
    /// `GET /rcvideo/v1/history/meetings`
    public static let listVideoMeetings = APIOperation(
        "listVideoMeetings", .get, "/rcvideo/v1/history/meetings", area: "MeetingsHistory", permission: "Video",
        rateGroup: "Light", access: .read, paging: .pageToken)
}

/// A video meeting as an administrator sees it.
public nonisolated struct AdminAccessMeeting: Model {
    /// Id of the video bridge on which the meeting took place.
    public var bridgeId: Identifier
    /// Address from which the meeting's chat is downloaded.
    public var chatContentUri: Optional<String>
    /// Name of the meeting.
    public var displayName: String
    /// Length of the meeting in seconds.
    public var duration: Optional<Int>
    /// Host of the meeting.
    public var hostInfo: Host
    /// Id of the meeting.
    public var id: Identifier
    /// People who took part.
    public var participants: [BasicParticipant]
    /// Short id of the meeting, as people see it.
    public var shortId: Identifier
    /// When the meeting started, ISO 8601.
    public var startTime: Optional<Foundation.Date>
    private var _unknownMembers: UnknownMembers
    public init(
        bridgeId: Identifier, displayName: String, hostInfo: Host, id: Identifier, participants: [BasicParticipant],
        shortId: Identifier, chatContentUri: String? = nil, duration: Int? = nil, startTime: Foundation.Date? = nil) {
        self.bridgeId = bridgeId; self.displayName = displayName; self.hostInfo = hostInfo; self.id = id;
        self.participants = participants; self.shortId = shortId; self.chatContentUri = chatContentUri;
        self.duration = duration; self.startTime = startTime; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) {
        self.init(
            bridgeId: .init(blank), displayName: .init(blank), hostInfo: .init(blank), id: .init(blank),
            participants: .init(blank), shortId: .init(blank))
    }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("bridgeId", &self.bridgeId); fields.field("chatContentUri", &self.chatContentUri);
        fields.field("displayName", &self.displayName); fields.required("duration", &self.duration);
        fields.field("hostInfo", &self.hostInfo); fields.field("id", &self.id);
        fields.list("participants", &self.participants); fields.field("shortId", &self.shortId);
        fields.required("startTime", &self.startTime); fields.unknown(&self._unknownMembers)
    }
}

/// One page of an account's video meetings.
public nonisolated struct AdminAccessMeetings: Model, ResponseValue {
    /// Meetings of this page.
    public var meetings: [AdminAccessMeeting]
    /// Position of this page in the whole list.
    public var paging: Optional<PagingModel>
    private var _unknownMembers: UnknownMembers
    public init(meetings: [AdminAccessMeeting], paging: PagingModel? = nil) {
        self.meetings = meetings; self.paging = paging; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(meetings: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("meetings", &self.meetings); fields.required("paging", &self.paging);
        fields.unknown(&self._unknownMembers)
    }
}

/// The main facts of somebody who took part in a video meeting.
public nonisolated struct BasicParticipant: Model {
    /// Id of the participant's account.
    public var accountId: Optional<Identifier>
    /// Caller ID of a participant who joined by phone.
    public var callerId: Optional<Identifier>
    /// Name of the participant.
    public var displayName: Optional<String>
    /// Id of the participant's extension.
    public var extensionId: Optional<Identifier>
    /// Id of the participant.
    public var id: Identifier
    private var _unknownMembers: UnknownMembers
    public init(
        id: Identifier, accountId: Identifier? = nil, callerId: Identifier? = nil, displayName: String? = nil,
        extensionId: Identifier? = nil) {
        self.id = id; self.accountId = accountId; self.callerId = callerId; self.displayName = displayName;
        self.extensionId = extensionId; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(id: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("accountId", &self.accountId); fields.field("callerId", &self.callerId);
        fields.field("displayName", &self.displayName); fields.field("extensionId", &self.extensionId);
        fields.field("id", &self.id); fields.unknown(&self._unknownMembers)
    }
}

/// A video meeting or call with what it left behind.
public nonisolated struct Meeting: Model, ResponseValue {
    /// Id of the video bridge on which the meeting took place.
    public var bridgeId: Identifier
    /// Address of the meeting's chat.
    public var chatUrl: Optional<String>
    /// Name of the meeting.
    public var displayName: String
    /// Length of the meeting in seconds.
    public var duration: Optional<Int>
    /// Host of the meeting.
    public var hostInfo: Host
    /// Id of the meeting.
    public var id: Identifier
    /// Keywords of what was said.
    @available(*, deprecated, message: "The service advises against it.")
    public var keywords: [String]? { get { _keywords } set { _keywords = newValue } }
    private var _keywords: [String]?
    /// Longer generated summary.
    @available(*, deprecated, message: "The service advises against it.")
    public var longSummary: String? { get { _longSummary } set { _longSummary = newValue } }
    private var _longSummary: String?
    /// Notes generated from the meeting.
    public var notes: Optional<[MeetingNotes]>
    /// People who took part.
    public var participants: [Participant]
    /// Recordings of the meeting.
    public var recordings: [Recording]
    /// What the user may do with it: delete, download or share.
    public var rights: [Meeting.Right]
    /// Short id of the meeting, as people see it.
    public var shortId: Identifier
    /// Shorter generated summary.
    @available(*, deprecated, message: "The service advises against it.")
    public var shortSummary: String? { get { _shortSummary } set { _shortSummary = newValue } }
    private var _shortSummary: String?
    /// When the meeting started, ISO 8601.
    public var startTime: Optional<Foundation.Date>
    /// Whether it is still going on or over.
    public var status: Meeting.Status
    /// Summary of the meeting.
    public var summary: Optional<String>
    /// Transcriptions of the meeting.
    public var transcriptions: Optional<[MeetingTranscription]>
    /// Whether it was a meeting or a call.
    public var type: Meeting.Kind
    private var _unknownMembers: UnknownMembers
    public init(
        bridgeId: Identifier, displayName: String, hostInfo: Host, id: Identifier, participants: [Participant],
        recordings: [Recording], rights: [Meeting.Right], shortId: Identifier, status: Meeting.Status,
        type: Meeting.Kind, chatUrl: String? = nil, duration: Int? = nil, notes: [MeetingNotes]? = nil,
        startTime: Foundation.Date? = nil, summary: String? = nil, transcriptions: [MeetingTranscription]? = nil) {
        self.bridgeId = bridgeId; self.displayName = displayName; self.hostInfo = hostInfo; self.id = id;
        self.participants = participants; self.recordings = recordings; self.rights = rights; self.shortId = shortId;
        self.status = status; self.type = type; self.chatUrl = chatUrl; self.duration = duration; self.notes = notes;
        self.startTime = startTime; self.summary = summary; self.transcriptions = transcriptions;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) {
        self.init(
            bridgeId: .init(blank), displayName: .init(blank), hostInfo: .init(blank), id: .init(blank),
            participants: .init(blank), recordings: .init(blank), rights: .init(blank), shortId: .init(blank),
            status: .init(blank), type: .init(blank))
    }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("bridgeId", &self.bridgeId); fields.field("chatUrl", &self.chatUrl);
        fields.field("displayName", &self.displayName); fields.field("duration", &self.duration);
        fields.field("hostInfo", &self.hostInfo); fields.field("id", &self.id);
        fields.list("keywords", &self._keywords); fields.field("longSummary", &self._longSummary);
        fields.list("notes", &self.notes); fields.list("participants", &self.participants);
        fields.list("recordings", &self.recordings); fields.list("rights", &self.rights);
        fields.field("shortId", &self.shortId); fields.field("shortSummary", &self._shortSummary);
        fields.required("startTime", &self.startTime); fields.field("status", &self.status);
        fields.field("summary", &self.summary); fields.list("transcriptions", &self.transcriptions);
        fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
    }

    /// The known values of `rights`.
    public typealias Right = OpenEnum<RightValues>
    public enum RightValues {}

    /// Whether it is still going on or over.
    public typealias Status = OpenEnum<StatusValues>
    public enum StatusValues {}

    /// Whether it was a meeting or a call.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// Notes generated from a video meeting.
public nonisolated struct MeetingNotes: Model {
    /// Id of the notes.
    public var id: Identifier
    /// How far the notes have got.
    public var status: NotesProcessingStatus
    /// Always GeneratedNotes.
    public var type: MeetingNotes.Kind
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier, status: NotesProcessingStatus, type: MeetingNotes.Kind = .generatedNotes) {
        self.id = id; self.status = status; self.type = type; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(id: .init(blank), status: .init(blank), type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("status", &self.status); fields.field("type", &self.type);
        fields.unknown(&self._unknownMembers)
    }

    /// Always GeneratedNotes.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// One page of the user's video meetings.
public nonisolated struct MeetingPage: Model, ResponseValue {
    /// Meetings of this page.
    public var meetings: [Meeting]
    /// Position of this page in the whole list.
    public var paging: Optional<BasicPaging>
    private var _unknownMembers: UnknownMembers
    public init(meetings: [Meeting], paging: BasicPaging? = nil) {
        self.meetings = meetings; self.paging = paging; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(meetings: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("meetings", &self.meetings); fields.required("paging", &self.paging);
        fields.unknown(&self._unknownMembers)
    }
}

/// How far the generated notes of a meeting have got.
public typealias NotesProcessingStatus = OpenEnum<NotesProcessingStatusValues>
public nonisolated enum NotesProcessingStatusValues {}

/// Tokens and size of one page of a list.
public nonisolated struct PagingModel: Model {
    /// Token of this page.
    public var currentPageToken: Optional<String>
    /// Token of the next page; absent on the last one.
    public var nextPageToken: Optional<String>
    /// Number of records on one page.
    public var perPage: Optional<Int>
    private var _unknownMembers: UnknownMembers
    public init(currentPageToken: String? = nil, nextPageToken: String? = nil, perPage: Int? = nil) {
        self.currentPageToken = currentPageToken; self.nextPageToken = nextPageToken; self.perPage = perPage;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("currentPageToken", &self.currentPageToken);
        fields.field("nextPageToken", &self.nextPageToken); fields.required("perPage", &self.perPage);
        fields.unknown(&self._unknownMembers)
    }
}

/// Somebody who took part in a video meeting.
public nonisolated struct Participant: Model {
    /// Id of the participant's account.
    public var accountId: Optional<Identifier>
    /// Caller ID of a participant who joined by phone.
    public var callerId: Optional<Identifier>
    /// Id that ties records of the same participant together.
    public var correlationId: Optional<Identifier>
    /// Name of the participant.
    public var displayName: Optional<String>
    /// Id of the participant's extension.
    public var extensionId: Optional<Identifier>
    /// Id of the participant.
    public var id: Identifier
    /// Kind of participant.
    public var type: String
    private var _unknownMembers: UnknownMembers
    public init(
        id: Identifier, type: String, accountId: Identifier? = nil, callerId: Identifier? = nil,
        correlationId: Identifier? = nil, displayName: String? = nil, extensionId: Identifier? = nil) {
        self.id = id; self.type = type; self.accountId = accountId; self.callerId = callerId;
        self.correlationId = correlationId; self.displayName = displayName; self.extensionId = extensionId;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(id: .init(blank), type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("accountId", &self.accountId); fields.field("callerId", &self.callerId);
        fields.field("correlationId", &self.correlationId); fields.field("displayName", &self.displayName);
        fields.field("extensionId", &self.extensionId); fields.field("id", &self.id);
        fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
    }
}

/// A recording of a video meeting.
public nonisolated struct Recording: Model {
    /// Whether the recording is still there.
    public var availabilityStatus: Recording.AvailabilityStatus
    /// Id of the recording.
    public var id: Identifier
    /// Keywords of what was said.
    public var keywords: Optional<[String]>
    /// Longer generated summary.
    public var longSummary: Optional<String>
    /// Further data about the recording, without a fixed form.
    public var metadata: Optional<[String: JSONValue]>
    /// Shorter generated summary.
    public var shortSummary: Optional<String>
    /// When the recording started, as a Unix timestamp.
    public var startTime: Optional<Int64>
    /// How far processing has got.
    public var status: Optional<Recording.Status>
    /// Address of the recording.
    public var url: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        availabilityStatus: Recording.AvailabilityStatus, id: Identifier, keywords: [String]? = nil,
        longSummary: String? = nil, metadata: [String: JSONValue]? = nil, shortSummary: String? = nil,
        startTime: Int64? = nil, status: Recording.Status? = nil, url: String? = nil) {
        self.availabilityStatus = availabilityStatus; self.id = id; self.keywords = keywords;
        self.longSummary = longSummary; self.metadata = metadata; self.shortSummary = shortSummary;
        self.startTime = startTime; self.status = status; self.url = url; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(availabilityStatus: .init(blank), id: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("availabilityStatus", &self.availabilityStatus); fields.field("id", &self.id);
        fields.list("keywords", &self.keywords); fields.field("longSummary", &self.longSummary);
        fields.map("metadata", &self.metadata); fields.field("shortSummary", &self.shortSummary);
        fields.field("startTime", &self.startTime); fields.field("status", &self.status);
        fields.field("url", &self.url); fields.unknown(&self._unknownMembers)
    }

    /// Whether the recording is still there.
    public typealias AvailabilityStatus = OpenEnum<AvailabilityStatusValues>
    public enum AvailabilityStatusValues {}

    /// How far processing has got.
    public typealias Status = OpenEnum<StatusValues>
    public enum StatusValues {}
}

/// A transcription of a video meeting.
public nonisolated struct MeetingTranscription: Model {
    /// Id of the transcription.
    public var id: Identifier
    /// Always LiveTranscription.
    public var type: MeetingTranscription.Kind
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier, type: MeetingTranscription.Kind = .liveTranscription) {
        self.id = id; self.type = type; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(id: .init(blank), type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
    }

    /// Always LiveTranscription.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

nonisolated extension AdminAccessMeetings: PagedResponse {
    /// The items of this page.
    public var pageItems: [AdminAccessMeeting] { self.meetings }
}

nonisolated extension OpenEnum where Values == Meeting.RightValues {
    public static var delete: Self { Self("delete") }
    public static var download: Self { Self("download") }
    public static var share: Self { Self("share") }
}

nonisolated extension OpenEnum where Values == Meeting.StatusValues {
    public static var done: Self { Self("Done") }
    public static var inProgress: Self { Self("InProgress") }
}

nonisolated extension OpenEnum where Values == Meeting.KindValues {
    public static var call: Self { Self("Call") }
    public static var meeting: Self { Self("Meeting") }
}

nonisolated extension OpenEnum where Values == MeetingNotes.KindValues {
    public static var generatedNotes: Self { Self("GeneratedNotes") }
}

nonisolated extension MeetingPage: PagedResponse {
    /// The items of this page.
    public var pageItems: [Meeting] { self.meetings }
}

nonisolated extension OpenEnum where Values == NotesProcessingStatusValues {
    public static var failed: Self { Self("Failed") }
    public static var processed: Self { Self("Processed") }
    public static var processing: Self { Self("Processing") }
    public static var purged: Self { Self("Purged") }
}

nonisolated extension OpenEnum where Values == Recording.AvailabilityStatusValues {
    public static var alive: Self { Self("Alive") }
    public static var deleted: Self { Self("Deleted") }
    public static var notAvailable: Self { Self("NotAvailable") }
    public static var purged: Self { Self("Purged") }
}

nonisolated extension OpenEnum where Values == Recording.StatusValues {
    public static var corrupted: Self { Self("Corrupted") }
    public static var error: Self { Self("Error") }
    public static var failed: Self { Self("Failed") }
    public static var inProgress: Self { Self("InProgress") }
    public static var processed: Self { Self("Processed") }
    public static var processing: Self { Self("Processing") }
    public static var purged: Self { Self("Purged") }
}

nonisolated extension OpenEnum where Values == MeetingTranscription.KindValues {
    public static var liveTranscription: Self { Self("LiveTranscription") }
}

nonisolated extension OpenEnum where Values == MeetingsHistoryEndpoints.MaterialValues {
    public static var notes: Self { Self("Notes") }
    public static var recordings: Self { Self("Recordings") }
}

nonisolated extension OpenEnum where Values == MeetingsHistoryEndpoints.KindValues {
    public static var all: Self { Self("All") }
    public static var deleted: Self { Self("Deleted") }
    public static var my: Self { Self("My") }
    public static var shared: Self { Self("Shared") }
}
#endif
