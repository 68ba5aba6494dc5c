/// Page after page of an endpoint.
///
/// A page that can't be had ends the sequence with an ``APIError``. So does a service that pages in circles, or points
/// to another host.
public struct PageSequence<Page: PagedResponse>: AsyncSequence, Sendable {
    /// A page, as the endpoint gives it.
    public typealias Element = Page

    /// The same pages, each with what leads to the one after it.
    public let checkpoints: CheckpointSequence<Page>

    /// Begins a pass over the pages.
    public func makeAsyncIterator() -> Iterator { Iterator(inner: checkpoints.makeAsyncIterator()) }

    /// The state of one pass over the pages.
    public struct Iterator: AsyncIteratorProtocol, Sendable {
        var inner: CheckpointSequence<Page>.Iterator

        /// Sends for the next page; nil after the last.
        ///
        /// - Throws: ``APIError``; CancellationError. The sequence ends then.
        public mutating func next() async throws -> Page? { try await inner.next()?.page }
    }
}
