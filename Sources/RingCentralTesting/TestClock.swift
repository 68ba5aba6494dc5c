import Foundation
import RingCentralRuntime

/// A clock that stands still until something waits by it, and then is where the wait ends.
///
/// With it a test of an hour of limits, retries and renewals takes no time.
public final class TestClock: ClientClock {
    private struct State {
        var now: Date
        var uptime: TimeInterval = 0
        var waits: [TimeInterval] = []
    }

    private let state: Locked<State>

    /// - Parameter now: The date it begins with.
    public init(now: Date = Date(timeIntervalSince1970: 1_750_000_000)) {
        state = Locked(State(now: now))
    }

    /// The date that the clock has come to.
    public var now: Date { state.withLock { $0.now } }
    /// How much time has passed by the clock, in seconds.
    public var uptime: TimeInterval { state.withLock { $0.uptime } }

    /// How long was waited, in seconds, in order.
    public var waits: [TimeInterval] { state.withLock { $0.waits } }

    /// Lets time pass.
    ///
    /// - Parameter seconds: How much.
    public func advance(by seconds: TimeInterval) {
        state.withLock { state in
            state.now += seconds
            state.uptime += seconds
        }
    }

    /// Sets the date, as the clock of a machine may be set, while the uptime goes on.
    public func setDate(_ date: Date) {
        state.withLock { $0.now = date }
    }

    /// Moves the clock on, at once.
    ///
    /// - Parameter seconds: How far.
    /// - Throws: CancellationError if the task is cancelled.
    public func sleep(seconds: TimeInterval) async throws {
        try Task.checkCancellation()
        state.withLock { $0.waits.append(seconds) }
        advance(by: max(0, seconds))
    }
}
