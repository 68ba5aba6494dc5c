import Foundation
import RingCentralRuntime

/// A clock whose time passes when somebody sleeps, at once; what the sleeper does in between takes none.
///
/// Sendable unchecked: everything is only touched while the lock is held.
final class FakeClock: ClientClock, @unchecked Sendable {
    private let lock = NSLock()
    private let start: Date
    private var passed: TimeInterval = 0
    private var naps: [TimeInterval] = []
    /// After so many naps, sleepers are cancelled: tests of what goes on for ever end so.
    private let mostNaps: Int

    init(_ start: Date = Date(timeIntervalSince1970: 1_700_000_000), mostNaps: Int = 1000) {
        self.start = start
        self.mostNaps = mostNaps
    }

    var now: Date { start.addingTimeInterval(uptime) }
    var uptime: TimeInterval { lock.withLock { passed } }
    /// How long was slept each time, in seconds.
    var sleeps: [TimeInterval] { lock.withLock { naps } }

    func sleep(seconds: TimeInterval) async throws {
        try Task.checkCancellation()
        let isOver = lock.withLock {
            if naps.count >= mostNaps { return true }
            naps.append(seconds)
            passed += max(0, seconds)
            return false
        }
        if isOver { throw CancellationError() }
        await Task.yield()
    }
}
