import Foundation

/// The rules by which a request is sent again.
///
/// A request that the service rejected with 429 was not carried out, nor was one that could not be sent, such as after a
/// failed TLS handshake: these are sent again. A request that failed in other ways, without a response or with a status
/// of 408 or 5xx, may have been carried out: it is sent again if it only reads.
///
/// Without a network, a call fails at once: with the name of a host that can't be resolved, or a host that accepts no
/// connection. ``connectivityWait`` makes it wait instead.
public struct RetryPolicy: Sendable, Hashable {
    /// The largest number of attempts, the first one included. With 1, everything is done once: the request for a token
    /// that the call needs, too.
    ///
    /// An attempt that was rejected for its token, 401, counts as any other. The attempt with a fresh token is made even
    /// if it is one more: without it, the token that no longer works would stay.
    public var attempts: Int
    /// The wait before the second attempt, in seconds; doubled for each further one. The actual wait is drawn between
    /// half of it and all of it, so that many clients don't come back at the same time.
    public var firstDelay: TimeInterval
    /// The longest wait that the client chooses itself, in seconds.
    public var longestDelay: TimeInterval
    /// The longest wait that the service may ask for with Retry-After, in seconds.
    ///
    /// If it asks for more, the call fails at once with that response, and ``APIError/retryAfter`` says when to try again.
    public var longestRetryAfter: TimeInterval
    /// The longest time to wait for the host to be reachable, in seconds; 0 fails at once. Attempts that don't reach the
    /// host are not counted in ``attempts``.
    public var connectivityWait: TimeInterval
    /// A Boolean value that indicates whether requests that change something are sent again although they may have been
    /// carried out: a text may then be sent twice, a call placed twice.
    public var includesWrites: Bool
    /// Whether every wait is exactly the first one, or what a Retry-After asks for.
    private var isSteady = false

    /// - Parameters:
    ///   - attempts: The largest number of attempts, the first one included.
    ///   - firstDelay: The wait before the second attempt, in seconds, from 0.
    ///   - longestDelay: The longest wait that the client chooses itself, in seconds, from 0.
    ///   - longestRetryAfter: The longest wait that the service may ask for, in seconds, from 0.
    ///   - connectivityWait: The longest time to wait for the host to be reachable, in seconds; 0 fails at once.
    ///   - includesWrites: Whether requests that change something are sent again although they may have been carried
    ///     out.
    public init(
        attempts: Int = 4, firstDelay: TimeInterval = 0.5, longestDelay: TimeInterval = 30,
        longestRetryAfter: TimeInterval = 300, connectivityWait: TimeInterval = 0, includesWrites: Bool = false
    ) {
        self.attempts = attempts
        self.firstDelay = firstDelay
        self.longestDelay = longestDelay
        self.longestRetryAfter = longestRetryAfter
        self.connectivityWait = connectivityWait
        self.includesWrites = includesWrites
    }

    /// Up to four attempts of requests that only read, or that were certainly not carried out; one of all others.
    public static let standard = RetryPolicy()
    /// One attempt of everything, the request for a token included.
    public static let never = RetryPolicy(attempts: 1)
    /// Up to four attempts of everything: for writes that do no harm when they are carried out twice.
    public static let always = RetryPolicy(includesWrites: true)
    /// Requests for tokens: up to three attempts, 10 s apart or as the service asks, since a refresh token is good for a
    /// while after it was used. The calls that wait for the token may allow less.
    static let tokens = {
        var policy = RetryPolicy(attempts: 3, firstDelay: 10, longestDelay: 10, includesWrites: true)
        policy.isSteady = true
        return policy
    }()

    /// The wait before the next attempt, in seconds; nil if there is none.
    ///
    /// - Parameters:
    ///   - attempt: The number of attempts so far.
    ///   - retryAfter: The wait that the service asks for, in seconds; nil if it does not say.
    ///   - fraction: A number from 0 to 1, to draw the wait with.
    func delay(after attempt: Int, retryAfter: TimeInterval?, fraction: Double) -> TimeInterval? {
        guard attempt < attempts, retryAfter ?? 0 <= longestRetryAfter else { return nil }
        if isSteady { return retryAfter ?? firstDelay }
        return max(backoff(attempt, fraction), retryAfter ?? 0)
    }

    /// The wait that the client chooses itself, in seconds.
    func backoff(_ attempt: Int, _ fraction: Double) -> TimeInterval {
        // Beyond 2^60 every wait is the longest.
        let doubled =
            firstDelay.bounded(to: 0...TimeInterval.longestTime) * pow(2, Double(min(max(attempt, 1), 61) - 1))
        return min(longestDelay.bounded(to: 0...TimeInterval.longestTime), doubled) * (0.5 + fraction / 2)
    }

    /// Whether a request may be sent again after it failed in a way that leaves open whether it was carried out.
    func repeats(_ operation: APIOperation) -> Bool { operation.access == .read || includesWrites }
}
