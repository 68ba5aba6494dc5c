import Foundation
import RingCentralRuntime
import RingCentralTesting

/// A clock of its own time, which passes while there is nothing else to do: no machine is too slow for it.
struct IdleClock: ClientClock {
    private let base = TestClock()
    let gateway: ScriptedGateway

    /// - Parameter uptime: How much of its time has passed already, in seconds.
    init(gateway: ScriptedGateway, since uptime: TimeInterval = 0) {
        self.gateway = gateway
        base.advance(by: uptime)
    }

    var now: Date { base.now }
    var uptime: TimeInterval { base.uptime }

    func wait(untilUptime moment: TimeInterval) async throws { try await base.wait(untilUptime: moment) }

    func sleep(seconds: TimeInterval) async throws {
        while !gateway.isIdle { try await Task.sleep(nanoseconds: 100_000) }
        try await base.sleep(seconds: seconds)
    }
}
