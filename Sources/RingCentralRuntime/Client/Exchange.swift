import Foundation

/// One call of a client on its way: what shows who asks, and what is allowed.
struct Exchange: Sendable {
    let client: ServiceClient
    let operation: APIOperation

    /// Sends with the token, and once more with a fresh one if it is refused: a request that was refused for its token
    /// was not carried out.
    func send(_ request: TransportRequest, retries: RetryPolicy) async throws -> TransportAnswer {
        let session = try client.session(for: operation)
        func carry(_ authorize: @Sendable () async throws -> String?) async throws -> TransportAnswer {
            try await session.courier.send(operation, request, retries: retries, authorize: authorize)
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
                let token = try await session.token(for: operation, replacing: nil)
                used.withLock { $0 = token }
                return "Bearer " + token
            }
            guard first.head.statusCode == 401 else { return first }
            let old = used.withLock { $0 }
            let fresh = try await session.token(for: operation, replacing: old)
            return fresh == old ? first : try await carry { "Bearer " + fresh }
        }
    }
}
