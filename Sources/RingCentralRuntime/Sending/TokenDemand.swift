import Foundation

/// The calls of an account that wait for a token.
///
/// They share one request for it. How often that is sent again, and how long it may wait, is decided by those who wait
/// for it at that moment: a call that allows no further attempt fails, and the request goes on for the others.
final class TokenDemand: Sendable {
    /// The calls that the current request for a token is made for; nil if none asked for it, as in a sign-in.
    @TaskLocal static var current: TokenDemand?

    private struct State {
        var lastID = 0
        var waiters: [Int: TokenWaiter] = [:]
    }

    private let state = Locked(State())

    /// Gets a token on behalf of a call.
    func wait(_ waiter: TokenWaiter, _ body: () async throws -> String) async throws -> String {
        let id = state.withLock { state in
            state.lastID += 1
            state.waiters[state.lastID] = waiter
            return state.lastID
        }
        defer { state.withLock { $0.waiters[id] = nil } }
        return try await Self.$current.withValue(self) {
            try await TokenWaiter.$current.withValue(waiter, operation: body)
        }
    }

    /// The number of calls that wait.
    var count: Int { state.withLock { $0.waiters.count } }

    /// The longest time that one of the calls may still wait, in seconds; 0 if none waits any more.
    func patience(_ now: TimeInterval) -> TimeInterval {
        state.withLock { $0.waiters.values.map { $0.terms.patience(now) }.max() ?? 0 }
    }

    /// An attempt has failed: those calls fail that allow no other.
    ///
    /// - Parameters:
    ///   - usual: The wait before the next attempt by the rules for tokens, in seconds; nil if they allow none.
    ///   - error: The error of the attempt.
    /// - Returns: The wait before the next attempt, in seconds; nil if nobody waits for it.
    func pause(
        after setback: Setback, usual: TimeInterval?, now: TimeInterval, error: APIError
    ) -> TimeInterval? {
        let waiters = state.withLock { Array($0.waiters.values) }
        var shortest: TimeInterval?
        for waiter in waiters {
            if let pause = waiter.pause(after: setback, usual: usual, now: now) {
                shortest = min(shortest ?? pause, pause)
            } else {
                waiter.fail(error)
            }
        }
        return shortest
    }
}
