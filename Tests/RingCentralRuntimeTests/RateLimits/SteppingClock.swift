import Foundation
import RingCentralRuntime

/// A clock of its own time, which passes only when a test says so: then those wake whose time comes first.
final class SteppingClock: ClientClock {
    private struct State {
        var uptime: TimeInterval = 0
        var sleepers: [(until: TimeInterval, continuation: CheckedContinuation<Void, Never>)] = []
    }

    private let state = Locked(State())

    var uptime: TimeInterval { state.withLock { $0.uptime } }
    var now: Date { Date(timeIntervalSince1970: 1_750_000_000 + uptime) }
    /// How many wait for time to pass.
    var sleeping: Int { state.withLock { $0.sleepers.count } }

    func sleep(seconds: TimeInterval) async throws {
        await withCheckedContinuation { continuation in
            state.withLock { $0.sleepers.append(($0.uptime + max(0, seconds), continuation)) }
        }
    }

    /// Its tests have no limits that are reached.
    func wait(untilUptime moment: TimeInterval) async throws { try await SystemClock().sleep(seconds: .infinity) }

    /// Goes to when the first of those who wait wake.
    func step() {
        let woken: [CheckedContinuation<Void, Never>] = state.withLock { state in
            guard let first = state.sleepers.map(\.until).min() else { return [] }
            state.uptime = max(state.uptime, first)
            let due = state.sleepers.filter { $0.until <= state.uptime }
            state.sleepers.removeAll { $0.until <= state.uptime }
            return due.map(\.continuation)
        }
        for continuation in woken { continuation.resume() }
    }
}
