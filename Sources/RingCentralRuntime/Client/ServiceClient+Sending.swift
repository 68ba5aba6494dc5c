import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

extension ServiceClient {
    /// Sends a request and gives an answer whose status says that all went well.
    func answer(_ parts: RequestParts) async throws -> Answer {
        let (request, body) = try prepare(parts)
        let (payload, response) = try await exchange(parts.operation, request) { request in
            let (data, response) = try await transport.send(request, body: body)
            return (.data(data), response)
        }
        return try checked(parts.operation, payload, response)
    }

    /// The same for an answer that goes into a temporary file.
    func download(_ parts: RequestParts) async throws -> (URL, Answer) {
        let (request, _) = try prepare(parts)
        let (payload, response) = try await exchange(parts.operation, request) { request in
            let (file, response) = try await transport.download(request)
            return (.file(file), response)
        }
        guard case .file(let file) = payload, (200..<300).contains(response.statusCode) else {
            defer { payload.discard() }
            throw read(parts.operation, payload.data, response).error()
        }
        return (file, read(parts.operation, Data(), response))
    }

    /// The request without its token.
    func prepare(_ parts: RequestParts) throws -> (URLRequest, TransportBody) {
        do {
            return try parts.request(
                server: server, userAgent: configuration.userAgent, timeout: configuration.timeout)
        } catch {
            throw APIError(.invalidRequest, operation: parts.operation.id, underlying: error)
        }
    }

    private func checked(
        _ operation: APIOperation, _ payload: Payload, _ response: HTTPURLResponse
    ) throws -> Answer {
        let answer = read(operation, payload.data, response)
        guard (200..<300).contains(answer.status) else { throw answer.error() }
        return answer
    }

    private func read(_ operation: APIOperation, _ body: Data, _ response: HTTPURLResponse) -> Answer {
        let headers = HTTPHeaders(response)
        return Answer(
            status: response.statusCode, headers: headers, body: body, operation: operation,
            decoding: configuration.decoding, requestID: headers[description.requestIDHeader])
    }

    /// Adds the token, and sends once more with a fresh one if it is refused: a request that was refused for its
    /// token was not carried out.
    private func exchange(
        _ operation: APIOperation, _ request: URLRequest,
        _ carry: (URLRequest) async throws -> (Payload, HTTPURLResponse)
    ) async throws -> (Payload, HTTPURLResponse) {
        guard operation.authorization == .token else {
            var request = request
            if operation.authorization == .client {
                guard let app else {
                    throw APIError(
                        .authorization, operation: operation.id,
                        underlying: RequestProblem(reason: "the app's id and secret are needed"))
                }
                if let header = app.basicHeader { request.setValue(header, forHTTPHeaderField: "Authorization") }
            }
            return try await following(operation, request, carry)
        }
        let token = try await token(operation, replacing: nil)
        let first = try await following(operation, request.with(token: token), carry)
        guard first.1.statusCode == 401 else { return first }
        let fresh = try await self.token(operation, replacing: token)
        guard fresh != token else { return first }
        first.0.discard()
        return try await following(operation, request.with(token: fresh), carry)
    }

    private func token(_ operation: APIOperation, replacing rejected: String?) async throws -> String {
        do {
            let token = try await tokens.token(replacing: rejected)
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

    /// Follows where the service points to, if the request only reads; the token goes to its own hosts only.
    private func following(
        _ operation: APIOperation, _ request: URLRequest,
        _ carry: (URLRequest) async throws -> (Payload, HTTPURLResponse)
    ) async throws -> (Payload, HTTPURLResponse) {
        var request = request
        for _ in 0..<5 {
            let (payload, response): (Payload, HTTPURLResponse)
            do { (payload, response) = try await carry(request) } catch {
                throw TransportFailure.error(error, operation: operation.id)
            }
            guard let next = Redirect.next(request, response, server) else { return (payload, response) }
            payload.discard()
            request = next
        }
        throw APIError(.redirected, operation: operation.id)
    }
}

extension URLRequest {
    fileprivate func with(token: String) -> URLRequest {
        var copy = self
        copy.setValue("Bearer " + token, forHTTPHeaderField: "Authorization")
        return copy
    }
}
