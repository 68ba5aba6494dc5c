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
        let outcome: Result<Answer, any Error>
        do {
            outcome = .success(try await checkedAnswer(parts, destination, onProgress))
        } catch { outcome = .failure(error) }
        configuration.audit?.note(parts.operation, self, outcome)
        return try outcome.get()
    }

    private func checkedAnswer(
        _ parts: RequestParts, _ destination: TransportDestination,
        _ onProgress: (@Sendable (TransferProgress) -> Void)?
    ) async throws -> Answer {
        try permit(parts.operation)
        let (head, body) = try prepare(parts)
        let request = TransportRequest(head: head, body: body, destination: destination, onProgress: onProgress)
        let exchange = Exchange(client: self, operation: parts.operation)
        let came = try await exchange.send(request, retries: parts.retries ?? configuration.retries)
        let answer = read(parts, came)
        let good = parts.operation.redirects ? 200..<400 : 200..<300
        guard good.contains(answer.status) else { throw answer.error() }
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

    private func read(_ parts: RequestParts, _ answer: TransportAnswer) -> Answer {
        let headers = HTTPHeaders(answer.head)
        return Answer(
            status: answer.head.statusCode, headers: headers, body: answer.body, operation: parts.operation,
            decoding: configuration.decoding, requestID: headers[description.requestIDHeader],
            batch: parts.batch?.ids ?? [])
    }
}
