import Foundation
import RingCentralRuntime

/// A clock that stands still until something waits by it, and then is at the end of that wait.
///
/// With it, a test of an hour of limits, retries and renewals takes no time. Timeouts and deadlines are reached only by
/// ``advance(by:)``, or where a wait of the call itself would pass them.
public final class TestClock: ClientClock {
    private struct Limit {
        let moment: TimeInterval
        let continuation: CheckedContinuation<Void, any Error>
    }

    private struct State {
        var now: Date
        var uptime: TimeInterval = 0
        var waits: [TimeInterval] = []
        var lastID = 0
        var limits: [Int: Limit] = [:]
    }

    private let state: Locked<State>

    /// - Parameter now: The date that the clock begins with.
    public init(now: Date = Date(timeIntervalSince1970: 1_750_000_000)) {
        state = Locked(State(now: now))
    }

    /// The date that the clock has come to.
    public var now: Date { state.withLock { $0.now } }
    /// The time that has passed by the clock, in seconds.
    public var uptime: TimeInterval { state.withLock { $0.uptime } }

    /// The waits so far, in seconds, in order.
    public var waits: [TimeInterval] { state.withLock { $0.waits } }

    /// Lets time pass, and ends the timeouts and deadlines that it reaches.
    ///
    /// - Parameter seconds: The length of time, in seconds.
    public func advance(by seconds: TimeInterval) {
        let due: [Limit] = state.withLock { state in
            state.now += seconds
            state.uptime += seconds
            let due = state.limits.filter { $0.value.moment <= state.uptime }
            for id in due.keys { state.limits[id] = nil }
            return Array(due.values)
        }
        for limit in due { limit.continuation.resume() }
    }

    /// Sets the date, as the clock of a machine may be set, while the uptime goes on.
    public func setDate(_ date: Date) {
        state.withLock { $0.now = date }
    }

    /// Moves the clock on, at once.
    ///
    /// - Parameter seconds: The length of the wait, in seconds.
    /// - Throws: CancellationError if the task is cancelled.
    public func sleep(seconds: TimeInterval) async throws {
        try Task.checkCancellation()
        state.withLock { state in
            state.waits.append(seconds)
            state.now += max(0, seconds)
            state.uptime += max(0, seconds)
        }
    }

    /// Waits until ``advance(by:)`` has brought the clock to a moment.
    ///
    /// - Parameter moment: The moment, in the seconds of ``uptime``.
    /// - Throws: CancellationError if the task is cancelled.
    public func wait(untilUptime moment: TimeInterval) async throws {
        let id = state.withLock { state in
            state.lastID += 1
            return state.lastID
        }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let result: Result<Void, any Error>? = state.withLock { state in
                    if Task.isCancelled { return .failure(CancellationError()) }
                    if moment <= state.uptime { return .success(()) }
                    state.limits[id] = Limit(moment: moment, continuation: continuation)
                    return nil
                }
                if let result { continuation.resume(with: result) }
            }
        } onCancel: {
            state.withLock { $0.limits.removeValue(forKey: id) }?.continuation.resume(throwing: CancellationError())
        }
    }
}
