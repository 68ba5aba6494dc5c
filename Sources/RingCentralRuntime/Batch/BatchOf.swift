/// What an endpoint that takes several ids gives: an answer for each of them.
///
/// It is what one request brings: for more ids than one request takes, ask the call for its ``Call/results``.
/// With a single id the service answers without the wrapping; that is one result as well.
public struct BatchOf<Item: ResponseValue>: BatchResponse {
    /// The answers, in the order of the service.
    public let results: [BatchItem<Item>]

    /// - Parameter results: The answers, in the order of the service.
    public init(results: [BatchItem<Item>]) {
        self.results = results
    }

    /// The form for several answers if there are several ids, else that of the one.
    public static func accept(_ parts: RequestParts, _ description: ServiceDescription) -> String {
        guard let form = description.batch, let ids = parts.batch?.ids, ids.count > 1 else { return Item.accept }
        return form.mediaType
    }

    /// Reads either of the two forms for several answers, or one answer that stands for all.
    ///
    /// - Throws: ``JSONProblem``, ``DecodingProblem``.
    public static func decode(_ answer: Answer) throws -> BatchOf {
        if let parts = try BatchParts.read(answer) {
            let items = parts.map { part in
                item(part, answer.part(part.place, status: part.status ?? 0, body: part.body))
            }
            return BatchOf(results: items)
        }
        // One answer for all of them: there is nothing to say about each, or it is but one.
        if answer.batch.count > 1 {
            return BatchOf(results: try answer.batch.map { try whole(answer, $0) })
        }
        return BatchOf(results: [try whole(answer, answer.batch.first)])
    }

    private static func whole(_ answer: Answer, _ id: String?) throws -> BatchItem<Item> {
        BatchItem(resourceID: id, status: answer.status, result: .success(try Item.decode(answer)))
    }

    private static func item(_ part: BatchParts, _ own: Answer) -> BatchItem<Item> {
        let result: Result<Item, APIError>
        if part.status == nil {
            let problem = DecodingProblem(codingPath: [], expected: "a status", found: "none")
            result = .failure(own.error(.unreadableAnswer, underlying: problem))
        } else if (200..<300).contains(own.status) {
            do { result = .success(try Item.decode(own)) } catch {
                result = .failure(own.error(.unreadableAnswer, underlying: error))
            }
        } else {
            result = .failure(own.error())
        }
        return BatchItem(resourceID: part.resourceID, status: own.status, result: result)
    }
}
