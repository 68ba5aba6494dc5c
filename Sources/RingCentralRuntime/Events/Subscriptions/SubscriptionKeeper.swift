import Foundation

/// Keeps a subscription alive: renews it before it ends, and creates it anew if the service gave it up.
///
///     let keeper = SubscriptionKeeper(client, filters: [.instantMessage()], delivery: .webhook(address)) { change in
///         print(change)
///     }
///     try await keeper.run()  // until the task is cancelled
///
/// It lives from ``run()`` to ``cancel()``, and takes one step at a time: whatever comes meanwhile waits for its turn.
/// Time is the client's clock. What fails for a while is tried again; what can't succeed is thrown.
public actor SubscriptionKeeper {
    /// What became of the subscription.
    public enum Change: Sendable {
        /// There is a new one.
        case created(EventSubscription)
        /// It has its full life again.
        case renewed(EventSubscription)
        /// It delivered nothing any more, and was deleted; another one is created.
        case blacklisted(EventSubscription)
        /// Something failed that may succeed later; it is tried again.
        case failed(APIError)
    }

    private let subscriptions: EventSubscriptions
    private let filters: [EventFilter]
    private let delivery: EventDelivery
    private let expiresIn: Int?
    private let checkEvery: TimeInterval
    private let onChange: @Sendable (Change) -> Void
    private var clock: any ClientClock { subscriptions.client.configuration.clock }

    /// The subscription as it was last seen; nil if there is none.
    public private(set) var current: EventSubscription?

    /// One step at a time: two that overlap would each create what they don't find.
    private let turns = TurnQueue()
    private var state = State.idle

    private enum State {
        case idle
        case running(nap: Task<Void, any Error>?)
        /// It creates and renews nothing any more.
        case over
    }

    /// - Parameters:
    ///   - client: The client that subscribes.
    ///   - filters: What to tell of.
    ///   - delivery: Where to.
    ///   - existing: A subscription that is there already, to be kept rather than creating one.
    ///   - expiresIn: How many seconds the subscription lives; the service's own choice if nil.
    ///   - checkEvery: How many seconds go by at most before the subscription is looked at again.
    ///   - onChange: Is told what becomes of it.
    public init(
        _ client: some APIClient, filters: [EventFilter], delivery: EventDelivery, existing: EventSubscription? = nil,
        expiresIn: Int? = nil, checkEvery: TimeInterval = 900, onChange: @escaping @Sendable (Change) -> Void = { _ in }
    ) {
        subscriptions = client.eventSubscriptions
        self.filters = filters
        self.delivery = delivery
        self.expiresIn = expiresIn
        self.checkEvery = checkEvery
        self.onChange = onChange
        current = existing
    }

    /// Creates the subscription if there is none, and keeps it until the task is cancelled, or ``cancel()`` ends it.
    ///
    /// - Throws: ``APIError`` if the service refuses it, or if it is kept already; CancellationError if the task is
    ///   cancelled: the subscription stays then.
    public func run() async throws {
        switch state {
        case .over: return
        case .running:
            let problem = RequestProblem(reason: "the keeper is running already")
            throw APIError(.invalidRequest, operation: "subscription", underlying: problem)
        case .idle: state = .running(nap: nil)
        }
        defer { if !isOver { state = .idle } }
        do { try await keep() } catch is CancellationError where isOver {}
    }

    private func keep() async throws {
        var failures = 0
        while !isOver {
            let seconds: TimeInterval
            do {
                try await turns.run { @Sendable in try await self.check() }
                failures = 0
                seconds = pause
            } catch let error as APIError where error.mayPass {
                onChange(.failed(error))
                failures += 1
                seconds = RetryPolicy.persistent.rest(after: failures, error)
            }
            try await nap(seconds)
        }
    }

    /// Sleeps, but not past the keeper's end.
    private func nap(_ seconds: TimeInterval) async throws {
        guard !isOver else { return }
        let nap = Task { [clock] in try await clock.sleep(seconds: seconds) }
        state = .running(nap: nap)
        try await withTaskCancellationHandler {
            try await nap.value
        } onCancel: {
            nap.cancel()
        }
    }

    private var isOver: Bool { if case .over = state { true } else { false } }

    /// Takes note of an event: a reminder that the subscription is about to end renews it.
    ///
    /// - Returns: Whether the event was such a reminder.
    /// - Throws: ``APIError``; CancellationError.
    @discardableResult
    public func note(_ event: ServiceEvent) async throws -> Bool {
        try await turns.run { @Sendable in try await self.renew(remindedBy: event) }
    }

    /// Ends the subscription, and the keeper: ``run()`` returns, and nothing is created any more.
    ///
    /// - Throws: ``APIError``; CancellationError. The keeper is over all the same, and this can be tried again.
    public func cancel() async throws {
        if case .running(let nap?) = state { nap.cancel() }
        state = .over
        try await turns.run { @Sendable in try await self.end() }
    }

    /// A reminder comes for the address of the subscription itself.
    private func isReminder(_ event: ServiceEvent, _ current: EventSubscription) -> Bool {
        guard event.subscriptionID == nil || event.subscriptionID == current.id,
            let path = event.filter?.split(separator: "?").first,
            let template = subscriptions.client.description.subscriptions?.read.path
        else { return false }
        return FilterTemplate(template).weight(for: String(path)) != nil
    }

    private func check() async throws {
        guard !isOver else { return }
        guard let known = current else { return try await create() }
        guard let subscription = try await existing({ try await subscriptions.read(known.id).value }) else {
            return try await create()
        }
        current = subscription
        life = max(life, remaining(subscription))
        if subscription.status == .blacklisted {
            try await delete(subscription.id)
            onChange(.blacklisted(subscription))
            current = nil
            try await create()
        } else if remaining(subscription) <= margin {
            try await renew(subscription)
        }
    }

    private func create() async throws {
        guard !isOver else { return }
        let created = try await subscriptions.create(filters, delivery: delivery, expiresIn: expiresIn).value
        current = created
        life = remaining(created)
        onChange(.created(created))
    }

    private func renew(remindedBy event: ServiceEvent) async throws -> Bool {
        guard !isOver, let current, isReminder(event, current) else { return false }
        try await renew(current)
        return true
    }

    private func renew(_ subscription: EventSubscription) async throws {
        guard let renewed = try await existing({ try await subscriptions.renew(subscription.id).value }) else {
            return try await create()
        }
        current = renewed
        life = remaining(renewed)
        onChange(.renewed(renewed))
    }

    private func end() async throws {
        guard let id = current?.id else { return }
        try await delete(id)
        current = nil
    }

    private func delete(_ id: String) async throws {
        _ = try await existing { try await subscriptions.cancel(id).value }
    }

    /// What is no longer there is none.
    private func existing<T: Sendable>(_ body: () async throws -> T) async throws -> T? {
        do { return try await body() } catch let error as APIError where error.kind == .notFound { return nil }
    }

    // MARK: Time

    /// How long the subscription lived when it was last renewed, in seconds.
    private var life: TimeInterval = 0

    /// It is renewed when a fifth of its life is left, a day at most.
    private var margin: TimeInterval { min(life / 5, 86_400) }

    private func remaining(_ subscription: EventSubscription) -> TimeInterval {
        if let end = subscription.expirationTime { return end.timeIntervalSince(clock.now) }
        return subscription.expiresIn.map { TimeInterval($0) } ?? .infinity
    }

    /// Until it has to be renewed, or looked at.
    private var pause: TimeInterval {
        guard let current else { return 1 }
        return max(1, min(checkEvery, remaining(current) - margin))
    }
}
