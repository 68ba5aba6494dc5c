import Foundation

/// The source of time for a client: rate limits, retries, deadlines and token renewals all go by it.
public protocol ClientClock: Sendable {
    /// The date and time, for values that outlive the process. It may jump.
    var now: Date { get }
    /// Seconds since a moment that is the same for all processes of this machine. It never jumps back while the
    /// machine runs.
    var uptime: TimeInterval { get }
    /// Waits.
    ///
    /// - Parameter seconds: The length of the wait, in seconds. Zero or less does not wait.
    /// - Throws: CancellationError if the task is cancelled.
    func sleep(seconds: TimeInterval) async throws
    /// Waits until ``uptime`` has reached a moment.
    ///
    /// Clients enforce timeouts and deadlines with it, which usually are not reached. A clock that moves on by itself in
    /// ``sleep(seconds:)``, such as one for tests, must not do so here. The default implementation looks at ``uptime``
    /// twenty times a second.
    ///
    /// - Parameter moment: The moment, in the seconds of ``uptime``.
    /// - Throws: CancellationError if the task is cancelled.
    func wait(untilUptime moment: TimeInterval) async throws
}

extension ClientClock {
    public func wait(untilUptime moment: TimeInterval) async throws {
        while uptime < moment { try await Task.sleep(nanoseconds: 50_000_000) }
    }
}
