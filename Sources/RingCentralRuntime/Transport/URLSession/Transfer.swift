import Foundation

/// A request that is under way in a session, and the caller that waits for its response.
final class Transfer: Sendable {
    private struct State {
        var sink: AnswerSink
        var continuation: CheckedContinuation<TransportAnswer, any Error>?
        /// Whether some of the request is known to have gone out.
        var hasBegun = false
    }

    private let state: Locked<State>
    private let onProgress: (@Sendable (TransferProgress) -> Void)?
    let body: UploadBody?
    private let cancel: @Sendable () -> Void

    /// - Parameters:
    ///   - body: The file that is sent, if there is one.
    ///   - cancel: Ends the task of the session; called once at most.
    init(
        _ request: TransportRequest, body: UploadBody?,
        _ continuation: CheckedContinuation<TransportAnswer, any Error>, cancel: @escaping @Sendable () -> Void
    ) {
        state = Locked(State(sink: AnswerSink(request), continuation: continuation))
        onProgress = request.onProgress
        self.body = body
        self.cancel = cancel
    }

    /// Passes something on to the sink, and reports the progress. If the sink fails, the transfer ends.
    func update(_ change: (inout AnswerSink) throws -> Void) {
        let (before, after): (TransferProgress, Result<TransferProgress, any Error>) = state.withLock { state in
            let before = state.sink.progress
            guard state.continuation != nil else { return (before, .success(before)) }
            return (
                before,
                Result {
                    try change(&state.sink)
                    return state.sink.progress
                }
            )
        }
        switch after {
        case .success(let progress): if progress != before { onProgress?(progress) }
        case .failure(let error): if end(error) { cancel() }
        }
    }

    /// Counts what has been sent.
    ///
    /// - Parameter total: The size of the body, in bytes; nil if the session doesn't know it.
    func sent(_ bytes: Int64, of total: Int64?) {
        update { $0.sent(bytes, of: body?.size ?? total) }
    }

    /// Notes that some of the request has gone out: whatever fails from now on fails after that.
    func noteThatItBegan() {
        state.withLock { $0.hasBegun = true }
    }

    /// Ends the transfer: nothing more comes.
    ///
    /// - Returns: Whether the caller was still waiting.
    @discardableResult
    func end(_ error: (any Error)?) -> Bool {
        let outcome: (CheckedContinuation<TransportAnswer, any Error>, Result<TransportAnswer, any Error>)?
        outcome = state.withLock { state in
            guard let continuation = state.continuation else { return nil }
            state.continuation = nil
            if let error {
                let error = body?.problem ?? SessionFailure.clarified(error, hasBegun: state.hasBegun)
                return (continuation, .failure(state.sink.failure(error)))
            }
            return (continuation, Result { try state.sink.end() })
        }
        guard let outcome else { return false }
        outcome.0.resume(with: outcome.1)
        return true
    }
}
