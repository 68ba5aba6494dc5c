import Foundation
import RingCentralRuntime
import RingCentralTesting

/// A clock that cancels its sleepers after so many naps: tests of what goes on for ever end so.
struct ImpatientClock: ClientClock {
    private let base = TestClock()
    let mostNaps: Int

    var now: Date { base.now }
    var uptime: TimeInterval { base.uptime }
    /// How long was slept each time, in seconds.
    var waits: [TimeInterval] { base.waits }

    func wait(untilUptime moment: TimeInterval) async throws { try await base.wait(untilUptime: moment) }

    func sleep(seconds: TimeInterval) async throws {
        if base.waits.count >= mostNaps { throw CancellationError() }
        try await base.sleep(seconds: seconds)
    }
}
