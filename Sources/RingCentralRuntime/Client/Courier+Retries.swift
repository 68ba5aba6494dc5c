import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// What the attempts of a request have in common.
struct Way: Sendable {
    let operation: APIOperation
    let terms: CallTerms
    let progress: CallProgress
    /// The calls that the request is made for; nil if it is a call itself.
    let demand: TokenDemand?

    /// How long the request may still wait, in seconds.
    @Sendable func patience(_ now: TimeInterval) -> TimeInterval { demand?.patience(now) ?? terms.patience(now) }

    /// Whether an attempt that ended so may have been carried out, and was meant to change something.
    func mayHaveHappened(_ outcome: Courier.Outcome) -> Bool {
        guard operation.access == .write else { return false }
        switch outcome {
        case .response(let response): return Setback(response, now: .distantPast) != nil
        case .failure(let error): return (error as? APIError)?.mayHaveBeenCarriedOut ?? true
        case .blocked: return false
        }
    }
}

extension Courier {
    /// The wait before another attempt, in seconds; nil if there is none.
    ///
    /// - Throws: ``APIError`` if the rate limit asks for a longer wait than is allowed.
    func pause(after outcome: Outcome, _ retries: inout RetryState, _ way: Way) throws -> TimeInterval? {
        let now = configuration.clock.uptime
        let setback: Setback?
        switch outcome {
        case .blocked: return nil
        case .failure(let error): setback = Setback(error)
        case .response(let response):
            if response.head.statusCode == 429 { return try pauseForLimit(response, &retries, way) }
            setback = Setback(response, now: configuration.clock.now)
        }
        guard let setback, setback.retryAfter ?? 0 <= configuration.rateLimits.longestWait else { return nil }
        let own = retries.pause(
            after: setback, isRepeatable: way.terms.retries.repeats(way.operation), now: now,
            fraction: .random(in: 0...1))
        let pause =
            way.demand.map {
                $0.pause(after: setback, usual: own, now: now, error: error(outcome, way.operation))
            } ?? own
        guard let pause, pause <= way.patience(now) else { return nil }
        return setback == .unreachable || budget.withLock { $0.spend() } ? pause : nil
    }

    /// The wait after a 429, in seconds, where the limiter does not hold the request back anyway.
    private func pauseForLimit(
        _ response: TransportAnswer, _ retries: inout RetryState, _ way: Way
    ) throws -> TimeInterval? {
        let now = configuration.clock.uptime
        let retryAfter = RetryAfter.seconds(HTTPHeaders(response.head), now: configuration.clock.now)
        let group = limiter.group(of: way.operation)
        let pause = RateWindow.pause(retryAfter, penalty: TimeInterval(group?.penalty ?? 0))
        guard retries.mayGoOn, retryAfter ?? 0 <= way.terms.retries.longestRetryAfter, pause <= way.patience(now)
        else { return nil }
        if let demand = way.demand {
            let setback = Setback.status(retryAfter: retryAfter)
            let error = error(.response(response), way.operation)
            guard demand.pause(after: setback, usual: pause, now: now, error: error) != nil else { return nil }
        }
        retries.count()
        // The limiter holds the group back, and tells of it.
        if configuration.rateLimits.excess != .send, group != nil { return 0 }
        try limiter.hold(way.operation, group: group?.name, seconds: pause, patience: way.patience(now))
        return pause
    }

    /// The error of an attempt, for a call that waits for its result.
    private func error(_ outcome: Outcome, _ operation: APIOperation) -> APIError {
        switch outcome {
        case .response(let response):
            let answer = Answer(
                to: operation, status: response.head.statusCode, headers: HTTPHeaders(response.head),
                body: response.body, configuration, description)
            return answer.error()
        case .failure(let error), .blocked(let error):
            return error as? APIError ?? APIError(.authorization, operation: operation.id, underlying: error)
        }
    }
}
