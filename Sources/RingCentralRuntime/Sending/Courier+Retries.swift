import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

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
            return Answer(to: operation, response, configuration, description).error()
        case .failure(let error), .blocked(let error):
            return error as? APIError ?? APIError(.authorization, operation: operation.id, underlying: error)
        }
    }
}
