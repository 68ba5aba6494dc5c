import Foundation

/// Waiting for a task that others wait for as well.
enum SharedTask {
    /// The value of the task.
    ///
    /// - Throws: What the task throws; CancellationError as soon as the one who waits is cancelled, while the task
    ///   goes on; the error of a ``TokenWaiter`` that waits no longer.
    static func value<Value: Sendable>(of task: Task<Value, any Error>) async throws -> Value {
        let waiting = Locked<CheckedContinuation<Value, any Error>?>(nil)
        @Sendable func end(_ result: Result<Value, any Error>) {
            let continuation: CheckedContinuation<Value, any Error>? = waiting.withLock { current in
                defer { current = nil }
                return current
            }
            continuation?.resume(with: result)
        }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                waiting.withLock { $0 = continuation }
                if Task.isCancelled { return end(.failure(CancellationError())) }
                TokenWaiter.current?.onFailure { end(.failure($0)) }
                Task { end(await task.result) }
            }
        } onCancel: {
            end(.failure(CancellationError()))
        }
    }
}
