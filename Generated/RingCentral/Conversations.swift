// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || TeamMessaging
/// Opens and reads conversations, that is, chats without a name.
public nonisolated struct ConversationsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Opens a conversation with the given people (retired path).
    ///
    /// > Note: Answers 200 with the existing conversation when these people already have one, else 201.
    ///
    /// Permissions: `Glip` of the app, `Glip` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameter members: People of the conversation, each by id or email address.
    /// - Returns: A call to ask for its `value`. Known errors: CMN-301, OAU-128.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use createConversation.")
    public func createGlipConversation(members: [GlipConversationMember]) -> Call<GlipConversation> {
        var request = RequestParts(.createGlipConversation)
        request.body(GlipConversationRequest(members: members))
        return Call(client, request)
    }

    /// Opens a conversation with the given people.
    ///
    /// > Note: Answers 200 with the existing conversation when these people already have one, else 201.
    ///
    /// Permission: `TeamMessaging`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameter members: People to talk with, each by id or e-mail address.
    /// - Returns: A call to ask for its `value`.
    public func createConversation(members: [CreateConversationRequest.Member]) -> Call<TMConversationInfo> {
        var request = RequestParts(.createConversation)
        request.body(CreateConversationRequest(members: members))
        return Call(client, request)
    }

    /// Lists the user's conversations, that is, chats without a name (retired path).
    ///
    /// Permissions: `Glip` of the app, `Glip` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - pageToken: Token of the page to return, taken from the previous answer; leave it out for the first page.
    ///   - recordCount: Largest number of records to return. At most 250. Default: `30`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`. Known errors: OAU-128.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use listConversations.", renamed: "listConversations(pageToken:recordCount:)")
    public func listGlipConversations(
        pageToken: String? = nil, recordCount: Int? = nil) -> Call<GlipConversationList> {
        var request = RequestParts(.listGlipConversations)
        request.query("pageToken", pageToken); request.query("recordCount", recordCount)
        return Call(client, request)
    }

    /// Lists the user's conversations, that is, chats without a name.
    ///
    /// Permission: `TeamMessaging`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - pageToken: Token of the page to return, taken from the previous answer; leave it out for the first page.
    ///   - recordCount: Largest number of records to return. At most 250. Default: `30`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func listConversations(pageToken: String? = nil, recordCount: Int? = nil) -> Call<TMConversationList> {
        var request = RequestParts(.listConversations)
        request.query("pageToken", pageToken); request.query("recordCount", recordCount)
        return Call(client, request)
    }

    /// Reads one conversation with its members (retired path).
    ///
    /// Permissions: `Glip` of the app, `Glip` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameter chatId: Id of the conversation.
    /// - Returns: A call to ask for its `value`.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use readConversation.", renamed: "readConversation(chatId:)")
    public func readGlipConversation(chatId: Identifier) -> Call<GlipConversation> {
        var request = RequestParts(.readGlipConversation)
        request.path(chatId)
        return Call(client, request)
    }

    /// Reads one conversation with its members.
    ///
    /// Permission: `TeamMessaging`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameter chatId: Id of the conversation.
    /// - Returns: A call to ask for its `value`.
    public func readConversation(chatId: Identifier) -> Call<TMConversationInfo> {
        var request = RequestParts(.readConversation)
        request.path(chatId)
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `POST /restapi/v1.0/glip/conversations`
    public static let createGlipConversation = APIOperation(
        "createGlipConversation", .post, "/restapi/v1.0/glip/conversations", area: "Conversations",
        permission: "Glip", userPermission: "Glip", rateGroup: "Medium", access: .write, lifecycle: .retired)
    /// `POST /team-messaging/v1/conversations`
    public static let createConversation = APIOperation(
        "createGlipConversationNew", .post, "/team-messaging/v1/conversations", area: "Conversations",
        permission: "TeamMessaging", rateGroup: "Medium", access: .write)
    /// `GET /restapi/v1.0/glip/conversations`
    public static let listGlipConversations = APIOperation(
        "listGlipConversations", .get, "/restapi/v1.0/glip/conversations", area: "Conversations", permission: "Glip",
        userPermission: "Glip", rateGroup: "Medium", access: .read, paging: .recordCountToken, lifecycle: .retired)
    /// `GET /team-messaging/v1/conversations`
    public static let listConversations = APIOperation(
        "listGlipConversationsNew", .get, "/team-messaging/v1/conversations", area: "Conversations",
        permission: "TeamMessaging", rateGroup: "Medium", access: .read, paging: .recordCountToken)
    /// `GET /restapi/v1.0/glip/conversations/{chatId}`
    public static let readGlipConversation = APIOperation(
        "readGlipConversation", .get, "/restapi/v1.0/glip/conversations/{chatId}", area: "Conversations",
        permission: "Glip", userPermission: "Glip", rateGroup: "Light", access: .read, lifecycle: .retired)
    /// `GET /team-messaging/v1/conversations/{chatId}`
    public static let readConversation = APIOperation(
        "readGlipConversationNew", .get, "/team-messaging/v1/conversations/{chatId}", area: "Conversations",
        permission: "TeamMessaging", rateGroup: "Light", access: .read)
}

/// People to open a conversation with.
public nonisolated struct CreateConversationRequest: Model {
    /// People to talk with, each by id or e-mail address.
    public var members: [CreateConversationRequest.Member]
    public init(members: [CreateConversationRequest.Member]) { self.members = members }
    public init(_ blank: Blank) { self.init(members: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) { fields.list("members", &self.members) }

    /// A part of `CreateConversationRequest`.
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

/// A chat without a name among a fixed set of people (retired form).
public nonisolated struct GlipConversation: Model, ResponseValue {
    /// When the object was created, ISO 8601.
    public var creationTime: Optional<Foundation.Date>
    /// Id of the conversation.
    public var id: Optional<Identifier>
    /// When the object was last changed, ISO 8601.
    public var lastModifiedTime: Optional<Foundation.Date>
    /// Members of the conversation.
    public var members: Optional<[GlipConversationMember]>
    /// Kind of conversation.
    public var type: Optional<GlipConversation.Kind>
    private var _unknownMembers: UnknownMembers
    public init(
        creationTime: Foundation.Date? = nil, id: Identifier? = nil, lastModifiedTime: Foundation.Date? = nil,
        members: [GlipConversationMember]? = nil, type: GlipConversation.Kind? = nil) {
        self.creationTime = creationTime; self.id = id; self.lastModifiedTime = lastModifiedTime;
        self.members = members; self.type = type; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("creationTime", &self.creationTime); fields.field("id", &self.id);
        fields.field("lastModifiedTime", &self.lastModifiedTime); fields.list("members", &self.members);
        fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
    }

    /// Kind of conversation.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// One page of conversations (retired form).
public nonisolated struct GlipConversationList: Model, ResponseValue {
    /// Links or tokens that lead to the other pages of the list.
    public var navigation: Optional<TMNavigationInfo>
    /// Conversations of this page.
    public var records: [GlipConversation]
    private var _unknownMembers: UnknownMembers
    public init(records: [GlipConversation], navigation: TMNavigationInfo? = nil) {
        self.records = records; self.navigation = navigation; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(records: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("navigation", &self.navigation); fields.list("records", &self.records);
        fields.unknown(&self._unknownMembers)
    }
}

/// A chat without a name among a fixed set of people.
public nonisolated struct TMConversationInfo: Model, ResponseValue {
    /// When the object was created, ISO 8601.
    public var creationTime: Optional<Foundation.Date>
    /// Id of the conversation.
    public var id: Optional<Identifier>
    /// When the object was last changed, ISO 8601.
    public var lastModifiedTime: Optional<Foundation.Date>
    /// Members of the conversation.
    public var members: Optional<[TMChatMemberInfo]>
    /// Kind of conversation.
    public var type: Optional<TMConversationInfo.Kind>
    private var _unknownMembers: UnknownMembers
    public init(
        creationTime: Foundation.Date? = nil, id: Identifier? = nil, lastModifiedTime: Foundation.Date? = nil,
        members: [TMChatMemberInfo]? = nil, type: TMConversationInfo.Kind? = nil) {
        self.creationTime = creationTime; self.id = id; self.lastModifiedTime = lastModifiedTime;
        self.members = members; self.type = type; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("creationTime", &self.creationTime); fields.field("id", &self.id);
        fields.field("lastModifiedTime", &self.lastModifiedTime); fields.list("members", &self.members);
        fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
    }

    /// Kind of conversation.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// One page of conversations.
public nonisolated struct TMConversationList: Model, ResponseValue {
    /// Links or tokens that lead to the other pages of the list.
    public var navigation: Optional<TMNavigationInfo>
    /// Conversations of this page.
    public var records: [TMConversationInfo]
    private var _unknownMembers: UnknownMembers
    public init(records: [TMConversationInfo], navigation: TMNavigationInfo? = nil) {
        self.records = records; self.navigation = navigation; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(records: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("navigation", &self.navigation); fields.list("records", &self.records);
        fields.unknown(&self._unknownMembers)
    }
}

nonisolated extension OpenEnum where Values == GlipConversation.KindValues {
    public static var direct: Self { Self("Direct") }
    public static var group: Self { Self("Group") }
    public static var personal: Self { Self("Personal") }
}

nonisolated extension GlipConversationList: PagedResponse {
    /// The items of this page.
    public var pageItems: [GlipConversation] { self.records }
}

nonisolated extension OpenEnum where Values == TMConversationInfo.KindValues {
    public static var direct: Self { Self("Direct") }
    public static var group: Self { Self("Group") }
    public static var personal: Self { Self("Personal") }
}

nonisolated extension TMConversationList: PagedResponse {
    /// The items of this page.
    public var pageItems: [TMConversationInfo] { self.records }
}
#endif
