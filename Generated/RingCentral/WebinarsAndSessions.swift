// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || Webinar
/// Creates, changes and deletes webinars and their sessions.
public nonisolated struct WebinarsAndSessionsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Adds a session, that is, a date, to a webinar.
    ///
    /// Permission: `EditWebinars`. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - webinarId: Identifier of the webinar. 1 to 20 characters.
    ///   - scheduledDuration: Planned length of the session in seconds, 30 to 43200 (12 hours). 30 to 43200.
    ///   - scheduledStartTime: When the session is due to start, ISO 8601.
    ///   - timeZone: Name of the session's time zone. 3 to 64 characters.
    ///   - description: What the session is about. At most 4096 characters.
    ///   - localeCode: Locale of the session, such as en-US. 2 to 8 characters.
    ///   - localizedTimeZoneDescription: Name of the time zone in the language of the session.
    ///   - panelJoinTimeOffset: How long before the scheduled start the panel may join, in seconds. Default: `0`.
    ///   - status: Whether the session is scheduled, going on or finished.
    ///   - title: Title of the session, if it differs from the webinar's. At most 512 characters.
    /// - Returns: A call to ask for its `value`.
    public func createWebinarSession(
        webinarId: Identifier, scheduledDuration: Int, scheduledStartTime: Foundation.Date, timeZone: String,
        description: String? = nil, localeCode: String? = nil, localizedTimeZoneDescription: String? = nil,
        panelJoinTimeOffset: Int? = nil, status: WebinarSessionStatus? = nil,
        title: String? = nil) -> Call<WebinarSessionResource> {
        var request = RequestParts(.createWebinarSession)
        request.path(webinarId);
        request.body(WebinarSessionModel(scheduledDuration: scheduledDuration, scheduledStartTime: scheduledStartTime, timeZone: timeZone, description: description, localeCode: localeCode, localizedTimeZoneDescription: localizedTimeZoneDescription, panelJoinTimeOffset: panelJoinTimeOffset, status: status, title: title))
        return Call(client, request)
    }

    /// Creates a webinar.
    ///
    /// > Note: A new webinar has no date yet: add a session with rcwConfigCreateSession.
    ///
    /// Permission: `EditWebinars`. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - title: Title of the webinar, 1 to 512 characters. 1 to 512 characters.
    ///   - description: What the webinar is about, up to 4096 characters. At most 4096 characters.
    ///   - host: User who is to host the webinar.
    ///   - settings: Settings of the webinar.
    /// - Returns: A call to ask for its `value`.
    public func createWebinar(
        title: String, description: String? = nil, host: LinkedUserModel? = nil,
        settings: WebinarConfigSettingsModel? = nil) -> Call<WebinarResource> {
        var request = RequestParts(.createWebinar)
        request.body(WebinarCreationRequest(title: title, description: description, host: host, settings: settings))
        return Call(client, request)
    }

    /// Deletes a session of a webinar.
    ///
    /// > Note: Its invitees are deleted with it.
    ///
    /// Permission: `EditWebinars`. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - webinarId: Identifier of the webinar. 1 to 20 characters.
    ///   - sessionId: Id of the session within the webinar. 1 to 20 characters.
    /// - Returns: A call to `send()`.
    public func deleteWebinarSession(webinarId: Identifier, sessionId: Identifier) -> Call<Empty> {
        var request = RequestParts(.deleteWebinarSession)
        request.path(webinarId); request.path(sessionId)
        return Call(client, request)
    }

    /// Deletes a webinar.
    ///
    /// > Note: Its sessions and their invitees are deleted with it.
    ///
    /// Permission: `EditWebinars`. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameter webinarId: Identifier of the webinar. 1 to 20 characters.
    /// - Returns: A call to `send()`.
    public func deleteWebinar(webinarId: Identifier) -> Call<Empty> {
        var request = RequestParts(.deleteWebinar)
        request.path(webinarId)
        return Call(client, request)
    }

    /// Reads one session of a webinar.
    ///
    /// Permission: `ReadWebinars`. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - webinarId: Identifier of the webinar. 1 to 20 characters.
    ///   - sessionId: Id of the session within the webinar. 1 to 20 characters.
    /// - Returns: A call to ask for its `value`.
    public func getWebinarSession(webinarId: Identifier, sessionId: Identifier) -> Call<WebinarSessionResource> {
        var request = RequestParts(.getWebinarSession)
        request.path(webinarId); request.path(sessionId)
        return Call(client, request)
    }

    /// Reads one webinar with its settings.
    ///
    /// Permission: `ReadWebinars`. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameter webinarId: Identifier of the webinar. 1 to 20 characters.
    /// - Returns: A call to ask for its `value`.
    public func getWebinar(webinarId: Identifier) -> Call<WebinarResource> {
        var request = RequestParts(.getWebinar)
        request.path(webinarId)
        return Call(client, request)
    }

    /// Lists the webinar sessions of the whole company.
    ///
    /// Permission: `ReadWebinars`. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - endTimeFrom: Keeps only sessions that end, or are due to end, at or after this time, ISO 8601.
    ///   - hostUserId: Keeps only sessions hosted by these users. At most 10 elements.
    ///   - pageToken: Token of the page to return, taken from the previous answer; leave it out for the first page.
    ///   - perPage: Number of records on one page. 1 to 1000. Default: `100`.
    ///   - status: Keeps only sessions in this state.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func listCompanyWebinarSessions(
        endTimeFrom: Foundation.Date, hostUserId: [Identifier]? = nil, pageToken: String? = nil, perPage: Int? = nil,
        status: WebinarSessionStatus? = nil) -> Call<WebinarSessionListResource> {
        var request = RequestParts(.listCompanyWebinarSessions)
        request.query("endTimeFrom", endTimeFrom); request.queryList("hostUserId", hostUserId);
        request.query("pageToken", pageToken); request.query("perPage", perPage); request.query("status", status)
        return Call(client, request)
    }

    /// Lists the sessions of all webinars that the user hosts.
    ///
    /// Permission: `ReadWebinars`. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - endTimeFrom: Keeps only sessions that end, or are due to end, at or after this time, ISO 8601.
    ///   - nameFragment: Keeps only sessions whose title, or whose webinar's title, contains this text.
    ///   - pageToken: Token of the page to return, taken from the previous answer; leave it out for the first page.
    ///   - perPage: Number of records on one page. 1 to 1000. Default: `100`.
    ///   - status: Keeps only sessions in this state.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func listWebinarSessions(
        endTimeFrom: Foundation.Date, nameFragment: String? = nil, pageToken: String? = nil, perPage: Int? = nil,
        status: WebinarSessionStatus? = nil) -> Call<WebinarSessionListResource> {
        var request = RequestParts(.listWebinarSessions)
        request.query("endTimeFrom", endTimeFrom); request.query("nameFragment", nameFragment);
        request.query("pageToken", pageToken); request.query("perPage", perPage); request.query("status", status)
        return Call(client, request)
    }

    /// Lists the webinars that the user hosts.
    ///
    /// Permission: `ReadWebinars`. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - creationTimeFrom: Keeps only webinars created at or after this time, ISO 8601.
    ///   - pageToken: Token of the page to return, taken from the previous answer; leave it out for the first page.
    ///   - perPage: Number of records on one page. 1 to 1000. Default: `100`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func listWebinars(
        creationTimeFrom: Foundation.Date, pageToken: String? = nil,
        perPage: Int? = nil) -> Call<WebinarListResource> {
        var request = RequestParts(.listWebinars)
        request.query("creationTimeFrom", creationTimeFrom); request.query("pageToken", pageToken);
        request.query("perPage", perPage)
        return Call(client, request)
    }

    /// Changes the time, title or other details of a webinar session.
    ///
    /// Permission: `EditWebinars`. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - webinarId: Identifier of the webinar. 1 to 20 characters.
    ///   - sessionId: Id of the session within the webinar. 1 to 20 characters.
    ///   - scheduledDuration: Planned length of the session in seconds, 30 to 43200 (12 hours). 30 to 43200.
    ///   - scheduledStartTime: When the session is due to start, ISO 8601.
    ///   - timeZone: Name of the session's time zone. 3 to 64 characters.
    ///   - description: What the session is about. At most 4096 characters.
    ///   - localeCode: Locale of the session, such as en-US. 2 to 8 characters.
    ///   - localizedTimeZoneDescription: Name of the time zone in the language of the session.
    ///   - panelJoinTimeOffset: How long before the scheduled start the panel may join, in seconds. Default: `0`.
    ///   - status: Whether the session is scheduled, going on or finished.
    ///   - title: Title of the session, if it differs from the webinar's. At most 512 characters.
    /// - Returns: A call to ask for its `value`.
    public func updateWebinarSession(
        webinarId: Identifier, sessionId: Identifier, scheduledDuration: Int, scheduledStartTime: Foundation.Date,
        timeZone: String, description: String? = nil, localeCode: String? = nil,
        localizedTimeZoneDescription: String? = nil, panelJoinTimeOffset: Int? = nil,
        status: WebinarSessionStatus? = nil, title: String? = nil) -> Call<WebinarSessionResource> {
        var request = RequestParts(.updateWebinarSession)
        request.path(webinarId); request.path(sessionId);
        request.body(WebinarSessionModel(scheduledDuration: scheduledDuration, scheduledStartTime: scheduledStartTime, timeZone: timeZone, description: description, localeCode: localeCode, localizedTimeZoneDescription: localizedTimeZoneDescription, panelJoinTimeOffset: panelJoinTimeOffset, status: status, title: title))
        return Call(client, request)
    }

    /// Changes the title, description or settings of a webinar.
    ///
    /// Permission: `EditWebinars`. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - webinarId: Identifier of the webinar. 1 to 20 characters.
    ///   - description: What the webinar is about, up to 4096 characters. At most 4096 characters.
    ///   - settings: Settings of the webinar.
    ///   - title: Title of the webinar, 1 to 512 characters. 1 to 512 characters.
    /// - Returns: A call to ask for its `value`.
    public func updateWebinar(
        webinarId: Identifier, description: String? = nil, settings: WebinarConfigSettingsModel? = nil,
        title: String? = nil) -> Call<WebinarResource> {
        var request = RequestParts(.updateWebinar)
        request.path(webinarId);
        request.body(WebinarBaseModel(description: description, settings: settings, title: title))
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `POST /webinar/configuration/v1/webinars/{webinarId}/sessions`
    public static let createWebinarSession = APIOperation(
        "rcwConfigCreateSession", .post, "/webinar/configuration/v1/webinars/{webinarId}/sessions",
        area: "WebinarsAndSessions", permission: "EditWebinars", rateGroup: "Heavy", access: .write)
    /// `POST /webinar/configuration/v1/webinars`
    public static let createWebinar = APIOperation(
        "rcwConfigCreateWebinar", .post, "/webinar/configuration/v1/webinars", area: "WebinarsAndSessions",
        permission: "EditWebinars", rateGroup: "Heavy", access: .write)
    /// `DELETE /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}`
    public static let deleteWebinarSession = APIOperation(
        "rcwConfigDeleteSession", .delete, "/webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}",
        area: "WebinarsAndSessions", permission: "EditWebinars", rateGroup: "Heavy", access: .write)
    /// `DELETE /webinar/configuration/v1/webinars/{webinarId}`
    public static let deleteWebinar = APIOperation(
        "rcwConfigDeleteWebinar", .delete, "/webinar/configuration/v1/webinars/{webinarId}",
        area: "WebinarsAndSessions", permission: "EditWebinars", rateGroup: "Heavy", access: .write)
    /// `GET /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}`
    public static let getWebinarSession = APIOperation(
        "rcwConfigGetSession", .get, "/webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}",
        area: "WebinarsAndSessions", permission: "ReadWebinars", rateGroup: "Heavy", access: .read)
    /// `GET /webinar/configuration/v1/webinars/{webinarId}`
    public static let getWebinar = APIOperation(
        "rcwConfigGetWebinar", .get, "/webinar/configuration/v1/webinars/{webinarId}", area: "WebinarsAndSessions",
        permission: "ReadWebinars", rateGroup: "Heavy", access: .read)
    /// `GET /webinar/configuration/v1/company/sessions`
    public static let listCompanyWebinarSessions = APIOperation(
        "rcwConfigListAllCompanySessions", .get, "/webinar/configuration/v1/company/sessions",
        area: "WebinarsAndSessions", permission: "ReadWebinars", rateGroup: "Heavy", access: .read,
        paging: .pageToken)
    /// `GET /webinar/configuration/v1/sessions`
    public static let listWebinarSessions = APIOperation(
        "rcwConfigListAllSessions", .get, "/webinar/configuration/v1/sessions", area: "WebinarsAndSessions",
        permission: "ReadWebinars", rateGroup: "Heavy", access: .read, paging: .pageToken)
    /// `GET /webinar/configuration/v1/webinars`
    public static let listWebinars = APIOperation(
        "rcwConfigListWebinars", .get, "/webinar/configuration/v1/webinars", area: "WebinarsAndSessions",
        permission: "ReadWebinars", rateGroup: "Heavy", access: .read, paging: .pageToken)
    /// `PATCH /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}`
    public static let updateWebinarSession = APIOperation(
        "rcwConfigUpdateSession", .patch, "/webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}",
        area: "WebinarsAndSessions", permission: "EditWebinars", rateGroup: "Heavy", access: .write)
    /// `PATCH /webinar/configuration/v1/webinars/{webinarId}`
    public static let updateWebinar = APIOperation(
        "rcwConfigUpdateWebinar", .patch, "/webinar/configuration/v1/webinars/{webinarId}",
        area: "WebinarsAndSessions", permission: "EditWebinars", rateGroup: "Heavy", access: .write)
}

/// A webinar session together with its webinar.
public nonisolated struct SessionGlobalListEntry: Model {
    /// When the object was created, ISO 8601. Set by the service.
    public var creationTime: Optional<Foundation.Date>
    /// What the session is about. At most 4096 characters.
    public var description: Optional<String>
    /// Link with which the host joins; keep it secret. 5 to 256 characters. Set by the service.
    public var hostJoinUri: Optional<String>
    /// Id given by the service, up to 20 characters. 1 to 20 characters. Set by the service.
    public var id: Optional<Identifier>
    /// When the object was last changed, ISO 8601. Set by the service.
    public var lastModifiedTime: Optional<Foundation.Date>
    /// Locale of the session, such as en-US. 2 to 8 characters.
    public var localeCode: Optional<String>
    /// Name of the time zone in the language of the session.
    public var localizedTimeZoneDescription: Optional<String>
    /// How long before the scheduled start the panel may join, in seconds. Default: `0`.
    public var panelJoinTimeOffset: Optional<Int>
    /// Planned length of the session in seconds, 30 to 43200 (12 hours). 30 to 43200.
    public var scheduledDuration: Optional<Int>
    /// When the session is due to start, ISO 8601.
    public var scheduledStartTime: Optional<Foundation.Date>
    /// Whether the session is scheduled, going on or finished.
    public var status: Optional<WebinarSessionStatus>
    /// Name of the session's time zone. 3 to 64 characters.
    public var timeZone: String
    /// Title of the session, if it differs from the webinar's. At most 512 characters.
    public var title: Optional<String>
    /// Webinar the session belongs to.
    public var webinar: WebinarConfigRefModel
    private var _unknownMembers: UnknownMembers
    public init(
        timeZone: String, webinar: WebinarConfigRefModel, creationTime: Foundation.Date? = nil,
        description: String? = nil, hostJoinUri: String? = nil, id: Identifier? = nil,
        lastModifiedTime: Foundation.Date? = nil, localeCode: String? = nil,
        localizedTimeZoneDescription: String? = nil, panelJoinTimeOffset: Int? = nil, scheduledDuration: Int? = nil,
        scheduledStartTime: Foundation.Date? = nil, status: WebinarSessionStatus? = nil, title: String? = nil) {
        self.timeZone = timeZone; self.webinar = webinar; self.creationTime = creationTime;
        self.description = description; self.hostJoinUri = hostJoinUri; self.id = id;
        self.lastModifiedTime = lastModifiedTime; self.localeCode = localeCode;
        self.localizedTimeZoneDescription = localizedTimeZoneDescription;
        self.panelJoinTimeOffset = panelJoinTimeOffset; self.scheduledDuration = scheduledDuration;
        self.scheduledStartTime = scheduledStartTime; self.status = status; self.title = title;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(timeZone: .init(blank), webinar: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("creationTime", &self.creationTime); fields.field("description", &self.description);
        fields.field("hostJoinUri", &self.hostJoinUri); fields.field("id", &self.id);
        fields.required("lastModifiedTime", &self.lastModifiedTime); fields.field("localeCode", &self.localeCode);
        fields.field("localizedTimeZoneDescription", &self.localizedTimeZoneDescription);
        fields.field("panelJoinTimeOffset", &self.panelJoinTimeOffset);
        fields.required("scheduledDuration", &self.scheduledDuration);
        fields.required("scheduledStartTime", &self.scheduledStartTime); fields.field("status", &self.status);
        fields.field("timeZone", &self.timeZone); fields.field("title", &self.title);
        fields.field("webinar", &self.webinar); fields.unknown(&self._unknownMembers)
    }
}

/// Host of a webinar.
public nonisolated struct WebinarConfigHostModel: Model {
    /// Id of the user's account. At most 256 characters.
    public var accountId: Identifier
    /// Whether the user is entitled to host webinars.
    public var entitled: Optional<Bool>
    /// Account user that this person is linked to.
    public var linkedUser: Optional<DomainUserModel>
    /// Id of the user within the account. At most 256 characters.
    public var userId: Identifier
    private var _unknownMembers: UnknownMembers
    public init(
        accountId: Identifier, userId: Identifier, entitled: Bool? = nil, linkedUser: DomainUserModel? = nil) {
        self.accountId = accountId; self.userId = userId; self.entitled = entitled; self.linkedUser = linkedUser;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(accountId: .init(blank), userId: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("accountId", &self.accountId); fields.required("entitled", &self.entitled);
        fields.field("linkedUser", &self.linkedUser); fields.field("userId", &self.userId);
        fields.unknown(&self._unknownMembers)
    }
}

/// One page of sessions of several webinars.
public nonisolated struct WebinarSessionListResource: Model, ResponseValue {
    /// Position of this page in the whole list.
    public var paging: Optional<WebinarPagingModel>
    /// Sessions of this page.
    public var records: [SessionGlobalListEntry]
    private var _unknownMembers: UnknownMembers
    public init(records: [SessionGlobalListEntry], paging: WebinarPagingModel? = nil) {
        self.records = records; self.paging = paging; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(records: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("paging", &self.paging); fields.list("records", &self.records);
        fields.unknown(&self._unknownMembers)
    }
}

/// A session, that is, one date of a webinar.
public nonisolated struct WebinarSessionResource: Model, ResponseValue {
    /// Link with which attendees join. 5 to 256 characters. Set by the service.
    public var attendeeJoinUri: Optional<String>
    /// When the object was created, ISO 8601. Set by the service.
    public var creationTime: Optional<Foundation.Date>
    /// What the session is about. At most 4096 characters.
    public var description: Optional<String>
    /// Whether some invitations have not been sent yet. Set by the service.
    public var hasUnsentInvites: Optional<Bool>
    /// Link with which the host joins; keep it secret. 5 to 256 characters. Set by the service.
    public var hostJoinUri: Optional<String>
    /// Id given by the service, up to 20 characters. 1 to 20 characters. Set by the service.
    public var id: Optional<Identifier>
    /// When the object was last changed, ISO 8601. Set by the service.
    public var lastModifiedTime: Optional<Foundation.Date>
    /// Locale of the session, such as en-US. 2 to 8 characters.
    public var localeCode: Optional<String>
    /// Name of the time zone in the language of the session.
    public var localizedTimeZoneDescription: Optional<String>
    /// How long before the scheduled start the panel may join, in seconds. Default: `0`.
    public var panelJoinTimeOffset: Optional<Int>
    /// Planned length of the session in seconds, 30 to 43200 (12 hours). 30 to 43200.
    public var scheduledDuration: Optional<Int>
    /// When the session is due to start, ISO 8601.
    public var scheduledStartTime: Optional<Foundation.Date>
    /// Whether the session is scheduled, going on or finished.
    public var status: Optional<WebinarSessionStatus>
    /// Name of the session's time zone. 3 to 64 characters.
    public var timeZone: String
    /// Title of the session, if it differs from the webinar's. At most 512 characters.
    public var title: Optional<String>
    /// Id of the video bridge on which the session takes place. Set by the service.
    public var videoBridgeId: Optional<Identifier>
    /// Password of the session's video bridge. Set by the service.
    public var videoBridgePassword: Optional<String>
    /// Password of the session's video bridge for joining by phone. Set by the service.
    public var videoBridgePstnPassword: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        timeZone: String, attendeeJoinUri: String? = nil, creationTime: Foundation.Date? = nil,
        description: String? = nil, hasUnsentInvites: Bool? = nil, hostJoinUri: String? = nil, id: Identifier? = nil,
        lastModifiedTime: Foundation.Date? = nil, localeCode: String? = nil,
        localizedTimeZoneDescription: String? = nil, panelJoinTimeOffset: Int? = nil, scheduledDuration: Int? = nil,
        scheduledStartTime: Foundation.Date? = nil, status: WebinarSessionStatus? = nil, title: String? = nil,
        videoBridgeId: Identifier? = nil, videoBridgePassword: String? = nil,
        videoBridgePstnPassword: String? = nil) {
        self.timeZone = timeZone; self.attendeeJoinUri = attendeeJoinUri; self.creationTime = creationTime;
        self.description = description; self.hasUnsentInvites = hasUnsentInvites; self.hostJoinUri = hostJoinUri;
        self.id = id; self.lastModifiedTime = lastModifiedTime; self.localeCode = localeCode;
        self.localizedTimeZoneDescription = localizedTimeZoneDescription;
        self.panelJoinTimeOffset = panelJoinTimeOffset; self.scheduledDuration = scheduledDuration;
        self.scheduledStartTime = scheduledStartTime; self.status = status; self.title = title;
        self.videoBridgeId = videoBridgeId; self.videoBridgePassword = videoBridgePassword;
        self.videoBridgePstnPassword = videoBridgePstnPassword; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(timeZone: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("attendeeJoinUri", &self.attendeeJoinUri); fields.required("creationTime", &self.creationTime);
        fields.field("description", &self.description); fields.field("hasUnsentInvites", &self.hasUnsentInvites);
        fields.field("hostJoinUri", &self.hostJoinUri); fields.field("id", &self.id);
        fields.required("lastModifiedTime", &self.lastModifiedTime); fields.field("localeCode", &self.localeCode);
        fields.field("localizedTimeZoneDescription", &self.localizedTimeZoneDescription);
        fields.field("panelJoinTimeOffset", &self.panelJoinTimeOffset);
        fields.required("scheduledDuration", &self.scheduledDuration);
        fields.required("scheduledStartTime", &self.scheduledStartTime); fields.field("status", &self.status);
        fields.field("timeZone", &self.timeZone); fields.field("title", &self.title);
        fields.field("videoBridgeId", &self.videoBridgeId);
        fields.field("videoBridgePassword", &self.videoBridgePassword);
        fields.field("videoBridgePstnPassword", &self.videoBridgePstnPassword); fields.unknown(&self._unknownMembers)
    }
}

/// Whether a webinar session is scheduled, going on or finished.
public typealias WebinarSessionStatus = OpenEnum<WebinarSessionStatusValues>
public nonisolated enum WebinarSessionStatusValues {}

/// Details of a webinar session with its language.
public nonisolated struct WebinarSessionModel: Model {
    /// What the session is about. At most 4096 characters.
    public var description: Optional<String>
    /// Link with which the host joins; keep it secret. 5 to 256 characters. Set by the service.
    public var hostJoinUri: Optional<String>
    /// Locale of the session, such as en-US. 2 to 8 characters.
    public var localeCode: Optional<String>
    /// Name of the time zone in the language of the session.
    public var localizedTimeZoneDescription: Optional<String>
    /// How long before the scheduled start the panel may join, in seconds. Default: `0`.
    public var panelJoinTimeOffset: Optional<Int>
    /// Planned length of the session in seconds, 30 to 43200 (12 hours). 30 to 43200.
    public var scheduledDuration: Int
    /// When the session is due to start, ISO 8601.
    public var scheduledStartTime: Foundation.Date
    /// Whether the session is scheduled, going on or finished.
    public var status: Optional<WebinarSessionStatus>
    /// Name of the session's time zone. 3 to 64 characters.
    public var timeZone: String
    /// Title of the session, if it differs from the webinar's. At most 512 characters.
    public var title: Optional<String>
    public init(
        scheduledDuration: Int, scheduledStartTime: Foundation.Date, timeZone: String, description: String? = nil,
        hostJoinUri: String? = nil, localeCode: String? = nil, localizedTimeZoneDescription: String? = nil,
        panelJoinTimeOffset: Int? = nil, status: WebinarSessionStatus? = nil, title: String? = nil) {
        self.scheduledDuration = scheduledDuration; self.scheduledStartTime = scheduledStartTime;
        self.timeZone = timeZone; self.description = description; self.hostJoinUri = hostJoinUri;
        self.localeCode = localeCode; self.localizedTimeZoneDescription = localizedTimeZoneDescription;
        self.panelJoinTimeOffset = panelJoinTimeOffset; self.status = status; self.title = title
    }
    public init(_ blank: Blank) {
        self.init(scheduledDuration: .init(blank), scheduledStartTime: .init(blank), timeZone: .init(blank))
    }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("description", &self.description); fields.field("hostJoinUri", &self.hostJoinUri);
        fields.field("localeCode", &self.localeCode);
        fields.field("localizedTimeZoneDescription", &self.localizedTimeZoneDescription);
        fields.field("panelJoinTimeOffset", &self.panelJoinTimeOffset);
        fields.field("scheduledDuration", &self.scheduledDuration);
        fields.field("scheduledStartTime", &self.scheduledStartTime); fields.field("status", &self.status);
        fields.field("timeZone", &self.timeZone); fields.field("title", &self.title)
    }
}

/// The webinar a session belongs to.
public nonisolated struct WebinarConfigRefModel: Model {
    /// What the webinar is about, up to 4096 characters. At most 4096 characters.
    public var description: Optional<String>
    /// User who hosts the webinar.
    public var host: Optional<LinkedUserModel>
    /// Id of the object, up to 20 characters. 1 to 20 characters.
    public var id: Optional<Identifier>
    /// Title of the webinar, 1 to 512 characters. 1 to 512 characters.
    public var title: String
    private var _unknownMembers: UnknownMembers
    public init(title: String, description: String? = nil, host: LinkedUserModel? = nil, id: Identifier? = nil) {
        self.title = title; self.description = description; self.host = host; self.id = id;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(title: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("description", &self.description); fields.field("host", &self.host);
        fields.field("id", &self.id); fields.field("title", &self.title); fields.unknown(&self._unknownMembers)
    }
}

/// A webinar.
public nonisolated struct WebinarResource: Model, ResponseValue {
    /// When the object was created, ISO 8601. Set by the service.
    public var creationTime: Optional<Foundation.Date>
    /// What the webinar is about, up to 4096 characters. At most 4096 characters.
    public var description: Optional<String>
    /// User who hosts the webinar.
    public var host: WebinarConfigHostModel
    /// Id given by the service, up to 20 characters. 1 to 20 characters. Set by the service.
    public var id: Optional<Identifier>
    /// When the object was last changed, ISO 8601. Set by the service.
    public var lastModifiedTime: Optional<Foundation.Date>
    /// Settings of the webinar.
    public var settings: Optional<WebinarConfigSettingsModel>
    /// Title of the webinar, 1 to 512 characters. 1 to 512 characters.
    public var title: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        host: WebinarConfigHostModel, creationTime: Foundation.Date? = nil, description: String? = nil,
        id: Identifier? = nil, lastModifiedTime: Foundation.Date? = nil, settings: WebinarConfigSettingsModel? = nil,
        title: String? = nil) {
        self.host = host; self.creationTime = creationTime; self.description = description; self.id = id;
        self.lastModifiedTime = lastModifiedTime; self.settings = settings; self.title = title;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(host: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("creationTime", &self.creationTime); fields.field("description", &self.description);
        fields.field("host", &self.host); fields.field("id", &self.id);
        fields.required("lastModifiedTime", &self.lastModifiedTime); fields.field("settings", &self.settings);
        fields.field("title", &self.title); fields.unknown(&self._unknownMembers)
    }
}

/// Settings of a webinar, as its host sets them.
public nonisolated struct WebinarConfigSettingsModel: Model {
    /// Who may open recordings and other material afterwards: guests, logged-in users or coworkers. Default: `AuthenticatedUser`.
    public var artifactsAccessAuthentication: Optional<WebinarConfigSettingsModel.ArtifactsAccessAuthentication>
    /// Who may join as an attendee: guests, logged-in users or coworkers. Default: `Guest`.
    public var attendeeAuthentication: Optional<WebinarConfigSettingsModel.AttendeeAuthentication>
    /// Whether recording starts by itself. Default: `false`.
    public var autoRecord: Optional<Bool>
    /// Whether the webinar may be streamed to outside services. Default: `true`. Set by the service.
    public var externalLivestreamEnabled: Optional<Bool>
    /// Whether questions are moderated before all attendees see them. Default: `false`.
    public var moderatedQnaEnabled: Optional<Bool>
    /// Who may join as a panelist: guests, logged-in users or coworkers. Default: `Guest`.
    public var panelistAuthentication: Optional<WebinarConfigSettingsModel.PanelistAuthentication>
    /// Whether panelists may unmute themselves. Default: `true`.
    public var panelistMuteControlEnabled: Optional<Bool>
    /// Whether panelists may share their screen. Default: `true`.
    public var panelistScreenSharingEnabled: Optional<Bool>
    /// Whether panelists may turn on their camera. Default: `true`.
    public var panelistVideoEnabled: Optional<Bool>
    /// Whether panelists wait until the host lets them in. Default: `false`.
    public var panelistWaitingRoom: Optional<Bool>
    /// Password for joining the webinar, up to 64 characters. At most 64 characters.
    public var password: Optional<String>
    /// Whether past sessions may be deleted. Default: `false`. Set by the service.
    public var pastSessionDeletionEnabled: Optional<Bool>
    /// Whether polls may be answered anonymously. Default: `true`. Set by the service.
    public var pollsAnonymousEnabled: Optional<Bool>
    /// Whether polls are switched on. Default: `true`. Set by the service.
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
    /// Whether sessions may be recorded. Default: `true`. Set by the service.
    public var recordingEnabled: Optional<Bool>
    /// Whether recordings may be shared. Default: `true`. Set by the service.
    public var recordingSharingEnabled: Optional<Bool>
    /// Whether attendees have to register. Default: `false`.
    public var registrationEnabled: Optional<Bool>
    private var _unknownMembers: UnknownMembers
    public init(
        artifactsAccessAuthentication: WebinarConfigSettingsModel.ArtifactsAccessAuthentication? = nil,
        attendeeAuthentication: WebinarConfigSettingsModel.AttendeeAuthentication? = nil, autoRecord: Bool? = nil,
        externalLivestreamEnabled: Bool? = nil, moderatedQnaEnabled: Bool? = nil,
        panelistAuthentication: WebinarConfigSettingsModel.PanelistAuthentication? = nil,
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

/// Title, description and settings of a webinar.
public nonisolated struct WebinarBaseModel: Model {
    /// What the webinar is about, up to 4096 characters. At most 4096 characters.
    public var description: Optional<String>
    /// Settings of the webinar.
    public var settings: Optional<WebinarConfigSettingsModel>
    /// Title of the webinar, 1 to 512 characters. 1 to 512 characters.
    public var title: Optional<String>
    public init(description: String? = nil, settings: WebinarConfigSettingsModel? = nil, title: String? = nil) {
        self.description = description; self.settings = settings; self.title = title
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("description", &self.description); fields.field("settings", &self.settings);
        fields.field("title", &self.title)
    }
}

/// A webinar to create.
public nonisolated struct WebinarCreationRequest: Model {
    /// What the webinar is about, up to 4096 characters. At most 4096 characters.
    public var description: Optional<String>
    /// User who is to host the webinar.
    public var host: Optional<LinkedUserModel>
    /// Settings of the webinar.
    public var settings: Optional<WebinarConfigSettingsModel>
    /// Title of the webinar, 1 to 512 characters. 1 to 512 characters.
    public var title: String
    public init(
        title: String, description: String? = nil, host: LinkedUserModel? = nil,
        settings: WebinarConfigSettingsModel? = nil) {
        self.title = title; self.description = description; self.host = host; self.settings = settings
    }
    public init(_ blank: Blank) { self.init(title: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("description", &self.description); fields.field("host", &self.host);
        fields.field("settings", &self.settings); fields.field("title", &self.title)
    }
}

/// One page of webinars.
public nonisolated struct WebinarListResource: Model, ResponseValue {
    /// Position of this page in the whole list.
    public var paging: Optional<WebinarPagingModel>
    /// Webinars of this page.
    public var records: [WebinarResource]
    private var _unknownMembers: UnknownMembers
    public init(records: [WebinarResource], paging: WebinarPagingModel? = nil) {
        self.records = records; self.paging = paging; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(records: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("paging", &self.paging); fields.list("records", &self.records);
        fields.unknown(&self._unknownMembers)
    }
}

nonisolated extension WebinarSessionListResource: PagedResponse {
    /// The items of this page.
    public var pageItems: [SessionGlobalListEntry] { self.records }
}

nonisolated extension OpenEnum where Values == WebinarSessionStatusValues {
    public static var active: Self { Self("Active") }
    public static var finished: Self { Self("Finished") }
    public static var scheduled: Self { Self("Scheduled") }
}

nonisolated extension OpenEnum where Values == WebinarConfigSettingsModel.ArtifactsAccessAuthenticationValues {
    public static var authenticatedCoworker: Self { Self("AuthenticatedCoworker") }
    public static var authenticatedUser: Self { Self("AuthenticatedUser") }
    public static var guest: Self { Self("Guest") }
}

nonisolated extension OpenEnum where Values == WebinarConfigSettingsModel.AttendeeAuthenticationValues {
    public static var authenticatedCoworker: Self { Self("AuthenticatedCoworker") }
    public static var authenticatedUser: Self { Self("AuthenticatedUser") }
    public static var guest: Self { Self("Guest") }
}

nonisolated extension OpenEnum where Values == WebinarConfigSettingsModel.PanelistAuthenticationValues {
    public static var authenticatedCoworker: Self { Self("AuthenticatedCoworker") }
    public static var authenticatedUser: Self { Self("AuthenticatedUser") }
    public static var guest: Self { Self("Guest") }
}

nonisolated extension WebinarListResource: PagedResponse {
    /// The items of this page.
    public var pageItems: [WebinarResource] { self.records }
}
#endif
