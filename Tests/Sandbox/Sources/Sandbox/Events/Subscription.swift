import Foundation

/// A subscription to events.
struct Subscription: Sendable {
    enum Delivery: Sendable {
        case webhook(address: String, verificationToken: String?)
        /// The number of the connection.
        case socket(Int)
    }

    var id: String
    var filters: [String]
    var delivery: Delivery
    var created: Date
    /// Seconds, as they pass here.
    var life: Double
    var ends: Date
    var failures = 0
    var blacklisted: Date?

    /// - Parameter address: Of the collection of subscriptions.
    func json(address: String) -> JSON {
        var members: [String: JSON] = [
            "id": .string(id), "uri": .string("\(address)/\(id)"), "eventFilters": .array(filters.map(JSON.string)),
            "creationTime": .string(created.formatted(.iso8601)), "expirationTime": .string(ends.formatted(.iso8601)),
            "expiresIn": .integer(max(1, Int(ends.timeIntervalSinceNow.rounded(.up)))),
            "status": blacklisted == nil ? "Active" : "Blacklisted", "disabledFilters": [],
        ]
        switch delivery {
        case .webhook(let address, _):
            members["deliveryMode"] = ["transportType": "WebHook", "address": .string(address), "encryption": false]
        case .socket:
            members["deliveryMode"] = ["transportType": "WebSocket"]
        }
        if let blacklisted {
            members["blacklistedData"] = [
                "blacklistedAt": .string(blacklisted.formatted(.iso8601)), "reason": "Deliveries failed.",
            ]
        }
        return .object(members)
    }
}
