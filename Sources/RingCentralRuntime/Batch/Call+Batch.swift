import Foundation

extension Call where Output: BatchResponse {
    /// Sends the call and gives the answer for each of the ids; that one of them fails is no error here.
    ///
    /// More ids than the service takes at once go in several requests, one after the other. If such a request fails as
    /// a whole, each of its ids has failed.
    ///
    /// - Throws: ``APIError`` if no request succeeds; CancellationError.
    public var results: [BatchItem<Output.Item>] {
        get async throws {
            var parts = parts
            // One deadline for all of them.
            parts.begin(client.configuration)
            let requests = parts.split(parts.batchLimit(client.description.batch?.limit))
            guard requests.count > 1 else { return try await value.results }
            var results: [BatchItem<Output.Item>] = []
            var failure: APIError?
            var successes = 0
            for request in requests {
                do {
                    let answer = try await client.answer(request)
                    results += try client.decoding(answer, Output.decode).results
                    successes += 1
                } catch let error as APIError {
                    failure = failure ?? error
                    results += (request.batch?.ids ?? []).map {
                        BatchItem(resourceID: $0, status: error.status ?? 0, result: .failure(error))
                    }
                }
            }
            if let failure, successes == 0 { throw failure }
            return results
        }
    }

    /// Sends the call for a single id and gives what the endpoint gives for it.
    ///
    ///     let message = try await client.messageStore.readMessage(messageId: ["4711"]).single
    ///
    /// - Throws: ``APIError``, also if the service answers for more than one.
    public var single: Output.Item {
        get async throws {
            let answer = try await response
            guard answer.value.results.count == 1, let item = answer.value.results.first else {
                throw APIError(
                    unknown: .unreadableAnswer, of: operation, requestID: answer.requestID,
                    underlying: RequestProblem(reason: "the response is not one for a single id"))
            }
            return try item.result.get()
        }
    }
}
