import Foundation

/// A request that waits for its turn.
public struct RateLimitWait: Sendable, Hashable {
    /// The id of the operation.
    public let operation: String
    /// The name of the account.
    public let account: String
    /// The rate group; nil if the service limited a request that is in no known group with a limit.
    public let group: String?
    /// About how long it will take, in seconds.
    public let seconds: TimeInterval
}
