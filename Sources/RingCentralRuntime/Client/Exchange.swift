import Foundation

/// One call of a client on its way: its token, its deadline, and how far it has come.
struct Exchange: Sendable {
    let client: ServiceClient
    let operation: APIOperation
    let terms: CallTerms
    private let progress = CallProgress()

    init(client: ServiceClient, operation: APIOperation, terms: CallTerms) {
        self.client = client
        self.operation = operation
        self.terms = terms
    }

    /// Sends the request, and gives up at the deadline.
    ///
    /// - Throws: ``APIError``; CancellationError.
    func send(_ request: TransportRequest) async throws -> TransportAnswer {
        let session = try client.session(for: operation)
        let run: @Sendable () async throws -> TransportAnswer = { try await send(request, session) }
        do {
            guard terms.deadline.isFinite else { return try await run() }
            return try await client.watchdog.run(
                until: terms.deadline, orThrow: { progress.expired(operation, terms) }, run)
        } catch let error as APIError {
            throw final(error)
        }
    }

    /// The error of the last attempt with the outcome of all of them: an earlier one may have been carried out.
    func final(_ error: APIError) -> APIError {
        guard progress.isOpen else { return error }
        var error = error
        error.isWrite = operation.access == .write
        error.outcome = .unknown
        return error
    }

    /// Sends with the token, and once more with a fresh one if it is rejected: a request that was rejected for its token
    /// was not carried out. Both count as attempts of one request.
    private func send(_ request: TransportRequest, _ session: AccountSession) async throws -> TransportAnswer {
        var retries = RetryState(terms.retries)
        func carry(_ authorize: @Sendable () async throws -> String?) async throws -> TransportAnswer {
            try await session.courier.send(
                operation, request, terms: terms, progress: progress, retries: &retries, authorize: authorize)
        }
        switch operation.authorization {
        case .none: return try await carry { nil }
        case .client:
            let header = try session.appHeader(for: operation)
            return try await carry { header }
        case .token:
            // A retry may come long after the first attempt: each takes the token that is good then.
            let used = Locked("")
            let first = try await carry {
                let token = try await session.token(for: operation, replacing: nil, terms)
                used.withLock { $0 = token }
                return "Bearer " + token
            }
            guard first.head.statusCode == 401 else { return first }
            let old = used.withLock { $0 }
            progress.noteRejection()
            progress.enter(.token)
            let fresh: String
            do {
                fresh = try await session.token(for: operation, replacing: old, terms)
            } catch var error as APIError {
                // The call itself was sent, and rejected for its token.
                error.outcome = .rejected
                throw error
            }
            if fresh == old { return first }
            retries.count()
            return try await carry { "Bearer " + fresh }
        }
    }
}
