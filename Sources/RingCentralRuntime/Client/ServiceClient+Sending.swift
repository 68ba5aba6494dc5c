import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

extension ServiceClient {
    /// Sends a request and gives an answer whose status says that all went well.
    ///
    /// - Parameters:
    ///   - destination: Where the body goes.
    ///   - onProgress: Told how far the transfer is.
    func answer(
        _ parts: RequestParts, into destination: TransportDestination = .memory,
        onProgress: (@Sendable (TransferProgress) -> Void)? = nil
    ) async throws -> Answer {
        let (head, body) = try prepare(parts)
        let request = TransportRequest(head: head, body: body, destination: destination, onProgress: onProgress)
        let answer = read(
            parts.operation, try await Exchange(client: self, operation: parts.operation).send(request))
        guard (200..<300).contains(answer.status) else { throw answer.error() }
        return answer
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

    private func read(_ operation: APIOperation, _ answer: TransportAnswer) -> Answer {
        let headers = HTTPHeaders(answer.head)
        return Answer(
            status: answer.head.statusCode, headers: headers, body: answer.body, operation: operation,
            decoding: configuration.decoding, requestID: headers[description.requestIDHeader])
    }

    /// The header of the app; nil for an app without a secret.
    ///
    /// - Throws: ``APIError`` if the client doesn't know the app.
    func basicHeader(for operation: APIOperation) throws -> String? {
        guard let app else {
            throw APIError(
                .authorization, operation: operation.id,
                underlying: RequestProblem(reason: "the app's id and secret are needed"))
        }
        return app.basicHeader
    }
}
