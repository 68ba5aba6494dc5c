import Foundation

/// The attempts of one request so far.
struct RetryState: Sendable {
    private let policy: RetryPolicy
    /// The number of the current attempt, of all that were made.
    private(set) var number = 0
    /// The number of the current attempt, of those that the policy counts.
    private(set) var attempt = 1
    /// When the host was first found to be out of reach, in the clock's uptime.
    private var unreachableSince: TimeInterval?
    /// How often the host was out of reach.
    private var misses = 0

    init(_ policy: RetryPolicy) { self.policy = policy }

    /// Whether another attempt is allowed.
    var mayGoOn: Bool { attempt < policy.attempts }

    /// An attempt begins.
    mutating func begin() { number += 1 }

    /// The current attempt has failed, and another one follows.
    mutating func count() { attempt += 1 }

    /// The wait before the next attempt, in seconds; nil if there is none.
    ///
    /// - Parameters:
    ///   - isRepeatable: Whether the request may be sent again although it may have been carried out.
    ///   - now: The clock's uptime.
    ///   - fraction: A number from 0 to 1, to draw the wait with.
    mutating func pause(
        after setback: Setback, isRepeatable: Bool, now: TimeInterval, fraction: Double
    ) -> TimeInterval? {
        if setback == .unreachable { return pauseOffline(now, fraction) }
        unreachableSince = nil
        guard isRepeatable || setback.isCertain,
            let pause = policy.delay(after: attempt, retryAfter: setback.retryAfter, fraction: fraction)
        else { return nil }
        attempt += 1
        return pause
    }

    /// Nothing was sent: what counts is not how often, but how long.
    private mutating func pauseOffline(_ now: TimeInterval, _ fraction: Double) -> TimeInterval? {
        let since = unreachableSince ?? now
        misses = unreachableSince == nil ? 1 : misses + 1
        unreachableSince = since
        let left = since + policy.connectivityWait.bounded(to: 0...Double.greatestFiniteMagnitude) - now
        guard left > 0 else { return nil }
        return min(policy.backoff(misses, fraction), left)
    }
}
