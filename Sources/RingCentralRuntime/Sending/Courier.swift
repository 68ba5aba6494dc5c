import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Carries requests out: attempts, rate limits, middleware, and redirects. It knows no tokens.
struct Courier: Sendable {
    let configuration: ClientConfiguration
    let description: ServiceDescription
    let transport: any Transport
    let server: Server
    var limiter: RateLimiter
    /// The name of the account that is served.
    let account: String
    let budget: Locked<RetryBudget>
    let watchdog: Watchdog

    /// The limit of one attempt to get a token where the configuration has none, in seconds.
    private static let longestTokenAttempt: TimeInterval = 600

    /// How an attempt ended.
    enum Outcome: Sendable {
        case response(TransportAnswer)
        /// The error of the attempt itself.
        case failure(any Error)
        /// An error that kept the attempt from being made; the attempts that it allows have been made already.
        case blocked(any Error)

        func get() throws -> TransportAnswer {
            switch self {
            case .response(let response): return response
            case .failure(let error), .blocked(let error): throw error
            }
        }
    }

    /// Sends a request for a token, or one that gives a token back.
    ///
    /// How often, and how long it may wait, is up to the calls that need the token; to the configuration if none does.
    /// Each attempt has a limit in any case: calls that come later wait for the same request.
    ///
    /// - Returns: The last response, whatever its status.
    /// - Throws: ``APIError`` if no response arrived, or if a limit of the configuration is not a number above 0;
    ///   CancellationError.
    func send(
        _ operation: APIOperation, _ request: TransportRequest, retries: RetryPolicy,
        authorize: @Sendable () async throws -> String?
    ) async throws -> TransportAnswer {
        let (timeout, length) = (configuration.timeout, configuration.deadline)
        do { try CallTerms.check(["timeout": timeout, "deadline": length]) } catch {
            throw APIError(.invalidRequest, operation: operation.id, underlying: error)
        }
        let terms = CallTerms(
            deadline: configuration.clock.uptime + length, deadlineLength: length,
            timeout: min(timeout, length, Self.longestTokenAttempt), retries: retries)
        var state = RetryState(retries)
        return try await send(
            operation, request, terms: terms, progress: CallProgress(), retries: &state,
            demand: TokenDemand.current, authorize: authorize)
    }

    /// Sends a request, again where its terms say so.
    ///
    /// - Parameters:
    ///   - retries: The attempts so far, which this adds to.
    ///   - demand: The calls that the request is made for; nil if it is a call itself.
    ///   - authorize: Gives the header that shows who sends the request, for each attempt; nil for none.
    /// - Returns: The last response, whatever its status.
    /// - Throws: ``APIError`` if no response arrived; CancellationError.
    func send(
        _ operation: APIOperation, _ request: TransportRequest, terms: CallTerms, progress: CallProgress,
        retries: inout RetryState, demand: TokenDemand? = nil, authorize: @Sendable () async throws -> String?
    ) async throws -> TransportAnswer {
        budget.withLock { $0.earn() }
        let way = Way(operation: operation, terms: terms, progress: progress, demand: demand)
        while true {
            retries.begin()
            let outgoing = OutgoingRequest(
                operation: operation, account: account, attempt: retries.number, request: request)
            let outcome = await attempt(outgoing, way, authorize)
            guard let pause = try pause(after: outcome, &retries, way) else { return try outcome.get() }
            if way.mayHaveHappened(outcome) {
                progress.leaveOpen()
            } else if case .response = outcome {
                progress.noteRejection()
            }
            if pause > 0 {
                progress.enter(.retry)
                try await configuration.clock.sleep(seconds: pause)
            }
        }
    }

    /// Sends once, when its turn has come.
    private func attempt(
        _ outgoing: OutgoingRequest, _ way: Way, _ authorize: @Sendable () async throws -> String?
    ) async -> Outcome {
        let ticket: RateLimiter.Ticket?
        let authorization: String?
        do {
            way.progress.enter(.rateLimit)
            ticket = try await limiter.admit(way.operation, patience: way.patience)
        } catch {
            if error is CancellationError || error is APIError { return .blocked(error) }
            // The counts that processes share can't be read or written.
            return .blocked(APIError(.unusableFile, operation: way.operation.id, underlying: error))
        }
        do {
            try Task.checkCancellation()
            way.progress.enter(.token)
            // Only now: a token that was taken before the wait may have ended since.
            authorization = try await authorize()
            try Task.checkCancellation()
            guard way.patience(configuration.clock.uptime) > 0 else {
                throw way.progress.expired(way.operation, way.terms)
            }
            try way.progress.beginSending()
        } catch {
            limiter.giveBack(ticket)
            return .blocked(error)
        }
        do {
            let response = try await exchange(outgoing, authorization, timeout: way.terms.timeout)
            limiter.note(response, for: way.operation, ticket)
            return .response(response)
        } catch {
            limiter.noteFailure(ticket)
            return .failure(TransportFailure.error(error, way.operation))
        }
    }

    /// Passes the request through the middleware to the transport, within the timeout.
    private func exchange(
        _ outgoing: OutgoingRequest, _ authorization: String?, timeout: TimeInterval
    ) async throws -> TransportAnswer {
        let run: @Sendable () async throws -> TransportAnswer = {
            let chain = MiddlewareChain(middleware: configuration.middleware)
            let isSealed = description.handsOutTokens(outgoing.operation)
            return try await chain.send(outgoing, isSealed: isSealed) { outgoing in
                var request = outgoing.request
                if let authorization { request.head.setValue(authorization, forHTTPHeaderField: "Authorization") }
                return try await following(outgoing.operation, request)
            }
        }
        guard timeout.isFinite else { return try await run() }
        let error: @Sendable () -> any Error = {
            let words = "no complete response within the timeout of \(Seconds.text(timeout)) s"
            return URLError(.timedOut, userInfo: [NSLocalizedDescriptionKey: words])
        }
        return try await watchdog.run(until: configuration.clock.uptime + timeout, orThrow: error, run)
    }

    /// Follows a redirect, if the request only reads; the token goes to the service's own hosts only.
    private func following(_ operation: APIOperation, _ request: TransportRequest) async throws -> TransportAnswer {
        var request = request
        for _ in 0..<5 {
            let answer = try await receive(request)
            guard !operation.redirects, let next = Redirect.next(request.head, answer.head, server) else {
                return answer
            }
            request.head = next
        }
        throw APIError(.redirected, operation: operation.id)
    }

    /// Sends, and receives the beginning of an error whose body is too large.
    private func receive(_ request: TransportRequest) async throws -> TransportAnswer {
        do { return try await transport.send(request) } catch let problem as ResponseTooLarge {
            guard let response = TransportAnswer(truncated: problem) else { throw problem }
            return response
        }
    }
}
