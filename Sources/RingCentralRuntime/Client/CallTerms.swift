import Foundation

/// The limits of one call.
struct CallTerms: Sendable {
    /// The moment at which the call fails, in the clock's uptime; infinite for never.
    var deadline: TimeInterval
    /// The length of time that the deadline was set to, in seconds, for messages.
    var deadlineLength: TimeInterval
    /// The limit of one attempt, in seconds; infinite for none.
    var timeout: TimeInterval
    var retries: RetryPolicy

    /// How long the call may still wait, in seconds.
    func patience(_ now: TimeInterval) -> TimeInterval { deadline - now }

    /// - Parameter limits: The limits in seconds, by their names.
    /// - Throws: ``RequestProblem`` if one is not a number above 0.
    static func check(_ limits: KeyValuePairs<String, TimeInterval>) throws {
        for (name, limit) in limits where !(limit > 0) {
            throw RequestProblem(reason: "the \(name) has to be a number of seconds above 0")
        }
    }
}

extension RequestParts {
    /// Sets the beginning of a call that takes several requests, so that one deadline holds for all of them.
    mutating func begin(_ configuration: ClientConfiguration) { begun = begun ?? configuration.clock.uptime }

    /// Whether files or other media go in either direction, so that the time of an attempt depends on their size.
    func isTransfer(into destination: TransportDestination) -> Bool {
        switch body {
        case .file, .multipart: true
        case .none, .data: isMedia || destination != .memory
        }
    }

    /// - Throws: ``RequestProblem`` if a limit is not a number above 0.
    func terms(_ configuration: ClientConfiguration, into destination: TransportDestination) throws -> CallTerms {
        let isTransfer = isTransfer(into: destination)
        let length = deadline ?? (isTransfer ? configuration.transferDeadline : configuration.deadline)
        let timeout = timeout ?? (isTransfer ? .infinity : configuration.timeout)
        try CallTerms.check(["timeout": timeout, "idle timeout": idleLimit(configuration), "deadline": length])
        return CallTerms(
            deadline: (begun ?? configuration.clock.uptime) + length, deadlineLength: length, timeout: timeout,
            retries: retries ?? configuration.retries)
    }

    /// The longest time without a byte in either direction, in seconds.
    func idleLimit(_ configuration: ClientConfiguration) -> TimeInterval {
        if let idleTimeout { return idleTimeout }
        if let timeout { return timeout }
        return isTransfer(into: .memory) ? configuration.idleTimeout : configuration.timeout
    }
}

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

/// Lengths of time in messages.
enum Seconds {
    /// The number without a fraction where it has none.
    static func text(_ seconds: TimeInterval) -> String { NumberText.text((seconds * 1000).rounded() / 1000) }
}
