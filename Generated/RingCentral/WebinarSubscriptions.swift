// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || Webinar
/// Subscribes webhooks to webinar events.
public nonisolated struct WebinarSubscriptionsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Subscribes a webhook to webinar events.
    ///
    /// > Note: The webhook is called at once and must echo the Validation-Token header with status 200. A subscription expires; renew it in time with rcwN11sRenewSubscription.
    ///
    /// Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - deliveryMode: How notifications are delivered.
    ///   - eventFilters: Paths of the events to be notified about; in an update they replace the former ones. At least 1 element.
    ///   - expiresIn: Lifetime of the subscription in seconds. At least 1.
    /// - Returns: A call to ask for its `value`.
    public func createWebinarSubscription(
        deliveryMode: WebhookDeliveryModeRequest, eventFilters: [String],
        expiresIn: Int? = nil) -> Call<SubscriptionInfo> {
        var request = RequestParts(.createWebinarSubscription)
        request.body(CreateWebhookSubscriptionRequest(deliveryMode: deliveryMode, eventFilters: eventFilters, expiresIn: expiresIn))
        return Call(client, request)
    }

    /// Cancels a subscription to webinar events.
    ///
    /// Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameter subscriptionId: Identifier of the subscription. 1 to 20 characters.
    /// - Returns: A call to `send()`.
    public func deleteWebinarSubscription(subscriptionId: Identifier) -> Call<Empty> {
        var request = RequestParts(.deleteWebinarSubscription)
        request.path(subscriptionId)
        return Call(client, request)
    }

    /// Reads one subscription to webinar events.
    ///
    /// Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameter subscriptionId: Identifier of the subscription. 1 to 20 characters.
    /// - Returns: A call to ask for its `value`.
    public func getWebinarSubscription(subscriptionId: Identifier) -> Call<SubscriptionInfo> {
        var request = RequestParts(.getWebinarSubscription)
        request.path(subscriptionId)
        return Call(client, request)
    }

    /// Lists the webhook subscriptions to webinar events.
    ///
    /// Rate group: Light, 50 calls in 60 s.
    ///
    /// - Returns: A call to ask for its `value`.
    public func listWebinarSubscriptions() -> Call<SubscriptionListResource> {
        Call(client, RequestParts(.listWebinarSubscriptions))
    }

    /// Prolongs a subscription to webinar events before it expires.
    ///
    /// Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameter subscriptionId: Identifier of the subscription. 1 to 20 characters.
    /// - Returns: A call to ask for its `value`.
    public func renewWebinarSubscription(subscriptionId: Identifier) -> Call<SubscriptionInfo> {
        var request = RequestParts(.renewWebinarSubscription)
        request.path(subscriptionId)
        return Call(client, request)
    }

    /// Replaces the event filters or the lifetime of a subscription to webinar events.
    ///
    /// > Note: The event filters given replace the whole former list.
    ///
    /// Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - subscriptionId: Identifier of the subscription. 1 to 20 characters.
    ///   - eventFilters: Paths of the events to be notified about; in an update they replace the former ones. At least 1 element.
    ///   - expiresIn: Lifetime of the subscription in seconds. At least 1.
    /// - Returns: A call to ask for its `value`.
    public func updateWebinarSubscription(
        subscriptionId: Identifier, eventFilters: [String], expiresIn: Int? = nil) -> Call<SubscriptionInfo> {
        var request = RequestParts(.updateWebinarSubscription)
        request.path(subscriptionId);
        request.body(UpdateSubscriptionRequest(eventFilters: eventFilters, expiresIn: expiresIn))
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `POST /webinar/notifications/v1/subscriptions`
    public static let createWebinarSubscription = APIOperation(
        "rcwN11sCreateSubscription", .post, "/webinar/notifications/v1/subscriptions", area: "WebinarSubscriptions",
        rateGroup: "Medium", access: .write)
    /// `DELETE /webinar/notifications/v1/subscriptions/{subscriptionId}`
    public static let deleteWebinarSubscription = APIOperation(
        "rcwN11sDeleteSubscription", .delete, "/webinar/notifications/v1/subscriptions/{subscriptionId}",
        area: "WebinarSubscriptions", rateGroup: "Medium", access: .write)
    /// `GET /webinar/notifications/v1/subscriptions/{subscriptionId}`
    public static let getWebinarSubscription = APIOperation(
        "rcwN11sGetSubscription", .get, "/webinar/notifications/v1/subscriptions/{subscriptionId}",
        area: "WebinarSubscriptions", rateGroup: "Light", access: .read)
    /// `GET /webinar/notifications/v1/subscriptions`
    public static let listWebinarSubscriptions = APIOperation(
        "rcwN11sListSubscriptions", .get, "/webinar/notifications/v1/subscriptions", area: "WebinarSubscriptions",
        rateGroup: "Light", access: .read)
    /// `POST /webinar/notifications/v1/subscriptions/{subscriptionId}/renew`
    public static let renewWebinarSubscription = APIOperation(
        "rcwN11sRenewSubscription", .post, "/webinar/notifications/v1/subscriptions/{subscriptionId}/renew",
        area: "WebinarSubscriptions", rateGroup: "Light", access: .write)
    /// `PUT /webinar/notifications/v1/subscriptions/{subscriptionId}`
    public static let updateWebinarSubscription = APIOperation(
        "rcwN11sUpdateSubscription", .put, "/webinar/notifications/v1/subscriptions/{subscriptionId}",
        area: "WebinarSubscriptions", rateGroup: "Medium", access: .write)
}

/// A webhook subscription to create: event filters, lifetime and address.
public nonisolated struct CreateWebhookSubscriptionRequest: Model {
    /// How notifications are delivered.
    public var deliveryMode: WebhookDeliveryModeRequest
    /// Paths of the events to be notified about; in an update they replace the former ones. At least 1 element.
    public var eventFilters: [String]
    /// Lifetime of the subscription in seconds. At least 1.
    public var expiresIn: Optional<Int>
    public init(deliveryMode: WebhookDeliveryModeRequest, eventFilters: [String], expiresIn: Int? = nil) {
        self.deliveryMode = deliveryMode; self.eventFilters = eventFilters; self.expiresIn = expiresIn
    }
    public init(_ blank: Blank) { self.init(deliveryMode: .init(blank), eventFilters: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("deliveryMode", &self.deliveryMode); fields.list("eventFilters", &self.eventFilters);
        fields.field("expiresIn", &self.expiresIn)
    }
}
#endif
