import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Carries requests out: attempts, rate limits, middleware, and where the service points to. It knows no tokens.
struct Courier: Sendable {
    let configuration: ClientConfiguration
    let description: ServiceDescription
    let transport: any Transport
    let server: Server
    var limiter: RateLimiter
    /// The name of the account that is served.
    let account: String
    let budget: Locked<RetryBudget>

    /// Sends a request, again where the policy says so.
    ///
    /// - Parameters:
    ///   - authorize: Gives the header that shows who asks, for each attempt; nil for none.
    /// - Returns: The last answer, whatever its status.
    /// - Throws: ``APIError`` if no answer arrived; CancellationError.
    func send(
        _ operation: APIOperation, _ request: TransportRequest, retries: RetryPolicy,
        authorize: @Sendable () async throws -> String?
    ) async throws -> TransportAnswer {
        budget.withLock { $0.earn() }
        var attempt = 1
        while true {
            let outgoing = OutgoingRequest(
                operation: operation, account: account, attempt: attempt, request: request)
            let outcome: Result<TransportAnswer, any Error>
            do { outcome = .success(try await self.attempt(outgoing, authorize)) } catch { outcome = .failure(error) }
            guard let pause = try pause(after: outcome, attempt, operation, retries) else { return try outcome.get() }
            try await configuration.clock.sleep(seconds: pause)
            attempt += 1
        }
    }

    /// How long to wait before sending again; nil to leave it at that.
    private func pause(
        after outcome: Result<TransportAnswer, any Error>, _ attempt: Int, _ operation: APIOperation,
        _ retries: RetryPolicy
    ) throws -> TimeInterval? {
        let fraction = Double.random(in: 0...1)
        switch outcome {
        case .failure(let error):
            guard let error = error as? APIError, error.kind == .connection || error.kind == .timeout,
                retries.repeats(operation),
                let pause = retries.delay(after: attempt, retryAfter: nil, fraction: fraction)
            else { return nil }
            return budget.withLock { $0.spend() } ? pause : nil
        case .success(let answer):
            let retryAfter = RetryAfter.seconds(HTTPHeaders(answer.head), now: configuration.clock.now)
            switch answer.head.statusCode {
            case 429:
                guard attempt < retries.attempts else { return nil }
                let group = limiter.group(of: operation)
                // The limiter holds the group back, and tells of it.
                if configuration.rateLimits.excess != .send, group != nil { return 0 }
                let pause = RateWindow.pause(retryAfter, penalty: TimeInterval(group?.penalty ?? 0))
                try limiter.hold(operation, group: group?.name, seconds: pause)
                return pause
            case 408, 500, 502, 503, 504:
                guard retries.repeats(operation),
                    let pause = retries.delay(after: attempt, retryAfter: retryAfter, fraction: fraction)
                else { return nil }
                return budget.withLock { $0.spend() } ? pause : nil
            default: return nil
            }
        }
    }

    /// Sends once, when its turn has come.
    private func attempt(
        _ outgoing: OutgoingRequest, _ authorize: @Sendable () async throws -> String?
    ) async throws -> TransportAnswer {
        let operation = outgoing.operation
        let ticket = try await limiter.admit(operation)
        let authorization: String?
        do {
            try Task.checkCancellation()
            // Only now: a token that was taken before the wait may have ended since.
            authorization = try await authorize()
        } catch {
            limiter.giveBack(ticket)
            throw error
        }
        do {
            let chain = MiddlewareChain(middleware: configuration.middleware)
            let isSealed = description.handsOutTokens(operation)
            let answer = try await chain.send(outgoing, isSealed: isSealed) { outgoing in
                var request = outgoing.request
                if let authorization { request.head.setValue(authorization, forHTTPHeaderField: "Authorization") }
                return try await following(operation, request)
            }
            limiter.note(answer, for: operation, ticket)
            return answer
        } catch {
            limiter.noteFailure(ticket)
            throw TransportFailure.error(error, operation)
        }
    }

    /// Follows where the service points to, if the request only reads; the token goes to its own hosts only.
    private func following(_ operation: APIOperation, _ request: TransportRequest) async throws -> TransportAnswer {
        var request = request
        for _ in 0..<5 {
            let answer = try await transport.send(request)
            guard !operation.redirects, let next = Redirect.next(request.head, answer.head, server) else {
                return answer
            }
            request.head = next
        }
        throw APIError(.redirected, operation: operation.id)
    }
}
