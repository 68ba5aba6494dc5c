// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || TeamMessaging
/// Creates, changes, archives and deletes teams and manages their members.
public nonisolated struct TeamsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Adds people to a team (retired path).
    ///
    /// > Note: Only adds: members that are not listed stay.
    ///
    /// Permissions: `Glip` of the app, `Glip` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - chatId: Id of the team.
    ///   - members: People of the conversation, each by id or email address.
    /// - Returns: A call to `send()`. Known errors: CMN-301.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use addTeamMembers.")
    public func addGlipTeamMembers(chatId: Identifier, members: [GlipConversationMember]) -> Call<Empty> {
        var request = RequestParts(.addGlipTeamMembers)
        request.path(chatId); request.body(GlipConversationRequest(members: members))
        return Call(client, request)
    }

    /// Adds people to a team.
    ///
    /// > Note: Only adds: members that are not listed stay.
    ///
    /// Permission: `TeamMessaging`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - chatId: Id of the team.
    ///   - members: People to add, each by id or e-mail address.
    /// - Returns: A call to `send()`.
    public func addTeamMembers(chatId: Identifier, members: [TMAddTeamMembersRequest.Member]) -> Call<Empty> {
        var request = RequestParts(.addTeamMembers)
        request.path(chatId); request.body(TMAddTeamMembersRequest(members: members))
        return Call(client, request)
    }

    /// Archives a team (retired path).
    ///
    /// Permissions: `Glip` of the app, `Glip` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameter chatId: Id of the team.
    /// - Returns: A call to `send()`.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use archiveTeam.", renamed: "archiveTeam(chatId:)")
    public func archiveGlipTeam(chatId: Identifier) -> Call<Empty> {
        var request = RequestParts(.archiveGlipTeam)
        request.path(chatId)
        return Call(client, request)
    }

    /// Archives a team.
    ///
    /// Permission: `TeamMessaging`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameter chatId: Id of the team.
    /// - Returns: A call to `send()`.
    public func archiveTeam(chatId: Identifier) -> Call<Empty> {
        var request = RequestParts(.archiveTeam)
        request.path(chatId)
        return Call(client, request)
    }

    /// Creates a team (retired path).
    ///
    /// Permissions: `Glip` of the app, `Glip` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - name: Name of the team.
    ///   - description: What the team is about.
    ///   - members: People to add at once, each by id or email address.
    ///   - public: Whether anybody in the company can find and join the team.
    /// - Returns: A call to ask for its `value`.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use createTeam.")
    public func createGlipTeam(
        name: String, description: String? = nil, members: [GlipConversationMember]? = nil,
        `public`: Bool? = nil) -> Call<TMTeamInfo> {
        var request = RequestParts(.createGlipTeam)
        request.body(GlipTeamRequest(name: name, description: description, members: members, public: `public`))
        return Call(client, request)
    }

    /// Creates a team.
    ///
    /// Permission: `TeamMessaging`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - name: Name of the team.
    ///   - description: What the team is about.
    ///   - members: People to add at once, each by id or e-mail address.
    ///   - public: Whether anybody in the company can find and join the team.
    /// - Returns: A call to ask for its `value`.
    public func createTeam(
        name: String, description: String? = nil, members: [TMCreateTeamRequest.Member]? = nil,
        `public`: Bool? = nil) -> Call<TMTeamInfo> {
        var request = RequestParts(.createTeam)
        request.body(TMCreateTeamRequest(name: name, description: description, members: members, public: `public`))
        return Call(client, request)
    }

    /// Deletes a team (retired path).
    ///
    /// > Note: The team is gone for every member; archive it instead to keep its content.
    ///
    /// Permissions: `Glip` of the app, `Glip` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameter chatId: Id of the team.
    /// - Returns: A call to `send()`.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use deleteTeam.", renamed: "deleteTeam(chatId:)")
    public func deleteGlipTeam(chatId: Identifier) -> Call<Empty> {
        var request = RequestParts(.deleteGlipTeam)
        request.path(chatId)
        return Call(client, request)
    }

    /// Deletes a team.
    ///
    /// > Note: The team is gone for every member; archive it instead to keep its content.
    ///
    /// Permission: `TeamMessaging`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameter chatId: Id of the team.
    /// - Returns: A call to `send()`.
    public func deleteTeam(chatId: Identifier) -> Call<Empty> {
        var request = RequestParts(.deleteTeam)
        request.path(chatId)
        return Call(client, request)
    }

    /// Makes the user a member of a team (retired path).
    ///
    /// Permissions: `Glip` of the app, `Glip` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameter chatId: Id of the team.
    /// - Returns: A call to `send()`.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use joinTeam.", renamed: "joinTeam(chatId:)")
    public func joinGlipTeam(chatId: Identifier) -> Call<Empty> {
        var request = RequestParts(.joinGlipTeam)
        request.path(chatId)
        return Call(client, request)
    }

    /// Makes the user a member of a team.
    ///
    /// Permission: `TeamMessaging`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameter chatId: Id of the team.
    /// - Returns: A call to `send()`.
    public func joinTeam(chatId: Identifier) -> Call<Empty> {
        var request = RequestParts(.joinTeam)
        request.path(chatId)
        return Call(client, request)
    }

    /// Ends the user's membership in a team (retired path).
    ///
    /// Permissions: `Glip` of the app, `Glip` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameter chatId: Id of the team.
    /// - Returns: A call to `send()`.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use leaveTeam.", renamed: "leaveTeam(chatId:)")
    public func leaveGlipTeam(chatId: Identifier) -> Call<Empty> {
        var request = RequestParts(.leaveGlipTeam)
        request.path(chatId)
        return Call(client, request)
    }

    /// Ends the user's membership in a team.
    ///
    /// Permission: `TeamMessaging`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameter chatId: Id of the team.
    /// - Returns: A call to `send()`.
    public func leaveTeam(chatId: Identifier) -> Call<Empty> {
        var request = RequestParts(.leaveTeam)
        request.path(chatId)
        return Call(client, request)
    }

    /// Lists the teams the user belongs to or can join (retired path).
    ///
    /// Permissions: `Glip` of the app, `Glip` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - pageToken: Token of the page to return, taken from the previous answer; leave it out for the first page.
    ///   - recordCount: Most teams to return on one page, up to 250. At most 250. Default: `30`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`. Known errors: OAU-128.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use listTeams.", renamed: "listTeams(pageToken:recordCount:)")
    public func listGlipTeams(pageToken: String? = nil, recordCount: Int? = nil) -> Call<TMTeamList> {
        var request = RequestParts(.listGlipTeams)
        request.query("pageToken", pageToken); request.query("recordCount", recordCount)
        return Call(client, request)
    }

    /// Lists the teams the user belongs to or can join.
    ///
    /// Permission: `TeamMessaging`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - pageToken: Token of the page to return, taken from the previous answer; leave it out for the first page.
    ///   - recordCount: Most teams to return on one page, up to 250. At most 250. Default: `30`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func listTeams(pageToken: String? = nil, recordCount: Int? = nil) -> Call<TMTeamList> {
        var request = RequestParts(.listTeams)
        request.query("pageToken", pageToken); request.query("recordCount", recordCount)
        return Call(client, request)
    }

    /// Changes the name or description of the company-wide chat (retired path).
    ///
    /// > Note: The change shows for the whole company.
    ///
    /// Permissions: `Glip` of the app, `Glip` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - description: What the chat is about.
    ///   - name: New name of the chat; described as a whole number.
    /// - Returns: A call to ask for its `value`.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use patchEveryoneTeam.")
    public func patchGlipEveryone(description: String? = nil, name: Int? = nil) -> Call<EveryoneTeamInfo> {
        var request = RequestParts(.patchGlipEveryone)
        request.body(GlipEveryoneChanges(description: description, name: name))
        return Call(client, request)
    }

    /// Changes the name or description of the company-wide chat.
    ///
    /// > Note: The change shows for the whole company.
    ///
    /// Permission: `TeamMessaging`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - description: What the chat is about.
    ///   - name: New name of the chat.
    /// - Returns: A call to ask for its `value`.
    public func patchEveryoneTeam(description: String? = nil, name: String? = nil) -> Call<EveryoneTeamInfo> {
        var request = RequestParts(.patchEveryoneTeam)
        request.body(UpdateEveryoneTeamRequest(description: description, name: name))
        return Call(client, request)
    }

    /// Changes the name, description or openness of a team (retired path).
    ///
    /// Permissions: `Glip` of the app, `Glip` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - chatId: Id of the team.
    ///   - description: What the team is about.
    ///   - name: New name of the team.
    ///   - public: Whether anybody in the company can find and join the team.
    /// - Returns: A call to ask for its `value`.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use patchTeam.", renamed: "patchTeam(chatId:description:name:public:)")
    public func patchGlipTeam(
        chatId: Identifier, description: String? = nil, name: String? = nil,
        `public`: Bool? = nil) -> Call<TMTeamInfo> {
        var request = RequestParts(.patchGlipTeam)
        request.path(chatId);
        request.body(TMUpdateTeamRequest(description: description, name: name, public: `public`))
        return Call(client, request)
    }

    /// Changes the name, description or openness of a team.
    ///
    /// Permission: `TeamMessaging`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - chatId: Id of the team.
    ///   - description: What the team is about.
    ///   - name: New name of the team.
    ///   - public: Whether anybody in the company can find and join the team.
    /// - Returns: A call to ask for its `value`.
    public func patchTeam(
        chatId: Identifier, description: String? = nil, name: String? = nil,
        `public`: Bool? = nil) -> Call<TMTeamInfo> {
        var request = RequestParts(.patchTeam)
        request.path(chatId);
        request.body(TMUpdateTeamRequest(description: description, name: name, public: `public`))
        return Call(client, request)
    }

    /// Reads the company-wide chat that everyone belongs to (retired path).
    ///
    /// Permissions: `Glip` of the app, `Glip` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Returns: A call to ask for its `value`.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use readEveryoneTeam.", renamed: "readEveryoneTeam()")
    public func readGlipEveryone() -> Call<EveryoneTeamInfo> {
        Call(client, RequestParts(.readGlipEveryone))
    }

    /// Reads the company-wide chat that everyone belongs to.
    ///
    /// Permission: `TeamMessaging`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Returns: A call to ask for its `value`.
    public func readEveryoneTeam() -> Call<EveryoneTeamInfo> {
        Call(client, RequestParts(.readEveryoneTeam))
    }

    /// Reads one team (retired path).
    ///
    /// Permissions: `Glip` of the app, `Glip` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameter chatId: Id of the team.
    /// - Returns: A call to ask for its `value`. Known errors: OAU-165.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use readTeam.", renamed: "readTeam(chatId:)")
    public func readGlipTeam(chatId: Identifier) -> Call<TMTeamInfo> {
        var request = RequestParts(.readGlipTeam)
        request.path(chatId)
        return Call(client, request)
    }

    /// Reads one team.
    ///
    /// Permission: `TeamMessaging`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameter chatId: Id of the team.
    /// - Returns: A call to ask for its `value`.
    public func readTeam(chatId: Identifier) -> Call<TMTeamInfo> {
        var request = RequestParts(.readTeam)
        request.path(chatId)
        return Call(client, request)
    }

    /// Removes people from a team (retired path).
    ///
    /// Permissions: `Glip` of the app, `Glip` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - chatId: Id of the team.
    ///   - members: People to remove.
    /// - Returns: A call to `send()`.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use removeTeamMembers.")
    public func removeGlipTeamMembers(chatId: Identifier, members: [GlipPersonReference]) -> Call<Empty> {
        var request = RequestParts(.removeGlipTeamMembers)
        request.path(chatId); request.body(GlipTeamMembersRemoval(members: members))
        return Call(client, request)
    }

    /// Removes people from a team.
    ///
    /// Permission: `TeamMessaging`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - chatId: Id of the team.
    ///   - members: People to remove.
    /// - Returns: A call to `send()`.
    public func removeTeamMembers(chatId: Identifier, members: [TMRemoveTeamMembersRequest.Member]) -> Call<Empty> {
        var request = RequestParts(.removeTeamMembers)
        request.path(chatId); request.body(TMRemoveTeamMembersRequest(members: members))
        return Call(client, request)
    }

    /// Makes an archived team active again (retired path).
    ///
    /// Permissions: `Glip` of the app, `Glip` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameter chatId: Id of the team.
    /// - Returns: A call to `send()`.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use unarchiveTeam.", renamed: "unarchiveTeam(chatId:)")
    public func unarchiveGlipTeam(chatId: Identifier) -> Call<Empty> {
        var request = RequestParts(.unarchiveGlipTeam)
        request.path(chatId)
        return Call(client, request)
    }

    /// Makes an archived team active again.
    ///
    /// Permission: `TeamMessaging`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameter chatId: Id of the team.
    /// - Returns: A call to `send()`.
    public func unarchiveTeam(chatId: Identifier) -> Call<Empty> {
        var request = RequestParts(.unarchiveTeam)
        request.path(chatId)
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `POST /restapi/v1.0/glip/teams/{chatId}/add`
    public static let addGlipTeamMembers = APIOperation(
        "addGlipTeamMembers", .post, "/restapi/v1.0/glip/teams/{chatId}/add", area: "Teams", permission: "Glip",
        userPermission: "Glip", rateGroup: "Medium", access: .write, lifecycle: .retired)
    /// `POST /team-messaging/v1/teams/{chatId}/add`
    public static let addTeamMembers = APIOperation(
        "addGlipTeamMembersNew", .post, "/team-messaging/v1/teams/{chatId}/add", area: "Teams",
        permission: "TeamMessaging", rateGroup: "Medium", access: .write)
    /// `POST /restapi/v1.0/glip/teams/{chatId}/archive`
    public static let archiveGlipTeam = APIOperation(
        "archiveGlipTeam", .post, "/restapi/v1.0/glip/teams/{chatId}/archive", area: "Teams", permission: "Glip",
        userPermission: "Glip", rateGroup: "Medium", access: .write, lifecycle: .retired)
    /// `POST /team-messaging/v1/teams/{chatId}/archive`
    public static let archiveTeam = APIOperation(
        "archiveGlipTeamNew", .post, "/team-messaging/v1/teams/{chatId}/archive", area: "Teams",
        permission: "TeamMessaging", rateGroup: "Medium", access: .write)
    /// `POST /restapi/v1.0/glip/teams`
    public static let createGlipTeam = APIOperation(
        "createGlipTeam", .post, "/restapi/v1.0/glip/teams", area: "Teams", permission: "Glip",
        userPermission: "Glip", rateGroup: "Medium", access: .write, lifecycle: .retired)
    /// `POST /team-messaging/v1/teams`
    public static let createTeam = APIOperation(
        "createGlipTeamNew", .post, "/team-messaging/v1/teams", area: "Teams", permission: "TeamMessaging",
        rateGroup: "Medium", access: .write)
    /// `DELETE /restapi/v1.0/glip/teams/{chatId}`
    public static let deleteGlipTeam = APIOperation(
        "deleteGlipTeam", .delete, "/restapi/v1.0/glip/teams/{chatId}", area: "Teams", permission: "Glip",
        userPermission: "Glip", rateGroup: "Medium", access: .write, lifecycle: .retired)
    /// `DELETE /team-messaging/v1/teams/{chatId}`
    public static let deleteTeam = APIOperation(
        "deleteGlipTeamNew", .delete, "/team-messaging/v1/teams/{chatId}", area: "Teams", permission: "TeamMessaging",
        rateGroup: "Medium", access: .write)
    /// `POST /restapi/v1.0/glip/teams/{chatId}/join`
    public static let joinGlipTeam = APIOperation(
        "joinGlipTeam", .post, "/restapi/v1.0/glip/teams/{chatId}/join", area: "Teams", permission: "Glip",
        userPermission: "Glip", rateGroup: "Medium", access: .write, lifecycle: .retired)
    /// `POST /team-messaging/v1/teams/{chatId}/join`
    public static let joinTeam = APIOperation(
        "joinGlipTeamNew", .post, "/team-messaging/v1/teams/{chatId}/join", area: "Teams",
        permission: "TeamMessaging", rateGroup: "Medium", access: .write)
    /// `POST /restapi/v1.0/glip/teams/{chatId}/leave`
    public static let leaveGlipTeam = APIOperation(
        "leaveGlipTeam", .post, "/restapi/v1.0/glip/teams/{chatId}/leave", area: "Teams", permission: "Glip",
        userPermission: "Glip", rateGroup: "Medium", access: .write, lifecycle: .retired)
    /// `POST /team-messaging/v1/teams/{chatId}/leave`
    public static let leaveTeam = APIOperation(
        "leaveGlipTeamNew", .post, "/team-messaging/v1/teams/{chatId}/leave", area: "Teams",
        permission: "TeamMessaging", rateGroup: "Medium", access: .write)
    /// `GET /restapi/v1.0/glip/teams`
    public static let listGlipTeams = APIOperation(
        "listGlipTeams", .get, "/restapi/v1.0/glip/teams", area: "Teams", permission: "Glip", userPermission: "Glip",
        rateGroup: "Medium", access: .read, paging: .recordCountToken, lifecycle: .retired)
    /// `GET /team-messaging/v1/teams`
    public static let listTeams = APIOperation(
        "listGlipTeamsNew", .get, "/team-messaging/v1/teams", area: "Teams", permission: "TeamMessaging",
        rateGroup: "Medium", access: .read, paging: .recordCountToken)
    /// `PATCH /restapi/v1.0/glip/everyone`
    public static let patchGlipEveryone = APIOperation(
        "patchGlipEveryone", .patch, "/restapi/v1.0/glip/everyone", area: "Teams", permission: "Glip",
        userPermission: "Glip", rateGroup: "Medium", access: .write, lifecycle: .retired)
    /// `PATCH /team-messaging/v1/everyone`
    public static let patchEveryoneTeam = APIOperation(
        "patchGlipEveryoneNew", .patch, "/team-messaging/v1/everyone", area: "Teams", permission: "TeamMessaging",
        rateGroup: "Medium", access: .write)
    /// `PATCH /restapi/v1.0/glip/teams/{chatId}`
    public static let patchGlipTeam = APIOperation(
        "patchGlipTeam", .patch, "/restapi/v1.0/glip/teams/{chatId}", area: "Teams", permission: "Glip",
        userPermission: "Glip", rateGroup: "Medium", access: .write, lifecycle: .retired)
    /// `PATCH /team-messaging/v1/teams/{chatId}`
    public static let patchTeam = APIOperation(
        "patchGlipTeamNew", .patch, "/team-messaging/v1/teams/{chatId}", area: "Teams", permission: "TeamMessaging",
        rateGroup: "Medium", access: .write)
    /// `GET /restapi/v1.0/glip/everyone`
    public static let readGlipEveryone = APIOperation(
        "readGlipEveryone", .get, "/restapi/v1.0/glip/everyone", area: "Teams", permission: "Glip",
        userPermission: "Glip", rateGroup: "Light", access: .read, lifecycle: .retired)
    /// `GET /team-messaging/v1/everyone`
    public static let readEveryoneTeam = APIOperation(
        "readGlipEveryoneNew", .get, "/team-messaging/v1/everyone", area: "Teams", permission: "TeamMessaging",
        rateGroup: "Light", access: .read)
    /// `GET /restapi/v1.0/glip/teams/{chatId}`
    public static let readGlipTeam = APIOperation(
        "readGlipTeam", .get, "/restapi/v1.0/glip/teams/{chatId}", area: "Teams", permission: "Glip",
        userPermission: "Glip", rateGroup: "Light", access: .read, lifecycle: .retired)
    /// `GET /team-messaging/v1/teams/{chatId}`
    public static let readTeam = APIOperation(
        "readGlipTeamNew", .get, "/team-messaging/v1/teams/{chatId}", area: "Teams", permission: "TeamMessaging",
        rateGroup: "Light", access: .read)
    /// `POST /restapi/v1.0/glip/teams/{chatId}/remove`
    public static let removeGlipTeamMembers = APIOperation(
        "removeGlipTeamMembers", .post, "/restapi/v1.0/glip/teams/{chatId}/remove", area: "Teams", permission: "Glip",
        userPermission: "Glip", rateGroup: "Medium", access: .write, lifecycle: .retired)
    /// `POST /team-messaging/v1/teams/{chatId}/remove`
    public static let removeTeamMembers = APIOperation(
        "removeGlipTeamMembersNew", .post, "/team-messaging/v1/teams/{chatId}/remove", area: "Teams",
        permission: "TeamMessaging", rateGroup: "Medium", access: .write)
    /// `POST /restapi/v1.0/glip/teams/{chatId}/unarchive`
    public static let unarchiveGlipTeam = APIOperation(
        "unarchiveGlipTeam", .post, "/restapi/v1.0/glip/teams/{chatId}/unarchive", area: "Teams", permission: "Glip",
        userPermission: "Glip", rateGroup: "Medium", access: .write, lifecycle: .retired)
    /// `POST /team-messaging/v1/teams/{chatId}/unarchive`
    public static let unarchiveTeam = APIOperation(
        "unarchiveGlipTeamNew", .post, "/team-messaging/v1/teams/{chatId}/unarchive", area: "Teams",
        permission: "TeamMessaging", rateGroup: "Medium", access: .write)
}

/// A team to create (retired form).
public nonisolated struct GlipTeamRequest: Model {
    /// What the team is about.
    public var description: Optional<String>
    /// People to add at once, each by id or email address.
    public var members: Optional<[GlipConversationMember]>
    /// Name of the team.
    public var name: String
    /// Whether anybody in the company can find and join the team.
    public var `public`: Optional<Bool>
    public init(
        name: String, description: String? = nil, members: [GlipConversationMember]? = nil, `public`: Bool? = nil) {
        self.name = name; self.description = description; self.members = members; self.`public` = `public`
    }
    public init(_ blank: Blank) { self.init(name: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("description", &self.description); fields.list("members", &self.members);
        fields.field("name", &self.name); fields.field("public", &self.`public`)
    }
}

/// The company-wide chat.
public nonisolated struct EveryoneTeamInfo: Model, ResponseValue {
    /// When the object was created, ISO 8601.
    public var creationTime: Optional<Foundation.Date>
    /// What the chat is about.
    public var description: Optional<String>
    /// Id of the chat.
    public var id: Optional<Identifier>
    /// When the object was last changed, ISO 8601.
    public var lastModifiedTime: Optional<Foundation.Date>
    /// Name of the chat.
    public var name: Optional<String>
    /// Always Everyone.
    public var type: Optional<EveryoneTeamInfo.Kind>
    private var _unknownMembers: UnknownMembers
    public init(
        creationTime: Foundation.Date? = nil, description: String? = nil, id: Identifier? = nil,
        lastModifiedTime: Foundation.Date? = nil, name: String? = nil, type: EveryoneTeamInfo.Kind? = nil) {
        self.creationTime = creationTime; self.description = description; self.id = id;
        self.lastModifiedTime = lastModifiedTime; self.name = name; self.type = type; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("creationTime", &self.creationTime); fields.field("description", &self.description);
        fields.field("id", &self.id); fields.field("lastModifiedTime", &self.lastModifiedTime);
        fields.field("name", &self.name); fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
    }

    /// Always Everyone.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// Changes to the chat of the whole company (retired form).
public nonisolated struct GlipEveryoneChanges: Model {
    /// What the chat is about.
    public var description: Optional<String>
    /// New name of the chat; described as a whole number.
    public var name: Optional<Int>
    public init(description: String? = nil, name: Int? = nil) { self.description = description; self.name = name }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("description", &self.description); fields.field("name", &self.name)
    }
}

/// People to remove from a team (retired form).
public nonisolated struct GlipTeamMembersRemoval: Model {
    /// People to remove.
    public var members: [GlipPersonReference]
    public init(members: [GlipPersonReference]) { self.members = members }
    public init(_ blank: Blank) { self.init(members: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) { fields.list("members", &self.members) }
}

/// People to add to a team.
public nonisolated struct TMAddTeamMembersRequest: Model {
    /// People to add, each by id or e-mail address.
    public var members: [TMAddTeamMembersRequest.Member]
    public init(members: [TMAddTeamMembersRequest.Member]) { self.members = members }
    public init(_ blank: Blank) { self.init(members: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) { fields.list("members", &self.members) }

    /// A part of `TMAddTeamMembersRequest`.
    public struct Member: Model {
        /// E-mail address of the person.
        public var email: Optional<String>
        /// Id of the person.
        public var id: Optional<Identifier>
        public init(email: String? = nil, id: Identifier? = nil) { self.email = email; self.id = id }
        public init(_ blank: Blank) { self.init() }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("email", &self.email); fields.field("id", &self.id)
        }
    }
}

/// A team to create.
public nonisolated struct TMCreateTeamRequest: Model {
    /// What the team is about.
    public var description: Optional<String>
    /// People to add at once, each by id or e-mail address.
    public var members: Optional<[TMCreateTeamRequest.Member]>
    /// Name of the team.
    public var name: String
    /// Whether anybody in the company can find and join the team.
    public var `public`: Optional<Bool>
    public init(
        name: String, description: String? = nil, members: [TMCreateTeamRequest.Member]? = nil,
        `public`: Bool? = nil) {
        self.name = name; self.description = description; self.members = members; self.`public` = `public`
    }
    public init(_ blank: Blank) { self.init(name: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("description", &self.description); fields.list("members", &self.members);
        fields.field("name", &self.name); fields.field("public", &self.`public`)
    }

    /// A part of `TMCreateTeamRequest`.
    public struct Member: Model {
        /// E-mail address of the person.
        public var email: Optional<String>
        /// Id of the person.
        public var id: Optional<Identifier>
        public init(email: String? = nil, id: Identifier? = nil) { self.email = email; self.id = id }
        public init(_ blank: Blank) { self.init() }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("email", &self.email); fields.field("id", &self.id)
        }
    }
}

/// People to remove from a team.
public nonisolated struct TMRemoveTeamMembersRequest: Model {
    /// People to remove.
    public var members: [TMRemoveTeamMembersRequest.Member]
    public init(members: [TMRemoveTeamMembersRequest.Member]) { self.members = members }
    public init(_ blank: Blank) { self.init(members: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) { fields.list("members", &self.members) }

    /// A part of `TMRemoveTeamMembersRequest`.
    public struct Member: Model {
        /// Id of the person.
        public var id: Optional<Identifier>
        public init(id: Identifier? = nil) { self.id = id }
        public init(_ blank: Blank) { self.init() }
        public mutating func visit(_ fields: FieldVisitor) { fields.field("id", &self.id) }
    }
}

/// A team, that is, a named chat people can join or be added to.
public nonisolated struct TMTeamInfo: Model, ResponseValue {
    /// When the object was created, ISO 8601.
    public var creationTime: Optional<Foundation.Date>
    /// What the team is about.
    public var description: Optional<String>
    /// Id of the team, also its chat id.
    public var id: Optional<Identifier>
    /// When the object was last changed, ISO 8601.
    public var lastModifiedTime: Optional<Foundation.Date>
    /// Name of the team.
    public var name: Optional<String>
    /// Whether anybody in the company can find and join the team.
    public var `public`: Optional<Bool>
    /// Whether the team is active or archived.
    public var status: Optional<TMTeamInfo.Status>
    /// Always Team.
    public var type: Optional<TMTeamInfo.Kind>
    private var _unknownMembers: UnknownMembers
    public init(
        creationTime: Foundation.Date? = nil, description: String? = nil, id: Identifier? = nil,
        lastModifiedTime: Foundation.Date? = nil, name: String? = nil, `public`: Bool? = nil,
        status: TMTeamInfo.Status? = nil, type: TMTeamInfo.Kind? = nil) {
        self.creationTime = creationTime; self.description = description; self.id = id;
        self.lastModifiedTime = lastModifiedTime; self.name = name; self.`public` = `public`; self.status = status;
        self.type = type; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("creationTime", &self.creationTime); fields.field("description", &self.description);
        fields.field("id", &self.id); fields.field("lastModifiedTime", &self.lastModifiedTime);
        fields.field("name", &self.name); fields.field("public", &self.`public`);
        fields.field("status", &self.status); fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
    }

    /// Whether the team is active or archived.
    public typealias Status = OpenEnum<StatusValues>
    public enum StatusValues {}

    /// Always Team.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// One page of teams.
public nonisolated struct TMTeamList: Model, ResponseValue {
    /// Links or tokens that lead to the other pages of the list.
    public var navigation: Optional<TMNavigationInfo>
    /// Teams of this page.
    public var records: [TMTeamInfo]
    private var _unknownMembers: UnknownMembers
    public init(records: [TMTeamInfo], navigation: TMNavigationInfo? = nil) {
        self.records = records; self.navigation = navigation; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(records: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("navigation", &self.navigation); fields.list("records", &self.records);
        fields.unknown(&self._unknownMembers)
    }
}

/// Changes to a team.
public nonisolated struct TMUpdateTeamRequest: Model {
    /// What the team is about.
    public var description: Optional<String>
    /// New name of the team.
    public var name: Optional<String>
    /// Whether anybody in the company can find and join the team.
    public var `public`: Optional<Bool>
    public init(description: String? = nil, name: String? = nil, `public`: Bool? = nil) {
        self.description = description; self.name = name; self.`public` = `public`
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("description", &self.description); fields.field("name", &self.name);
        fields.field("public", &self.`public`)
    }
}

/// Changes to the company-wide chat.
public nonisolated struct UpdateEveryoneTeamRequest: Model {
    /// What the chat is about.
    public var description: Optional<String>
    /// New name of the chat.
    public var name: Optional<String>
    public init(description: String? = nil, name: String? = nil) {
        self.description = description; self.name = name
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("description", &self.description); fields.field("name", &self.name)
    }
}

nonisolated extension OpenEnum where Values == EveryoneTeamInfo.KindValues {
    public static var everyone: Self { Self("Everyone") }
}

nonisolated extension OpenEnum where Values == TMTeamInfo.StatusValues {
    public static var active: Self { Self("Active") }
    public static var archived: Self { Self("Archived") }
}

nonisolated extension OpenEnum where Values == TMTeamInfo.KindValues {
    public static var team: Self { Self("Team") }
}

nonisolated extension TMTeamList: PagedResponse {
    /// The items of this page.
    public var pageItems: [TMTeamInfo] { self.records }
}
#endif
