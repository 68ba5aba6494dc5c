import Foundation

/// How the events of a subscription are delivered.
public struct EventDelivery: Sendable, Hashable {
    /// What is sent; it may hold a secret.
    let mode: JSONObject
    /// Why nothing can be delivered so; nil if it can.
    private(set) var problem: String?

    private init(mode: JSONObject) { self.mode = mode }

    /// To an address of ours, by POST.
    ///
    /// - Parameters:
    ///   - address: The address; the service reaches it over public HTTPS.
    ///   - verificationToken: A secret that comes along with each event; nil for none. With an empty one, such as of an
    ///     environment variable that is not set, no subscription is created.
    public static func webhook(_ address: String, verificationToken: String? = nil) -> EventDelivery {
        var mode: JSONObject = ["transportType": "WebHook", "address": .string(address)]
        if let verificationToken { mode["verificationToken"] = .string(verificationToken) }
        var delivery = EventDelivery(mode: mode)
        if verificationToken.map(WebhookHandler.isBlank) == true {
            delivery.problem = "the verification token is empty: the environment variable that holds it may not be set"
        }
        return delivery
    }

    /// Over the WebSocket that the subscription is created through.
    static let webSocket = EventDelivery(mode: ["transportType": "WebSocket"])
}

extension EventDelivery: CustomStringConvertible, CustomReflectable {
    /// The way of delivery, such as `WebHook`; not the address, nor the secret.
    public var description: String { mode["transportType"]?.string ?? "" }

    /// Shows no more than the description, since a dump ends up in logs as well.
    public var customMirror: Mirror { Mirror(self, children: ["description": description]) }
}
