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
