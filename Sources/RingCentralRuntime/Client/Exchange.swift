import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// One request on its way: the token, the middleware, where the service points to.
struct Exchange: Sendable {
    let client: ServiceClient
    let operation: APIOperation

    /// Sends with the token, and once more with a fresh one if it is refused: a request that was refused for its token
    /// was not carried out.
    func send(_ request: TransportRequest) async throws -> TransportAnswer {
        switch operation.authorization {
        case .none: return try await carry(request, authorization: nil)
        case .client: return try await carry(request, authorization: try client.basicHeader(for: operation))
        case .token:
            let token = try await token(replacing: nil)
            let first = try await carry(request, authorization: "Bearer " + token)
            guard first.head.statusCode == 401 else { return first }
            let fresh = try await self.token(replacing: token)
            return fresh == token ? first : try await carry(request, authorization: "Bearer " + fresh)
        }
    }

    private func token(replacing rejected: String?) async throws -> String {
        do {
            let token = try await client.tokens.token(replacing: rejected)
            // A token comes from elsewhere, and goes into a header.
            guard !token.isEmpty, token.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
                throw RequestProblem(reason: "the token has a character that headers can't have")
            }
            return token
        } catch let error as CancellationError {
            throw error
        } catch let error as APIError {
            throw error
        } catch {
            throw APIError(.authorization, operation: operation.id, underlying: error)
        }
    }

    private func carry(_ request: TransportRequest, authorization: String?) async throws -> TransportAnswer {
        let outgoing = OutgoingRequest(operation: operation, account: "", attempt: 1, request: request)
        return try await MiddlewareChain(middleware: client.configuration.middleware).send(outgoing) { outgoing in
            var request = outgoing.request
            if let authorization { request.head.setValue(authorization, forHTTPHeaderField: "Authorization") }
            return try await following(request)
        }
    }

    /// Follows where the service points to, if the request only reads; the token goes to its own hosts only.
    private func following(_ request: TransportRequest) async throws -> TransportAnswer {
        var request = request
        for _ in 0..<5 {
            let answer: TransportAnswer
            do { answer = try await client.transport.send(request) } catch {
                throw TransportFailure.error(error, operation: operation.id)
            }
            guard let next = Redirect.next(request.head, answer.head, client.server) else { return answer }
            request.head = next
        }
        throw APIError(.redirected, operation: operation.id)
    }
}
