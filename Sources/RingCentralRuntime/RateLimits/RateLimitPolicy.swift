import Foundation

/// What a client does about the service's rate limits.
public struct RateLimitPolicy: Sendable {
    /// What to do when a request would pass the limit.
    public enum Excess: Sendable, Hashable {
        /// Wait until it may go.
        case wait
        /// Wait if it may go within so many seconds, fail otherwise: also in the middle of a wait that becomes longer, as
        /// when the service begins a penalty. What is sent again after a 429 may wait that long once more. The request for
        /// a token that a call needs, and waits that the service asks for with Retry-After, are limited in the same way.
        case waitAtMost(TimeInterval)
        /// Fail at once, with how long it would have had to wait.
        case fail
        /// Send it: the service may respond with 429, and begin a penalty.
        case send
    }

    /// How requests are laid out over a window.
    public enum Pace: Sendable, Hashable {
        /// As soon as each may go.
        case burst
        /// At even distances.
        case spread
    }

    /// Who takes part in the counting.
    public enum Sharing: Sendable, Hashable {
        /// Each client counts for itself alone.
        case client
        /// The clients of this process count together if they use the same tokens, server, transport and clock, and can
        /// be known to: with a transport, clock or ``TokenProvider`` of one's own they have to share an object of a class.
        case process
        /// All processes of this machine that name the same folder count together. The folder is made if need be; it
        /// holds counts, no secrets.
        case folder(URL)
    }

    /// What to do when a request would pass the limit.
    public var excess: Excess
    /// The longest wait that the policy allows, in seconds.
    var longestWait: TimeInterval {
        switch excess {
        case .wait, .send: .infinity
        case .waitAtMost(let most): most
        case .fail: 0
        }
    }

    /// How requests are laid out over a window.
    public var pace: Pace
    /// Who takes part in the counting.
    public var sharing: Sharing
    /// Told when a request begins to wait, and for how long about; once more if it becomes longer. Called from any
    /// thread.
    public var onWait: (@Sendable (RateLimitWait) -> Void)?

    /// - Parameters:
    ///   - excess: What to do when a request would pass the limit.
    ///   - pace: How requests are laid out over a window.
    ///   - sharing: Who takes part in the counting.
    ///   - onWait: Told when a request begins to wait.
    public init(
        excess: Excess = .wait, pace: Pace = .burst, sharing: Sharing = .process,
        onWait: (@Sendable (RateLimitWait) -> Void)? = nil
    ) {
        self.excess = excess
        self.pace = pace
        self.sharing = sharing
        self.onWait = onWait
    }
}
