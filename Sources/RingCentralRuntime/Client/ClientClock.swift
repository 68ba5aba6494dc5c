import Foundation

/// Where a client gets its time from: waiting for rate limits, retries and renewals all go by it.
public protocol ClientClock: Sendable {
    /// The date and time, for what is kept longer than the process lives. It may jump.
    var now: Date { get }
    /// Seconds since some moment that is the same for all processes of this machine. It never jumps back while the
    /// machine runs.
    var uptime: TimeInterval { get }
    /// Waits.
    ///
    /// - Throws: CancellationError.
    func sleep(seconds: TimeInterval) async throws
}

extension ClientClock where Self == SystemClock {
    /// The machine's own time.
    public static var system: SystemClock { SystemClock() }
}

/// The machine's own time, or one that passes faster, for servers that play the service in fast motion.
public struct SystemClock: ClientClock {
    /// How many seconds pass in one.
    public let speed: Double
    private let start = Date()

    /// - Parameter speed: How many seconds pass in one; 1 for real time. Anything not above 0 counts as 1.
    public init(speed: Double = 1) {
        self.speed = speed > 0 && speed.isFinite ? speed : 1
    }

    public var now: Date { start.addingTimeInterval(Date().timeIntervalSince(start) * speed) }

    public var uptime: TimeInterval { ProcessInfo.processInfo.systemUptime * speed }

    public func sleep(seconds: TimeInterval) async throws {
        // A century is forever, and keeps the number of nanoseconds within its type.
        let real = min(max(0, seconds / speed), 3_155_760_000)
        try await Task.sleep(nanoseconds: UInt64(real * 1_000_000_000))
    }
}
