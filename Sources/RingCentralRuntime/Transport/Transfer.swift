import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// A request that is under way in a session, and who waits for its answer.
final class Transfer: Sendable {
    private struct State {
        var sink: AnswerSink
        var continuation: CheckedContinuation<TransportAnswer, any Error>?
        var failure: (any Error)?
    }

    private let state: Locked<State>
    private let onProgress: (@Sendable (TransferProgress) -> Void)?

    init(_ request: TransportRequest, _ continuation: CheckedContinuation<TransportAnswer, any Error>) {
        state = Locked(State(sink: AnswerSink(request), continuation: continuation))
        onProgress = request.onProgress
    }

    /// Tells the sink of something, and who wants to know what came of it.
    ///
    /// - Returns: Whether to go on; not if the sink failed.
    func update(_ change: (inout AnswerSink) throws -> Void) -> Bool {
        let (before, after): (TransferProgress, TransferProgress?) = state.withLock { state in
            let before = state.sink.progress
            guard state.failure == nil else { return (before, nil) }
            do { try change(&state.sink) } catch {
                state.failure = error
                return (before, nil)
            }
            return (before, state.sink.progress)
        }
        guard let after else { return false }
        if after != before { onProgress?(after) }
        return true
    }

    /// Nothing more comes: tells who waits, if nobody has yet.
    func end(_ error: (any Error)?) {
        let outcome: (CheckedContinuation<TransportAnswer, any Error>, Result<TransportAnswer, any Error>)?
        outcome = state.withLock { state in
            guard let continuation = state.continuation else { return nil }
            state.continuation = nil
            if let error = state.failure ?? error { return (continuation, .failure(state.sink.failure(error))) }
            return (continuation, Result { try state.sink.end() })
        }
        outcome?.0.resume(with: outcome?.1 ?? .failure(CancellationError()))
    }
}
