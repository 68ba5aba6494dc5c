// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || Video
/// Schedules and manages legacy meetings and lists their recordings.
public nonisolated struct RCMMeetingsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Schedules or starts a legacy meeting.
    ///
    /// Permissions: `Meetings` of the app, `Meetings` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - body: What is sent.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use createBridge of `bridgeManagement`.")
    public func createMeeting(
        _ body: MeetingRequestResource, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<MeetingResponseResource> {
        var request = RequestParts(.createMeeting)
        request.path(accountId); request.path(extensionId); request.body(body)
        return Call(client, request)
    }

    /// Deletes a legacy meeting or one occurrence of it.
    ///
    /// > Note: Without occurrenceId a recurring meeting goes with all its occurrences.
    ///
    /// Permissions: `Meetings` of the app, `Meetings` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - meetingId: Identifier of the meeting.
    ///   - occurrenceId: Id of the only occurrence to delete; leave it out to delete the meeting.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to `send()`.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use deleteBridge of `bridgeManagement`.")
    public func deleteMeeting(
        meetingId: Identifier, occurrenceId: Identifier? = nil, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<Empty> {
        var request = RequestParts(.deleteMeeting)
        request.path(accountId); request.path(extensionId); request.path(meetingId);
        request.query("occurrenceId", occurrenceId)
        return Call(client, request)
    }

    /// Ends a running legacy meeting.
    ///
    /// > Note: All participants are disconnected.
    ///
    /// Permissions: `Meetings` of the app, `Meetings` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - meetingId: Identifier of the meeting.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to `send()`.
    @available(*, deprecated, message: "The service no longer describes this endpoint.")
    public func endMeeting(
        meetingId: Identifier, accountId: Identifier = "~", extensionId: Identifier = "~") -> Call<Empty> {
        var request = RequestParts(.endMeeting)
        request.path(accountId); request.path(extensionId); request.path(meetingId)
        return Call(client, request)
    }

    /// Lists the recordings of legacy meetings in the whole account.
    ///
    /// > Note: Corrected: parameters/perPage. Described as a number alone; the service takes the word max as well.
    ///
    /// Permission: `Meetings`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - meetingId: Keeps only recordings of this meeting.
    ///   - meetingStartTimeFrom: Keeps only recordings of meetings that began at or after this time, ISO 8601.
    ///   - meetingStartTimeTo: Keeps only recordings of meetings that began up to this time, ISO 8601.
    ///   - page: Number of the page to return, counted from 1.
    ///   - perPage: How many records a page has, or max for as many as the service allows. At most 300. Default: `100`.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use getAccountRecordings of `meetingRecordings`.")
    public func listAccountMeetingRecordings(
        meetingId: Identifier? = nil, meetingStartTimeFrom: Foundation.Date? = nil,
        meetingStartTimeTo: Foundation.Date? = nil, page: Int? = nil, perPage: PageSize? = nil,
        accountId: Identifier = "~") -> Call<ListMeetingRecordingsResponse> {
        var request = RequestParts(.listAccountMeetingRecordings)
        request.path(accountId); request.query("meetingId", meetingId);
        request.query("meetingStartTimeFrom", meetingStartTimeFrom);
        request.query("meetingStartTimeTo", meetingStartTimeTo); request.query("page", page);
        request.query("perPage", perPage)
        return Call(client, request)
    }

    /// Lists a user's scheduled legacy meetings.
    ///
    /// Permissions: `Meetings` of the app, `Meetings` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    @available(*, deprecated, message: "The service no longer describes this endpoint.")
    public func listMeetings(accountId: Identifier = "~", extensionId: Identifier = "~") -> Call<MeetingsResource> {
        var request = RequestParts(.listMeetings)
        request.path(accountId); request.path(extensionId)
        return Call(client, request)
    }

    /// Lists the recordings of one user's legacy meetings.
    ///
    /// > Note: Corrected: parameters/perPage. Described as a number alone; the service takes the word max as well.
    ///
    /// Permission: `Meetings`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - meetingId: Keeps only recordings of this meeting.
    ///   - meetingStartTimeFrom: Keeps only recordings of meetings that began at or after this time, ISO 8601.
    ///   - meetingStartTimeTo: Keeps only recordings of meetings that began up to this time, ISO 8601.
    ///   - page: Number of the page to return, counted from 1.
    ///   - perPage: How many records a page has, or max for as many as the service allows. At most 300. Default: `100`.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use getExtensionRecordings of `meetingRecordings`.")
    public func listUserMeetingRecordings(
        meetingId: Identifier? = nil, meetingStartTimeFrom: Foundation.Date? = nil,
        meetingStartTimeTo: Foundation.Date? = nil, page: Int? = nil, perPage: PageSize? = nil,
        accountId: Identifier = "~", extensionId: Identifier = "~") -> Call<ListMeetingRecordingsResponse> {
        var request = RequestParts(.listUserMeetingRecordings)
        request.path(accountId); request.path(extensionId); request.query("meetingId", meetingId);
        request.query("meetingStartTimeFrom", meetingStartTimeFrom);
        request.query("meetingStartTimeTo", meetingStartTimeTo); request.query("page", page);
        request.query("perPage", perPage)
        return Call(client, request)
    }

    /// Lists the assistants who may schedule legacy meetings for a user.
    ///
    /// Permissions: `Meetings` of the app, `Meetings` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    @available(*, deprecated, message: "The service no longer describes this endpoint.")
    public func readAssistants(
        accountId: Identifier = "~", extensionId: Identifier = "~") -> Call<AssistantsResource> {
        var request = RequestParts(.readAssistants)
        request.path(accountId); request.path(extensionId)
        return Call(client, request)
    }

    /// Lists the users for whom an assistant may schedule legacy meetings.
    ///
    /// Permissions: `Meetings` of the app, `Meetings` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use listDelegators of `delegationManagement`.")
    public func readAssistedUsers(
        accountId: Identifier = "~", extensionId: Identifier = "~") -> Call<AssistedUsersResource> {
        var request = RequestParts(.readAssistedUsers)
        request.path(accountId); request.path(extensionId)
        return Call(client, request)
    }

    /// Reads one legacy meeting.
    ///
    /// Permissions: `Meetings` of the app, `Meetings` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - meetingId: Identifier of the meeting.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use getBridge of `bridgeManagement`.")
    public func readMeeting(
        meetingId: Identifier, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<MeetingResponseResource> {
        var request = RequestParts(.readMeeting)
        request.path(accountId); request.path(extensionId); request.path(meetingId)
        return Call(client, request)
    }

    /// Reads a user's settings with the legacy meeting service and its dial-in numbers.
    ///
    /// > Note: For the PIN and link of the personal meeting room see getDefaultBridge.
    ///
    /// Permissions: `Meetings` of the app, `Meetings` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    @available(*, deprecated, message: "The service no longer describes this endpoint.")
    public func readMeetingServiceInfo(
        accountId: Identifier = "~", extensionId: Identifier = "~") -> Call<MeetingServiceInfoResource> {
        var request = RequestParts(.readMeetingServiceInfo)
        request.path(accountId); request.path(extensionId)
        return Call(client, request)
    }

    /// Replaces the settings of a legacy meeting.
    ///
    /// Permissions: `Meetings` of the app, `Meetings` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - meetingId: Identifier of the meeting.
    ///   - body: What is sent.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use updateBridge of `bridgeManagement`.")
    public func updateMeeting(
        meetingId: Identifier, body: MeetingRequestResource, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<MeetingResponseResource> {
        var request = RequestParts(.updateMeeting)
        request.path(accountId); request.path(extensionId); request.path(meetingId); request.body(body)
        return Call(client, request)
    }

    /// Changes a user's personal meeting settings with the legacy meeting service.
    ///
    /// Permissions: `Meetings` of the app, `Meetings` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - externalUserInfo: Personal meeting settings to change.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    @available(*, deprecated, message: "The service no longer describes this endpoint.")
    public func updateMeetingServiceInfo(
        externalUserInfo: MeetingExternalUserInfoResource? = nil, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<MeetingServiceInfoResource> {
        var request = RequestParts(.updateMeetingServiceInfo)
        request.path(accountId); request.path(extensionId);
        request.body(MeetingServiceInfoRequest(externalUserInfo: externalUserInfo))
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/meeting`
    public static let createMeeting = APIOperation(
        "createMeeting", .post, "/restapi/v1.0/account/{accountId}/extension/{extensionId}/meeting",
        area: "RCMMeetings", permission: "Meetings", userPermission: "Meetings", rateGroup: "Medium", access: .write,
        lifecycle: .retired)
    /// `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/meeting/{meetingId}`
    public static let deleteMeeting = APIOperation(
        "deleteMeeting", .delete, "/restapi/v1.0/account/{accountId}/extension/{extensionId}/meeting/{meetingId}",
        area: "RCMMeetings", permission: "Meetings", userPermission: "Meetings", rateGroup: "Medium", access: .write,
        lifecycle: .retired)
    /// `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/meeting/{meetingId}/end`
    public static let endMeeting = APIOperation(
        "endMeeting", .post, "/restapi/v1.0/account/{accountId}/extension/{extensionId}/meeting/{meetingId}/end",
        area: "RCMMeetings", permission: "Meetings", userPermission: "Meetings", rateGroup: "Medium", access: .write,
        lifecycle: .retired)
    /// `GET /restapi/v1.0/account/{accountId}/meeting-recordings`
    public static let listAccountMeetingRecordings = APIOperation(
        "listAccountMeetingRecordings", .get, "/restapi/v1.0/account/{accountId}/meeting-recordings",
        area: "RCMMeetings", permission: "Meetings", rateGroup: "Medium", access: .read, paging: .page,
        lifecycle: .retired)
    /// `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/meeting`
    public static let listMeetings = APIOperation(
        "listMeetings", .get, "/restapi/v1.0/account/{accountId}/extension/{extensionId}/meeting",
        area: "RCMMeetings", permission: "Meetings", userPermission: "Meetings", rateGroup: "Light", access: .read,
        paging: .page, lifecycle: .retired)
    /// `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/meeting-recordings`
    public static let listUserMeetingRecordings = APIOperation(
        "listUserMeetingRecordings", .get,
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/meeting-recordings", area: "RCMMeetings",
        permission: "Meetings", rateGroup: "Medium", access: .read, paging: .page, lifecycle: .retired)
    /// `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/meetings-configuration/assistants`
    public static let readAssistants = APIOperation(
        "readAssistants", .get,
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/meetings-configuration/assistants",
        area: "RCMMeetings", permission: "Meetings", userPermission: "Meetings", rateGroup: "Light", access: .read,
        lifecycle: .retired)
    /// `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/meetings-configuration/assisted`
    public static let readAssistedUsers = APIOperation(
        "readAssistedUsers", .get,
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/meetings-configuration/assisted",
        area: "RCMMeetings", permission: "Meetings", userPermission: "Meetings", rateGroup: "Light", access: .read,
        lifecycle: .retired)
    /// `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/meeting/{meetingId}`
    public static let readMeeting = APIOperation(
        "readMeeting", .get, "/restapi/v1.0/account/{accountId}/extension/{extensionId}/meeting/{meetingId}",
        area: "RCMMeetings", permission: "Meetings", userPermission: "Meetings", rateGroup: "Light", access: .read,
        lifecycle: .retired)
    /// `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/meeting/service-info`
    public static let readMeetingServiceInfo = APIOperation(
        "readMeetingServiceInfo", .get,
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/meeting/service-info", area: "RCMMeetings",
        permission: "Meetings", userPermission: "Meetings", rateGroup: "Light", access: .read, lifecycle: .retired)
    /// `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/meeting/{meetingId}`
    public static let updateMeeting = APIOperation(
        "updateMeeting", .put, "/restapi/v1.0/account/{accountId}/extension/{extensionId}/meeting/{meetingId}",
        area: "RCMMeetings", permission: "Meetings", userPermission: "Meetings", rateGroup: "Medium", access: .write,
        lifecycle: .retired)
    /// `PATCH /restapi/v1.0/account/{accountId}/extension/{extensionId}/meeting/service-info`
    public static let updateMeetingServiceInfo = APIOperation(
        "updateMeetingServiceInfo", .patch,
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/meeting/service-info", area: "RCMMeetings",
        permission: "Meetings", userPermission: "Meetings", rateGroup: "Medium", access: .write, lifecycle: .retired)
}

/// An assistant who may schedule meetings for a user.
public nonisolated struct AssistantResource: Model {
    /// Id of the assistant's extension.
    public var id: Optional<Identifier>
    /// Name of the assistant.
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

/// The assistants of a user.
public nonisolated struct AssistantsResource: Model, ResponseValue {
    /// Assistants found.
    public var records: Optional<[AssistantResource]>
    private var _unknownMembers: UnknownMembers
    public init(records: [AssistantResource]? = nil) { self.records = records; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("records", &self.records); fields.unknown(&self._unknownMembers)
    }
}

/// A user for whom an assistant schedules meetings.
public nonisolated struct AssistedUserResource: Model {
    /// Id of the user's extension.
    public var id: Optional<Identifier>
    /// Name of the user.
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

/// The users an assistant schedules meetings for.
public nonisolated struct AssistedUsersResource: Model, ResponseValue {
    /// Users found.
    public var records: Optional<[AssistedUserResource]>
    private var _unknownMembers: UnknownMembers
    public init(records: [AssistedUserResource]? = nil) { self.records = records; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("records", &self.records); fields.unknown(&self._unknownMembers)
    }
}

/// A phone number to dial in to legacy meetings.
public nonisolated struct DialInNumberResource: Model {
    /// Country the number belongs to.
    public var country: Optional<MeetingsCountryResource>
    /// Phone number formatted for reading.
    public var formattedNumber: Optional<String>
    /// Place the number belongs to.
    public var location: Optional<String>
    /// Phone number, usually in E.164 form.
    public var phoneNumber: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        country: MeetingsCountryResource? = nil, formattedNumber: String? = nil, location: String? = nil,
        phoneNumber: String? = nil) {
        self.country = country; self.formattedNumber = formattedNumber; self.location = location;
        self.phoneNumber = phoneNumber; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("country", &self.country); fields.field("formattedNumber", &self.formattedNumber);
        fields.field("location", &self.location); fields.field("phoneNumber", &self.phoneNumber);
        fields.unknown(&self._unknownMembers)
    }
}

/// Host of a legacy meeting.
public nonisolated struct MeetingHostInfo: Model {
    /// Id of the host's extension.
    public var id: Optional<Identifier>
    /// Address of the host's extension.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier? = nil, uri: String? = nil) {
        self.id = id; self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// One page of recordings of legacy meetings.
public nonisolated struct ListMeetingRecordingsResponse: Model, ResponseValue {
    /// Links or tokens that lead to the other pages of the list.
    public var navigation: Optional<MeetingRecordingsNavigationInfo>
    /// Position of this page in the whole list.
    public var paging: Optional<MeetingRecordingsPagingInfo>
    /// Meetings of this page with their recordings.
    public var records: Optional<[MeetingRecordings]>
    private var _unknownMembers: UnknownMembers
    public init(
        navigation: MeetingRecordingsNavigationInfo? = nil, paging: MeetingRecordingsPagingInfo? = nil,
        records: [MeetingRecordings]? = nil) {
        self.navigation = navigation; self.paging = paging; self.records = records; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("navigation", &self.navigation); fields.field("paging", &self.paging);
        fields.list("records", &self.records); fields.unknown(&self._unknownMembers)
    }
}

/// A user's account with the legacy meeting service.
public nonisolated struct MeetingExternalUserInfoResource: Model {
    /// Id of the account at the meeting service.
    public var accountId: Optional<Identifier>
    /// Key with which the user becomes the host of a meeting.
    public var hostKey: Optional<String>
    /// Link to the personal meeting.
    public var personalLink: Optional<String>
    /// Name by which the personal meeting is reached in its link.
    public var personalLinkName: Optional<String>
    /// Id of the personal meeting (PMI).
    public var personalMeetingId: Optional<Identifier>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    /// Whether instant meetings take place in the personal meeting. Default: `false`.
    public var usePmiForInstantMeetings: Optional<Bool>
    /// Id of the user at the meeting service.
    public var userId: Optional<Identifier>
    /// Secret token of the user at the meeting service.
    public var userToken: Optional<String>
    /// Number that tells the kind of user at the meeting service.
    public var userType: Optional<Int64>
    private var _unknownMembers: UnknownMembers
    public init(
        accountId: Identifier? = nil, hostKey: String? = nil, personalLink: String? = nil,
        personalLinkName: String? = nil, personalMeetingId: Identifier? = nil, uri: String? = nil,
        usePmiForInstantMeetings: Bool? = nil, userId: Identifier? = nil, userToken: String? = nil,
        userType: Int64? = nil) {
        self.accountId = accountId; self.hostKey = hostKey; self.personalLink = personalLink;
        self.personalLinkName = personalLinkName; self.personalMeetingId = personalMeetingId; self.uri = uri;
        self.usePmiForInstantMeetings = usePmiForInstantMeetings; self.userId = userId; self.userToken = userToken;
        self.userType = userType; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("accountId", &self.accountId); fields.field("hostKey", &self.hostKey);
        fields.field("personalLink", &self.personalLink); fields.field("personalLinkName", &self.personalLinkName);
        fields.field("personalMeetingId", &self.personalMeetingId); fields.field("uri", &self.uri);
        fields.field("usePmiForInstantMeetings", &self.usePmiForInstantMeetings);
        fields.field("userId", &self.userId); fields.field("userToken", &self.userToken);
        fields.field("userType", &self.userType); fields.unknown(&self._unknownMembers)
    }
}

/// Whether a meeting repeats daily, weekly or monthly.
public typealias MeetingFrequency = OpenEnum<MeetingFrequencyValues>
public nonisolated enum MeetingFrequencyValues {}

/// A legacy meeting that was recorded.
public nonisolated struct MeetingInfo: Model {
    /// Id of the meeting.
    public var id: Optional<Identifier>
    /// When the meeting started, ISO 8601.
    public var startTime: Optional<Foundation.Date>
    /// Topic of the meeting.
    public var topic: Optional<String>
    /// Universal id of the meeting.
    public var uuid: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        id: Identifier? = nil, startTime: Foundation.Date? = nil, topic: String? = nil, uuid: String? = nil) {
        self.id = id; self.startTime = startTime; self.topic = topic; self.uuid = uuid; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("startTime", &self.startTime); fields.field("topic", &self.topic);
        fields.field("uuid", &self.uuid); fields.unknown(&self._unknownMembers)
    }
}

/// Links of a legacy meeting.
public nonisolated struct MeetingLinks: Model {
    /// Link with which people join the meeting.
    public var joinUri: Optional<String>
    /// Link with which the host starts the meeting; keep it secret.
    public var startUri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(joinUri: String? = nil, startUri: String? = nil) {
        self.joinUri = joinUri; self.startUri = startUri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("joinUri", &self.joinUri); fields.field("startUri", &self.startUri);
        fields.unknown(&self._unknownMembers)
    }
}

/// One date of a recurring legacy meeting.
public nonisolated struct MeetingOccurrenceInfo: Model {
    /// Planned length in minutes.
    public var durationInMinutes: Optional<Int64>
    /// Id of the occurrence.
    public var id: Optional<Identifier>
    /// When the occurrence starts, ISO 8601.
    public var startTime: Optional<Foundation.Date>
    /// State of the occurrence.
    public var status: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        durationInMinutes: Int64? = nil, id: Identifier? = nil, startTime: Foundation.Date? = nil,
        status: String? = nil) {
        self.durationInMinutes = durationInMinutes; self.id = id; self.startTime = startTime; self.status = status;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("durationInMinutes", &self.durationInMinutes); fields.field("id", &self.id);
        fields.field("startTime", &self.startTime); fields.field("status", &self.status);
        fields.unknown(&self._unknownMembers)
    }
}

/// A file of a legacy meeting's recording.
public nonisolated struct MeetingRecordingInfo: Model {
    /// Address from which the file is downloaded.
    public var contentDownloadUri: Optional<String>
    /// Type of the file: video, audio or a VTT transcript.
    public var contentType: Optional<MeetingRecordingInfo.ContentType>
    /// When the recording ended, ISO 8601.
    public var endTime: Optional<Foundation.Date>
    /// Id of the recording.
    public var id: Optional<Identifier>
    /// Size of the file in bytes.
    public var size: Optional<Int>
    /// When the recording started, ISO 8601.
    public var startTime: Optional<Foundation.Date>
    /// Whether the file is ready or still being processed.
    public var status: Optional<MeetingRecordingInfo.Status>
    /// Universal id of the recording.
    public var uuid: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        contentDownloadUri: String? = nil, contentType: MeetingRecordingInfo.ContentType? = nil,
        endTime: Foundation.Date? = nil, id: Identifier? = nil, size: Int? = nil, startTime: Foundation.Date? = nil,
        status: MeetingRecordingInfo.Status? = nil, uuid: String? = nil) {
        self.contentDownloadUri = contentDownloadUri; self.contentType = contentType; self.endTime = endTime;
        self.id = id; self.size = size; self.startTime = startTime; self.status = status; self.uuid = uuid;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("contentDownloadUri", &self.contentDownloadUri); fields.field("contentType", &self.contentType);
        fields.field("endTime", &self.endTime); fields.field("id", &self.id); fields.field("size", &self.size);
        fields.field("startTime", &self.startTime); fields.field("status", &self.status);
        fields.field("uuid", &self.uuid); fields.unknown(&self._unknownMembers)
    }

    /// Type of the file: video, audio or a VTT transcript.
    public typealias ContentType = OpenEnum<ContentTypeValues>
    public enum ContentTypeValues {}

    /// Whether the file is ready or still being processed.
    public typealias Status = OpenEnum<StatusValues>
    public enum StatusValues {}
}

/// A legacy meeting with its recordings.
public nonisolated struct MeetingRecordings: Model {
    /// The meeting that was recorded.
    public var meeting: Optional<MeetingInfo>
    /// Files the recording consists of.
    public var recordings: Optional<[MeetingRecordingInfo]>
    private var _unknownMembers: UnknownMembers
    public init(meeting: MeetingInfo? = nil, recordings: [MeetingRecordingInfo]? = nil) {
        self.meeting = meeting; self.recordings = recordings; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("meeting", &self.meeting); fields.list("recordings", &self.recordings);
        fields.unknown(&self._unknownMembers)
    }
}

/// Links to other pages of meeting recordings.
public nonisolated struct MeetingRecordingsNavigationInfo: Model {
    /// Link to the first page.
    public var firstPage: Optional<MeetingRecordingsNavigationInfoUri>
    /// Link to the last page.
    public var lastPage: Optional<MeetingRecordingsNavigationInfoUri>
    /// Link to the next page; absent on the last one.
    public var nextPage: Optional<MeetingRecordingsNavigationInfoUri>
    /// Link to the previous page; absent on the first one.
    public var previousPage: Optional<MeetingRecordingsNavigationInfoUri>
    private var _unknownMembers: UnknownMembers
    public init(
        firstPage: MeetingRecordingsNavigationInfoUri? = nil, lastPage: MeetingRecordingsNavigationInfoUri? = nil,
        nextPage: MeetingRecordingsNavigationInfoUri? = nil,
        previousPage: MeetingRecordingsNavigationInfoUri? = nil) {
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

/// Link to one page of meeting recordings.
public nonisolated struct MeetingRecordingsNavigationInfoUri: Model {
    /// Address of the page.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(uri: String? = nil) { self.uri = uri; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// Position and size of one page of meeting recordings.
public nonisolated struct MeetingRecordingsPagingInfo: Model {
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

/// A legacy meeting to schedule or change.
public nonisolated struct MeetingRequestResource: Model {
    /// Whether people may join before the host. Default: `false`.
    public var allowJoinBeforeHost: Optional<Bool>
    /// People who may start the meeting in the host's place.
    public var alternativeHosts: Optional<String>
    /// How people can be heard: by phone, through the computer, or both.
    public var audioOptions: Optional<[MeetingRequestResource.AudioOption]>
    /// Whether recording starts by itself, and where: local, cloud or none. Default: `none`.
    public var autoRecordType: Optional<MeetingRequestResource.AutoRecordType>
    /// Whether people wait until the host lets them in.
    public var enableWaitingRoom: Optional<Bool>
    /// Whether only people who are logged in may join.
    public var enforceLogin: Optional<Bool>
    /// Countries whose dial-in numbers are offered.
    public var globalDialInCountries: Optional<[String]>
    /// User who hosts the meeting.
    public var host: Optional<MeetingHostInfo>
    /// Whether the meeting is instant, scheduled, or recurs with or without a schedule.
    public var meetingType: Optional<MeetingRequestResource.MeetingType>
    /// Whether participants join muted.
    public var muteParticipantsOnEntry: Optional<Bool>
    /// Password to set.
    public var password: Optional<String>
    /// How often the meeting repeats.
    public var recurrence: Optional<RecurrenceInfo>
    /// When a scheduled meeting takes place.
    public var schedule: Optional<MeetingScheduleResource>
    /// Whether the host joins with the camera on. Default: `false`.
    public var startHostVideo: Optional<Bool>
    /// Whether participants join with the camera on. Default: `false`.
    public var startParticipantsVideo: Optional<Bool>
    /// Topic of the meeting.
    public var topic: Optional<String>
    /// Whether the meeting takes place in the host's personal meeting.
    public var usePersonalMeetingId: Optional<Bool>
    public init(
        allowJoinBeforeHost: Bool? = nil, alternativeHosts: String? = nil,
        audioOptions: [MeetingRequestResource.AudioOption]? = nil,
        autoRecordType: MeetingRequestResource.AutoRecordType? = nil, enableWaitingRoom: Bool? = nil,
        enforceLogin: Bool? = nil, globalDialInCountries: [String]? = nil, host: MeetingHostInfo? = nil,
        meetingType: MeetingRequestResource.MeetingType? = nil, muteParticipantsOnEntry: Bool? = nil,
        password: String? = nil, recurrence: RecurrenceInfo? = nil, schedule: MeetingScheduleResource? = nil,
        startHostVideo: Bool? = nil, startParticipantsVideo: Bool? = nil, topic: String? = nil,
        usePersonalMeetingId: Bool? = nil) {
        self.allowJoinBeforeHost = allowJoinBeforeHost; self.alternativeHosts = alternativeHosts;
        self.audioOptions = audioOptions; self.autoRecordType = autoRecordType;
        self.enableWaitingRoom = enableWaitingRoom; self.enforceLogin = enforceLogin;
        self.globalDialInCountries = globalDialInCountries; self.host = host; self.meetingType = meetingType;
        self.muteParticipantsOnEntry = muteParticipantsOnEntry; self.password = password;
        self.recurrence = recurrence; self.schedule = schedule; self.startHostVideo = startHostVideo;
        self.startParticipantsVideo = startParticipantsVideo; self.topic = topic;
        self.usePersonalMeetingId = usePersonalMeetingId
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("allowJoinBeforeHost", &self.allowJoinBeforeHost);
        fields.field("alternativeHosts", &self.alternativeHosts); fields.list("audioOptions", &self.audioOptions);
        fields.field("autoRecordType", &self.autoRecordType);
        fields.field("enableWaitingRoom", &self.enableWaitingRoom); fields.field("enforceLogin", &self.enforceLogin);
        fields.list("globalDialInCountries", &self.globalDialInCountries); fields.field("host", &self.host);
        fields.field("meetingType", &self.meetingType);
        fields.field("muteParticipantsOnEntry", &self.muteParticipantsOnEntry);
        fields.field("password", &self.password); fields.field("recurrence", &self.recurrence);
        fields.field("schedule", &self.schedule); fields.field("startHostVideo", &self.startHostVideo);
        fields.field("startParticipantsVideo", &self.startParticipantsVideo); fields.field("topic", &self.topic);
        fields.field("usePersonalMeetingId", &self.usePersonalMeetingId)
    }

    /// The known values of `audioOptions`.
    public typealias AudioOption = OpenEnum<AudioOptionValues>
    public enum AudioOptionValues {}

    /// Whether recording starts by itself, and where: local, cloud or none.
    public typealias AutoRecordType = OpenEnum<AutoRecordTypeValues>
    public enum AutoRecordTypeValues {}

    /// Whether the meeting is instant, scheduled, or recurs with or without a schedule.
    public typealias MeetingType = OpenEnum<MeetingTypeValues>
    public enum MeetingTypeValues {}
}

/// A legacy meeting.
public nonisolated struct MeetingResponseResource: Model, ResponseValue {
    /// Whether people may join before the host. Default: `false`.
    public var allowJoinBeforeHost: Optional<Bool>
    /// People who may start the meeting in the host's place.
    public var alternativeHosts: Optional<String>
    /// How people can be heard: by phone, through the computer, or both.
    public var audioOptions: Optional<[MeetingResponseResource.AudioOption]>
    /// Whether recording starts by itself, and where: local, cloud or none. Default: `none`.
    public var autoRecordType: Optional<MeetingResponseResource.AutoRecordType>
    /// Whether people wait until the host lets them in.
    public var enableWaitingRoom: Optional<Bool>
    /// Whether only people who are logged in may join.
    public var enforceLogin: Optional<Bool>
    /// Countries whose dial-in numbers are offered.
    public var globalDialInCountries: Optional<[String]>
    /// Password for joining from H.323 or SIP room systems.
    public var h323Password: Optional<String>
    /// User who hosts the meeting.
    public var host: Optional<MeetingHostInfo>
    /// Id of the meeting.
    public var id: Optional<Identifier>
    /// Links to start and join the meeting.
    public var links: Optional<MeetingLinks>
    /// Whether the meeting is instant, scheduled, or recurs with or without a schedule.
    public var meetingType: Optional<MeetingResponseResource.MeetingType>
    /// Whether participants join muted.
    public var muteParticipantsOnEntry: Optional<Bool>
    /// Single dates of a recurring meeting.
    public var occurrences: Optional<[MeetingOccurrenceInfo]>
    /// Password of the meeting.
    public var password: Optional<String>
    /// How often the meeting repeats.
    public var recurrence: Optional<RecurrenceInfo>
    /// When a scheduled meeting takes place.
    public var schedule: Optional<MeetingScheduleResource>
    /// Whether the host joins with the camera on. Default: `false`.
    public var startHostVideo: Optional<Bool>
    /// Whether participants join with the camera on. Default: `false`.
    public var startParticipantsVideo: Optional<Bool>
    /// State of the meeting.
    public var status: Optional<String>
    /// Topic of the meeting.
    public var topic: Optional<String>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    /// Universal id of the meeting.
    public var uuid: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        allowJoinBeforeHost: Bool? = nil, alternativeHosts: String? = nil,
        audioOptions: [MeetingResponseResource.AudioOption]? = nil,
        autoRecordType: MeetingResponseResource.AutoRecordType? = nil, enableWaitingRoom: Bool? = nil,
        enforceLogin: Bool? = nil, globalDialInCountries: [String]? = nil, h323Password: String? = nil,
        host: MeetingHostInfo? = nil, id: Identifier? = nil, links: MeetingLinks? = nil,
        meetingType: MeetingResponseResource.MeetingType? = nil, muteParticipantsOnEntry: Bool? = nil,
        occurrences: [MeetingOccurrenceInfo]? = nil, password: String? = nil, recurrence: RecurrenceInfo? = nil,
        schedule: MeetingScheduleResource? = nil, startHostVideo: Bool? = nil, startParticipantsVideo: Bool? = nil,
        status: String? = nil, topic: String? = nil, uri: String? = nil, uuid: String? = nil) {
        self.allowJoinBeforeHost = allowJoinBeforeHost; self.alternativeHosts = alternativeHosts;
        self.audioOptions = audioOptions; self.autoRecordType = autoRecordType;
        self.enableWaitingRoom = enableWaitingRoom; self.enforceLogin = enforceLogin;
        self.globalDialInCountries = globalDialInCountries; self.h323Password = h323Password; self.host = host;
        self.id = id; self.links = links; self.meetingType = meetingType;
        self.muteParticipantsOnEntry = muteParticipantsOnEntry; self.occurrences = occurrences;
        self.password = password; self.recurrence = recurrence; self.schedule = schedule;
        self.startHostVideo = startHostVideo; self.startParticipantsVideo = startParticipantsVideo;
        self.status = status; self.topic = topic; self.uri = uri; self.uuid = uuid; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("allowJoinBeforeHost", &self.allowJoinBeforeHost);
        fields.field("alternativeHosts", &self.alternativeHosts); fields.list("audioOptions", &self.audioOptions);
        fields.field("autoRecordType", &self.autoRecordType);
        fields.field("enableWaitingRoom", &self.enableWaitingRoom); fields.field("enforceLogin", &self.enforceLogin);
        fields.list("globalDialInCountries", &self.globalDialInCountries);
        fields.field("h323Password", &self.h323Password); fields.field("host", &self.host);
        fields.field("id", &self.id); fields.field("links", &self.links);
        fields.field("meetingType", &self.meetingType);
        fields.field("muteParticipantsOnEntry", &self.muteParticipantsOnEntry);
        fields.list("occurrences", &self.occurrences); fields.field("password", &self.password);
        fields.field("recurrence", &self.recurrence); fields.field("schedule", &self.schedule);
        fields.field("startHostVideo", &self.startHostVideo);
        fields.field("startParticipantsVideo", &self.startParticipantsVideo); fields.field("status", &self.status);
        fields.field("topic", &self.topic); fields.field("uri", &self.uri); fields.field("uuid", &self.uuid);
        fields.unknown(&self._unknownMembers)
    }

    /// The known values of `audioOptions`.
    public typealias AudioOption = OpenEnum<AudioOptionValues>
    public enum AudioOptionValues {}

    /// Whether recording starts by itself, and where: local, cloud or none.
    public typealias AutoRecordType = OpenEnum<AutoRecordTypeValues>
    public enum AutoRecordTypeValues {}

    /// Whether the meeting is instant, scheduled, or recurs with or without a schedule.
    public typealias MeetingType = OpenEnum<MeetingTypeValues>
    public enum MeetingTypeValues {}
}

/// When a legacy meeting takes place.
public nonisolated struct MeetingScheduleResource: Model {
    /// Planned length in minutes.
    public var durationInMinutes: Optional<Int>
    /// When the meeting is due to start, ISO 8601.
    public var startTime: Optional<Foundation.Date>
    /// Time zone of the meeting.
    public var timeZone: Optional<MeetingsTimezoneResource>
    private var _unknownMembers: UnknownMembers
    public init(
        durationInMinutes: Int? = nil, startTime: Foundation.Date? = nil, timeZone: MeetingsTimezoneResource? = nil) {
        self.durationInMinutes = durationInMinutes; self.startTime = startTime; self.timeZone = timeZone;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("durationInMinutes", &self.durationInMinutes); fields.field("startTime", &self.startTime);
        fields.field("timeZone", &self.timeZone); fields.unknown(&self._unknownMembers)
    }
}

/// Changes to a user's settings with the legacy meeting service.
public nonisolated struct MeetingServiceInfoRequest: Model {
    /// Personal meeting settings to change.
    public var externalUserInfo: Optional<MeetingExternalUserInfoResource>
    public init(externalUserInfo: MeetingExternalUserInfoResource? = nil) {
        self.externalUserInfo = externalUserInfo
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) { fields.field("externalUserInfo", &self.externalUserInfo) }
}

/// A user's settings with the legacy meeting service.
public nonisolated struct MeetingServiceInfoResource: Model, ResponseValue {
    /// Phone numbers to dial in to meetings.
    public var dialInNumbers: Optional<[DialInNumberResource]>
    /// The user's account with the legacy meeting service.
    public var externalUserInfo: Optional<MeetingExternalUserInfoResource>
    /// Web page with international dial-in numbers.
    public var intlDialInNumbersUri: Optional<String>
    /// Web page with help for meetings.
    public var supportUri: Optional<String>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        dialInNumbers: [DialInNumberResource]? = nil, externalUserInfo: MeetingExternalUserInfoResource? = nil,
        intlDialInNumbersUri: String? = nil, supportUri: String? = nil, uri: String? = nil) {
        self.dialInNumbers = dialInNumbers; self.externalUserInfo = externalUserInfo;
        self.intlDialInNumbersUri = intlDialInNumbersUri; self.supportUri = supportUri; self.uri = uri;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("dialInNumbers", &self.dialInNumbers); fields.field("externalUserInfo", &self.externalUserInfo);
        fields.field("intlDialInNumbersUri", &self.intlDialInNumbersUri);
        fields.field("supportUri", &self.supportUri); fields.field("uri", &self.uri);
        fields.unknown(&self._unknownMembers)
    }
}

/// Country of a dial-in number.
public nonisolated struct MeetingsCountryResource: Model {
    /// International calling code of the country.
    public var callingCode: Optional<String>
    /// Whether emergency calls are offered in the country. Default: `false`.
    public var emergencyCalling: Optional<Bool>
    /// Id of the country.
    public var id: Optional<Identifier>
    /// ISO code of the country.
    public var isoCode: Optional<String>
    /// Whether login with phone numbers of the country is allowed. Default: `false`.
    public var loginAllowed: Optional<Bool>
    /// Name of the country.
    public var name: Optional<String>
    /// Whether phone numbers are sold in the country. Default: `false`.
    public var numberSelling: Optional<Bool>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        callingCode: String? = nil, emergencyCalling: Bool? = nil, id: Identifier? = nil, isoCode: String? = nil,
        loginAllowed: Bool? = nil, name: String? = nil, numberSelling: Bool? = nil, uri: String? = nil) {
        self.callingCode = callingCode; self.emergencyCalling = emergencyCalling; self.id = id;
        self.isoCode = isoCode; self.loginAllowed = loginAllowed; self.name = name;
        self.numberSelling = numberSelling; self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("callingCode", &self.callingCode); fields.field("emergencyCalling", &self.emergencyCalling);
        fields.field("id", &self.id); fields.field("isoCode", &self.isoCode);
        fields.field("loginAllowed", &self.loginAllowed); fields.field("name", &self.name);
        fields.field("numberSelling", &self.numberSelling); fields.field("uri", &self.uri);
        fields.unknown(&self._unknownMembers)
    }
}

/// Links to other pages of legacy meetings.
public nonisolated struct MeetingsNavigationInfo: Model {
    /// Link to the first page.
    public var firstPage: Optional<MeetingsNavigationInfoUri>
    /// Link to the last page.
    public var lastPage: Optional<MeetingsNavigationInfoUri>
    /// Link to the next page; absent on the last one.
    public var nextPage: Optional<MeetingsNavigationInfoUri>
    /// Link to the previous page; absent on the first one.
    public var previousPage: Optional<MeetingsNavigationInfoUri>
    private var _unknownMembers: UnknownMembers
    public init(
        firstPage: MeetingsNavigationInfoUri? = nil, lastPage: MeetingsNavigationInfoUri? = nil,
        nextPage: MeetingsNavigationInfoUri? = nil, previousPage: MeetingsNavigationInfoUri? = nil) {
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

/// Link to one page of legacy meetings.
public nonisolated struct MeetingsNavigationInfoUri: Model {
    /// Address of the page.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(uri: String? = nil) { self.uri = uri; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// Position and size of one page of legacy meetings.
public nonisolated struct MeetingsPagingInfo: Model {
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

/// One page of legacy meetings.
public nonisolated struct MeetingsResource: Model, ResponseValue {
    /// Links or tokens that lead to the other pages of the list.
    public var navigation: Optional<MeetingsNavigationInfo>
    /// Position of this page in the whole list.
    public var paging: Optional<MeetingsPagingInfo>
    /// Meetings of this page.
    public var records: Optional<[MeetingResponseResource]>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        navigation: MeetingsNavigationInfo? = nil, paging: MeetingsPagingInfo? = nil,
        records: [MeetingResponseResource]? = nil, uri: String? = nil) {
        self.navigation = navigation; self.paging = paging; self.records = records; self.uri = uri;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("navigation", &self.navigation); fields.field("paging", &self.paging);
        fields.list("records", &self.records); fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// Time zone of a legacy meeting.
public nonisolated struct MeetingsTimezoneResource: Model {
    /// Name of the time zone, for people to read.
    public var description: Optional<String>
    /// Id of the time zone.
    public var id: Optional<Identifier>
    /// Short name of the time zone.
    public var name: Optional<String>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(description: String? = nil, id: Identifier? = nil, name: String? = nil, uri: String? = nil) {
        self.description = description; self.id = id; self.name = name; self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("description", &self.description); fields.field("id", &self.id);
        fields.field("name", &self.name); fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// A week within the month.
public typealias MonthlyWeek = OpenEnum<MonthlyWeekValues>
public nonisolated enum MonthlyWeekValues {}

/// How often a legacy meeting repeats and until when.
///
/// > Note: Corrected: properties/interval. Described as a number; the documented request sends it as a string. Seen in documentation of the service.
public nonisolated struct RecurrenceInfo: Model {
    /// Number of times the meeting takes place.
    public var count: Optional<Int>
    /// Whether the meeting repeats daily, weekly or monthly.
    public var frequency: Optional<MeetingFrequency>
    /// Number of days, weeks or months from one date to the next.
    public var interval: Optional<RecurrenceInfo.IntervalValue>
    /// Day of the month on which a monthly meeting takes place.
    public var monthlyByDay: Optional<Int>
    /// Week of the month in which a monthly meeting takes place.
    public var monthlyByWeek: Optional<MonthlyWeek>
    /// Day of the week on which a monthly meeting takes place.
    public var monthlyByWeekDay: Optional<WeekDay>
    /// Date after which the meeting no longer repeats.
    public var until: Optional<String>
    /// Days of the week on which a weekly meeting takes place.
    public var weeklyByDays: Optional<[WeekDay]>
    private var _unknownMembers: UnknownMembers
    public init(
        count: Int? = nil, frequency: MeetingFrequency? = nil, interval: RecurrenceInfo.IntervalValue? = nil,
        monthlyByDay: Int? = nil, monthlyByWeek: MonthlyWeek? = nil, monthlyByWeekDay: WeekDay? = nil,
        until: String? = nil, weeklyByDays: [WeekDay]? = nil) {
        self.count = count; self.frequency = frequency; self.interval = interval; self.monthlyByDay = monthlyByDay;
        self.monthlyByWeek = monthlyByWeek; self.monthlyByWeekDay = monthlyByWeekDay; self.until = until;
        self.weeklyByDays = weeklyByDays; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("count", &self.count); fields.field("frequency", &self.frequency);
        fields.field("interval", &self.interval); fields.field("monthlyByDay", &self.monthlyByDay);
        fields.field("monthlyByWeek", &self.monthlyByWeek); fields.field("monthlyByWeekDay", &self.monthlyByWeekDay);
        fields.field("until", &self.until); fields.list("weeklyByDays", &self.weeklyByDays);
        fields.unknown(&self._unknownMembers)
    }

    /// Number of days, weeks or months from one date to the next.
    public indirect enum IntervalValue: UnionModel {
        case number(Int)
        case text(String)
        /// What none of the others fits.
        case other(JSONValue)

        public static func read(_ union: UnionReader) -> Self {
            if union.isNumber, let value = union.read(Int.self) { return .number(value) }
            if union.isString, let value = union.read(String.self) { return .text(value) }
            return .other(union.json)
        }
        public var payload: any FieldValue {
            switch self {
            case .number(let value): value
            case .text(let value): value
            case .other(let value): value
            }
        }
    }
}

/// A day of the week.
public typealias WeekDay = OpenEnum<WeekDayValues>
public nonisolated enum WeekDayValues {}

nonisolated extension AssistantsResource: PagedResponse {
    /// The items of this page.
    public var pageItems: [AssistantResource] { self.records ?? [] }
}

nonisolated extension AssistedUsersResource: PagedResponse {
    /// The items of this page.
    public var pageItems: [AssistedUserResource] { self.records ?? [] }
}

nonisolated extension ListMeetingRecordingsResponse: PagedResponse {
    /// The items of this page.
    public var pageItems: [MeetingRecordings] { self.records ?? [] }
}

nonisolated extension OpenEnum where Values == MeetingFrequencyValues {
    public static var daily: Self { Self("Daily") }
    public static var monthly: Self { Self("Monthly") }
    public static var weekly: Self { Self("Weekly") }
}

nonisolated extension OpenEnum where Values == MeetingRecordingInfo.ContentTypeValues {
    public static var audioM4a: Self { Self("audio/m4a") }
    public static var textVtt: Self { Self("text/vtt") }
    public static var videoMp4: Self { Self("video/mp4") }
}

nonisolated extension OpenEnum where Values == MeetingRecordingInfo.StatusValues {
    public static var completed: Self { Self("Completed") }
    public static var processing: Self { Self("Processing") }
}

nonisolated extension OpenEnum where Values == MeetingRequestResource.AudioOptionValues {
    public static var computerAudio: Self { Self("ComputerAudio") }
    public static var phone: Self { Self("Phone") }
}

nonisolated extension OpenEnum where Values == MeetingRequestResource.AutoRecordTypeValues {
    public static var cloud: Self { Self("cloud") }
    public static var local: Self { Self("local") }
    public static var noneValue: Self { Self("none") }
}

nonisolated extension OpenEnum where Values == MeetingRequestResource.MeetingTypeValues {
    public static var instant: Self { Self("Instant") }
    public static var recurring: Self { Self("Recurring") }
    public static var scheduled: Self { Self("Scheduled") }
    public static var scheduledRecurring: Self { Self("ScheduledRecurring") }
}

nonisolated extension OpenEnum where Values == MeetingResponseResource.AudioOptionValues {
    public static var computerAudio: Self { Self("ComputerAudio") }
    public static var phone: Self { Self("Phone") }
}

nonisolated extension OpenEnum where Values == MeetingResponseResource.AutoRecordTypeValues {
    public static var cloud: Self { Self("cloud") }
    public static var local: Self { Self("local") }
    public static var noneValue: Self { Self("none") }
}

nonisolated extension OpenEnum where Values == MeetingResponseResource.MeetingTypeValues {
    public static var instant: Self { Self("Instant") }
    public static var recurring: Self { Self("Recurring") }
    public static var scheduled: Self { Self("Scheduled") }
    public static var scheduledRecurring: Self { Self("ScheduledRecurring") }
}

nonisolated extension MeetingsResource: PagedResponse {
    /// The items of this page.
    public var pageItems: [MeetingResponseResource] { self.records ?? [] }
}

nonisolated extension OpenEnum where Values == MonthlyWeekValues {
    public static var first: Self { Self("First") }
    public static var fourth: Self { Self("Fourth") }
    public static var last: Self { Self("Last") }
    public static var second: Self { Self("Second") }
    public static var third: Self { Self("Third") }
}

nonisolated extension OpenEnum where Values == WeekDayValues {
    public static var friday: Self { Self("Friday") }
    public static var monday: Self { Self("Monday") }
    public static var saturday: Self { Self("Saturday") }
    public static var sunday: Self { Self("Sunday") }
    public static var thursday: Self { Self("Thursday") }
    public static var tuesday: Self { Self("Tuesday") }
    public static var wednesday: Self { Self("Wednesday") }
}
#endif
