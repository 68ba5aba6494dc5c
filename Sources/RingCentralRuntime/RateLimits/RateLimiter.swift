import Foundation

/// Holds requests back so that no limit is passed.
///
/// One for each account of a client; they share their counts with others for the same tokens, since the service counts
/// by user, app and group.
final class RateLimiter: Sendable {
    /// A request that may go.
    struct Ticket: Sendable {
        let group: RateGroup
        let slot: UInt64
    }

    /// How many operations it remembers the group of at most: there are fewer in any catalog.
    private static let mostLearned = 1000

    /// Those that have a limit, by name in lower case.
    private let groups: [String: RateGroup]
    private let policy: RateLimitPolicy
    private let clock: any ClientClock
    private let account: String
    private let names: ServiceDescription.RateLimitNames
    private let store: any RateWindowStore
    /// What the keys of the store begin with.
    private let prefix: String
    private let queues = Locked<[String: TurnQueue]>([:])
    /// The groups that the service counted operations in, where it is not the one that is known of.
    private let learned = Locked<[String: String]>([:])

    /// - Parameters:
    ///   - account: The name of the account, to tell of.
    ///   - identity: Who counts together.
    ///   - names: The names of the headers about rate limits.
    init(
        groups: [RateGroup], policy: RateLimitPolicy, clock: any ClientClock, account: String,
        identity: CountingIdentity, names: ServiceDescription.RateLimitNames = .init()
    ) {
        let limited = groups.filter { RateWindow($0) != nil }
        self.groups = Dictionary(limited.map { ($0.name.lowercased(), $0) }, uniquingKeysWith: { $1 })
        self.policy = policy
        self.clock = clock
        self.account = account
        self.names = names
        switch policy.sharing {
        case .client: (store, prefix) = (MemoryRateWindows(), "")
        case .process: (store, prefix) = (identity.process.map(ProcessRateWindows.of) ?? MemoryRateWindows(), "")
        case .folder(let folder): (store, prefix) = (FileRateWindows(folder: folder), identity.file + "-")
        }
    }

    /// Waits until a request may go.
    ///
    /// - Parameter patience: How long the call may still wait, in seconds, at a moment of the clock's uptime.
    /// - Returns: The request's place in its group, for ``note(_:for:_:)``; nil if the operation is not counted.
    /// - Throws: ``APIError`` of the kind ``APIError/Kind/rateLimited`` if it would have to wait longer than it may;
    ///   CancellationError.
    func admit(
        _ operation: APIOperation, patience: @Sendable (TimeInterval) -> TimeInterval
    ) async throws -> Ticket? {
        guard policy.excess != .send, let group = group(of: operation), let initial = RateWindow(group) else {
            return nil
        }
        let queue = queues.withLock { queues in
            let queue = queues[group.name] ?? TurnQueue()
            queues[group.name] = queue
            return queue
        }
        let arrival = clock.uptime
        var expected = try arrival + announce(operation, group, initial, ahead: queue.count, patience(arrival))
        return try await queue.run {
            while true {
                let decision = try store.update(key(group), initial: initial) {
                    $0.reserve(now: clock.uptime, isSpread: policy.pace == .spread)
                }
                switch decision {
                case .go(let slot): return Ticket(group: group, slot: slot)
                case .wait(let seconds):
                    let now = clock.uptime
                    // Longer than was told of: others came first, or a penalty began. A millisecond is no news.
                    if now + seconds > expected + 0.001 {
                        try hold(
                            operation, group: group.name, seconds: seconds, waited: now - arrival,
                            patience: patience(now))
                        expected = now + seconds
                    }
                    try await clock.sleep(seconds: seconds)
                }
            }
        }
    }

    /// Tells of a wait that is ahead, or refuses it.
    ///
    /// - Returns: How long it is, in seconds.
    private func announce(
        _ operation: APIOperation, _ group: RateGroup, _ initial: RateWindow, ahead: Int, _ patience: TimeInterval
    ) throws -> TimeInterval {
        let seconds = try store.update(key(group), initial: initial) { window in
            let rounds = Double(ahead / max(1, window.limit)) * window.window
            return rounds + window.delay(now: clock.uptime, isSpread: policy.pace == .spread)
        }
        if seconds > 0 { try hold(operation, group: group.name, seconds: seconds, patience: patience) }
        return seconds
    }

    /// Tells of a wait, if it may be.
    ///
    /// - Parameters:
    ///   - seconds: How long it is from now on.
    ///   - waited: How long the request has waited before, in seconds.
    ///   - patience: How long the call may still wait, in seconds.
    /// - Throws: ``APIError`` of the kind ``APIError/Kind/rateLimited``.
    func hold(
        _ operation: APIOperation, group: String?, seconds: TimeInterval, waited: TimeInterval = 0,
        patience: TimeInterval
    ) throws {
        if waited + seconds > policy.longestWait || seconds > patience {
            let reason =
                waited + seconds > policy.longestWait
                ? "the rate limit policy of the client allows no such wait"
                : "the wait for the rate limit would end after the deadline of the call"
            var error = APIError(.rateLimited, operation: operation.id, underlying: RequestProblem(reason: reason))
            error.retryAfter = seconds
            throw error
        }
        policy.onWait?(
            RateLimitWait(operation: operation.id, account: account, group: group, seconds: seconds))
    }

    /// Counts a request that a response came for, and believes what the response says of its group.
    func note(_ answer: TransportAnswer, for operation: APIOperation, _ ticket: Ticket?) {
        let headers = HTTPHeaders(answer.head)
        let told = RateLimit(headers, names: names)
        let isExceeded = answer.head.statusCode == 429
        let retryAfter = isExceeded ? RetryAfter.seconds(headers, now: clock.now) : nil
        let actual = told.flatMap { groups[$0.group.lowercased()] }
        if let ticket {
            update(ticket.group) { window, now in
                window.answered(ticket.slot, now: now, told: actual == ticket.group ? told : nil)
                // A refusal in the name of no known group is one of this group: what was refused has to wait somewhere.
                if isExceeded, actual == nil || actual == ticket.group {
                    window.exceeded(now: now, retryAfter: retryAfter)
                }
            }
        }
        guard let actual, actual != ticket?.group else { return }
        learn(operation, actual)
        update(actual) { window, now in
            window.answered(nil, now: now, told: told)
            if isExceeded { window.exceeded(now: now, retryAfter: retryAfter) }
        }
    }

    private func learn(_ operation: APIOperation, _ group: RateGroup) {
        learned.withLock { learned in
            guard learned.count < Self.mostLearned || learned[operation.id] != nil else { return }
            learned[operation.id] = group.name.lowercased()
        }
    }

    /// Counts a request that no response came for: the service may have counted the request all the same.
    func noteFailure(_ ticket: Ticket?) {
        guard let ticket else { return }
        update(ticket.group) { $0.answered(ticket.slot, now: $1, told: nil) }
    }

    /// The request was not sent.
    func giveBack(_ ticket: Ticket?) {
        guard let ticket else { return }
        update(ticket.group) { window, _ in window.release(ticket.slot) }
    }

    /// The group with a limit that a request counts in: the one the service named last, else that of the catalog; nil if
    /// there is none.
    func group(of operation: APIOperation) -> RateGroup? {
        let name = learned.withLock { $0[operation.id] } ?? operation.rateGroup?.lowercased()
        return name.flatMap { groups[$0] }
    }

    /// Changes a window; the time is taken while nobody else does, so that for the window it never goes back.
    private func update(_ group: RateGroup, _ change: (inout RateWindow, TimeInterval) -> Void) {
        guard let initial = RateWindow(group) else { return }
        // Counts that can't be kept make the next request fail, where somebody is told.
        try? store.update(key(group), initial: initial) { change(&$0, clock.uptime) }
    }

    private func key(_ group: RateGroup) -> String { prefix + PercentEncoding.encode(group.name) }
}
