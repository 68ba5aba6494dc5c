import Foundation

/// A subscription to events, as the service keeps it.
public struct EventSubscription: Model, ResponseValue {
    /// Whether it delivers.
    public enum StatusValues {}
    /// Whether it delivers: `active`, `blacklisted`, or something new.
    public typealias Status = OpenEnum<StatusValues>

    /// The identifier, by which it is renewed and cancelled.
    public var id: Identifier
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
    /// The time and the reason of the blacklisting; nil for a subscription that delivers.
    public var blacklistedData: BlacklistedData?

    /// A subscription without an identifier.
    public init(_ blank: Blank) { id = .missing }

    /// Shows the fields to who reads or writes them.
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &id)
        fields.field("status", &status)
        fields.list("eventFilters", &eventFilters)
        fields.field("expirationTime", &expirationTime)
        fields.field("expiresIn", &expiresIn)
        fields.field("creationTime", &creationTime)
        fields.field("deliveryMode", &deliveryMode)
        fields.field("blacklistedData", &blacklistedData)
    }

    /// The time and the reason of a blacklisting.
    public struct BlacklistedData: Model {
        /// The time of the blacklisting.
        public var blacklistedAt: Date?
        /// The reason, in English, such as a timeout of the address.
        public var reason: String?

        /// A blacklisting of which nothing is known.
        public init(_ blank: Blank) {}

        /// Shows the fields to the visitor.
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("blacklistedAt", &blacklistedAt)
            fields.field("reason", &reason)
        }
    }
}

extension OpenEnum where Values == EventSubscription.StatusValues {
    /// It delivers.
    public static var active: OpenEnum { "Active" }
    /// The service gave up on its address: it delivers nothing any more, and can't be renewed.
    public static var blacklisted: OpenEnum { "Blacklisted" }
}

extension EventSubscription {
    /// Decodes the response to the creation, the renewal or a read of a subscription.
    ///
    /// - Throws: ``DecodingProblem`` if it lacks the ID: the subscription may exist, and a list of subscriptions finds
    ///   it; ``JSONProblem``.
    public static func decode(_ answer: Answer) throws -> EventSubscription {
        do { return try answer.decoded(EventSubscription.self).identified() } catch var problem as DecodingProblem {
            // Strict decoding finds the same problem on its own.
            if problem.codingPath == [.key("id")] { problem.isTemporary = true }
            throw problem
        }
    }

    /// A Boolean value that indicates whether it has an identifier.
    var isIdentified: Bool { id.text?.isEmpty == false }

    /// Returns the subscription, which it has to be possible to renew and cancel.
    ///
    /// - Throws: ``DecodingProblem`` if it has no ID.
    func identified() throws -> EventSubscription {
        guard !isIdentified else { return self }
        throw DecodingProblem(
            codingPath: [.key("id")], expected: "an identifier", found: "nothing", isTemporary: true)
    }

    /// The time until the subscription ends, in seconds, up to ten years; nil if unknown, 0 if it has ended.
    func remaining(at now: Date) -> TimeInterval? {
        let seconds = expirationTime?.timeIntervalSince(now) ?? expiresIn.map { TimeInterval($0) }
        return seconds.map { Lifetime.bounded($0) ?? 0 }
    }

    /// The time to renew a subscription that is not checked, by the clock's uptime: after four fifths of its life, in
    /// 10 seconds at the earliest; nil if its life is unknown.
    func renewal(_ clock: any ClientClock) -> TimeInterval? {
        remaining(at: clock.now).map { clock.uptime + max(10, $0 * 0.8) }
    }
}
