import Foundation

/// When a request is sent again.
///
/// One that the service refused with 429 was not carried out, and is sent again after the wait it asks for. What
/// failed in other ways, without an answer or with a status of 408 or 5xx, may have been carried out: that is sent
/// again if it only reads.
public struct RetryPolicy: Sendable, Hashable {
    /// How often a request is sent at most, the first time included.
    public var attempts: Int
    /// How long to wait before the second attempt, in seconds; doubled for each further one. What is waited is drawn
    /// between half of it and all of it, so that many clients don't come back at once.
    public var firstDelay: TimeInterval
    /// The longest wait, in seconds; a Retry-After of the service goes before it.
    public var longestDelay: TimeInterval
    /// Whether requests that change something are sent again although they may have been carried out: a text may then
    /// be sent twice, a call placed twice.
    public var includesWrites: Bool
    /// Whether every wait is exactly the first one, or what a Retry-After asks for.
    private var isSteady = false

    /// - Parameters:
    ///   - attempts: How often a request is sent at most, the first time included.
    ///   - firstDelay: How long to wait before the second attempt, in seconds.
    ///   - longestDelay: The longest wait, in seconds.
    ///   - includesWrites: Whether requests that change something are sent again although they may have been carried
    ///     out.
    public init(
        attempts: Int = 4, firstDelay: TimeInterval = 0.5, longestDelay: TimeInterval = 30,
        includesWrites: Bool = false
    ) {
        self.attempts = attempts
        self.firstDelay = firstDelay
        self.longestDelay = longestDelay
        self.includesWrites = includesWrites
    }

    /// Reads up to four times, writes once unless the service says that it did not carry them out.
    public static let standard = RetryPolicy()
    /// Everything once.
    public static let never = RetryPolicy(attempts: 1)
    /// Everything up to four times: for writes that do no harm when they are carried out twice.
    public static let always = RetryPolicy(includesWrites: true)
    /// Requests for tokens: three times, 10 s apart or as the service asks, since a refresh token is good for a while
    /// after it was used.
    static let tokens = {
        var policy = RetryPolicy(attempts: 3, firstDelay: 10, longestDelay: 10, includesWrites: true)
        policy.isSteady = true
        return policy
    }()

    /// How long to wait before the next attempt; nil if there is none.
    ///
    /// - Parameters:
    ///   - attempt: How often it was sent.
    ///   - retryAfter: How long the service asks to wait, in seconds; nil if it doesn't say.
    ///   - fraction: A number from 0 to 1, to draw the wait with.
    func delay(after attempt: Int, retryAfter: TimeInterval?, fraction: Double) -> TimeInterval? {
        guard attempt < attempts else { return nil }
        if isSteady { return retryAfter ?? firstDelay }
        let whole = min(longestDelay, firstDelay * pow(2, Double(attempt - 1)))
        return max(whole * (0.5 + fraction / 2), retryAfter ?? 0)
    }

    /// Whether a request may be sent again after it failed in a way that leaves open whether it was carried out.
    func repeats(_ operation: APIOperation) -> Bool { operation.access == .read || includesWrites }
}
