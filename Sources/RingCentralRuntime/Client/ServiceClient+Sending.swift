import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

extension ServiceClient {
    /// Sends a request and gives an answer whose status says that all went well.
    ///
    /// - Parameters:
    ///   - destination: Where the body goes.
    func answer(
        _ parts: RequestParts, into destination: TransportDestination = .memory
    ) async throws -> Answer {
        let outcome: Result<Answer, any Error>
        do { outcome = .success(try await checkedAnswer(parts, destination)) } catch { outcome = .failure(error) }
        audit(parts.operation, outcome)
        return try outcome.get()
    }

    private func checkedAnswer(_ parts: RequestParts, _ destination: TransportDestination) async throws -> Answer {
        try permit(parts.operation)
        // The deadline covers the time that it takes to put the body together.
        let terms = try terms(parts, destination)
        let (head, body) = (try prepare(parts), try assemble(parts))
        defer { withExtendedLifetime(body) {} }
        let request = TransportRequest(
            head: head, body: body.content, destination: destination, limits: configuration.responseLimits,
            onProgress: parts.onProgress)
        let exchange = Exchange(client: self, operation: parts.operation, terms: terms)
        let answer = read(parts, try await exchange.send(request))
        let good = parts.operation.redirects ? 200..<400 : 200..<300
        guard good.contains(answer.status) else { throw exchange.final(answer.error()) }
        return answer
    }

    /// The request without its token and its body.
    func prepare(_ parts: RequestParts) throws -> URLRequest {
        do {
            try parts.checkBatch(most: description.batch?.limit)
            return try parts.request(server: server, configuration)
        } catch {
            throw APIError(.invalidRequest, operation: parts.operation.id, underlying: error)
        }
    }

    private func terms(_ parts: RequestParts, _ destination: TransportDestination) throws -> CallTerms {
        do { return try parts.terms(configuration, into: destination) } catch {
            throw APIError(.invalidRequest, operation: parts.operation.id, underlying: error)
        }
    }

    /// The body, with its files found and, if there are several parts, put together.
    func assemble(_ parts: RequestParts) throws -> OutgoingBody {
        do { return try parts.body.encoded() } catch let error as CancellationError { throw error } catch {
            throw APIError(.unusableFile, operation: parts.operation.id, underlying: error)
        }
    }

    private func read(_ parts: RequestParts, _ answer: TransportAnswer) -> Answer {
        Answer(to: parts.operation, answer, batch: parts.batch?.ids ?? [], configuration, description)
    }
}
