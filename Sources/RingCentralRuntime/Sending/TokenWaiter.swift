import Foundation

/// A call that waits for a token.
final class TokenWaiter: Sendable {
    /// The call that the current task gets a token for.
    @TaskLocal static var current: TokenWaiter?

    private struct State {
        var retries: RetryState
        var error: APIError?
        var onFailure: (@Sendable (any Error) -> Void)?
    }

    let terms: CallTerms
    private let state: Locked<State>

    init(_ terms: CallTerms) {
        self.terms = terms
        state = Locked(State(retries: RetryState(terms.retries)))
    }

    /// The wait before the next attempt, in seconds; nil if the call allows none.
    func pause(after setback: Setback, usual: TimeInterval?, now: TimeInterval) -> TimeInterval? {
        let own = state.withLock { state in
            // A token that is requested twice does no harm.
            state.retries.pause(after: setback, isRepeatable: true, now: now, fraction: 1)
        }
        guard let own, let pause = setback == .unreachable ? own : usual, pause <= terms.patience(now) else {
            return nil
        }
        return pause
    }

    /// The call waits no longer.
    func fail(_ error: APIError) {
        let onFailure: (@Sendable (any Error) -> Void)? = state.withLock { state in
            state.error = state.error ?? error
            defer { state.onFailure = nil }
            return state.onFailure
        }
        onFailure?(error)
    }

    /// Has a function called if the call waits no longer; at once if that is so already.
    func onFailure(_ action: @escaping @Sendable (any Error) -> Void) {
        let error: APIError? = state.withLock { state in
            if state.error == nil { state.onFailure = action }
            return state.error
        }
        if let error { action(error) }
    }
}
