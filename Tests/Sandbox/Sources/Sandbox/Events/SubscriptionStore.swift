import Foundation

/// The subscriptions that are alive.
actor SubscriptionStore {
    /// After so many failed deliveries in a row nothing is delivered any more.
    static let failuresUntilBlacklisted = 3
    private static let prefix = "sandbox-sub-"

    private var subscriptions: [String: Subscription] = [:]
    private var counter = 0

    func reset() { subscriptions = [:] }

    /// All that have not expired, the oldest first.
    var alive: [Subscription] {
        subscriptions = subscriptions.filter { $0.value.ends > .now }
        return subscriptions.values.sorted { ($0.created, $0.id) < ($1.created, $1.id) }
    }

    func add(_ filters: [String], _ delivery: Subscription.Delivery, life: Double) -> Subscription {
        counter += 1
        let subscription = Subscription(
            id: Self.prefix + String(counter), filters: filters, delivery: delivery, created: .now, life: life,
            ends: .now + life)
        subscriptions[subscription.id] = subscription
        return subscription
    }

    /// Whether the id is one that a sandbox has given out.
    static func isOurs(_ id: String) -> Bool { id.hasPrefix(prefix) }

    func find(_ id: String) -> Subscription? {
        alive.first { $0.id == id }
    }

    /// Begins its life anew, with other filters where some are given.
    func renew(_ id: String, filters: [String]? = nil, life: Double? = nil) -> Subscription? {
        guard var subscription = find(id) else { return nil }
        subscription.life = life ?? subscription.life
        subscription.ends = .now + subscription.life
        subscription.filters = filters ?? subscription.filters
        subscriptions[id] = subscription
        return subscription
    }

    /// - Returns: Whether there was one.
    func remove(_ id: String) -> Bool {
        subscriptions.removeValue(forKey: id) != nil
    }

    /// Ends what a connection that is gone had subscribed to.
    func removeAll(ofSocket number: Int) {
        subscriptions = subscriptions.filter { entry in
            if case .socket(number) = entry.value.delivery { false } else { true }
        }
    }

    /// Writes down how a delivery went.
    func delivered(_ id: String, successfully: Bool) {
        guard var subscription = subscriptions[id] else { return }
        subscription.failures = successfully ? 0 : subscription.failures + 1
        if subscription.failures >= Self.failuresUntilBlacklisted { subscription.blacklisted = .now }
        subscriptions[id] = subscription
    }
}
