import Foundation

/// Keeps a subscription alive: renews it before it ends, and creates it again if the service gave it up.
///
///     let keeper = SubscriptionKeeper(client, filters: [.instantMessage()], delivery: .webhook(address)) { change in
///         print(change)
///     }
///     try await keeper.run()  // until the task is cancelled
///
/// Before it creates a subscription it lists those that exist, and adopts one with the same address and filters: a
/// restart of the program, or a lost response, leads to no second one that delivers every event again.
///
/// It lives from ``run()`` to ``cancel()``, and takes one step at a time. Time is the client's clock. Temporary failures
/// (``APIError/isTemporary``) are reported as ``Change/failed(_:)`` and tried again after 1 to 60 seconds, or after the
/// wait that the service asks for, up to an hour. So are rejections because the address does not respond
/// (SUB-521 to SUB-525): it may be up again later. Other failures end the run.
public actor SubscriptionKeeper {
    /// A change of the subscription.
    public enum Change: Sendable {
        /// A new subscription was created.
        case created(EventSubscription)
        /// A subscription that exists, with the same address and filters, is kept from now on.
        case adopted(EventSubscription)
        /// The subscription was renewed.
        case renewed(EventSubscription)
        /// The service stopped delivering to the address, and the subscription was deleted; another one is created.
        /// ``EventSubscription/blacklistedData`` has the reason.
        case blacklisted(EventSubscription)
        /// A step failed, and is tried again.
        case failed(APIError)
    }

    private let subscriptions: EventSubscriptions
    private let filters: [EventFilter]
    private let delivery: EventDelivery
    private let expiresIn: Int?
    private let checkEvery: TimeInterval
    private let onChange: @Sendable (Change) -> Void
    private var clock: any ClientClock { subscriptions.client.configuration.clock }

    /// Whether a subscription may exist whose creation had no response.
    private var mayExist = false

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
    ///   - client: The client that subscribes. It has to be allowed to list, create, read, renew and cancel subscriptions.
    ///   - filters: The events to subscribe to.
    ///   - delivery: The address that events are delivered to.
    ///   - existing: A subscription to keep; nil to look for one with the same address and filters, and to create one if
    ///     there is none.
    ///   - expiresIn: The life of the subscription, in seconds; nil for the service's default.
    ///   - checkEvery: The longest time between two checks of the subscription, in seconds, from 1.
    ///   - onChange: A closure that is called for each change.
    public init(
        _ client: some APIClient, filters: [EventFilter], delivery: EventDelivery, existing: EventSubscription? = nil,
        expiresIn: Int? = nil, checkEvery: TimeInterval = 900, onChange: @escaping @Sendable (Change) -> Void = { _ in }
    ) {
        subscriptions = client.eventSubscriptions
        self.filters = filters
        self.delivery = delivery
        self.expiresIn = expiresIn
        self.checkEvery = Lifetime.bounded(checkEvery) ?? 900
        self.onChange = onChange
        current = existing.flatMap { $0.isIdentified ? $0 : nil }
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
            } catch let error as APIError where error.isTemporary || Self.isUnreachable(error) {
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
        guard let known = current else { return try await adoptOrCreate() }
        guard let subscription = try await existing({ try await subscriptions.read(known.id).value }) else {
            current = nil
            return try await adoptOrCreate()
        }
        current = subscription
        life = max(life, remaining(subscription))
        if subscription.status == .blacklisted {
            try await delete(subscription.id)
            onChange(.blacklisted(subscription))
            current = nil
            try await adoptOrCreate()
        } else if remaining(subscription) <= margin {
            try await renew(subscription)
        }
    }

    private func adoptOrCreate() async throws {
        guard !isOver else { return }
        let (match, listed) = (await match, try await subscriptions.list().value.records)
        if let found = match.best(of: listed, at: clock.now) {
            current = found
            life = remaining(found)
            mayExist = false
            return onChange(.adopted(found))
        }
        for subscription in match.blacklisted(of: listed) {
            try await delete(subscription.id)
            onChange(.blacklisted(subscription))
        }
        guard !isOver else { return }
        do {
            let created = try await subscriptions.create(filters, delivery: delivery, expiresIn: expiresIn).value
            current = created
            life = remaining(created)
            mayExist = false
            onChange(.created(created))
        } catch {
            // Also after a cancellation: the request may be on its way.
            mayExist = mayExist || ((error as? APIError)?.mayHaveBeenCarriedOut ?? true)
            throw error
        }
    }

    private var match: SubscriptionMatch {
        get async {
            SubscriptionMatch(filters: filters, delivery: delivery, ownerID: await subscriptions.client.ownerID)
        }
    }

    private func renew(remindedBy event: ServiceEvent) async throws -> Bool {
        guard !isOver, let current, isReminder(event, current) else { return false }
        try await renew(current)
        return true
    }

    private func renew(_ subscription: EventSubscription) async throws {
        guard let renewed = try await existing({ try await subscriptions.renew(subscription.id).value }) else {
            current = nil
            return try await adoptOrCreate()
        }
        current = renewed
        life = remaining(renewed)
        onChange(.renewed(renewed))
    }

    private func end() async throws {
        // A creation without a response may have left a subscription that nobody knows.
        if current == nil, mayExist {
            let listed = try await subscriptions.list().value.records
            current = await match.best(of: listed, at: clock.now)
        }
        if let id = current?.id { try await delete(id) }
        current = nil
        mayExist = false
    }

    private func delete(_ id: Identifier) async throws {
        _ = try await existing { try await subscriptions.cancel(id).value }
    }

    /// The result of the body; nil if the service says that the subscription does not exist. A 404 without the service's
    /// error code comes from a proxy, and is thrown as it is.
    private func existing<T: Sendable>(_ body: () async throws -> T) async throws -> T? {
        do { return try await body() } catch let error as APIError
            where error.kind == .notFound && error.isServiceRejection
        { return nil }
    }

    /// Whether the service rejected the subscription because the address does not respond as it should.
    private static func isUnreachable(_ error: APIError) -> Bool {
        let codes: Set<String> = ["SUB-521", "SUB-522", "SUB-523", "SUB-524", "SUB-525"]
        return error.isServiceRejection && error.serviceErrors.contains { $0.code.map(codes.contains) ?? false }
    }

    // MARK: Time

    /// How long the subscription lived when it was last renewed, in seconds.
    private var life: TimeInterval = 0

    /// It is renewed when a fifth of its life is left, a day at most.
    private var margin: TimeInterval { min(life / 5, 86_400) }

    private func remaining(_ subscription: EventSubscription) -> TimeInterval {
        subscription.remaining(at: clock.now) ?? .infinity
    }

    /// The time until the subscription has to be renewed or checked, in seconds.
    private var pause: TimeInterval {
        guard let current else { return 1 }
        return max(1, min(checkEvery, remaining(current) - margin))
    }
}
