import Foundation

/// A subscription to events, as the service keeps it.
public struct EventSubscription: Model, ResponseValue {
    /// Whether it delivers.
    public enum StatusValues {}
    /// Whether it delivers: `active`, `blacklisted`, or something new.
    public typealias Status = OpenEnum<StatusValues>

    /// The id, by which it is renewed and cancelled.
    public var id: String
    /// Whether it delivers.
    public var status: Status?
    /// What it asks for, with ids in place of `~`.
    public var eventFilters: [String]?
    /// When it ends unless it is renewed.
    public var expirationTime: Date?
    /// How many seconds it still lives.
    public var expiresIn: Int?
    /// When it was created.
    public var creationTime: Date?
    /// How its events are delivered.
    public var deliveryMode: JSONValue?

    /// A subscription without an id.
    public init(_ blank: Blank) { id = "" }

    /// Shows the fields to who reads or writes them.
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &id)
        fields.field("status", &status)
        fields.list("eventFilters", &eventFilters)
        fields.field("expirationTime", &expirationTime)
        fields.field("expiresIn", &expiresIn)
        fields.field("creationTime", &creationTime)
        fields.field("deliveryMode", &deliveryMode)
    }
}

extension OpenEnum where Values == EventSubscription.StatusValues {
    /// It delivers.
    public static var active: OpenEnum { "Active" }
    /// The service gave up on its address: it delivers nothing any more, and can't be renewed.
    public static var blacklisted: OpenEnum { "Blacklisted" }
}

/// The subscriptions of a user and app.
public struct EventSubscriptionList: PagedResponse {
    /// The subscriptions.
    public var records: [EventSubscription]

    /// A list without subscriptions.
    public init(_ blank: Blank) { records = [] }

    /// Shows the field to who reads or writes it.
    public mutating func visit(_ fields: FieldVisitor) { fields.list("records", &records) }

    /// The subscriptions.
    public var pageItems: [EventSubscription] { records }
}

/// How the events of a subscription are delivered.
public struct EventDelivery: Sendable, Hashable {
    /// What is sent; it may hold a secret.
    let mode: JSONObject

    /// To an address of ours, by POST.
    ///
    /// - Parameters:
    ///   - address: The address; the service reaches it over public HTTPS.
    ///   - verificationToken: A secret that comes along with each event.
    public static func webhook(_ address: String, verificationToken: String? = nil) -> EventDelivery {
        var mode: JSONObject = ["transportType": "WebHook", "address": .string(address)]
        if let verificationToken { mode["verificationToken"] = .string(verificationToken) }
        return EventDelivery(mode: mode)
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
