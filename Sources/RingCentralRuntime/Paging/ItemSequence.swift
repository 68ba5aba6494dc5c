/// Record after record of an endpoint, over all its pages.
public struct ItemSequence<Page: PagedResponse>: AsyncSequence, Sendable {
    /// A record, as the endpoint gives it.
    public typealias Element = Page.Item

    let pages: PageSequence<Page>

    /// Begins a pass over the records.
    public func makeAsyncIterator() -> Iterator { Iterator(pages: pages.makeAsyncIterator()) }

    /// The state of one pass over the records.
    public struct Iterator: AsyncIteratorProtocol, Sendable {
        var pages: PageSequence<Page>.Iterator
        var items: [Page.Item] = []
        var position = 0

        /// The next record, for which the next page is sent for if need be; nil after the last.
        ///
        /// - Throws: ``APIError``; CancellationError. The sequence ends then.
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
