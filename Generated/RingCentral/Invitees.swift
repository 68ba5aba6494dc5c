// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || Webinar
/// Manages the invitees of webinar sessions.
public nonisolated struct InviteesEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Removes one invitee from a webinar session.
    ///
    /// Permission: `EditWebinars`. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - webinarId: Identifier of the webinar. 1 to 20 characters.
    ///   - sessionId: Id of the session within the webinar. 1 to 20 characters.
    ///   - inviteeId: Identifier of the webinar invitee. 1 to 20 characters.
    /// - Returns: A call to `send()`.
    public func deleteWebinarInvitee(
        webinarId: Identifier, sessionId: Identifier, inviteeId: Identifier) -> Call<Empty> {
        var request = RequestParts(.deleteWebinarInvitee)
        request.path(webinarId); request.path(sessionId); request.path(inviteeId)
        return Call(client, request)
    }

    /// Reads one invitee of a webinar session.
    ///
    /// Permission: `ReadWebinars`. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - webinarId: Identifier of the webinar. 1 to 20 characters.
    ///   - sessionId: Id of the session within the webinar. 1 to 20 characters.
    ///   - inviteeId: Identifier of the webinar invitee. 1 to 20 characters.
    /// - Returns: A call to ask for its `value`.
    public func getWebinarInvitee(
        webinarId: Identifier, sessionId: Identifier, inviteeId: Identifier) -> Call<InviteeResource> {
        var request = RequestParts(.getWebinarInvitee)
        request.path(webinarId); request.path(sessionId); request.path(inviteeId)
        return Call(client, request)
    }

    /// Lists the invitees of a webinar session.
    ///
    /// Permission: `ReadWebinars`. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - webinarId: Identifier of the webinar. 1 to 20 characters.
    ///   - sessionId: Id of the session within the webinar. 1 to 20 characters.
    ///   - pageToken: Token of the page to return, taken from the previous answer; leave it out for the first page.
    ///   - perPage: Number of records on one page. 1 to 1000. Default: `100`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func listWebinarInvitees(
        webinarId: Identifier, sessionId: Identifier, pageToken: String? = nil,
        perPage: Int? = nil) -> Call<WebinarInviteeListResource> {
        var request = RequestParts(.listWebinarInvitees)
        request.path(webinarId); request.path(sessionId); request.query("pageToken", pageToken);
        request.query("perPage", perPage)
        return Call(client, request)
    }

    /// Replaces the details of one invitee of a webinar session.
    ///
    /// > Note: An invitation may be e-mailed: set sendInvite to false to keep it back.
    ///
    /// Permission: `EditWebinars`. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - webinarId: Identifier of the webinar. 1 to 20 characters.
    ///   - sessionId: Id of the session within the webinar. 1 to 20 characters.
    ///   - inviteeId: Identifier of the webinar invitee. 1 to 20 characters.
    ///   - role: Role of the person in the webinar.
    ///   - email: E-mail address of the invitee.
    ///   - firstName: First name of the person. At most 64 characters.
    ///   - jobTitle: Job title of the person. At most 64 characters.
    ///   - lastName: Last name of the person. At most 64 characters.
    ///   - sendInvite: Whether an invitation is e-mailed; true when left out. Default: `true`.
    ///   - type: Whether the invitee is a person or a room.
    /// - Returns: A call to ask for its `value`.
    public func updateWebinarInvitee(
        webinarId: Identifier, sessionId: Identifier, inviteeId: Identifier, role: WebinarRole, email: String? = nil,
        firstName: String? = nil, jobTitle: String? = nil, lastName: String? = nil, sendInvite: Bool? = nil,
        type: WebinarInviteeType? = nil) -> Call<InviteeResource> {
        var request = RequestParts(.updateWebinarInvitee)
        request.path(webinarId); request.path(sessionId); request.path(inviteeId);
        request.body(UpdateInviteeRequest(role: role, email: email, firstName: firstName, jobTitle: jobTitle, lastName: lastName, sendInvite: sendInvite, type: type))
        return Call(client, request)
    }

    /// Adds, changes and removes several invitees of a session in one request.
    ///
    /// > Note: People may be e-mailed real invitations: set sendInvite to false to keep them from it. Invitees that are not mentioned stay as they are.
    ///
    /// Permission: `EditWebinars`. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - webinarId: Identifier of the webinar. 1 to 20 characters.
    ///   - sessionId: Id of the session within the webinar. 1 to 20 characters.
    ///   - addedInvitees: Invitees to add.
    ///   - deletedInvitees: Ids of the invitees to remove.
    ///   - updatedInvitees: Invitees to change, each by id.
    /// - Returns: A call to ask for its `value`.
    public func bulkUpdateWebinarInvitees(
        webinarId: Identifier, sessionId: Identifier, addedInvitees: [AddInviteeRequest]? = nil,
        deletedInvitees: [WebinarResourceIdModel]? = nil,
        updatedInvitees: [BulkUpdateInviteesRequest.UpdatedInvitee]? = nil) -> Call<BulkUpdateInviteesResponse> {
        var request = RequestParts(.bulkUpdateWebinarInvitees)
        request.path(webinarId); request.path(sessionId);
        request.body(BulkUpdateInviteesRequest(addedInvitees: addedInvitees, deletedInvitees: deletedInvitees, updatedInvitees: updatedInvitees))
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `DELETE /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}/invitees/{inviteeId}`
    public static let deleteWebinarInvitee = APIOperation(
        "rcwConfigDeleteInvitee", .delete,
        "/webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}/invitees/{inviteeId}", area: "Invitees",
        permission: "EditWebinars", rateGroup: "Heavy", access: .write)
    /// `GET /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}/invitees/{inviteeId}`
    public static let getWebinarInvitee = APIOperation(
        "rcwConfigGetInvitee", .get,
        "/webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}/invitees/{inviteeId}", area: "Invitees",
        permission: "ReadWebinars", rateGroup: "Heavy", access: .read)
    /// `GET /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}/invitees`
    public static let listWebinarInvitees = APIOperation(
        "rcwConfigListInvitees", .get, "/webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}/invitees",
        area: "Invitees", permission: "ReadWebinars", rateGroup: "Heavy", access: .read, paging: .pageToken)
    /// `PUT /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}/invitees/{inviteeId}`
    public static let updateWebinarInvitee = APIOperation(
        "rcwConfigUpdateInvitee", .put,
        "/webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}/invitees/{inviteeId}", area: "Invitees",
        permission: "EditWebinars", rateGroup: "Heavy", access: .write)
    /// `PATCH /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}/invitees`
    public static let bulkUpdateWebinarInvitees = APIOperation(
        "rcwConfigUpdateInvitees", .patch,
        "/webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}/invitees", area: "Invitees",
        permission: "EditWebinars", rateGroup: "Heavy", access: .write)
}

/// A person to invite to a webinar session.
public nonisolated struct AddInviteeRequest: Model {
    /// E-mail address of the invitee.
    public var email: Optional<String>
    /// First name of the person. At most 64 characters.
    public var firstName: Optional<String>
    /// Job title of the person. At most 64 characters.
    public var jobTitle: Optional<String>
    /// Last name of the person. At most 64 characters.
    public var lastName: Optional<String>
    /// Account user that this person is linked to.
    public var linkedUser: Optional<DomainUserModel>
    /// Role of the person in the webinar.
    public var role: WebinarRole
    /// Whether an invitation is e-mailed; true when left out. Default: `true`.
    public var sendInvite: Optional<Bool>
    /// Whether the invitee is a person or a room.
    public var type: Optional<WebinarInviteeType>
    public init(
        role: WebinarRole, email: String? = nil, firstName: String? = nil, jobTitle: String? = nil,
        lastName: String? = nil, linkedUser: DomainUserModel? = nil, sendInvite: Bool? = nil,
        type: WebinarInviteeType? = nil) {
        self.role = role; self.email = email; self.firstName = firstName; self.jobTitle = jobTitle;
        self.lastName = lastName; self.linkedUser = linkedUser; self.sendInvite = sendInvite; self.type = type
    }
    public init(_ blank: Blank) { self.init(role: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("email", &self.email); fields.field("firstName", &self.firstName);
        fields.field("jobTitle", &self.jobTitle); fields.field("lastName", &self.lastName);
        fields.field("linkedUser", &self.linkedUser); fields.field("role", &self.role);
        fields.field("sendInvite", &self.sendInvite); fields.field("type", &self.type)
    }
}

/// Invitees of a session to add, change and remove.
public nonisolated struct BulkUpdateInviteesRequest: Model {
    /// Invitees to add.
    public var addedInvitees: Optional<[AddInviteeRequest]>
    /// Ids of the invitees to remove.
    public var deletedInvitees: Optional<[WebinarResourceIdModel]>
    /// Invitees to change, each by id.
    public var updatedInvitees: Optional<[BulkUpdateInviteesRequest.UpdatedInvitee]>
    public init(
        addedInvitees: [AddInviteeRequest]? = nil, deletedInvitees: [WebinarResourceIdModel]? = nil,
        updatedInvitees: [BulkUpdateInviteesRequest.UpdatedInvitee]? = nil) {
        self.addedInvitees = addedInvitees; self.deletedInvitees = deletedInvitees;
        self.updatedInvitees = updatedInvitees
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("addedInvitees", &self.addedInvitees); fields.list("deletedInvitees", &self.deletedInvitees);
        fields.list("updatedInvitees", &self.updatedInvitees)
    }

    /// A part of `BulkUpdateInviteesRequest`.
    public struct UpdatedInvitee: Model {
        /// E-mail address of the invitee.
        public var email: Optional<String>
        /// First name of the person. At most 64 characters.
        public var firstName: Optional<String>
        /// Id of the object, up to 20 characters. 1 to 20 characters.
        public var id: Optional<Identifier>
        /// Job title of the person. At most 64 characters.
        public var jobTitle: Optional<String>
        /// Last name of the person. At most 64 characters.
        public var lastName: Optional<String>
        /// Role of the person in the webinar.
        public var role: WebinarRole
        /// Whether an invitation is e-mailed; true when left out. Default: `true`.
        public var sendInvite: Optional<Bool>
        /// Whether the invitee is a person or a room.
        public var type: Optional<WebinarInviteeType>
        public init(
            role: WebinarRole, email: String? = nil, firstName: String? = nil, id: Identifier? = nil,
            jobTitle: String? = nil, lastName: String? = nil, sendInvite: Bool? = nil,
            type: WebinarInviteeType? = nil) {
            self.role = role; self.email = email; self.firstName = firstName; self.id = id; self.jobTitle = jobTitle;
            self.lastName = lastName; self.sendInvite = sendInvite; self.type = type
        }
        public init(_ blank: Blank) { self.init(role: .init(blank)) }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("email", &self.email); fields.field("firstName", &self.firstName);
            fields.field("id", &self.id); fields.field("jobTitle", &self.jobTitle);
            fields.field("lastName", &self.lastName); fields.field("role", &self.role);
            fields.field("sendInvite", &self.sendInvite); fields.field("type", &self.type)
        }
    }
}

/// Invitees of a session that were added, changed and removed.
public nonisolated struct BulkUpdateInviteesResponse: Model, ResponseValue {
    /// Invitees that were added.
    public var addedInvitees: Optional<[InviteeResource]>
    /// Ids of the invitees that were removed.
    public var deletedInvitees: Optional<[WebinarResourceIdModel]>
    /// Invitees that were changed.
    public var updatedInvitees: Optional<[InviteeResource]>
    private var _unknownMembers: UnknownMembers
    public init(
        addedInvitees: [InviteeResource]? = nil, deletedInvitees: [WebinarResourceIdModel]? = nil,
        updatedInvitees: [InviteeResource]? = nil) {
        self.addedInvitees = addedInvitees; self.deletedInvitees = deletedInvitees;
        self.updatedInvitees = updatedInvitees; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("addedInvitees", &self.addedInvitees); fields.list("deletedInvitees", &self.deletedInvitees);
        fields.list("updatedInvitees", &self.updatedInvitees); fields.unknown(&self._unknownMembers)
    }
}

/// An invitee of a webinar session.
public nonisolated struct InviteeResource: Model, ResponseValue {
    /// When the object was created, ISO 8601. Set by the service.
    public var creationTime: Optional<Foundation.Date>
    /// E-mail address of the invitee.
    public var email: Optional<String>
    /// First name of the person. At most 64 characters.
    public var firstName: Optional<String>
    /// Id given by the service, up to 20 characters. 1 to 20 characters. Set by the service.
    public var id: Optional<Identifier>
    /// Job title of the person. At most 64 characters.
    public var jobTitle: Optional<String>
    /// The invitee's own link to join. 5 to 256 characters. Set by the service.
    public var joinUri: Optional<String>
    /// When the object was last changed, ISO 8601. Set by the service.
    public var lastModifiedTime: Optional<Foundation.Date>
    /// Last name of the person. At most 64 characters.
    public var lastName: Optional<String>
    /// Account user that this person is linked to.
    public var linkedUser: Optional<DomainUserModel>
    /// Code the invitee enters when joining by phone. 1 to 12 characters.
    public var phoneParticipantCode: Optional<String>
    /// Role of the person in the webinar.
    public var role: WebinarRole
    /// Whether an invitation is e-mailed; true when left out. Default: `true`.
    public var sendInvite: Optional<Bool>
    /// Whether the invitee is a person or a room.
    public var type: Optional<WebinarInviteeType>
    private var _unknownMembers: UnknownMembers
    public init(
        role: WebinarRole, creationTime: Foundation.Date? = nil, email: String? = nil, firstName: String? = nil,
        id: Identifier? = nil, jobTitle: String? = nil, joinUri: String? = nil,
        lastModifiedTime: Foundation.Date? = nil, lastName: String? = nil, linkedUser: DomainUserModel? = nil,
        phoneParticipantCode: String? = nil, sendInvite: Bool? = nil, type: WebinarInviteeType? = nil) {
        self.role = role; self.creationTime = creationTime; self.email = email; self.firstName = firstName;
        self.id = id; self.jobTitle = jobTitle; self.joinUri = joinUri; self.lastModifiedTime = lastModifiedTime;
        self.lastName = lastName; self.linkedUser = linkedUser; self.phoneParticipantCode = phoneParticipantCode;
        self.sendInvite = sendInvite; self.type = type; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(role: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("creationTime", &self.creationTime); fields.field("email", &self.email);
        fields.field("firstName", &self.firstName); fields.field("id", &self.id);
        fields.field("jobTitle", &self.jobTitle); fields.field("joinUri", &self.joinUri);
        fields.required("lastModifiedTime", &self.lastModifiedTime); fields.field("lastName", &self.lastName);
        fields.field("linkedUser", &self.linkedUser);
        fields.field("phoneParticipantCode", &self.phoneParticipantCode); fields.field("role", &self.role);
        fields.field("sendInvite", &self.sendInvite); fields.field("type", &self.type);
        fields.unknown(&self._unknownMembers)
    }
}

/// Whether an invitee is a person or a room.
public typealias WebinarInviteeType = OpenEnum<WebinarInviteeTypeValues>
public nonisolated enum WebinarInviteeTypeValues {}

/// New details of an invitee.
public nonisolated struct UpdateInviteeRequest: Model {
    /// E-mail address of the invitee.
    public var email: Optional<String>
    /// First name of the person. At most 64 characters.
    public var firstName: Optional<String>
    /// Job title of the person. At most 64 characters.
    public var jobTitle: Optional<String>
    /// Last name of the person. At most 64 characters.
    public var lastName: Optional<String>
    /// Role of the person in the webinar.
    public var role: WebinarRole
    /// Whether an invitation is e-mailed; true when left out. Default: `true`.
    public var sendInvite: Optional<Bool>
    /// Whether the invitee is a person or a room.
    public var type: Optional<WebinarInviteeType>
    public init(
        role: WebinarRole, email: String? = nil, firstName: String? = nil, jobTitle: String? = nil,
        lastName: String? = nil, sendInvite: Bool? = nil, type: WebinarInviteeType? = nil) {
        self.role = role; self.email = email; self.firstName = firstName; self.jobTitle = jobTitle;
        self.lastName = lastName; self.sendInvite = sendInvite; self.type = type
    }
    public init(_ blank: Blank) { self.init(role: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("email", &self.email); fields.field("firstName", &self.firstName);
        fields.field("jobTitle", &self.jobTitle); fields.field("lastName", &self.lastName);
        fields.field("role", &self.role); fields.field("sendInvite", &self.sendInvite);
        fields.field("type", &self.type)
    }
}

/// One page of a session's invitees.
public nonisolated struct WebinarInviteeListResource: Model, ResponseValue {
    /// Position of this page in the whole list.
    public var paging: Optional<WebinarPagingModel>
    /// Invitees of this page.
    public var records: [InviteeResource]
    private var _unknownMembers: UnknownMembers
    public init(records: [InviteeResource], paging: WebinarPagingModel? = nil) {
        self.records = records; self.paging = paging; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(records: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("paging", &self.paging); fields.list("records", &self.records);
        fields.unknown(&self._unknownMembers)
    }
}

nonisolated extension OpenEnum where Values == WebinarInviteeTypeValues {
    public static var room: Self { Self("Room") }
    public static var user: Self { Self("User") }
}

nonisolated extension WebinarInviteeListResource: PagedResponse {
    /// The items of this page.
    public var pageItems: [InviteeResource] { self.records }
}
#endif
