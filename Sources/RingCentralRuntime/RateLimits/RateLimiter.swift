import Foundation

/// Holds requests back so that no limit is passed.
///
/// One for each account of a client: the service counts by user, app and group.
final class RateLimiter: Sendable {
    /// A request that may go.
    struct Ticket: Sendable {
        let group: RateGroup
        let slot: UInt64
    }

    private let groups: [String: RateGroup]
    private let policy: RateLimitPolicy
    private let clock: any ClientClock
    private let account: String
    private let identity: String
    private let store: any RateWindowStore
    private let queues = Locked<[String: TurnQueue]>([:])
    /// The groups that the service counted operations in, where it is not the one that is known of.
    private let learned = Locked<[String: String]>([:])

    /// - Parameters:
    ///   - account: The name of the account, to tell of.
    ///   - identity: What is the same for all who use the same tokens; it ends up in the name of a file.
    init(
        groups: [RateGroup], policy: RateLimitPolicy, clock: any ClientClock, account: String, identity: String
    ) {
        self.groups = Dictionary(groups.map { ($0.name.lowercased(), $0) }, uniquingKeysWith: { $1 })
        self.policy = policy
        self.clock = clock
        self.account = account
        self.identity = identity
        switch policy.sharing {
        case .client: store = MemoryRateWindows()
        case .folder(let folder): store = FileRateWindows(folder: folder)
        }
    }

    /// Waits until a request may go.
    ///
    /// - Returns: What to tell of the answer with; nil if the operation is not counted.
    /// - Throws: ``APIError`` of the kind ``APIError/Kind/rateLimited`` if it would have to wait longer than it may;
    ///   CancellationError.
    func admit(_ operation: APIOperation) async throws -> Ticket? {
        guard policy.excess != .send, let group = group(of: operation), let initial = RateWindow(group) else {
            return nil
        }
        let queue = queues.withLock { queues in
            let queue = queues[group.name] ?? TurnQueue()
            queues[group.name] = queue
            return queue
        }
        try await announce(operation, group, initial, ahead: queue.count)
        return try await queue.run {
            while true {
                let decision = try store.update(key(group), initial: initial) {
                    $0.reserve(now: clock.uptime, isSpread: policy.pace == .spread)
                }
                switch decision {
                case .go(let slot): return Ticket(group: group, slot: slot)
                case .wait(let seconds): try await clock.sleep(seconds: seconds)
                }
            }
        }
    }

    /// Tells of a wait that is ahead, or refuses it.
    private func announce(
        _ operation: APIOperation, _ group: RateGroup, _ initial: RateWindow, ahead: Int
    ) async throws {
        let seconds = try store.update(key(group), initial: initial) { window in
            let rounds = Double(ahead / max(1, window.limit)) * window.window
            return rounds + window.delay(now: clock.uptime, isSpread: policy.pace == .spread)
        }
        guard seconds > 0 else { return }
        try hold(operation, group: group.name, seconds: seconds)
    }

    /// Tells of a wait, if it may be.
    ///
    /// - Throws: ``APIError`` of the kind ``APIError/Kind/rateLimited``.
    func hold(_ operation: APIOperation, group: String?, seconds: TimeInterval) throws {
        let longest: TimeInterval
        switch policy.excess {
        case .wait, .send: longest = .infinity
        case .waitAtMost(let most): longest = most
        case .fail: longest = 0
        }
        if seconds > longest {
            var error = APIError(.rateLimited, operation: operation.id)
            error.retryAfter = seconds
            throw error
        }
        policy.onWait?(
            RateLimitWait(operation: operation.id, account: account, group: group, seconds: seconds))
    }

    /// An answer came back.
    func note(_ answer: TransportAnswer, for operation: APIOperation, _ ticket: Ticket?) {
        let headers = HTTPHeaders(answer.head)
        let told = RateLimit(headers)
        let isExceeded = answer.head.statusCode == 429
        let retryAfter = isExceeded ? headers["Retry-After"].flatMap(RetryAfter.seconds) : nil
        let now = clock.uptime
        let actual = told.flatMap { groups[$0.group.lowercased()] }
        if let ticket {
            let isSame = actual == nil || actual == ticket.group
            update(ticket.group) { window in
                window.answered(ticket.slot, now: now, told: isSame ? told : nil)
                if isExceeded, isSame { window.exceeded(now: now, retryAfter: retryAfter) }
            }
        }
        guard let actual, actual != ticket?.group else { return }
        learned.withLock { $0[operation.id] = actual.name.lowercased() }
        update(actual) { window in
            window.answered(nil, now: now, told: told)
            if isExceeded { window.exceeded(now: now, retryAfter: retryAfter) }
        }
    }

    /// No answer came: the service may have counted the request all the same.
    func noteFailure(_ ticket: Ticket?) {
        guard let ticket else { return }
        update(ticket.group) { $0.answered(ticket.slot, now: clock.uptime, told: nil) }
    }

    /// The request was not sent.
    func giveBack(_ ticket: Ticket?) {
        guard let ticket else { return }
        update(ticket.group) { $0.release(ticket.slot) }
    }

    /// The group a request counts in; nil if none is known that has a limit.
    func group(of operation: APIOperation) -> RateGroup? {
        let name = learned.withLock { $0[operation.id] } ?? operation.rateGroup?.lowercased()
        return name.flatMap { groups[$0] }
    }

    private func update(_ group: RateGroup, _ change: (inout RateWindow) -> Void) {
        guard let initial = RateWindow(group) else { return }
        // Counts that can't be kept make the next request fail, where somebody is told.
        try? store.update(key(group), initial: initial, change)
    }

    private func key(_ group: RateGroup) -> String { identity + "-" + PercentEncoding.encode(group.name) }
}
