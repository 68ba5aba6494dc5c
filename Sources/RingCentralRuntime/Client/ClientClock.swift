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

extension ClientClock where Self == SystemClock {
    /// The machine's own time.
    public static var system: SystemClock { SystemClock() }
}

/// The machine's own time, or one that passes faster, for servers that play the service in fast motion.
public struct SystemClock: ClientClock {
    /// The number of seconds that pass in one.
    public let speed: Double
    private let start = Date()

    /// - Parameter speed: The number of seconds that pass in one; 1 for real time. Anything not above 0 counts as 1.
    public init(speed: Double = 1) {
        self.speed = speed > 0 && speed.isFinite ? speed : 1
    }

    public var now: Date { start.addingTimeInterval(Date().timeIntervalSince(start) * speed) }

    public var uptime: TimeInterval { ProcessInfo.processInfo.systemUptime * speed }

    public func sleep(seconds: TimeInterval) async throws {
        // A century is forever, and keeps the number of nanoseconds within its type.
        let real = (seconds / speed).bounded(to: 0...3_155_760_000)
        try await Task.sleep(nanoseconds: UInt64(real * 1_000_000_000))
    }

    public func wait(untilUptime moment: TimeInterval) async throws {
        // The timer may fire a moment before the clock that is read says so.
        while case let left = moment - uptime, left > 0 { try await sleep(seconds: max(left, 0.001 * speed)) }
    }
}
