// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || TeamMessagingLegacy
/// Manages incoming webhooks of chats, by retired paths.
public nonisolated struct GlipWebhooksEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Lets a suspended incoming webhook post again (retired path).
    ///
    /// Permissions: `Glip` of the app, `Glip` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameter webhookId: Identifier of the webhook.
    /// - Returns: A call to `send()`. Known errors: OAU-149.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use activateIncomingWebhook of `incomingWebhooks`.")
    public func activateGlipWebhook(webhookId: Identifier) -> Call<Empty> {
        var request = RequestParts(.activateGlipWebhook)
        request.path(webhookId)
        return Call(client, request)
    }

    /// Creates an incoming webhook that posts into a group chat (retired path).
    ///
    /// > Note: Whoever knows the returned uri can post into the chat: keep it secret.
    ///
    /// Permissions: `Glip` of the app, `Glip` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameter groupId: Id of the group chat or team.
    /// - Returns: A call to ask for its `value`. Known errors: OAU-128, OAU-149, OAU-213.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use createGroupIncomingWebhook of `incomingWebhooks`.")
    public func createGlipGroupWebhook(groupId: Identifier) -> Call<GlipWebhook> {
        var request = RequestParts(.createGlipGroupWebhook)
        request.path(groupId)
        return Call(client, request)
    }

    /// Deletes an incoming webhook (retired path).
    ///
    /// Permissions: `Glip` of the app, `Glip` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameter webhookId: Identifier of the webhook.
    /// - Returns: A call to `send()`. Known errors: OAU-149.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use deleteIncomingWebhook of `incomingWebhooks`.")
    public func deleteGlipWebhook(webhookId: Identifier) -> Call<Empty> {
        var request = RequestParts(.deleteGlipWebhook)
        request.path(webhookId)
        return Call(client, request)
    }

    /// Lists the incoming webhooks of a group chat (retired path).
    ///
    /// Permissions: `Glip` of the app, `Glip` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameter groupId: Id of the group chat or team.
    /// - Returns: A call to ask for its `value`. Known errors: OAU-149, OAU-213.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use listGroupIncomingWebhooks of `incomingWebhooks`.")
    public func listGlipGroupWebhooks(groupId: Identifier) -> Call<GlipWebhookList> {
        var request = RequestParts(.listGlipGroupWebhooks)
        request.path(groupId)
        return Call(client, request)
    }

    /// Lists all incoming webhooks the user can manage (retired path).
    ///
    /// Permissions: `Glip` of the app, `Glip` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Returns: A call to ask for its `value`. Known errors: OAU-127, OAU-149, OAU-213.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use listIncomingWebhooks of `incomingWebhooks`.")
    public func listGlipWebhooks() -> Call<GlipWebhookList> {
        Call(client, RequestParts(.listGlipWebhooks))
    }

    /// Reads one or several incoming webhooks by id (retired path).
    ///
    /// > Note: Answers with a list even for a single id.
    ///
    /// Permissions: `Glip` of the app, `Glip` of the user. Rate group: Medium, 40 calls in 60 s. Up to 50 ids at once.
    ///
    /// - Parameter webhookId: Id of the webhook, or several separated by commas.
    /// - Returns: A call to ask for its `results`, one for each id. Known errors: OAU-149.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use readIncomingWebhook of `incomingWebhooks`.")
    public func readGlipWebhook(webhookId: [Identifier]) -> Call<BatchOf<GlipWebhookList>> {
        var request = RequestParts(.readGlipWebhook)
        request.pathList(webhookId)
        return Call(client, request)
    }

    /// Stops an incoming webhook from posting until it is activated again (retired path).
    ///
    /// Permissions: `Glip` of the app, `Glip` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameter webhookId: Identifier of the webhook.
    /// - Returns: A call to `send()`. Known errors: OAU-149.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use suspendIncomingWebhook of `incomingWebhooks`.")
    public func suspendGlipWebhook(webhookId: Identifier) -> Call<Empty> {
        var request = RequestParts(.suspendGlipWebhook)
        request.path(webhookId)
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `POST /restapi/v1.0/glip/webhooks/{webhookId}/activate`
    public static let activateGlipWebhook = APIOperation(
        "activateGlipWebhook", .post, "/restapi/v1.0/glip/webhooks/{webhookId}/activate", area: "GlipWebhooks",
        permission: "Glip", userPermission: "Glip", rateGroup: "Medium", access: .write, lifecycle: .retired)
    /// `POST /restapi/v1.0/glip/groups/{groupId}/webhooks`
    public static let createGlipGroupWebhook = APIOperation(
        "createGlipGroupWebhook", .post, "/restapi/v1.0/glip/groups/{groupId}/webhooks", area: "GlipWebhooks",
        permission: "Glip", userPermission: "Glip", rateGroup: "Medium", access: .write, lifecycle: .retired)
    /// `DELETE /restapi/v1.0/glip/webhooks/{webhookId}`
    public static let deleteGlipWebhook = APIOperation(
        "deleteGlipWebhook", .delete, "/restapi/v1.0/glip/webhooks/{webhookId}", area: "GlipWebhooks",
        permission: "Glip", userPermission: "Glip", rateGroup: "Medium", access: .write, lifecycle: .retired)
    /// `GET /restapi/v1.0/glip/groups/{groupId}/webhooks`
    public static let listGlipGroupWebhooks = APIOperation(
        "listGlipGroupWebhooks", .get, "/restapi/v1.0/glip/groups/{groupId}/webhooks", area: "GlipWebhooks",
        permission: "Glip", userPermission: "Glip", rateGroup: "Medium", access: .read, lifecycle: .retired)
    /// `GET /restapi/v1.0/glip/webhooks`
    public static let listGlipWebhooks = APIOperation(
        "listGlipWebhooks", .get, "/restapi/v1.0/glip/webhooks", area: "GlipWebhooks", permission: "Glip",
        userPermission: "Glip", rateGroup: "Medium", access: .read, lifecycle: .retired)
    /// `GET /restapi/v1.0/glip/webhooks/{webhookId}`
    public static let readGlipWebhook = APIOperation(
        "readGlipWebhook", .get, "/restapi/v1.0/glip/webhooks/{webhookId}", area: "GlipWebhooks", permission: "Glip",
        userPermission: "Glip", rateGroup: "Medium", access: .read, batchLimit: 50, lifecycle: .retired)
    /// `POST /restapi/v1.0/glip/webhooks/{webhookId}/suspend`
    public static let suspendGlipWebhook = APIOperation(
        "suspendGlipWebhook", .post, "/restapi/v1.0/glip/webhooks/{webhookId}/suspend", area: "GlipWebhooks",
        permission: "Glip", userPermission: "Glip", rateGroup: "Medium", access: .write, lifecycle: .retired)
}

/// An address that posts what it receives into a group (retired form).
public nonisolated struct GlipWebhook: Model, ResponseValue {
    /// When the object was created, ISO 8601.
    public var creationTime: Optional<Foundation.Date>
    /// Identifier of the person who created the object.
    public var creatorId: Optional<Identifier>
    /// Ids of the groups the webhook posts into.
    public var groupIds: Optional<[Identifier]>
    /// Identifier of the webhook.
    public var id: Optional<Identifier>
    /// When the object was last changed, ISO 8601.
    public var lastModifiedTime: Optional<Foundation.Date>
    /// Whether the webhook is active, suspended or deleted.
    public var status: Optional<GlipWebhook.Status>
    /// Secret address to post messages to.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        creationTime: Foundation.Date? = nil, creatorId: Identifier? = nil, groupIds: [Identifier]? = nil,
        id: Identifier? = nil, lastModifiedTime: Foundation.Date? = nil, status: GlipWebhook.Status? = nil,
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

/// List of incoming webhooks (retired form).
public nonisolated struct GlipWebhookList: Model, ResponseValue {
    /// Webhooks found.
    public var records: Optional<[GlipWebhook]>
    private var _unknownMembers: UnknownMembers
    public init(records: [GlipWebhook]? = nil) { self.records = records; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("records", &self.records); fields.unknown(&self._unknownMembers)
    }
}

nonisolated extension OpenEnum where Values == GlipWebhook.StatusValues {
    public static var active: Self { Self("Active") }
    public static var deleted: Self { Self("Deleted") }
    public static var suspended: Self { Self("Suspended") }
}

nonisolated extension GlipWebhookList: PagedResponse {
    /// The items of this page.
    public var pageItems: [GlipWebhook] { self.records ?? [] }
}
#endif
