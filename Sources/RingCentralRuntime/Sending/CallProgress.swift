/// How far a call has come, for the error that is thrown if its time is up.
final class CallProgress: Sendable {
    enum Phase: String, Sendable {
        case rateLimit = "for the rate limit"
        case token = "for a token"
        case response = "for the response"
        case retry = "to try again"
    }

    private struct State {
        var phase = Phase.rateLimit
        /// Whether an attempt that is over may have been carried out.
        var isOpen = false
        /// Whether the service has rejected an attempt.
        var wasRejected = false
        /// Whether the error of the deadline has been made: nothing may be sent any more.
        var isExpired = false
    }

    private let state = Locked(State())

    func enter(_ phase: Phase) { state.withLock { $0.phase = phase } }

    /// Begins to wait for the response, unless the call has failed at its deadline: the error says what was sent.
    ///
    /// - Throws: CancellationError if it has.
    func beginSending() throws {
        let isExpired = state.withLock { state in
            if !state.isExpired { state.phase = .response }
            return state.isExpired
        }
        if isExpired { throw CancellationError() }
    }

    /// The service has rejected an attempt.
    func noteRejection() { state.withLock { $0.wasRejected = true } }

    /// An attempt is over that may have been carried out.
    func leaveOpen() { state.withLock { $0.isOpen = true } }

    /// Whether an attempt that is over may have been carried out.
    var isOpen: Bool { state.withLock { $0.isOpen } }

    /// The error of a call whose time is up; ``Exchange/final(_:)`` adds the outcome of earlier attempts.
    func expired(_ operation: APIOperation, _ terms: CallTerms) -> APIError {
        let (phase, wasRejected) = state.withLock { state in
            state.isExpired = true
            return (state.phase, state.wasRejected)
        }
        var error = APIError(
            .timeout, operation: operation.id,
            underlying: RequestProblem(
                reason: "the deadline of \(Seconds.text(terms.deadlineLength)) s passed while waiting \(phase.rawValue)"
            ))
        error.isWrite = operation.access == .write
        error.outcome = phase == .response ? .unknown : wasRejected ? .rejected : .notSent
        return error
    }
}
