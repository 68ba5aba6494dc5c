import Foundation
import RingCentralRuntime

/// A clock that moves only when a test moves it; whatever waits by it waits until then.
final class ManualClock: ClientClock {
    private struct State {
        var uptime: TimeInterval = 0
        var lastID = 0
        var waiting: [Int: (until: TimeInterval, continuation: CheckedContinuation<Void, any Error>)] = [:]
        /// The lengths of the waits that `sleep` was called for.
        var sleeps: [TimeInterval] = []
    }

    private let state = Locked(State())

    var uptime: TimeInterval { state.withLock { $0.uptime } }
    var now: Date { Date(timeIntervalSince1970: 1_750_000_000 + uptime) }
    var sleeps: [TimeInterval] { state.withLock { $0.sleeps } }

    func sleep(seconds: TimeInterval) async throws {
        let until = state.withLock { state in
            state.sleeps.append(seconds)
            return state.uptime + seconds
        }
        try await wait(untilUptime: until)
    }

    func wait(untilUptime moment: TimeInterval) async throws {
        let id = state.withLock { state in
            state.lastID += 1
            return state.lastID
        }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let result: Result<Void, any Error>? = state.withLock { state in
                    if Task.isCancelled { return .failure(CancellationError()) }
                    if moment <= state.uptime { return .success(()) }
                    state.waiting[id] = (moment, continuation)
                    return nil
                }
                if let result { continuation.resume(with: result) }
            }
        } onCancel: {
            state.withLock { $0.waiting.removeValue(forKey: id)?.continuation }?
                .resume(throwing: CancellationError())
        }
    }

    /// Moves the clock on, and wakes those whose time has come.
    func advance(by seconds: TimeInterval) {
        let due: [CheckedContinuation<Void, any Error>] = state.withLock { state in
            state.uptime += seconds
            let due = state.waiting.filter { $0.value.until <= state.uptime }
            for id in due.keys { state.waiting[id] = nil }
            return due.values.map(\.continuation)
        }
        for continuation in due { continuation.resume() }
    }

    /// Waits until somebody sleeps for the given number of times.
    func waitForSleeps(_ count: Int) async throws {
        while sleeps.count < count { try await Task.sleep(nanoseconds: 1_000_000) }
    }
}
