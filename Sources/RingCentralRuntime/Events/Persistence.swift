import Foundation

extension RetryPolicy {
    /// The policy for operations that continue until they are ended: from 1 to 60 seconds between attempts.
    static let persistent = RetryPolicy(attempts: .max, firstDelay: 1, longestDelay: 60)

    /// The longest wait that the service can ask for, in seconds.
    private static let longestRest: TimeInterval = 3600

    /// The time to wait after failures in a row, in seconds.
    ///
    /// - Parameters:
    ///   - failures: The number of failures, from 1.
    ///   - error: The last failure; a longer wait that the service asks for is kept, up to an hour.
    func rest(after failures: Int, _ error: APIError?) -> TimeInterval {
        max(backoff(failures, .random(in: 0...1)), (error?.retryAfter ?? 0).bounded(to: 0...Self.longestRest))
    }
}
