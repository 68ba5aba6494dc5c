/// Page after page of an endpoint.
///
/// A page that can't be had ends the sequence with an ``APIError``. So does a service that pages in circles, or points
/// to another host.
public struct PageSequence<Page: PagedResponse>: AsyncSequence, Sendable {
    public typealias Element = Page

    let client: ServiceClient
    let first: RequestParts

    public func makeAsyncIterator() -> Iterator { Iterator(client: client, upcoming: .success(first)) }

    /// The state of one pass over the pages.
    public struct Iterator: AsyncIteratorProtocol, Sendable {
        let client: ServiceClient
        /// What to send for next; kept as an error, so that the page before it is not lost.
        var upcoming: Result<RequestParts?, any Error>
        var seen: Set<String> = []

        public mutating func next() async throws -> Page? {
            let taken = upcoming
            upcoming = .success(nil)
            guard let parts = try taken.get() else { return nil }
            let answer = try await client.answer(parts)
            let (page, document) = try answer.read {
                let document = try JSONDocument(answer.body)
                let page = try FieldVisitor.decode(Page.self, from: document, options: answer.decoding)
                return (page, document)
            }
            let position = PagePosition(document: document, parts: parts, count: page.pageItems.count)
            if let step = position.next() { upcoming = take(step, after: parts, answer) }
            return page
        }

        private mutating func take(
            _ step: PagePosition.Step, after parts: RequestParts, _ answer: Answer
        ) -> Result<RequestParts?, any Error> {
            guard seen.insert(step.key).inserted else { return .failure(answer.error(.paging)) }
            var next = parts
            step.apply(to: &next, client.server)
            if let problem = next.problem { return .failure(answer.error(.redirected, underlying: problem)) }
            return .success(next)
        }
    }
}

/// Record after record of an endpoint, over all its pages.
public struct ItemSequence<Page: PagedResponse>: AsyncSequence, Sendable {
    public typealias Element = Page.Item

    let pages: PageSequence<Page>

    public func makeAsyncIterator() -> Iterator { Iterator(pages: pages.makeAsyncIterator()) }

    /// The state of one pass over the records.
    public struct Iterator: AsyncIteratorProtocol, Sendable {
        var pages: PageSequence<Page>.Iterator
        var items: [Page.Item] = []
        var position = 0

        public mutating func next() async throws -> Page.Item? {
            // An empty page is not the end.
            while position == items.count {
                guard let page = try await pages.next() else { return nil }
                items = page.pageItems
                position = 0
            }
            position += 1
            return items[position - 1]
        }
    }
}
