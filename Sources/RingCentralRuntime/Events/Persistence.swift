import Foundation

extension RetryPolicy {
    /// For what goes on for ever: from a second up to a minute between attempts.
    static let persistent = RetryPolicy(attempts: .max, firstDelay: 1, longestDelay: 60)

    /// How many seconds to wait after failures in a row.
    ///
    /// - Parameters:
    ///   - failures: How many there were; 1 for the first.
    ///   - error: What failed last: if the service asks for a longer wait, it gets it.
    func rest(after failures: Int, _ error: APIError?) -> TimeInterval {
        delay(after: failures, retryAfter: error?.retryAfter, fraction: .random(in: 0...1)) ?? 0
    }
}

extension APIError {
    /// Whether the same may succeed later without anybody doing anything about it.
    var mayPass: Bool { [.connection, .timeout, .rateLimited, .server].contains(kind) }
}
