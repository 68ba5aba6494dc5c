import Foundation

/// Sends for pages and reads them: where the next one is, and that the service does not lead in circles.
struct PageReader<Page: PagedResponse>: Sendable {
    let client: ServiceClient
    private var steps: Set<PageToken> = []
    /// Digests of the pages that did not say whether another follows.
    private var openEnds: Set<Int> = []
    private var isProbing = false
    /// How many pages in a row had no records.
    private var emptyPages = 0
    /// The largest number of pages without records in a row.
    static var mostEmptyPages: Int { 100 }

    init(client: ServiceClient) { self.client = client }

    /// A page that was read.
    struct Reading {
        let page: Page
        let document: JSONDocument
        let answer: Answer
        /// What leads to the page after it; nil if it is the last.
        let next: PageToken?
    }

    /// Sends for a page.
    ///
    /// - Returns: nil if the pages had ended before: where the one before did not say so, and this one brings nothing
    ///   new.
    /// - Throws: ``APIError``; CancellationError.
    mutating func read(_ parts: RequestParts) async throws -> Reading? {
        let answer = try await client.answer(parts)
        let (page, document) = try client.decoding(answer) { answer in
            let document = try JSONDocument(answer.body, repairsText: !answer.decoding.isStrict)
            return (try answer.decoded(Page.self, document), document)
        }
        let position = PagePosition(
            document: document, parts: parts, count: page.pageItems.count,
            names: client.description.names)
        let next = position.next()
        emptyPages = position.recordCount == 0 ? emptyPages + 1 : 0
        guard emptyPages <= Self.mostEmptyPages else {
            let reason =
                "\(emptyPages) pages in a row have no records; narrow the call, or go on from the last page token"
            throw answer.error(.paging, underlying: RequestProblem(reason: reason))
        }
        if isProbing, position.recordCount == 0 && !next.isKnown || openEnds.contains(Self.digest(answer.body)) {
            return nil
        }
        isProbing = false
        if case .perhaps = next {
            isProbing = true
            openEnds.insert(Self.digest(answer.body))
        }
        return Reading(page: page, document: document, answer: answer, next: next.token)
    }

    /// The request for the page that a step leads to.
    ///
    /// - Parameters:
    ///   - step: What leads there.
    ///   - parts: The request to take the step from.
    ///   - answer: The answer that gave the step.
    /// - Returns: An error that is to be thrown in place of the page, so that the page before it is not lost.
    mutating func request(
        _ step: PageToken, from parts: RequestParts, after answer: Answer
    ) -> Result<RequestParts, any Error> {
        guard steps.insert(step).inserted else {
            let problem = RequestProblem(reason: "the service leads back to a page that was read before")
            return .failure(answer.error(.paging, underlying: problem))
        }
        var next = parts
        step.apply(to: &next, client.server)
        if let problem = next.problem { return .failure(answer.error(.redirected, underlying: problem)) }
        return .success(next)
    }

    private static func digest(_ body: Data) -> Int {
        var hasher = Hasher()
        body.withUnsafeBytes { hasher.combine(bytes: $0) }
        return hasher.finalize()
    }
}
