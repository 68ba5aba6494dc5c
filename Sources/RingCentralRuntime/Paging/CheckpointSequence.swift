/// Page after page of an endpoint, each with what leads to the one after it: for work that may be interrupted.
///
///     for try await checkpoint in client.callLog.readUserCallLog().pages(from: saved).checkpoints {
///         store(checkpoint.page.records)
///         saved = checkpoint.next
///     }
public struct CheckpointSequence<Page: PagedResponse>: AsyncSequence, Sendable {
    /// A page.
    public struct Element: Sendable {
        public let page: Page
        /// What leads to the page after this; nil if it is the last.
        public let next: PageToken?
    }

    let client: ServiceClient
    let first: RequestParts
    /// How many pages are sent for at most.
    let limit: Int

    public func makeAsyncIterator() -> Iterator { Iterator(client: client, upcoming: .success(first), left: limit) }

    /// The state of one pass over the pages.
    public struct Iterator: AsyncIteratorProtocol, Sendable {
        let client: ServiceClient
        /// What to send for next; kept as an error, so that the page before it is not lost.
        var upcoming: Result<RequestParts?, any Error>
        var left: Int
        var seen: Set<PageToken> = []

        public mutating func next() async throws -> Element? {
            guard left > 0 else { return nil }
            let taken = upcoming
            upcoming = .success(nil)
            guard let parts = try taken.get() else { return nil }
            let answer = try await client.answer(parts)
            let (page, document) = try answer.read {
                let document = try JSONDocument(answer.body)
                let page = try FieldVisitor.decode(Page.self, from: document, options: answer.decoding)
                return (page, document)
            }
            left -= 1
            let next = PagePosition(document: document, parts: parts, count: page.pageItems.count).next()
            if let next { upcoming = take(next, after: parts, answer) }
            return Element(page: page, next: next)
        }

        private mutating func take(
            _ step: PageToken, after parts: RequestParts, _ answer: Answer
        ) -> Result<RequestParts?, any Error> {
            guard seen.insert(step).inserted else { return .failure(answer.error(.paging)) }
            var next = parts
            step.apply(to: &next, client.server)
            if let problem = next.problem { return .failure(answer.error(.redirected, underlying: problem)) }
            return .success(next)
        }
    }
}
