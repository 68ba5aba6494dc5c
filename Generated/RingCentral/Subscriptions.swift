// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || Events
/// Subscribes to events and renews or cancels subscriptions.
public nonisolated struct SubscriptionsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Subscribes to events, delivered to a webhook or over a WebSocket.
    ///
    /// > Note: A webhook address must answer at once and return the Validation-Token header, or creation fails. The subscription expires, after 7 days by default for webhooks; renew it before expirationTime. A WebSocket subscription must be created through the open WebSocket itself.
    ///
    /// Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - deliveryMode: How notifications are delivered.
    ///   - eventFilters: Paths of the events to be notified about; in an update they replace the former ones. At least 1 element.
    ///   - expiresIn: Lifetime of the subscription in seconds. At least 1.
    /// - Returns: A call to ask for its `value`. Known errors: CMN-201, CMN-301, CMN-302, CMN-405, OAU-127, OAU-128, OAU-129, OAU-149, OAU-165, OAU-213, OAU-232, OAU-236, SUB-406, SUB-505, SUB-516, SUB-520, SUB-521, SUB-523, SUB-525, SUB-527.
    public func createSubscription(
        deliveryMode: AnyPublicDeliveryModeRequest, eventFilters: [String],
        expiresIn: Int? = nil) -> Call<SubscriptionInfo> {
        var request = RequestParts(.createSubscription)
        request.body(CreateSubscriptionRequest(deliveryMode: deliveryMode, eventFilters: eventFilters, expiresIn: expiresIn))
        return Call(client, request)
    }

    /// Deletes an event subscription.
    ///
    /// > Note: Events stop at once.
    ///
    /// Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameter subscriptionId: Identifier of the subscription. 1 to 20 characters.
    /// - Returns: A call to `send()`. Known errors: CMN-301, CMN-405, OAU-128, OAU-129, OAU-213, OAU-232, OAU-236.
    public func deleteSubscription(subscriptionId: String) -> Call<Empty> {
        var request = RequestParts(.deleteSubscription)
        request.path(subscriptionId)
        return Call(client, request)
    }

    /// Lists the event subscriptions of the current user and app.
    ///
    /// Rate group: Light, 50 calls in 60 s.
    ///
    /// - Returns: A call to ask for its `value`. Known errors: CMN-201, CMN-301, OAU-128, OAU-129, OAU-149, OAU-165, OAU-213.
    public func listSubscriptions() -> Call<SubscriptionListResource> {
        Call(client, RequestParts(.listSubscriptions))
    }

    /// Reads one event subscription with its status and expiry time.
    ///
    /// Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameter subscriptionId: Identifier of the subscription. 1 to 20 characters.
    /// - Returns: A call to ask for its `value`. Known errors: CMN-120, CMN-405, OAU-128, OAU-129, OAU-151, OAU-213.
    public func readSubscription(subscriptionId: String) -> Call<SubscriptionInfo> {
        var request = RequestParts(.readSubscription)
        request.path(subscriptionId)
        return Call(client, request)
    }

    /// Extends the life of an event subscription.
    ///
    /// > Note: A blacklisted subscription delivers nothing: delete it and create it again.
    ///
    /// Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameter subscriptionId: Identifier of the subscription. 1 to 20 characters.
    /// - Returns: A call to ask for its `value`. Known errors: CMN-301, CMN-405, OAU-127, OAU-128, OAU-129, OAU-149, OAU-165, OAU-213, OAU-232, OAU-236.
    public func renewSubscription(subscriptionId: String) -> Call<SubscriptionInfo> {
        var request = RequestParts(.renewSubscription)
        request.path(subscriptionId)
        return Call(client, request)
    }

    /// Replaces the event filters of a subscription and renews it.
    ///
    /// > Note: Replaces the whole list of event filters: those left out no longer deliver.
    ///
    /// Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - subscriptionId: Identifier of the subscription. 1 to 20 characters.
    ///   - body: What is sent.
    /// - Returns: A call to ask for its `value`. Known errors: CMN-301, CMN-302, CMN-405, OAU-128, OAU-129, OAU-149, OAU-165, OAU-213, OAU-232, OAU-236, SUB-406.
    public func updateSubscription(
        subscriptionId: String, body: UpdateSubscriptionRequest? = nil) -> Call<SubscriptionInfo> {
        var request = RequestParts(.updateSubscription)
        request.path(subscriptionId); request.body(body)
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `POST /restapi/v1.0/subscription`
    public static let createSubscription = APIOperation(
        "createSubscription", .post, "/restapi/v1.0/subscription", area: "Subscriptions", rateGroup: "Medium",
        access: .write)
    /// `DELETE /restapi/v1.0/subscription/{subscriptionId}`
    public static let deleteSubscription = APIOperation(
        "deleteSubscription", .delete, "/restapi/v1.0/subscription/{subscriptionId}", area: "Subscriptions",
        rateGroup: "Medium", access: .write)
    /// `GET /restapi/v1.0/subscription`
    public static let listSubscriptions = APIOperation(
        "listSubscriptions", .get, "/restapi/v1.0/subscription", area: "Subscriptions", rateGroup: "Light",
        access: .read)
    /// `GET /restapi/v1.0/subscription/{subscriptionId}`
    public static let readSubscription = APIOperation(
        "readSubscription", .get, "/restapi/v1.0/subscription/{subscriptionId}", area: "Subscriptions",
        rateGroup: "Light", access: .read)
    /// `POST /restapi/v1.0/subscription/{subscriptionId}/renew`
    public static let renewSubscription = APIOperation(
        "renewSubscription", .post, "/restapi/v1.0/subscription/{subscriptionId}/renew", area: "Subscriptions",
        rateGroup: "Light", access: .write)
    /// `PUT /restapi/v1.0/subscription/{subscriptionId}`
    public static let updateSubscription = APIOperation(
        "updateSubscription", .put, "/restapi/v1.0/subscription/{subscriptionId}", area: "Subscriptions",
        rateGroup: "Medium", access: .write)
}

/// A way of delivering events that is open to every app.
///
/// > Note: Corrected: anyOf. The request lacks the transport WebSocket, which the service takes. Seen in current.openapi.json, 2026-08-13.
///
/// > Note: Corrected: discriminator. The request lacks the transport WebSocket, which the service takes. Seen in current.openapi.json, 2026-08-13.
public nonisolated indirect enum AnyPublicDeliveryModeRequest: UnionModel {
    /// Delivery of notifications over an open WebSocket.
    case webSocket(WebSocketDeliveryMode)
    /// Address and secret of a webhook that shall receive notifications.
    case webHook(WebhookDeliveryModeRequest)
    /// What none of the others fits.
    case other(JSONValue)

    public static func read(_ union: UnionReader) -> Self {
        switch union.discriminator("transportType") {
        case "WebSocket":
            if let value = union.read(WebSocketDeliveryMode.self) { return .webSocket(value) }
        case "WebHook":
            if let value = union.read(WebhookDeliveryModeRequest.self) { return .webHook(value) }
        default: break
        }
        return .other(union.json)
    }
    public var payload: any FieldValue {
        switch self {
        case .webSocket(let value): value
        case .webHook(let value): value
        case .other(let value): value
        }
    }
}

/// Events to subscribe to and how to deliver them.
public nonisolated struct CreateSubscriptionRequest: Model {
    /// How notifications are delivered.
    public var deliveryMode: AnyPublicDeliveryModeRequest
    /// Paths of the events to be notified about; in an update they replace the former ones. At least 1 element.
    public var eventFilters: [String]
    /// Lifetime of the subscription in seconds. At least 1.
    public var expiresIn: Optional<Int>
    public init(deliveryMode: AnyPublicDeliveryModeRequest, eventFilters: [String], expiresIn: Int? = nil) {
        self.deliveryMode = deliveryMode; self.eventFilters = eventFilters; self.expiresIn = expiresIn
    }
    public init(_ blank: Blank) { self.init(deliveryMode: .init(blank), eventFilters: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("deliveryMode", &self.deliveryMode); fields.list("eventFilters", &self.eventFilters);
        fields.field("expiresIn", &self.expiresIn)
    }
}
#endif
