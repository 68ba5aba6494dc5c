// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || TeamMessaging
/// Manages webhooks that post into chats.
public nonisolated struct IncomingWebhooksEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Lets a suspended incoming webhook post again.
    ///
    /// Permission: `TeamMessaging`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameter webhookId: Identifier of the webhook.
    /// - Returns: A call to `send()`.
    public func activateIncomingWebhook(webhookId: Identifier) -> Call<Empty> {
        var request = RequestParts(.activateIncomingWebhook)
        request.path(webhookId)
        return Call(client, request)
    }

    /// Creates an incoming webhook that posts into a group chat.
    ///
    /// > Note: Whoever knows the returned uri can post into the chat: keep it secret.
    ///
    /// Permission: `TeamMessaging`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameter groupId: Id of the group chat or team.
    /// - Returns: A call to ask for its `value`.
    public func createGroupIncomingWebhook(groupId: Identifier) -> Call<TMWebhookInfo> {
        var request = RequestParts(.createGroupIncomingWebhook)
        request.path(groupId)
        return Call(client, request)
    }

    /// Deletes an incoming webhook.
    ///
    /// Permission: `TeamMessaging`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameter webhookId: Identifier of the webhook.
    /// - Returns: A call to `send()`.
    public func deleteIncomingWebhook(webhookId: Identifier) -> Call<Empty> {
        var request = RequestParts(.deleteIncomingWebhook)
        request.path(webhookId)
        return Call(client, request)
    }

    /// Lists the incoming webhooks of a group chat.
    ///
    /// Permission: `TeamMessaging`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameter groupId: Id of the group chat or team.
    /// - Returns: A call to ask for its `value`.
    public func listGroupIncomingWebhooks(groupId: Identifier) -> Call<TMWebhookList> {
        var request = RequestParts(.listGroupIncomingWebhooks)
        request.path(groupId)
        return Call(client, request)
    }

    /// Lists all incoming webhooks the user can manage.
    ///
    /// Permission: `TeamMessaging`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Returns: A call to ask for its `value`.
    public func listIncomingWebhooks() -> Call<TMWebhookList> {
        Call(client, RequestParts(.listIncomingWebhooks))
    }

    /// Reads one or several incoming webhooks by id.
    ///
    /// > Note: Answers with a list even for a single id.
    ///
    /// Permission: `TeamMessaging`. Rate group: Medium, 40 calls in 60 s. Up to 50 ids at once.
    ///
    /// - Parameter webhookId: Id of the webhook, or several separated by commas.
    /// - Returns: A call to ask for its `results`, one for each id.
    public func readIncomingWebhook(webhookId: [Identifier]) -> Call<BatchOf<TMWebhookList>> {
        var request = RequestParts(.readIncomingWebhook)
        request.pathList(webhookId)
        return Call(client, request)
    }

    /// Stops an incoming webhook from posting until it is activated again.
    ///
    /// Permission: `TeamMessaging`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameter webhookId: Identifier of the webhook.
    /// - Returns: A call to `send()`.
    public func suspendIncomingWebhook(webhookId: Identifier) -> Call<Empty> {
        var request = RequestParts(.suspendIncomingWebhook)
        request.path(webhookId)
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `POST /team-messaging/v1/webhooks/{webhookId}/activate`
    public static let activateIncomingWebhook = APIOperation(
        "activateGlipWebhookNew", .post, "/team-messaging/v1/webhooks/{webhookId}/activate", area: "IncomingWebhooks",
        permission: "TeamMessaging", rateGroup: "Medium", access: .write)
    /// `POST /team-messaging/v1/groups/{groupId}/webhooks`
    public static let createGroupIncomingWebhook = APIOperation(
        "createGlipGroupWebhookNew", .post, "/team-messaging/v1/groups/{groupId}/webhooks", area: "IncomingWebhooks",
        permission: "TeamMessaging", rateGroup: "Medium", access: .write)
    /// `DELETE /team-messaging/v1/webhooks/{webhookId}`
    public static let deleteIncomingWebhook = APIOperation(
        "deleteGlipWebhookNew", .delete, "/team-messaging/v1/webhooks/{webhookId}", area: "IncomingWebhooks",
        permission: "TeamMessaging", rateGroup: "Medium", access: .write)
    /// `GET /team-messaging/v1/groups/{groupId}/webhooks`
    public static let listGroupIncomingWebhooks = APIOperation(
        "listGlipGroupWebhooksNew", .get, "/team-messaging/v1/groups/{groupId}/webhooks", area: "IncomingWebhooks",
        permission: "TeamMessaging", rateGroup: "Medium", access: .read)
    /// `GET /team-messaging/v1/webhooks`
    public static let listIncomingWebhooks = APIOperation(
        "listGlipWebhooksNew", .get, "/team-messaging/v1/webhooks", area: "IncomingWebhooks",
        permission: "TeamMessaging", rateGroup: "Medium", access: .read)
    /// `GET /team-messaging/v1/webhooks/{webhookId}`
    public static let readIncomingWebhook = APIOperation(
        "readGlipWebhookNew", .get, "/team-messaging/v1/webhooks/{webhookId}", area: "IncomingWebhooks",
        permission: "TeamMessaging", rateGroup: "Medium", access: .read, batchLimit: 50)
    /// `POST /team-messaging/v1/webhooks/{webhookId}/suspend`
    public static let suspendIncomingWebhook = APIOperation(
        "suspendGlipWebhookNew", .post, "/team-messaging/v1/webhooks/{webhookId}/suspend", area: "IncomingWebhooks",
        permission: "TeamMessaging", rateGroup: "Medium", access: .write)
}

/// An address that posts what it receives into a chat.
public nonisolated struct TMWebhookInfo: Model, ResponseValue {
    /// When the object was created, ISO 8601.
    public var creationTime: Optional<Foundation.Date>
    /// Id of the person who created the webhook.
    public var creatorId: Optional<Identifier>
    /// Ids of the groups the webhook posts into.
    public var groupIds: Optional<[Identifier]>
    /// Id of the webhook.
    public var id: Optional<Identifier>
    /// When the object was last changed, ISO 8601.
    public var lastModifiedTime: Optional<Foundation.Date>
    /// Whether the webhook is active, suspended or deleted.
    public var status: Optional<TMWebhookInfo.Status>
    /// Secret address to post messages to.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        creationTime: Foundation.Date? = nil, creatorId: Identifier? = nil, groupIds: [Identifier]? = nil,
        id: Identifier? = nil, lastModifiedTime: Foundation.Date? = nil, status: TMWebhookInfo.Status? = nil,
        uri: String? = nil) {
        self.creationTime = creationTime; self.creatorId = creatorId; self.groupIds = groupIds; self.id = id;
        self.lastModifiedTime = lastModifiedTime; self.status = status; self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("creationTime", &self.creationTime); fields.field("creatorId", &self.creatorId);
        fields.list("groupIds", &self.groupIds); fields.field("id", &self.id);
        fields.field("lastModifiedTime", &self.lastModifiedTime); fields.field("status", &self.status);
        fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }

    /// Whether the webhook is active, suspended or deleted.
    public typealias Status = OpenEnum<StatusValues>
    public enum StatusValues {}
}

/// List of incoming webhooks.
public nonisolated struct TMWebhookList: Model, ResponseValue {
    /// Webhooks found.
    public var records: Optional<[TMWebhookInfo]>
    private var _unknownMembers: UnknownMembers
    public init(records: [TMWebhookInfo]? = nil) { self.records = records; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("records", &self.records); fields.unknown(&self._unknownMembers)
    }
}

nonisolated extension OpenEnum where Values == TMWebhookInfo.StatusValues {
    public static var active: Self { Self("Active") }
    public static var deleted: Self { Self("Deleted") }
    public static var suspended: Self { Self("Suspended") }
}

nonisolated extension TMWebhookList: PagedResponse {
    /// The items of this page.
    public var pageItems: [TMWebhookInfo] { self.records ?? [] }
}
#endif
