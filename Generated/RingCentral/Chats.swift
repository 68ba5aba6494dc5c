// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || TeamMessaging
/// Lists chats and manages favorites, members and read marks.
public nonisolated struct ChatsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Adds and removes members of a group in one step (retired path).
    ///
    /// > Note: The replacement only adds; use removeGlipTeamMembersNew to remove members.
    ///
    /// Permissions: `Glip` of the app, `Glip` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - groupId: Id of the group or team.
    ///   - addedPersonEmails: Email addresses of the people to add.
    ///   - addedPersonIds: Ids of the people to add.
    ///   - removedPersonIds: Ids of the people to remove.
    /// - Returns: A call to ask for its `value`. Known errors: OAU-149.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use addTeamMembers of `teams`.")
    public func assignGlipGroupMembers(
        groupId: Identifier, addedPersonEmails: [String]? = nil, addedPersonIds: [Identifier]? = nil,
        removedPersonIds: [Identifier]? = nil) -> Call<GlipGroup> {
        var request = RequestParts(.assignGlipGroupMembers)
        request.path(groupId);
        request.body(GlipGroupMembersChange(addedPersonEmails: addedPersonEmails, addedPersonIds: addedPersonIds, removedPersonIds: removedPersonIds))
        return Call(client, request)
    }

    /// Creates a team or a private chat (retired path).
    ///
    /// > Note: For a private chat use createGlipConversationNew instead.
    ///
    /// Permissions: `Glip` of the app, `Glip` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - type: Whether to create a private chat or a team.
    ///   - description: What the team is about.
    ///   - isPublic: Whether anybody in the company can find and join the group.
    ///   - members: People to add at once.
    ///   - name: Name of the team.
    /// - Returns: A call to ask for its `value`. Known errors: CMN-301, OAU-128, OAU-149, OAU-213.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use createTeam of `teams`.")
    public func createGlipGroup(
        type: GlipGroupRequest.Kind, description: String? = nil, isPublic: Bool? = nil,
        members: [GlipPersonReference]? = nil, name: String? = nil) -> Call<GlipGroup> {
        var request = RequestParts(.createGlipGroup)
        request.body(GlipGroupRequest(type: type, description: description, isPublic: isPublic, members: members, name: name))
        return Call(client, request)
    }

    /// Adds a chat to the user's favorites (retired path).
    ///
    /// Permissions: `Glip` of the app, `Glip` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameter chatId: Identifier of the chat: a conversation, a team or the everyone chat.
    /// - Returns: A call to `send()`.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use favoriteChat.", renamed: "favoriteChat(chatId:)")
    public func favoriteGlipChat(chatId: Identifier) -> Call<Empty> {
        var request = RequestParts(.favoriteGlipChat)
        request.path(chatId)
        return Call(client, request)
    }

    /// Adds a chat to the user's favorites.
    ///
    /// Permission: `TeamMessaging`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameter chatId: Identifier of the chat: a conversation, a team or the everyone chat.
    /// - Returns: A call to `send()`.
    public func favoriteChat(chatId: Identifier) -> Call<Empty> {
        var request = RequestParts(.favoriteChat)
        request.path(chatId)
        return Call(client, request)
    }

    /// Lists the chats the user marked as favorite (retired path).
    ///
    /// Permissions: `Glip` of the app, `Glip` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameter recordCount: Most chats to return, up to 250; there is no next page. At most 250. Default: `30`.
    /// - Returns: A call to ask for its `value`.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use listFavoriteChats.", renamed: "listFavoriteChats(recordCount:)")
    public func listFavoriteGlipChats(recordCount: Int? = nil) -> Call<GlipRecentChatList> {
        var request = RequestParts(.listFavoriteGlipChats)
        request.query("recordCount", recordCount)
        return Call(client, request)
    }

    /// Lists the chats the user marked as favorite.
    ///
    /// Permission: `TeamMessaging`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameter recordCount: Most chats to return, up to 250; there is no next page. At most 250. Default: `30`.
    /// - Returns: A call to ask for its `value`.
    public func listFavoriteChats(recordCount: Int? = nil) -> Call<TMChatListWithoutNavigation> {
        var request = RequestParts(.listFavoriteChats)
        request.query("recordCount", recordCount)
        return Call(client, request)
    }

    /// Lists the chats the user belongs to (retired path).
    ///
    /// Permissions: `Glip` of the app, `Glip` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - pageToken: Token of the page to return, taken from the previous answer; leave it out for the first page.
    ///   - recordCount: Largest number of records to return. At most 250. Default: `30`.
    ///   - type: Keeps only chats of these types, such as Direct, Group or Team.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`. Known errors: OAU-128, OAU-213.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use listChats.", renamed: "listChats(pageToken:recordCount:type:)")
    public func listGlipChats(
        pageToken: String? = nil, recordCount: Int? = nil, type: [ChatsEndpoints.Kind]? = nil) -> Call<TMChatList> {
        var request = RequestParts(.listGlipChats)
        request.query("pageToken", pageToken); request.query("recordCount", recordCount); request.query("type", type)
        return Call(client, request)
    }

    /// Lists the chats the user belongs to.
    ///
    /// Permission: `TeamMessaging`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - pageToken: Token of the page to return, taken from the previous answer; leave it out for the first page.
    ///   - recordCount: Largest number of records to return. At most 250. Default: `30`.
    ///   - type: Keeps only chats of these types, such as Direct, Group or Team.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func listChats(
        pageToken: String? = nil, recordCount: Int? = nil, type: [ChatsEndpoints.Kind]? = nil) -> Call<TMChatList> {
        var request = RequestParts(.listChats)
        request.query("pageToken", pageToken); request.query("recordCount", recordCount); request.query("type", type)
        return Call(client, request)
    }

    /// Lists the user's groups, teams and private chats (retired path).
    ///
    /// Permissions: `Glip` of the app, `Glip` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - pageToken: Token of the page to return, taken from the previous answer; leave it out for the first page.
    ///   - recordCount: Largest number of records to return. At most 250. Default: `30`.
    ///   - type: Keeps only chats of this type.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`. Known errors: CMN-301, OAU-127, OAU-128, OAU-129, OAU-149, OAU-213, OAU-232.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use listChats.")
    public func listGlipGroups(
        pageToken: String? = nil, recordCount: Int? = nil, type: ChatsEndpoints.Kind? = nil) -> Call<GlipGroupList> {
        var request = RequestParts(.listGlipGroups)
        request.query("pageToken", pageToken); request.query("recordCount", recordCount); request.query("type", type)
        return Call(client, request)
    }

    /// Lists the chats with the latest activity (retired path).
    ///
    /// Permissions: `Glip` of the app, `Glip` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - recordCount: Most chats to return, up to 250; there is no next page. At most 250. Default: `30`.
    ///   - type: Keeps only chats of these types, such as Direct, Group or Team.
    /// - Returns: A call to ask for its `value`.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use listRecentChats.", renamed: "listRecentChats(recordCount:type:)")
    public func listRecentGlipChats(
        recordCount: Int? = nil, type: [ChatsEndpoints.Kind]? = nil) -> Call<GlipRecentChatList> {
        var request = RequestParts(.listRecentGlipChats)
        request.query("recordCount", recordCount); request.query("type", type)
        return Call(client, request)
    }

    /// Lists the chats with the latest activity.
    ///
    /// Permission: `TeamMessaging`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - recordCount: Most chats to return, up to 250; there is no next page. At most 250. Default: `30`.
    ///   - type: Keeps only chats of these types, such as Direct, Group or Team.
    /// - Returns: A call to ask for its `value`.
    public func listRecentChats(
        recordCount: Int? = nil, type: [ChatsEndpoints.Kind]? = nil) -> Call<TMChatListWithoutNavigation> {
        var request = RequestParts(.listRecentChats)
        request.query("recordCount", recordCount); request.query("type", type)
        return Call(client, request)
    }

    /// Marks a chat as read for the user (retired path).
    ///
    /// > Note: Needs an internal permission that apps cannot ask for.
    ///
    /// Permission: `GlipInternal`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameter chatId: Identifier of the chat: a conversation, a team or the everyone chat.
    /// - Returns: A call to `send()`.
    @available(*, deprecated, message: "The service no longer describes this endpoint.")
    public func markGlipChatRead(chatId: Identifier) -> Call<Empty> {
        var request = RequestParts(.markGlipChatRead)
        request.path(chatId)
        return Call(client, request)
    }

    /// Marks a chat as unread for the user (retired path).
    ///
    /// > Note: Needs an internal permission that apps cannot ask for.
    ///
    /// Permission: `GlipInternal`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameter chatId: Identifier of the chat: a conversation, a team or the everyone chat.
    /// - Returns: A call to `send()`. Known errors: OAU-129.
    @available(*, deprecated, message: "The service no longer describes this endpoint.")
    public func markGlipChatUnread(chatId: Identifier) -> Call<Empty> {
        var request = RequestParts(.markGlipChatUnread)
        request.path(chatId)
        return Call(client, request)
    }

    /// Reads one chat with its members (retired path).
    ///
    /// Permissions: `Glip` of the app, `Glip` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameter chatId: Identifier of the chat: a conversation, a team or the everyone chat.
    /// - Returns: A call to ask for its `value`.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use readChat.", renamed: "readChat(chatId:)")
    public func readGlipChat(chatId: Identifier) -> Call<TMChatInfo> {
        var request = RequestParts(.readGlipChat)
        request.path(chatId)
        return Call(client, request)
    }

    /// Reads one chat with its members.
    ///
    /// Permission: `TeamMessaging`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameter chatId: Identifier of the chat: a conversation, a team or the everyone chat.
    /// - Returns: A call to ask for its `value`.
    public func readChat(chatId: Identifier) -> Call<TMChatInfo> {
        var request = RequestParts(.readChat)
        request.path(chatId)
        return Call(client, request)
    }

    /// Reads one or several groups by id (retired path).
    ///
    /// > Note: Several comma-separated ids are answered as multipart/mixed with 207.
    ///
    /// > Note: Corrected: responses/207. Declared without a body; asked for several ids, the service answers a list of {resourceId, status, body}.
    ///
    /// Permissions: `Glip` of the app, `Glip` of the user. Rate group: Light, 50 calls in 60 s. Up to 50 ids at once.
    ///
    /// - Parameter groupId: Id of the group or team, or several separated by commas.
    /// - Returns: A call to ask for its `results`, one for each id. Known errors: CMN-301, OAU-127, OAU-129, OAU-149.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use readChat.")
    public func readGlipGroup(groupId: [Identifier]) -> Call<BatchOf<GlipGroup>> {
        var request = RequestParts(.readGlipGroup)
        request.pathList(groupId)
        return Call(client, request)
    }

    /// Removes a chat from the user's favorites (retired path).
    ///
    /// Permissions: `Glip` of the app, `Glip` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameter chatId: Identifier of the chat: a conversation, a team or the everyone chat.
    /// - Returns: A call to `send()`.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use unfavoriteChat.", renamed: "unfavoriteChat(chatId:)")
    public func unfavoriteGlipChat(chatId: Identifier) -> Call<Empty> {
        var request = RequestParts(.unfavoriteGlipChat)
        request.path(chatId)
        return Call(client, request)
    }

    /// Removes a chat from the user's favorites.
    ///
    /// Permission: `TeamMessaging`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameter chatId: Identifier of the chat: a conversation, a team or the everyone chat.
    /// - Returns: A call to `send()`.
    public func unfavoriteChat(chatId: Identifier) -> Call<Empty> {
        var request = RequestParts(.unfavoriteChat)
        request.path(chatId)
        return Call(client, request)
    }

    /// The known values of `type`.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

nonisolated extension APIOperation {
    /// `POST /restapi/v1.0/glip/groups/{groupId}/bulk-assign`
    public static let assignGlipGroupMembers = APIOperation(
        "assignGlipGroupMembers", .post, "/restapi/v1.0/glip/groups/{groupId}/bulk-assign", area: "Chats",
        permission: "Glip", userPermission: "Glip", rateGroup: "Medium", access: .write, lifecycle: .retired)
    /// `POST /restapi/v1.0/glip/groups`
    public static let createGlipGroup = APIOperation(
        "createGlipGroup", .post, "/restapi/v1.0/glip/groups", area: "Chats", permission: "Glip",
        userPermission: "Glip", rateGroup: "Medium", access: .write, lifecycle: .retired)
    /// `POST /restapi/v1.0/glip/chats/{chatId}/favorite`
    public static let favoriteGlipChat = APIOperation(
        "favoriteGlipChat", .post, "/restapi/v1.0/glip/chats/{chatId}/favorite", area: "Chats", permission: "Glip",
        userPermission: "Glip", rateGroup: "Medium", access: .write, lifecycle: .retired)
    /// `POST /team-messaging/v1/chats/{chatId}/favorite`
    public static let favoriteChat = APIOperation(
        "favoriteGlipChatNew", .post, "/team-messaging/v1/chats/{chatId}/favorite", area: "Chats",
        permission: "TeamMessaging", rateGroup: "Medium", access: .write)
    /// `GET /restapi/v1.0/glip/favorites`
    public static let listFavoriteGlipChats = APIOperation(
        "listFavoriteChats", .get, "/restapi/v1.0/glip/favorites", area: "Chats", permission: "Glip",
        userPermission: "Glip", rateGroup: "Light", access: .read, paging: .recordCount, lifecycle: .retired)
    /// `GET /team-messaging/v1/favorites`
    public static let listFavoriteChats = APIOperation(
        "listFavoriteChatsNew", .get, "/team-messaging/v1/favorites", area: "Chats", permission: "TeamMessaging",
        rateGroup: "Light", access: .read, paging: .recordCount)
    /// `GET /restapi/v1.0/glip/chats`
    public static let listGlipChats = APIOperation(
        "listGlipChats", .get, "/restapi/v1.0/glip/chats", area: "Chats", permission: "Glip", userPermission: "Glip",
        rateGroup: "Medium", access: .read, paging: .recordCountToken, lifecycle: .retired)
    /// `GET /team-messaging/v1/chats`
    public static let listChats = APIOperation(
        "listGlipChatsNew", .get, "/team-messaging/v1/chats", area: "Chats", permission: "TeamMessaging",
        rateGroup: "Medium", access: .read, paging: .recordCountToken)
    /// `GET /restapi/v1.0/glip/groups`
    public static let listGlipGroups = APIOperation(
        "listGlipGroups", .get, "/restapi/v1.0/glip/groups", area: "Chats", permission: "Glip",
        userPermission: "Glip", rateGroup: "Medium", access: .read, paging: .recordCountToken, lifecycle: .retired)
    /// `GET /restapi/v1.0/glip/recent/chats`
    public static let listRecentGlipChats = APIOperation(
        "listRecentChats", .get, "/restapi/v1.0/glip/recent/chats", area: "Chats", permission: "Glip",
        userPermission: "Glip", rateGroup: "Light", access: .read, paging: .recordCount, lifecycle: .retired)
    /// `GET /team-messaging/v1/recent/chats`
    public static let listRecentChats = APIOperation(
        "listRecentChatsNew", .get, "/team-messaging/v1/recent/chats", area: "Chats", permission: "TeamMessaging",
        rateGroup: "Light", access: .read, paging: .recordCount)
    /// `POST /restapi/v1.0/glip/chats/{chatId}/read`
    public static let markGlipChatRead = APIOperation(
        "markChatRead", .post, "/restapi/v1.0/glip/chats/{chatId}/read", area: "Chats", permission: "GlipInternal",
        rateGroup: "Medium", access: .write, lifecycle: .retired)
    /// `POST /restapi/v1.0/glip/chats/{chatId}/unread`
    public static let markGlipChatUnread = APIOperation(
        "markChatUnread", .post, "/restapi/v1.0/glip/chats/{chatId}/unread", area: "Chats",
        permission: "GlipInternal", rateGroup: "Medium", access: .write, lifecycle: .retired)
    /// `GET /restapi/v1.0/glip/chats/{chatId}`
    public static let readGlipChat = APIOperation(
        "readGlipChat", .get, "/restapi/v1.0/glip/chats/{chatId}", area: "Chats", permission: "Glip",
        userPermission: "Glip", rateGroup: "Light", access: .read, lifecycle: .retired)
    /// `GET /team-messaging/v1/chats/{chatId}`
    public static let readChat = APIOperation(
        "readGlipChatNew", .get, "/team-messaging/v1/chats/{chatId}", area: "Chats", permission: "TeamMessaging",
        rateGroup: "Light", access: .read)
    /// `GET /restapi/v1.0/glip/groups/{groupId}`
    public static let readGlipGroup = APIOperation(
        "readGlipGroup", .get, "/restapi/v1.0/glip/groups/{groupId}", area: "Chats", permission: "Glip",
        userPermission: "Glip", rateGroup: "Light", access: .read, batchLimit: 50, lifecycle: .retired)
    /// `POST /restapi/v1.0/glip/chats/{chatId}/unfavorite`
    public static let unfavoriteGlipChat = APIOperation(
        "unfavoriteGlipChat", .post, "/restapi/v1.0/glip/chats/{chatId}/unfavorite", area: "Chats",
        permission: "Glip", userPermission: "Glip", rateGroup: "Medium", access: .write, lifecycle: .retired)
    /// `POST /team-messaging/v1/chats/{chatId}/unfavorite`
    public static let unfavoriteChat = APIOperation(
        "unfavoriteGlipChatNew", .post, "/team-messaging/v1/chats/{chatId}/unfavorite", area: "Chats",
        permission: "TeamMessaging", rateGroup: "Medium", access: .write)
}

/// People to add to a group and to remove from it.
public nonisolated struct GlipGroupMembersChange: Model {
    /// Email addresses of the people to add.
    public var addedPersonEmails: Optional<[String]>
    /// Ids of the people to add.
    public var addedPersonIds: Optional<[Identifier]>
    /// Ids of the people to remove.
    public var removedPersonIds: Optional<[Identifier]>
    public init(
        addedPersonEmails: [String]? = nil, addedPersonIds: [Identifier]? = nil,
        removedPersonIds: [Identifier]? = nil) {
        self.addedPersonEmails = addedPersonEmails; self.addedPersonIds = addedPersonIds;
        self.removedPersonIds = removedPersonIds
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("addedPersonEmails", &self.addedPersonEmails);
        fields.list("addedPersonIds", &self.addedPersonIds); fields.list("removedPersonIds", &self.removedPersonIds)
    }
}

/// A team or private chat to create (retired form).
public nonisolated struct GlipGroupRequest: Model {
    /// What the team is about.
    public var description: Optional<String>
    /// Whether anybody in the company can find and join the group.
    public var isPublic: Optional<Bool>
    /// People to add at once.
    public var members: Optional<[GlipPersonReference]>
    /// Name of the team.
    public var name: Optional<String>
    /// Whether to create a private chat or a team.
    public var type: GlipGroupRequest.Kind
    public init(
        type: GlipGroupRequest.Kind, description: String? = nil, isPublic: Bool? = nil,
        members: [GlipPersonReference]? = nil, name: String? = nil) {
        self.type = type; self.description = description; self.isPublic = isPublic; self.members = members;
        self.name = name
    }
    public init(_ blank: Blank) { self.init(type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("description", &self.description); fields.field("isPublic", &self.isPublic);
        fields.list("members", &self.members); fields.field("name", &self.name); fields.field("type", &self.type)
    }

    /// Whether to create a private chat or a team.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// A chat as the retired group paths give it.
public nonisolated struct GlipGroup: Model, ResponseValue {
    /// When the object was created, ISO 8601.
    public var creationTime: Optional<Foundation.Date>
    /// What the chat is about.
    public var description: Optional<String>
    /// Identifier of the chat.
    public var id: Optional<Identifier>
    /// Whether anybody in the company can find and join the group.
    public var isPublic: Optional<Bool>
    /// When the object was last changed, ISO 8601.
    public var lastModifiedTime: Optional<Foundation.Date>
    /// Ids of the members.
    public var members: Optional<[String]>
    /// Name of the chat; teams have one.
    public var name: Optional<String>
    /// Kind of chat.
    public var type: Optional<GlipGroup.Kind>
    private var _unknownMembers: UnknownMembers
    public init(
        creationTime: Foundation.Date? = nil, description: String? = nil, id: Identifier? = nil,
        isPublic: Bool? = nil, lastModifiedTime: Foundation.Date? = nil, members: [String]? = nil,
        name: String? = nil, type: GlipGroup.Kind? = nil) {
        self.creationTime = creationTime; self.description = description; self.id = id; self.isPublic = isPublic;
        self.lastModifiedTime = lastModifiedTime; self.members = members; self.name = name; self.type = type;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("creationTime", &self.creationTime); fields.field("description", &self.description);
        fields.field("id", &self.id); fields.field("isPublic", &self.isPublic);
        fields.field("lastModifiedTime", &self.lastModifiedTime); fields.list("members", &self.members);
        fields.field("name", &self.name); fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
    }

    /// Kind of chat.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// One page of chats (retired form).
public nonisolated struct GlipGroupList: Model, ResponseValue {
    /// Links or tokens that lead to the other pages of the list.
    public var navigation: Optional<TMNavigationInfo>
    /// Chats of this page.
    public var records: [GlipGroup]
    private var _unknownMembers: UnknownMembers
    public init(records: [GlipGroup], navigation: TMNavigationInfo? = nil) {
        self.records = records; self.navigation = navigation; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(records: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("navigation", &self.navigation); fields.list("records", &self.records);
        fields.unknown(&self._unknownMembers)
    }
}

/// The chats that were used last (retired form).
public nonisolated struct GlipRecentChatList: Model, ResponseValue {
    /// Chats found.
    public var records: [TMChatInfo]
    private var _unknownMembers: UnknownMembers
    public init(records: [TMChatInfo]) { self.records = records; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init(records: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("records", &self.records); fields.unknown(&self._unknownMembers)
    }
}

/// A chat: a team, a group, a direct or personal chat, or the company-wide one.
public nonisolated struct TMChatInfo: Model, ResponseValue {
    /// When the object was created, ISO 8601.
    public var creationTime: Optional<Foundation.Date>
    /// What the chat is about; teams have it.
    public var description: Optional<String>
    /// Id of the chat.
    public var id: Optional<Identifier>
    /// When the object was last changed, ISO 8601.
    public var lastModifiedTime: Optional<Foundation.Date>
    /// Members of the chat.
    public var members: Optional<[TMChatMemberInfo]>
    /// Name of the chat; teams have one.
    public var name: Optional<String>
    /// true for a team everyone in the company can join.
    public var `public`: Optional<Bool>
    /// Whether the chat is active or archived.
    public var status: Optional<TMChatInfo.Status>
    /// Kind of chat.
    public var type: Optional<TMChatInfo.Kind>
    private var _unknownMembers: UnknownMembers
    public init(
        creationTime: Foundation.Date? = nil, description: String? = nil, id: Identifier? = nil,
        lastModifiedTime: Foundation.Date? = nil, members: [TMChatMemberInfo]? = nil, name: String? = nil,
        `public`: Bool? = nil, status: TMChatInfo.Status? = nil, type: TMChatInfo.Kind? = nil) {
        self.creationTime = creationTime; self.description = description; self.id = id;
        self.lastModifiedTime = lastModifiedTime; self.members = members; self.name = name; self.`public` = `public`;
        self.status = status; self.type = type; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("creationTime", &self.creationTime); fields.field("description", &self.description);
        fields.field("id", &self.id); fields.field("lastModifiedTime", &self.lastModifiedTime);
        fields.list("members", &self.members); fields.field("name", &self.name);
        fields.field("public", &self.`public`); fields.field("status", &self.status);
        fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
    }

    /// Whether the chat is active or archived.
    public typealias Status = OpenEnum<StatusValues>
    public enum StatusValues {}

    /// Kind of chat.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// One page of chats.
public nonisolated struct TMChatList: Model, ResponseValue {
    /// Links or tokens that lead to the other pages of the list.
    public var navigation: Optional<TMNavigationInfo>
    /// Chats of this page.
    public var records: [TMChatInfo]
    private var _unknownMembers: UnknownMembers
    public init(records: [TMChatInfo], navigation: TMNavigationInfo? = nil) {
        self.records = records; self.navigation = navigation; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(records: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("navigation", &self.navigation); fields.list("records", &self.records);
        fields.unknown(&self._unknownMembers)
    }
}

/// List of chats without further pages.
public nonisolated struct TMChatListWithoutNavigation: Model, ResponseValue {
    /// Chats found.
    public var records: [TMChatInfo]
    private var _unknownMembers: UnknownMembers
    public init(records: [TMChatInfo]) { self.records = records; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init(records: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("records", &self.records); fields.unknown(&self._unknownMembers)
    }
}

nonisolated extension OpenEnum where Values == GlipGroupRequest.KindValues {
    public static var privateChat: Self { Self("PrivateChat") }
    public static var team: Self { Self("Team") }
}

nonisolated extension OpenEnum where Values == GlipGroup.KindValues {
    public static var group: Self { Self("Group") }
    public static var personalChat: Self { Self("PersonalChat") }
    public static var privateChat: Self { Self("PrivateChat") }
    public static var team: Self { Self("Team") }
}

nonisolated extension GlipGroupList: PagedResponse {
    /// The items of this page.
    public var pageItems: [GlipGroup] { self.records }
}

nonisolated extension GlipRecentChatList: PagedResponse {
    /// The items of this page.
    public var pageItems: [TMChatInfo] { self.records }
}

nonisolated extension OpenEnum where Values == TMChatInfo.StatusValues {
    public static var active: Self { Self("Active") }
    public static var archived: Self { Self("Archived") }
}

nonisolated extension OpenEnum where Values == TMChatInfo.KindValues {
    public static var direct: Self { Self("Direct") }
    public static var everyone: Self { Self("Everyone") }
    public static var group: Self { Self("Group") }
    public static var personal: Self { Self("Personal") }
    public static var team: Self { Self("Team") }
}

nonisolated extension TMChatList: PagedResponse {
    /// The items of this page.
    public var pageItems: [TMChatInfo] { self.records }
}

nonisolated extension TMChatListWithoutNavigation: PagedResponse {
    /// The items of this page.
    public var pageItems: [TMChatInfo] { self.records }
}

nonisolated extension OpenEnum where Values == ChatsEndpoints.KindValues {
    public static var direct: Self { Self("Direct") }
    public static var everyone: Self { Self("Everyone") }
    public static var group: Self { Self("Group") }
    public static var personal: Self { Self("Personal") }
    public static var personalChat: Self { Self("PersonalChat") }
    public static var privateChat: Self { Self("PrivateChat") }
    public static var team: Self { Self("Team") }
}
#endif

#if Everything || Events
/// A chat after a change.
public nonisolated struct ChatEventBody: Model {
    /// When the chat was created, ISO 8601.
    public var creationTime: Optional<Foundation.Date>
    /// What the chat is about.
    public var description: Optional<String>
    /// What happened to the chat.
    public var eventType: Optional<ChatEventBody.EventType>
    /// Id of the chat.
    public var id: Optional<Identifier>
    /// true for a team everyone in the company can join.
    public var isPublic: Optional<Bool>
    /// When the chat last changed, ISO 8601.
    public var lastModifiedTime: Optional<Foundation.Date>
    /// Ids of the members.
    public var members: Optional<[String]>
    /// Name of the chat; teams have one.
    public var name: Optional<String>
    /// Whether the chat is active or archived.
    public var status: Optional<ChatEventBody.Status>
    /// Kind of chat.
    public var type: Optional<ChatEventBody.Kind>
    private var _unknownMembers: UnknownMembers
    public init(
        creationTime: Foundation.Date? = nil, description: String? = nil, eventType: ChatEventBody.EventType? = nil,
        id: Identifier? = nil, isPublic: Bool? = nil, lastModifiedTime: Foundation.Date? = nil,
        members: [String]? = nil, name: String? = nil, status: ChatEventBody.Status? = nil,
        type: ChatEventBody.Kind? = nil) {
        self.creationTime = creationTime; self.description = description; self.eventType = eventType; self.id = id;
        self.isPublic = isPublic; self.lastModifiedTime = lastModifiedTime; self.members = members; self.name = name;
        self.status = status; self.type = type; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("creationTime", &self.creationTime); fields.field("description", &self.description);
        fields.field("eventType", &self.eventType); fields.field("id", &self.id);
        fields.field("isPublic", &self.isPublic); fields.field("lastModifiedTime", &self.lastModifiedTime);
        fields.list("members", &self.members); fields.field("name", &self.name); fields.field("status", &self.status);
        fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
    }

    /// What happened to the chat.
    public typealias EventType = OpenEnum<EventTypeValues>
    public enum EventTypeValues {}

    /// Whether the chat is active or archived.
    public typealias Status = OpenEnum<StatusValues>
    public enum StatusValues {}

    /// Kind of chat.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

nonisolated extension OpenEnum where Values == ChatEventBody.EventTypeValues {
    public static var groupChanged: Self { Self("GroupChanged") }
    public static var groupJoined: Self { Self("GroupJoined") }
    public static var groupLeft: Self { Self("GroupLeft") }
    public static var groupRenamed: Self { Self("GroupRenamed") }
}

nonisolated extension OpenEnum where Values == ChatEventBody.StatusValues {
    public static var active: Self { Self("Active") }
    public static var archived: Self { Self("Archived") }
}

nonisolated extension OpenEnum where Values == ChatEventBody.KindValues {
    public static var group: Self { Self("Group") }
    public static var personalChat: Self { Self("PersonalChat") }
    public static var privateChat: Self { Self("PrivateChat") }
    public static var team: Self { Self("Team") }
}
#endif
