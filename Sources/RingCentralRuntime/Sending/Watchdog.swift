import Foundation

/// Ends work whose time is up, even if the work itself does not notice.
///
/// One sleeping task serves the limits of all calls of a client: a timer for each call would stay with the system until
/// it fires, long after the call.
final class Watchdog: Sendable {
    private struct Limit {
        let moment: TimeInterval
        let expire: @Sendable () -> Void
    }

    private struct Sleeper {
        let moment: TimeInterval
        let task: Task<Void, Never>
    }

    private struct State {
        var lastID = 0
        var limits: [Int: Limit] = [:]
        var sleepers: [Int: Sleeper] = [:]

        mutating func newID() -> Int {
            lastID += 1
            return lastID
        }
    }

    private let clock: any ClientClock
    private let state = Locked(State())

    /// - Parameter clock: The clock that limits go by.
    init(clock: any ClientClock) { self.clock = clock }

    deinit {
        let sleepers = state.withLock { Array($0.sleepers.values) }
        for sleeper in sleepers { sleeper.task.cancel() }
    }

    /// Runs work in a task of its own, and gives up on it at a moment.
    ///
    /// - Parameters:
    ///   - moment: The moment, in the clock's uptime.
    ///   - error: Makes the error to throw at that moment. The work is cancelled, and not waited for.
    ///   - work: The work; it is cancelled if the calling task is.
    /// - Throws: What the work throws, or the error.
    func run<Value: Sendable>(
        until moment: TimeInterval, orThrow error: @escaping @Sendable () -> any Error,
        _ work: @escaping @Sendable () async throws -> Value
    ) async throws -> Value {
        let race = Race<Value>()
        let id = watch(moment) { race.end(.failure(error())) }
        defer { forget(id) }
        return try await race.run(work)
    }

    /// Calls a function at a moment, unless it is forgotten before.
    ///
    /// - Returns: The id to forget it by.
    func watch(_ moment: TimeInterval, _ expire: @escaping @Sendable () -> Void) -> Int {
        state.withLock { state in
            let id = state.newID()
            state.limits[id] = Limit(moment: moment, expire: expire)
            sleep(until: moment, &state)
            return id
        }
    }

    /// The number of limits that are watched.
    var count: Int { state.withLock { $0.limits.count } }

    /// Drops a limit that no longer matters.
    func forget(_ id: Int) { state.withLock { $0.limits[id] = nil } }

    /// Makes sure that somebody is awake at a moment.
    private func sleep(until moment: TimeInterval, _ state: inout State) {
        guard moment.isFinite, !state.sleepers.values.contains(where: { $0.moment <= moment }) else { return }
        let id = state.newID()
        let task = Task.detached { [weak self, clock] in
            // Cancelled only when nobody is left to watch for.
            do { try await clock.wait(untilUptime: moment) } catch { return }
            self?.wake(id)
        }
        state.sleepers[id] = Sleeper(moment: moment, task: task)
    }

    private func wake(_ id: Int) {
        let now = clock.uptime
        let due = state.withLock { state in
            state.sleepers[id] = nil
            let due = state.limits.filter { $0.value.moment <= now }
            for id in due.keys { state.limits[id] = nil }
            if let next = state.limits.values.lazy.map(\.moment).min() { sleep(until: next, &state) }
            return due.values.map(\.expire)
        }
        for expire in due { expire() }
    }
}

/// Work and a limit, of which the first to end decides.
private final class Race<Value: Sendable>: Sendable {
    private struct State {
        var result: Result<Value, any Error>?
        var continuation: CheckedContinuation<Value, any Error>?
        var task: Task<Void, Never>?
        var isCancelled = false
    }

    private let state = Locked(State())

    func run(_ work: @escaping @Sendable () async throws -> Value) async throws -> Value {
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                wait(continuation)
                keep(
                    Task {
                        do { end(.success(try await work())) } catch { end(.failure(error)) }
                    })
            }
        } onCancel: {
            cancel()
        }
    }

    func end(_ result: Result<Value, any Error>) {
        let (continuation, task) = state.withLock {
            state -> (CheckedContinuation<Value, any Error>?, Task<Void, Never>?) in
            guard state.result == nil else { return (nil, nil) }
            state.result = result
            defer { (state.continuation, state.task) = (nil, nil) }
            return (state.continuation, state.task)
        }
        task?.cancel()
        continuation?.resume(with: result)
    }

    private func wait(_ continuation: CheckedContinuation<Value, any Error>) {
        let result: Result<Value, any Error>? = state.withLock { state in
            if state.result == nil { state.continuation = continuation }
            return state.result
        }
        if let result { continuation.resume(with: result) }
    }

    private func keep(_ task: Task<Void, Never>) {
        let isOver = state.withLock { state in
            if state.result == nil { state.task = task }
            return state.result != nil || state.isCancelled
        }
        if isOver { task.cancel() }
    }

    private func cancel() {
        let task: Task<Void, Never>? = state.withLock { state in
            state.isCancelled = true
            return state.task
        }
        task?.cancel()
    }
}
