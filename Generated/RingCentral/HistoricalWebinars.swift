// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || Webinar
/// Reads past webinar sessions with their people and attendance.
public nonisolated struct HistoricalWebinarsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Reads one invitee of a past webinar session.
    ///
    /// Permission: `ReadWebinars`. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - webinarId: Identifier of the webinar. 1 to 20 characters.
    ///   - sessionId: Id of the session within the webinar. 1 to 20 characters.
    ///   - inviteeId: Identifier of the webinar invitee. 1 to 20 characters.
    /// - Returns: A call to ask for its `value`.
    public func getHistoricalWebinarInvitee(
        webinarId: Identifier, sessionId: Identifier, inviteeId: Identifier) -> Call<InviteeModel> {
        var request = RequestParts(.getHistoricalWebinarInvitee)
        request.path(webinarId); request.path(sessionId); request.path(inviteeId)
        return Call(client, request)
    }

    /// Reads the caller's own participant record of a webinar session.
    ///
    /// Permission: `ReadWebinars`. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - webinarId: Identifier of the webinar. 1 to 20 characters.
    ///   - sessionId: Id of the session within the webinar. 1 to 20 characters.
    /// - Returns: A call to ask for its `value`.
    public func getOwnWebinarParticipant(
        webinarId: Identifier, sessionId: Identifier) -> Call<ParticipantReducedModel> {
        var request = RequestParts(.getOwnWebinarParticipant)
        request.path(webinarId); request.path(sessionId)
        return Call(client, request)
    }

    /// Reads a webinar session with its times, attendance and recording.
    ///
    /// Permission: `ReadWebinars`. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - webinarId: Identifier of the webinar. 1 to 20 characters.
    ///   - sessionId: Id of the session within the webinar. 1 to 20 characters.
    /// - Returns: A call to ask for its `value`.
    public func getHistoricalWebinarSession(
        webinarId: Identifier, sessionId: Identifier) -> Call<HistorySessionResource> {
        var request = RequestParts(.getHistoricalWebinarSession)
        request.path(webinarId); request.path(sessionId)
        return Call(client, request)
    }

    /// Reads a webinar as the history keeps it.
    ///
    /// Permission: `ReadWebinars`. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameter webinarId: Identifier of the webinar. 1 to 20 characters.
    /// - Returns: A call to ask for its `value`.
    public func getHistoricalWebinar(webinarId: Identifier) -> Call<HistoryWebinarResource> {
        var request = RequestParts(.getHistoricalWebinar)
        request.path(webinarId)
        return Call(client, request)
    }

    /// Lists the webinar sessions of the whole company within a time range.
    ///
    /// Permission: `ReadWebinars`. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - endTimeFrom: Keeps only sessions that end, or are due to end, at or after this time, ISO 8601.
    ///   - endTimeTo: Keeps only sessions that end, or are due to end, up to this time, ISO 8601.
    ///   - hostUserId: Keeps only sessions hosted by these users. At most 10 elements.
    ///   - pageToken: Token of the page to return, taken from the previous answer; leave it out for the first page.
    ///   - perPage: Number of records on one page. 1 to 1000. Default: `100`.
    ///   - status: Keeps only sessions in these states.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func listHistoricalCompanyWebinarSessions(
        endTimeFrom: Foundation.Date, endTimeTo: Foundation.Date, hostUserId: [Identifier]? = nil,
        pageToken: String? = nil, perPage: Int? = nil,
        status: [HistorySessionStatus]? = nil) -> Call<SessionGlobalListResource> {
        var request = RequestParts(.listHistoricalCompanyWebinarSessions)
        request.query("endTimeFrom", endTimeFrom); request.query("endTimeTo", endTimeTo);
        request.queryList("hostUserId", hostUserId); request.query("pageToken", pageToken);
        request.query("perPage", perPage); request.query("status", status)
        return Call(client, request)
    }

    /// Lists the sessions of the user's webinars within a time range.
    ///
    /// Permission: `ReadWebinars`. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - endTimeFrom: Keeps only sessions that end, or are due to end, at or after this time, ISO 8601.
    ///   - endTimeTo: Keeps only sessions that end, or are due to end, up to this time, ISO 8601.
    ///   - nameFragment: Keeps only sessions whose title, or whose webinar's title, contains this text.
    ///   - pageToken: Token of the page to return, taken from the previous answer; leave it out for the first page.
    ///   - perPage: Number of records on one page. 1 to 1000. Default: `100`.
    ///   - status: Keeps only sessions in these states.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func listHistoricalWebinarSessions(
        endTimeFrom: Foundation.Date, endTimeTo: Foundation.Date, nameFragment: String? = nil,
        pageToken: String? = nil, perPage: Int? = nil,
        status: [HistorySessionStatus]? = nil) -> Call<SessionGlobalListResource> {
        var request = RequestParts(.listHistoricalWebinarSessions)
        request.query("endTimeFrom", endTimeFrom); request.query("endTimeTo", endTimeTo);
        request.query("nameFragment", nameFragment); request.query("pageToken", pageToken);
        request.query("perPage", perPage); request.query("status", status)
        return Call(client, request)
    }

    /// Lists who was invited to a webinar session and whether they joined.
    ///
    /// Permission: `ReadWebinars`. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - webinarId: Identifier of the webinar. 1 to 20 characters.
    ///   - sessionId: Id of the session within the webinar. 1 to 20 characters.
    ///   - originalRole: Keeps only people who held one of these roles at first.
    ///   - pageToken: Token of the page to return, taken from the previous answer; leave it out for the first page.
    ///   - perPage: Number of records on one page. 1 to 1000. Default: `100`.
    ///   - role: Keeps only people who hold one of these roles.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func listHistoricalWebinarInvitees(
        webinarId: Identifier, sessionId: Identifier, originalRole: [WebinarRole]? = nil, pageToken: String? = nil,
        perPage: Int? = nil, role: [WebinarRole]? = nil) -> Call<InviteeListResource> {
        var request = RequestParts(.listHistoricalWebinarInvitees)
        request.path(webinarId); request.path(sessionId); request.query("originalRole", originalRole);
        request.query("pageToken", pageToken); request.query("perPage", perPage); request.query("role", role)
        return Call(client, request)
    }

    /// Lists who took part in a webinar session, with times of joining and leaving.
    ///
    /// Permission: `ReadWebinars`. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - webinarId: Identifier of the webinar. 1 to 20 characters.
    ///   - sessionId: Id of the session within the webinar. 1 to 20 characters.
    ///   - originalRole: Keeps only people who held one of these roles at first.
    ///   - pageToken: Token of the page to return, taken from the previous answer; leave it out for the first page.
    ///   - perPage: Number of records on one page. 1 to 1000. Default: `100`.
    ///   - role: Keeps only people who hold one of these roles.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func listHistoricalWebinarParticipants(
        webinarId: Identifier, sessionId: Identifier, originalRole: [WebinarRole]? = nil, pageToken: String? = nil,
        perPage: Int? = nil, role: [WebinarRole]? = nil) -> Call<ParticipantListResource> {
        var request = RequestParts(.listHistoricalWebinarParticipants)
        request.path(webinarId); request.path(sessionId); request.query("originalRole", originalRole);
        request.query("pageToken", pageToken); request.query("perPage", perPage); request.query("role", role)
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `GET /webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}/invitees/{inviteeId}`
    public static let getHistoricalWebinarInvitee = APIOperation(
        "rcwHistoryGetInvitee", .get,
        "/webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}/invitees/{inviteeId}",
        area: "HistoricalWebinars", permission: "ReadWebinars", rateGroup: "Heavy", access: .read)
    /// `GET /webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}/participants/self`
    public static let getOwnWebinarParticipant = APIOperation(
        "rcwHistoryGetParticipantInfo", .get,
        "/webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}/participants/self", area: "HistoricalWebinars",
        permission: "ReadWebinars", rateGroup: "Heavy", access: .read)
    /// `GET /webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}`
    public static let getHistoricalWebinarSession = APIOperation(
        "rcwHistoryGetSession", .get, "/webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}",
        area: "HistoricalWebinars", permission: "ReadWebinars", rateGroup: "Heavy", access: .read)
    /// `GET /webinar/history/v1/webinars/{webinarId}`
    public static let getHistoricalWebinar = APIOperation(
        "rcwHistoryGetWebinar", .get, "/webinar/history/v1/webinars/{webinarId}", area: "HistoricalWebinars",
        permission: "ReadWebinars", rateGroup: "Heavy", access: .read)
    /// `GET /webinar/history/v1/company/sessions`
    public static let listHistoricalCompanyWebinarSessions = APIOperation(
        "rcwHistoryListAllCompanySessions", .get, "/webinar/history/v1/company/sessions", area: "HistoricalWebinars",
        permission: "ReadWebinars", rateGroup: "Heavy", access: .read, paging: .pageToken)
    /// `GET /webinar/history/v1/sessions`
    public static let listHistoricalWebinarSessions = APIOperation(
        "rcwHistoryListAllSessions", .get, "/webinar/history/v1/sessions", area: "HistoricalWebinars",
        permission: "ReadWebinars", rateGroup: "Heavy", access: .read, paging: .pageToken)
    /// `GET /webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}/invitees`
    public static let listHistoricalWebinarInvitees = APIOperation(
        "rcwHistoryListInvitees", .get, "/webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}/invitees",
        area: "HistoricalWebinars", permission: "ReadWebinars", rateGroup: "Heavy", access: .read, paging: .pageToken)
    /// `GET /webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}/participants`
    public static let listHistoricalWebinarParticipants = APIOperation(
        "rcwHistoryListParticipants", .get,
        "/webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}/participants", area: "HistoricalWebinars",
        permission: "ReadWebinars", rateGroup: "Heavy", access: .read, paging: .pageToken)
}

/// A webinar session with its attendance and recording.
public nonisolated struct HistorySessionResource: Model, ResponseValue {
    /// Number of joins as an attendee.
    public var attendeeCount: Optional<Int>
    /// When the live broadcast ended, ISO 8601.
    public var broadcastingEndTime: Optional<Foundation.Date>
    /// When the session went live, ISO 8601.
    public var broadcastingStartTime: Optional<Foundation.Date>
    /// When the object was created, ISO 8601. Set by the service.
    public var creationTime: Optional<Foundation.Date>
    /// What the session is about. At most 4096 characters.
    public var description: Optional<String>
    /// Length of the session in seconds.
    public var duration: Optional<Int>
    /// When the session ended, ISO 8601.
    public var endTime: Optional<Foundation.Date>
    /// Id given by the service, up to 20 characters. 1 to 20 characters. Set by the service.
    public var id: Optional<Identifier>
    /// When the object was last changed, ISO 8601. Set by the service.
    public var lastModifiedTime: Optional<Foundation.Date>
    /// Livestreams of the session to outside services.
    public var livestreams: Optional<[SessionLivestreamMinimalModel]>
    /// Locale code, such as en-US. Default: `en-US`.
    public var localeCode: Optional<String>
    /// How long before the scheduled start the panel may join, in seconds. Default: `0`.
    public var panelJoinTimeOffset: Optional<Int>
    /// Number of joins in all roles.
    public var participantCount: Optional<Int>
    /// Recording of the session.
    public var recording: Optional<RecordingExtendedModel>
    /// Phase a running session is in, such as Practice or Live.
    public var runtimeStatus: Optional<SessionRuntimeStatus>
    /// Planned length of the session in seconds.
    public var scheduledDuration: Optional<Int>
    /// When the session is due to start, ISO 8601.
    public var scheduledStartTime: Optional<Foundation.Date>
    /// When the session started, ISO 8601.
    public var startTime: Optional<Foundation.Date>
    /// Whether the session is scheduled, going on or finished.
    public var status: Optional<HistorySessionStatus>
    /// Name of the session's time zone.
    public var timeZone: Optional<String>
    /// Title of the session. At most 512 characters.
    public var title: Optional<String>
    /// Number of different attendees.
    public var uniqueAttendeeCount: Optional<Int>
    /// Number of different participants in all roles.
    public var uniqueParticipantCount: Optional<Int>
    /// Id of the video bridge on which the session takes place.
    public var videoBridgeId: Optional<Identifier>
    private var _unknownMembers: UnknownMembers
    public init(
        attendeeCount: Int? = nil, broadcastingEndTime: Foundation.Date? = nil,
        broadcastingStartTime: Foundation.Date? = nil, creationTime: Foundation.Date? = nil,
        description: String? = nil, duration: Int? = nil, endTime: Foundation.Date? = nil, id: Identifier? = nil,
        lastModifiedTime: Foundation.Date? = nil, livestreams: [SessionLivestreamMinimalModel]? = nil,
        localeCode: String? = nil, panelJoinTimeOffset: Int? = nil, participantCount: Int? = nil,
        recording: RecordingExtendedModel? = nil, runtimeStatus: SessionRuntimeStatus? = nil,
        scheduledDuration: Int? = nil, scheduledStartTime: Foundation.Date? = nil, startTime: Foundation.Date? = nil,
        status: HistorySessionStatus? = nil, timeZone: String? = nil, title: String? = nil,
        uniqueAttendeeCount: Int? = nil, uniqueParticipantCount: Int? = nil, videoBridgeId: Identifier? = nil) {
        self.attendeeCount = attendeeCount; self.broadcastingEndTime = broadcastingEndTime;
        self.broadcastingStartTime = broadcastingStartTime; self.creationTime = creationTime;
        self.description = description; self.duration = duration; self.endTime = endTime; self.id = id;
        self.lastModifiedTime = lastModifiedTime; self.livestreams = livestreams; self.localeCode = localeCode;
        self.panelJoinTimeOffset = panelJoinTimeOffset; self.participantCount = participantCount;
        self.recording = recording; self.runtimeStatus = runtimeStatus; self.scheduledDuration = scheduledDuration;
        self.scheduledStartTime = scheduledStartTime; self.startTime = startTime; self.status = status;
        self.timeZone = timeZone; self.title = title; self.uniqueAttendeeCount = uniqueAttendeeCount;
        self.uniqueParticipantCount = uniqueParticipantCount; self.videoBridgeId = videoBridgeId;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("attendeeCount", &self.attendeeCount);
        fields.field("broadcastingEndTime", &self.broadcastingEndTime);
        fields.field("broadcastingStartTime", &self.broadcastingStartTime);
        fields.required("creationTime", &self.creationTime); fields.field("description", &self.description);
        fields.field("duration", &self.duration); fields.field("endTime", &self.endTime);
        fields.field("id", &self.id); fields.required("lastModifiedTime", &self.lastModifiedTime);
        fields.list("livestreams", &self.livestreams); fields.field("localeCode", &self.localeCode);
        fields.field("panelJoinTimeOffset", &self.panelJoinTimeOffset);
        fields.field("participantCount", &self.participantCount); fields.field("recording", &self.recording);
        fields.field("runtimeStatus", &self.runtimeStatus);
        fields.field("scheduledDuration", &self.scheduledDuration);
        fields.field("scheduledStartTime", &self.scheduledStartTime); fields.field("startTime", &self.startTime);
        fields.field("status", &self.status); fields.field("timeZone", &self.timeZone);
        fields.field("title", &self.title); fields.field("uniqueAttendeeCount", &self.uniqueAttendeeCount);
        fields.field("uniqueParticipantCount", &self.uniqueParticipantCount);
        fields.field("videoBridgeId", &self.videoBridgeId); fields.unknown(&self._unknownMembers)
    }
}

/// A webinar as the history keeps it.
public nonisolated struct HistoryWebinarResource: Model, ResponseValue {
    /// When the object was created, ISO 8601. Set by the service.
    public var creationTime: Optional<Foundation.Date>
    /// What the webinar is about. At most 4096 characters. Default: ``.
    public var description: Optional<String>
    /// User who hosts the webinar.
    public var host: HostModel
    /// Id given by the service, up to 20 characters. 1 to 20 characters. Set by the service.
    public var id: Optional<Identifier>
    /// When the object was last changed, ISO 8601. Set by the service.
    public var lastModifiedTime: Optional<Foundation.Date>
    /// Settings the webinar had.
    public var settings: Optional<WebinarSettingsModel>
    /// Title of the webinar. 1 to 512 characters.
    public var title: String
    private var _unknownMembers: UnknownMembers
    public init(
        host: HostModel, title: String, creationTime: Foundation.Date? = nil, description: String? = nil,
        id: Identifier? = nil, lastModifiedTime: Foundation.Date? = nil, settings: WebinarSettingsModel? = nil) {
        self.host = host; self.title = title; self.creationTime = creationTime; self.description = description;
        self.id = id; self.lastModifiedTime = lastModifiedTime; self.settings = settings;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(host: .init(blank), title: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("creationTime", &self.creationTime); fields.field("description", &self.description);
        fields.field("host", &self.host); fields.field("id", &self.id);
        fields.required("lastModifiedTime", &self.lastModifiedTime); fields.field("settings", &self.settings);
        fields.field("title", &self.title); fields.unknown(&self._unknownMembers)
    }
}

/// One page of a session's invitees in the history.
public nonisolated struct InviteeListResource: Model, ResponseValue {
    /// Position of this page in the whole list.
    public var paging: Optional<WebinarPagingModel>
    /// Invitees of this page.
    public var records: [InviteeModel]
    private var _unknownMembers: UnknownMembers
    public init(records: [InviteeModel], paging: WebinarPagingModel? = nil) {
        self.records = records; self.paging = paging; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(records: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("paging", &self.paging); fields.list("records", &self.records);
        fields.unknown(&self._unknownMembers)
    }
}

/// An invitee in the history, with whether they joined.
public nonisolated struct InviteeModel: Model, ResponseValue {
    /// Token that stands for the person's picture. Set by the service.
    public var avatarToken: Optional<String>
    /// E-mail address of the person.
    public var email: Optional<String>
    /// First name of the person. At most 64 characters.
    public var firstName: Optional<String>
    /// Id of the object, up to 20 characters. 1 to 20 characters.
    public var id: Optional<Identifier>
    /// Whether the invitee joined the session.
    public var joined: Optional<Bool>
    /// Last name of the person. At most 64 characters.
    public var lastName: Optional<String>
    /// Account user that this person is linked to.
    public var linkedUser: Optional<DomainUserModel>
    /// Role the person had at first.
    public var originalRole: WebinarRole
    /// Whether the person is barred from asking questions.
    public var qnaBlocked: Optional<Bool>
    /// Role of the person in the webinar.
    public var role: WebinarRole
    /// Whether an invitation was to be e-mailed.
    public var sendInvite: Optional<Bool>
    /// Whether the participant is a person or a room. Default: `User`.
    public var type: InviteeModel.Kind
    private var _unknownMembers: UnknownMembers
    public init(
        originalRole: WebinarRole, role: WebinarRole, type: InviteeModel.Kind, avatarToken: String? = nil,
        email: String? = nil, firstName: String? = nil, id: Identifier? = nil, joined: Bool? = nil,
        lastName: String? = nil, linkedUser: DomainUserModel? = nil, qnaBlocked: Bool? = nil,
        sendInvite: Bool? = nil) {
        self.originalRole = originalRole; self.role = role; self.type = type; self.avatarToken = avatarToken;
        self.email = email; self.firstName = firstName; self.id = id; self.joined = joined; self.lastName = lastName;
        self.linkedUser = linkedUser; self.qnaBlocked = qnaBlocked; self.sendInvite = sendInvite;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(originalRole: .init(blank), role: .init(blank), type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("avatarToken", &self.avatarToken); fields.field("email", &self.email);
        fields.field("firstName", &self.firstName); fields.field("id", &self.id);
        fields.required("joined", &self.joined); fields.field("lastName", &self.lastName);
        fields.field("linkedUser", &self.linkedUser); fields.field("originalRole", &self.originalRole);
        fields.field("qnaBlocked", &self.qnaBlocked); fields.field("role", &self.role);
        fields.required("sendInvite", &self.sendInvite); fields.field("type", &self.type);
        fields.unknown(&self._unknownMembers)
    }

    /// Whether the participant is a person or a room.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// A participant of a webinar session, with times of joining and leaving.
public nonisolated struct ParticipantExtendedModel: Model {
    /// Token that stands for the person's picture. Set by the service.
    public var avatarToken: Optional<String>
    /// E-mail address of the person.
    public var email: Optional<String>
    /// First name of the person. At most 64 characters.
    public var firstName: Optional<String>
    /// Id of the object, up to 20 characters. 1 to 20 characters.
    public var id: Optional<Identifier>
    /// Id of the invitee who took part.
    public var inviteeId: Optional<Identifier>
    /// When the participant joined, ISO 8601.
    public var joinTime: Optional<Foundation.Date>
    /// Last name of the person. At most 64 characters.
    public var lastName: Optional<String>
    /// When the participant left, ISO 8601.
    public var leaveTime: Optional<Foundation.Date>
    /// Account user that this person is linked to.
    public var linkedUser: Optional<DomainUserModel>
    /// Role the person had at first.
    public var originalRole: WebinarRole
    /// Whether the person is barred from asking questions.
    public var qnaBlocked: Optional<Bool>
    /// Id of the registrant who took part.
    public var registrantId: Optional<Identifier>
    /// Role of the person in the webinar.
    public var role: WebinarRole
    /// Whether the participant is a person or a room. Default: `User`.
    public var type: ParticipantExtendedModel.Kind
    /// Hash that is the same for all joins of the same person.
    public var uniqueUserHash: Optional<String>
    /// Whether the participant was removed from the session.
    public var wasEjected: Optional<Bool>
    private var _unknownMembers: UnknownMembers
    public init(
        originalRole: WebinarRole, role: WebinarRole, type: ParticipantExtendedModel.Kind, avatarToken: String? = nil,
        email: String? = nil, firstName: String? = nil, id: Identifier? = nil, inviteeId: Identifier? = nil,
        joinTime: Foundation.Date? = nil, lastName: String? = nil, leaveTime: Foundation.Date? = nil,
        linkedUser: DomainUserModel? = nil, qnaBlocked: Bool? = nil, registrantId: Identifier? = nil,
        uniqueUserHash: String? = nil, wasEjected: Bool? = nil) {
        self.originalRole = originalRole; self.role = role; self.type = type; self.avatarToken = avatarToken;
        self.email = email; self.firstName = firstName; self.id = id; self.inviteeId = inviteeId;
        self.joinTime = joinTime; self.lastName = lastName; self.leaveTime = leaveTime; self.linkedUser = linkedUser;
        self.qnaBlocked = qnaBlocked; self.registrantId = registrantId; self.uniqueUserHash = uniqueUserHash;
        self.wasEjected = wasEjected; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(originalRole: .init(blank), role: .init(blank), type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("avatarToken", &self.avatarToken); fields.field("email", &self.email);
        fields.field("firstName", &self.firstName); fields.field("id", &self.id);
        fields.field("inviteeId", &self.inviteeId); fields.field("joinTime", &self.joinTime);
        fields.field("lastName", &self.lastName); fields.field("leaveTime", &self.leaveTime);
        fields.field("linkedUser", &self.linkedUser); fields.field("originalRole", &self.originalRole);
        fields.field("qnaBlocked", &self.qnaBlocked); fields.field("registrantId", &self.registrantId);
        fields.field("role", &self.role); fields.field("type", &self.type);
        fields.field("uniqueUserHash", &self.uniqueUserHash); fields.field("wasEjected", &self.wasEjected);
        fields.unknown(&self._unknownMembers)
    }

    /// Whether the participant is a person or a room.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// One page of a session's participants.
public nonisolated struct ParticipantListResource: Model, ResponseValue {
    /// Position of this page in the whole list.
    public var paging: Optional<WebinarPagingModel>
    /// Participants of this page.
    public var records: [ParticipantExtendedModel]
    private var _unknownMembers: UnknownMembers
    public init(records: [ParticipantExtendedModel], paging: WebinarPagingModel? = nil) {
        self.records = records; self.paging = paging; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(records: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("paging", &self.paging); fields.list("records", &self.records);
        fields.unknown(&self._unknownMembers)
    }
}

/// The main facts of a person in a webinar session.
public nonisolated struct ParticipantReducedModel: Model, ResponseValue {
    /// Token that stands for the person's picture. Set by the service.
    public var avatarToken: Optional<String>
    /// First name of the person. At most 64 characters.
    public var firstName: Optional<String>
    /// Id of the object, up to 20 characters. 1 to 20 characters.
    public var id: Optional<Identifier>
    /// Last name of the person. At most 64 characters.
    public var lastName: Optional<String>
    /// Account user that this person is linked to.
    public var linkedUser: Optional<DomainUserModel>
    /// Role the person had at first.
    public var originalRole: WebinarRole
    /// Role of the person in the webinar.
    public var role: WebinarRole
    /// Whether the participant is a person or a room. Default: `User`.
    public var type: ParticipantReducedModel.Kind
    private var _unknownMembers: UnknownMembers
    public init(
        originalRole: WebinarRole, role: WebinarRole, type: ParticipantReducedModel.Kind, avatarToken: String? = nil,
        firstName: String? = nil, id: Identifier? = nil, lastName: String? = nil,
        linkedUser: DomainUserModel? = nil) {
        self.originalRole = originalRole; self.role = role; self.type = type; self.avatarToken = avatarToken;
        self.firstName = firstName; self.id = id; self.lastName = lastName; self.linkedUser = linkedUser;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(originalRole: .init(blank), role: .init(blank), type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("avatarToken", &self.avatarToken); fields.field("firstName", &self.firstName);
        fields.field("id", &self.id); fields.field("lastName", &self.lastName);
        fields.field("linkedUser", &self.linkedUser); fields.field("originalRole", &self.originalRole);
        fields.field("role", &self.role); fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
    }

    /// Whether the participant is a person or a room.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// State of a livestream.
public typealias LivestreamStatus = OpenEnum<LivestreamStatusValues>
public nonisolated enum LivestreamStatusValues {}

/// Phase a running webinar session is in.
public typealias SessionRuntimeStatus = OpenEnum<SessionRuntimeStatusValues>
public nonisolated enum SessionRuntimeStatusValues {}

/// Whether a session in the history is scheduled, going on or finished.
public typealias HistorySessionStatus = OpenEnum<HistorySessionStatusValues>
public nonisolated enum HistorySessionStatusValues {}

/// One page of sessions of several webinars in the history.
public nonisolated struct SessionGlobalListResource: Model, ResponseValue {
    /// Position of this page in the whole list.
    public var paging: Optional<WebinarPagingModel>
    /// Sessions of this page.
    public var records: [SessionGlobalResource]
    private var _unknownMembers: UnknownMembers
    public init(records: [SessionGlobalResource], paging: WebinarPagingModel? = nil) {
        self.records = records; self.paging = paging; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(records: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("paging", &self.paging); fields.list("records", &self.records);
        fields.unknown(&self._unknownMembers)
    }
}

/// A session in the history together with its webinar.
public nonisolated struct SessionGlobalResource: Model {
    /// Number of joins as an attendee.
    public var attendeeCount: Optional<Int>
    /// When the live broadcast ended, ISO 8601.
    public var broadcastingEndTime: Optional<Foundation.Date>
    /// When the session went live, ISO 8601.
    public var broadcastingStartTime: Optional<Foundation.Date>
    /// When the object was created, ISO 8601. Set by the service.
    public var creationTime: Optional<Foundation.Date>
    /// What the session is about. At most 4096 characters.
    public var description: Optional<String>
    /// Length of the session in seconds.
    public var duration: Optional<Int>
    /// When the session ended, ISO 8601.
    public var endTime: Optional<Foundation.Date>
    /// Id given by the service, up to 20 characters. 1 to 20 characters. Set by the service.
    public var id: Optional<Identifier>
    /// When the object was last changed, ISO 8601. Set by the service.
    public var lastModifiedTime: Optional<Foundation.Date>
    /// Livestreams of the session to outside services.
    public var livestreams: Optional<[SessionLivestreamMinimalModel]>
    /// Locale code, such as en-US. Default: `en-US`.
    public var localeCode: Optional<String>
    /// How long before the scheduled start the panel may join, in seconds. Default: `0`.
    public var panelJoinTimeOffset: Optional<Int>
    /// Number of joins in all roles.
    public var participantCount: Optional<Int>
    /// Recording of the session.
    public var recording: Optional<RecordingModel>
    /// Phase a running session is in, such as Practice or Live.
    public var runtimeStatus: Optional<SessionRuntimeStatus>
    /// Planned length of the session in seconds.
    public var scheduledDuration: Optional<Int>
    /// When the session is due to start, ISO 8601.
    public var scheduledStartTime: Optional<Foundation.Date>
    /// When the session started, ISO 8601.
    public var startTime: Optional<Foundation.Date>
    /// Whether the session is scheduled, going on or finished.
    public var status: Optional<HistorySessionStatus>
    /// Name of the session's time zone.
    public var timeZone: Optional<String>
    /// Title of the session. At most 512 characters.
    public var title: Optional<String>
    /// Number of different attendees.
    public var uniqueAttendeeCount: Optional<Int>
    /// Number of different participants in all roles.
    public var uniqueParticipantCount: Optional<Int>
    /// Id of the video bridge on which the session takes place.
    public var videoBridgeId: Optional<Identifier>
    /// Webinar the session belongs to.
    public var webinar: WebinarRefModel
    private var _unknownMembers: UnknownMembers
    public init(
        webinar: WebinarRefModel, attendeeCount: Int? = nil, broadcastingEndTime: Foundation.Date? = nil,
        broadcastingStartTime: Foundation.Date? = nil, creationTime: Foundation.Date? = nil,
        description: String? = nil, duration: Int? = nil, endTime: Foundation.Date? = nil, id: Identifier? = nil,
        lastModifiedTime: Foundation.Date? = nil, livestreams: [SessionLivestreamMinimalModel]? = nil,
        localeCode: String? = nil, panelJoinTimeOffset: Int? = nil, participantCount: Int? = nil,
        recording: RecordingModel? = nil, runtimeStatus: SessionRuntimeStatus? = nil, scheduledDuration: Int? = nil,
        scheduledStartTime: Foundation.Date? = nil, startTime: Foundation.Date? = nil,
        status: HistorySessionStatus? = nil, timeZone: String? = nil, title: String? = nil,
        uniqueAttendeeCount: Int? = nil, uniqueParticipantCount: Int? = nil, videoBridgeId: Identifier? = nil) {
        self.webinar = webinar; self.attendeeCount = attendeeCount; self.broadcastingEndTime = broadcastingEndTime;
        self.broadcastingStartTime = broadcastingStartTime; self.creationTime = creationTime;
        self.description = description; self.duration = duration; self.endTime = endTime; self.id = id;
        self.lastModifiedTime = lastModifiedTime; self.livestreams = livestreams; self.localeCode = localeCode;
        self.panelJoinTimeOffset = panelJoinTimeOffset; self.participantCount = participantCount;
        self.recording = recording; self.runtimeStatus = runtimeStatus; self.scheduledDuration = scheduledDuration;
        self.scheduledStartTime = scheduledStartTime; self.startTime = startTime; self.status = status;
        self.timeZone = timeZone; self.title = title; self.uniqueAttendeeCount = uniqueAttendeeCount;
        self.uniqueParticipantCount = uniqueParticipantCount; self.videoBridgeId = videoBridgeId;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(webinar: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("attendeeCount", &self.attendeeCount);
        fields.field("broadcastingEndTime", &self.broadcastingEndTime);
        fields.field("broadcastingStartTime", &self.broadcastingStartTime);
        fields.required("creationTime", &self.creationTime); fields.field("description", &self.description);
        fields.field("duration", &self.duration); fields.field("endTime", &self.endTime);
        fields.field("id", &self.id); fields.required("lastModifiedTime", &self.lastModifiedTime);
        fields.list("livestreams", &self.livestreams); fields.field("localeCode", &self.localeCode);
        fields.field("panelJoinTimeOffset", &self.panelJoinTimeOffset);
        fields.field("participantCount", &self.participantCount); fields.field("recording", &self.recording);
        fields.field("runtimeStatus", &self.runtimeStatus);
        fields.field("scheduledDuration", &self.scheduledDuration);
        fields.field("scheduledStartTime", &self.scheduledStartTime); fields.field("startTime", &self.startTime);
        fields.field("status", &self.status); fields.field("timeZone", &self.timeZone);
        fields.field("title", &self.title); fields.field("uniqueAttendeeCount", &self.uniqueAttendeeCount);
        fields.field("uniqueParticipantCount", &self.uniqueParticipantCount);
        fields.field("videoBridgeId", &self.videoBridgeId); fields.field("webinar", &self.webinar);
        fields.unknown(&self._unknownMembers)
    }
}

/// A livestream of a webinar session to an outside service.
public nonisolated struct SessionLivestreamMinimalModel: Model {
    /// What went wrong, if the livestream failed.
    public var error: Optional<ApiErrorModel>
    /// Id of the livestream.
    public var livestreamId: Identifier
    /// When the livestream started, ISO 8601.
    public var livestreamStartTime: Optional<Foundation.Date>
    /// State the livestream is in.
    public var livestreamStatus: LivestreamStatus
    /// State the livestream was in before.
    public var previousLivestreamStatus: Optional<LivestreamStatus>
    /// Service that receives the livestream.
    public var serviceProvider: String
    private var _unknownMembers: UnknownMembers
    public init(
        livestreamId: Identifier, livestreamStatus: LivestreamStatus, serviceProvider: String,
        error: ApiErrorModel? = nil, livestreamStartTime: Foundation.Date? = nil,
        previousLivestreamStatus: LivestreamStatus? = nil) {
        self.livestreamId = livestreamId; self.livestreamStatus = livestreamStatus;
        self.serviceProvider = serviceProvider; self.error = error; self.livestreamStartTime = livestreamStartTime;
        self.previousLivestreamStatus = previousLivestreamStatus; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) {
        self.init(livestreamId: .init(blank), livestreamStatus: .init(blank), serviceProvider: .init(blank))
    }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("error", &self.error); fields.field("livestreamId", &self.livestreamId);
        fields.field("livestreamStartTime", &self.livestreamStartTime);
        fields.field("livestreamStatus", &self.livestreamStatus);
        fields.field("previousLivestreamStatus", &self.previousLivestreamStatus);
        fields.field("serviceProvider", &self.serviceProvider); fields.unknown(&self._unknownMembers)
    }
}

/// Settings of a webinar in the history.
public nonisolated struct WebinarSettingsModel: Model {
    /// Who may open recordings and other material afterwards: guests, logged-in users or coworkers. Default: `AuthenticatedUser`.
    public var artifactsAccessAuthentication: Optional<WebinarSettingsModel.ArtifactsAccessAuthentication>
    /// Who may join as an attendee: guests, logged-in users or coworkers. Default: `AuthenticatedCoworker`.
    public var attendeeAuthentication: Optional<WebinarSettingsModel.AttendeeAuthentication>
    /// Whether recording starts by itself. Default: `true`.
    public var autoRecord: Optional<Bool>
    /// Whether the webinar may be streamed to outside services. Default: `true`. Set by the service.
    public var externalLivestreamEnabled: Optional<Bool>
    /// Whether questions are moderated before all attendees see them. Default: `true`.
    public var moderatedQnaEnabled: Optional<Bool>
    /// Who may join as a panelist: guests, logged-in users or coworkers. Default: `AuthenticatedCoworker`.
    public var panelistAuthentication: Optional<WebinarSettingsModel.PanelistAuthentication>
    /// Whether panelists may unmute themselves. Default: `true`.
    public var panelistMuteControlEnabled: Optional<Bool>
    /// Whether panelists may share their screen. Default: `true`.
    public var panelistScreenSharingEnabled: Optional<Bool>
    /// Whether panelists may turn on their camera. Default: `true`.
    public var panelistVideoEnabled: Optional<Bool>
    /// Whether panelists wait until the host lets them in. Default: `false`.
    public var panelistWaitingRoom: Optional<Bool>
    /// Password for joining the webinar.
    public var password: Optional<String>
    /// Whether past sessions may be deleted. Default: `false`. Set by the service.
    public var pastSessionDeletionEnabled: Optional<Bool>
    /// Whether polls may be answered anonymously. Default: `true`.
    public var pollsAnonymousEnabled: Optional<Bool>
    /// Whether polls are switched on. Default: `true`.
    public var pollsEnabled: Optional<Bool>
    /// Web page to which attendees are sent when the webinar is over.
    public var postWebinarRedirectUri: Optional<String>
    /// Whether people can join by phone. Default: `false`.
    public var pstnEnabled: Optional<Bool>
    /// Whether questions may be asked anonymously. Default: `true`.
    public var qnaAnonymousEnabled: Optional<Bool>
    /// Whether questions and answers are switched on. Default: `true`.
    public var qnaEnabled: Optional<Bool>
    /// Whether recordings may be deleted. Default: `false`. Set by the service.
    @available(*, deprecated, message: "The service advises against it.")
    public var recordingDeletionEnabled: Bool? { get { _recordingDeletionEnabled } set { _recordingDeletionEnabled = newValue } }
    private var _recordingDeletionEnabled: Bool?
    /// Whether recordings may be downloaded. Default: `true`. Set by the service.
    public var recordingDownloadEnabled: Optional<Bool>
    /// Whether sessions may be recorded. Default: `true`.
    public var recordingEnabled: Optional<Bool>
    /// Whether recordings may be shared. Default: `true`. Set by the service.
    public var recordingSharingEnabled: Optional<Bool>
    /// Whether attendees have to register. Default: `false`.
    public var registrationEnabled: Optional<Bool>
    private var _unknownMembers: UnknownMembers
    public init(
        artifactsAccessAuthentication: WebinarSettingsModel.ArtifactsAccessAuthentication? = nil,
        attendeeAuthentication: WebinarSettingsModel.AttendeeAuthentication? = nil, autoRecord: Bool? = nil,
        externalLivestreamEnabled: Bool? = nil, moderatedQnaEnabled: Bool? = nil,
        panelistAuthentication: WebinarSettingsModel.PanelistAuthentication? = nil,
        panelistMuteControlEnabled: Bool? = nil, panelistScreenSharingEnabled: Bool? = nil,
        panelistVideoEnabled: Bool? = nil, panelistWaitingRoom: Bool? = nil, password: String? = nil,
        pastSessionDeletionEnabled: Bool? = nil, pollsAnonymousEnabled: Bool? = nil, pollsEnabled: Bool? = nil,
        postWebinarRedirectUri: String? = nil, pstnEnabled: Bool? = nil, qnaAnonymousEnabled: Bool? = nil,
        qnaEnabled: Bool? = nil, recordingDownloadEnabled: Bool? = nil, recordingEnabled: Bool? = nil,
        recordingSharingEnabled: Bool? = nil, registrationEnabled: Bool? = nil) {
        self.artifactsAccessAuthentication = artifactsAccessAuthentication;
        self.attendeeAuthentication = attendeeAuthentication; self.autoRecord = autoRecord;
        self.externalLivestreamEnabled = externalLivestreamEnabled; self.moderatedQnaEnabled = moderatedQnaEnabled;
        self.panelistAuthentication = panelistAuthentication;
        self.panelistMuteControlEnabled = panelistMuteControlEnabled;
        self.panelistScreenSharingEnabled = panelistScreenSharingEnabled;
        self.panelistVideoEnabled = panelistVideoEnabled; self.panelistWaitingRoom = panelistWaitingRoom;
        self.password = password; self.pastSessionDeletionEnabled = pastSessionDeletionEnabled;
        self.pollsAnonymousEnabled = pollsAnonymousEnabled; self.pollsEnabled = pollsEnabled;
        self.postWebinarRedirectUri = postWebinarRedirectUri; self.pstnEnabled = pstnEnabled;
        self.qnaAnonymousEnabled = qnaAnonymousEnabled; self.qnaEnabled = qnaEnabled;
        self.recordingDownloadEnabled = recordingDownloadEnabled; self.recordingEnabled = recordingEnabled;
        self.recordingSharingEnabled = recordingSharingEnabled; self.registrationEnabled = registrationEnabled;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("artifactsAccessAuthentication", &self.artifactsAccessAuthentication);
        fields.field("attendeeAuthentication", &self.attendeeAuthentication);
        fields.field("autoRecord", &self.autoRecord);
        fields.field("externalLivestreamEnabled", &self.externalLivestreamEnabled);
        fields.field("moderatedQnaEnabled", &self.moderatedQnaEnabled);
        fields.field("panelistAuthentication", &self.panelistAuthentication);
        fields.field("panelistMuteControlEnabled", &self.panelistMuteControlEnabled);
        fields.field("panelistScreenSharingEnabled", &self.panelistScreenSharingEnabled);
        fields.field("panelistVideoEnabled", &self.panelistVideoEnabled);
        fields.field("panelistWaitingRoom", &self.panelistWaitingRoom); fields.field("password", &self.password);
        fields.field("pastSessionDeletionEnabled", &self.pastSessionDeletionEnabled);
        fields.field("pollsAnonymousEnabled", &self.pollsAnonymousEnabled);
        fields.field("pollsEnabled", &self.pollsEnabled);
        fields.field("postWebinarRedirectUri", &self.postWebinarRedirectUri);
        fields.field("pstnEnabled", &self.pstnEnabled);
        fields.field("qnaAnonymousEnabled", &self.qnaAnonymousEnabled); fields.field("qnaEnabled", &self.qnaEnabled);
        fields.field("recordingDeletionEnabled", &self._recordingDeletionEnabled);
        fields.field("recordingDownloadEnabled", &self.recordingDownloadEnabled);
        fields.field("recordingEnabled", &self.recordingEnabled);
        fields.field("recordingSharingEnabled", &self.recordingSharingEnabled);
        fields.field("registrationEnabled", &self.registrationEnabled); fields.unknown(&self._unknownMembers)
    }

    /// Who may open recordings and other material afterwards: guests, logged-in users or coworkers.
    public typealias ArtifactsAccessAuthentication = OpenEnum<ArtifactsAccessAuthenticationValues>
    public enum ArtifactsAccessAuthenticationValues {}

    /// Who may join as an attendee: guests, logged-in users or coworkers.
    public typealias AttendeeAuthentication = OpenEnum<AttendeeAuthenticationValues>
    public enum AttendeeAuthenticationValues {}

    /// Who may join as a panelist: guests, logged-in users or coworkers.
    public typealias PanelistAuthentication = OpenEnum<PanelistAuthenticationValues>
    public enum PanelistAuthenticationValues {}
}

nonisolated extension InviteeListResource: PagedResponse {
    /// The items of this page.
    public var pageItems: [InviteeModel] { self.records }
}

nonisolated extension OpenEnum where Values == InviteeModel.KindValues {
    public static var room: Self { Self("Room") }
    public static var user: Self { Self("User") }
}

nonisolated extension OpenEnum where Values == ParticipantExtendedModel.KindValues {
    public static var room: Self { Self("Room") }
    public static var user: Self { Self("User") }
}

nonisolated extension ParticipantListResource: PagedResponse {
    /// The items of this page.
    public var pageItems: [ParticipantExtendedModel] { self.records }
}

nonisolated extension OpenEnum where Values == ParticipantReducedModel.KindValues {
    public static var room: Self { Self("Room") }
    public static var user: Self { Self("User") }
}

nonisolated extension OpenEnum where Values == LivestreamStatusValues {
    public static var authorized: Self { Self("Authorized") }
    public static var `break`: Self { Self("Break") }
    public static var completed: Self { Self("Completed") }
    public static var configured: Self { Self("Configured") }
    public static var deleted: Self { Self("Deleted") }
    public static var error: Self { Self("Error") }
    public static var initialized: Self { Self("Initialized") }
    public static var paused: Self { Self("Paused") }
    public static var publishSetup: Self { Self("PublishSetup") }
    public static var publishing: Self { Self("Publishing") }
}

nonisolated extension OpenEnum where Values == SessionRuntimeStatusValues {
    public static var `break`: Self { Self("Break") }
    public static var debrief: Self { Self("Debrief") }
    public static var goingLive: Self { Self("GoingLive") }
    public static var idle: Self { Self("Idle") }
    public static var live: Self { Self("Live") }
    public static var practice: Self { Self("Practice") }
}

nonisolated extension OpenEnum where Values == HistorySessionStatusValues {
    public static var active: Self { Self("Active") }
    public static var finished: Self { Self("Finished") }
    public static var scheduled: Self { Self("Scheduled") }
}

nonisolated extension SessionGlobalListResource: PagedResponse {
    /// The items of this page.
    public var pageItems: [SessionGlobalResource] { self.records }
}

nonisolated extension OpenEnum where Values == WebinarSettingsModel.ArtifactsAccessAuthenticationValues {
    public static var authenticatedCoworker: Self { Self("AuthenticatedCoworker") }
    public static var authenticatedUser: Self { Self("AuthenticatedUser") }
    public static var guest: Self { Self("Guest") }
}

nonisolated extension OpenEnum where Values == WebinarSettingsModel.AttendeeAuthenticationValues {
    public static var authenticatedCoworker: Self { Self("AuthenticatedCoworker") }
    public static var authenticatedUser: Self { Self("AuthenticatedUser") }
    public static var guest: Self { Self("Guest") }
}

nonisolated extension OpenEnum where Values == WebinarSettingsModel.PanelistAuthenticationValues {
    public static var authenticatedCoworker: Self { Self("AuthenticatedCoworker") }
    public static var authenticatedUser: Self { Self("AuthenticatedUser") }
    public static var guest: Self { Self("Guest") }
}
#endif
