import Foundation

/// Counts calls by user, app and rate group, as the service does.
actor RateLimiter {
    struct Key: Hashable {
        var client: String
        var user: String
        var group: String
    }

    struct Verdict: Sendable {
        var limit: Int
        var remaining: Int
        /// Seconds until the penalty ends; nil: the call is let through.
        var retryAfter: Double?
    }

    private struct Count {
        var windowEnds: Double
        var calls: Int
        var penaltyEnds: Double
    }

    private var counts: [Key: Count] = [:]

    func reset() { counts = [:] }

    /// Counts a call.
    ///
    /// - Parameters:
    ///   - window: Seconds, as they pass here.
    ///   - penalty: Seconds, as they pass here. A call during the penalty starts it again.
    ///   - now: Seconds since some moment.
    func count(_ key: Key, limit: Int, window: Double, penalty: Double, now: Double) -> Verdict {
        var count = counts[key] ?? Count(windowEnds: 0, calls: 0, penaltyEnds: 0)
        defer { counts[key] = count }
        if now < count.penaltyEnds {
            count.penaltyEnds = now + penalty
            return Verdict(limit: limit, remaining: 0, retryAfter: penalty)
        }
        if now >= count.windowEnds { count = Count(windowEnds: now + window, calls: 0, penaltyEnds: 0) }
        count.calls += 1
        guard count.calls > limit else {
            return Verdict(limit: limit, remaining: limit - count.calls, retryAfter: nil)
        }
        count.penaltyEnds = now + penalty
        // With the end of the penalty a new window begins.
        count.windowEnds = 0
        return Verdict(limit: limit, remaining: 0, retryAfter: penalty)
    }
}
