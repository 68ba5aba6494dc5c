import Foundation

/// Lets one in at a time, in the order of arrival.
final class TurnQueue: Sendable {
    private struct State {
        var isTaken = false
        var lastID = 0
        var waiting: [(id: Int, continuation: CheckedContinuation<Void, any Error>)] = []
    }

    private let state = Locked(State())

    /// How many wait, the one whose turn it is included.
    var count: Int { state.withLock { $0.waiting.count + ($0.isTaken ? 1 : 0) } }

    /// Runs something when it is its turn.
    ///
    /// - Throws: CancellationError if the task is cancelled while it waits, or what the body throws.
    func run<Result: Sendable>(_ body: () async throws -> Result) async throws -> Result {
        try await take()
        defer { pass() }
        return try await body()
    }

    private func take() async throws {
        let id = state.withLock { state in
            state.lastID += 1
            return state.lastID
        }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let isIn: Bool? = state.withLock { state in
                    if Task.isCancelled { return nil }
                    guard state.isTaken else {
                        state.isTaken = true
                        return true
                    }
                    state.waiting.append((id, continuation))
                    return false
                }
                switch isIn {
                case true?: continuation.resume()
                case nil: continuation.resume(throwing: CancellationError())
                case false?: break
                }
            }
        } onCancel: {
            let waiter: CheckedContinuation<Void, any Error>? = state.withLock { state in
                guard let index = state.waiting.firstIndex(where: { $0.id == id }) else { return nil }
                return state.waiting.remove(at: index).continuation
            }
            waiter?.resume(throwing: CancellationError())
        }
    }

    private func pass() {
        let next: CheckedContinuation<Void, any Error>? = state.withLock { state in
            guard !state.waiting.isEmpty else {
                state.isTaken = false
                return nil
            }
            return state.waiting.removeFirst().continuation
        }
        next?.resume()
    }
}
