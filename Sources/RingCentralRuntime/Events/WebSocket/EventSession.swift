import Foundation

/// A session of an ``EventListener`` that another one can resume, also in another process.
///
///     let listener = EventListener(client, filters: filters, over: connector, resuming: stored)
///     try await listener.run { event in
///         try handle(event)
///         try store(await listener.session)
///     }
///
/// The service keeps a lost session for about three minutes. Its token is a secret: whoever has it can receive the
/// events.
public struct EventSession: Sendable, Hashable, Codable {
    /// The time when the session was last known to be alive.
    public let lastSeen: Date
    let token: Secret
    let sequence: Int
    let filters: [String]
    /// The time for which the service keeps the session, in seconds.
    let recoverySeconds: TimeInterval
    let subscription: EventSubscription

    private enum CodingKeys: String, CodingKey {
        case lastSeen, token, sequence, filters, recoverySeconds, subscription
    }

    init(
        _ context: SocketFrame.Context, lastSeen: Date, filters: [String], recoverySeconds: TimeInterval,
        subscription: EventSubscription
    ) {
        self.lastSeen = lastSeen
        token = Secret(context.token)
        sequence = context.sequence
        self.filters = filters
        self.recoverySeconds = recoverySeconds
        self.subscription = subscription
    }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        lastSeen = try values.decode(Date.self, forKey: .lastSeen)
        token = Secret(try values.decode(String.self, forKey: .token))
        sequence = try values.decode(Int.self, forKey: .sequence)
        filters = try values.decode([String].self, forKey: .filters)
        recoverySeconds = Lifetime.bounded(try values.decode(Double.self, forKey: .recoverySeconds)) ?? 0
        subscription = try EventSubscription(jsonData: try values.decode(Data.self, forKey: .subscription))
    }

    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(lastSeen, forKey: .lastSeen)
        try values.encode(token.text, forKey: .token)
        try values.encode(sequence, forKey: .sequence)
        try values.encode(filters, forKey: .filters)
        try values.encode(recoverySeconds, forKey: .recoverySeconds)
        try values.encode(subscription.jsonData(), forKey: .subscription)
    }
}

extension EventSession: CustomStringConvertible, CustomReflectable {
    /// The time when the session was last known to be alive; not its token.
    public var description: String { "EventSession(lastSeen: \(lastSeen))" }
    /// Shows no more than the description, since a dump may end up in logs.
    public var customMirror: Mirror { Mirror(self, children: ["lastSeen": lastSeen]) }
}

extension EventListener {
    /// The session as it was when the last event had been handled; nil if there is none that can be resumed.
    ///
    /// An event that is being handled is not part of it: it is delivered again if the session is resumed from here. Read
    /// inside of the handler, the session is the one before the event.
    public var session: EventSession? {
        guard let handledContext, let subscription else { return nil }
        let age = lostAt.map { clock.uptime - $0 } ?? 0
        return EventSession(
            handledContext, lastSeen: clock.now.addingTimeInterval(-age), filters: filters.map(\.rawValue),
            recoverySeconds: recoverySeconds, subscription: subscription)
    }
}
