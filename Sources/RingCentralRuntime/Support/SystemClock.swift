import Foundation

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
        let real = (seconds / speed).bounded(to: 0...TimeInterval.longestTime)
        try await Task.sleep(nanoseconds: UInt64(real * 1_000_000_000))
    }

    public func wait(untilUptime moment: TimeInterval) async throws {
        // The timer may fire a moment before the clock that is read says so.
        while case let left = moment - uptime, left > 0 { try await sleep(seconds: max(left, 0.001 * speed)) }
    }
}

extension ClientClock where Self == SystemClock {
    /// The machine's own time.
    public static var system: SystemClock { SystemClock() }
}
