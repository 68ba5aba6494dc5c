/// Page after page of an endpoint, each with what leads to the one after it: for work that may be interrupted.
///
///     for try await checkpoint in client.callLog.readUserCallLog().pages(from: saved).checkpoints {
///         store(checkpoint.page.records)
///         saved = checkpoint.next
///     }
public struct CheckpointSequence<Page: PagedResponse>: AsyncSequence, Sendable {
    /// A page.
    public struct Element: Sendable {
        /// The page as the service gives it.
        public let page: Page
        /// What leads to the page after this; nil if it is the last. Where the service does not say whether it is, what
        /// it leads to may have no records.
        public let next: PageToken?
    }

    let client: ServiceClient
    let first: RequestParts
    /// How many pages are sent for at most.
    let limit: Int

    /// Begins a pass over the pages.
    public func makeAsyncIterator() -> Iterator {
        Iterator(reader: PageReader(client: client), upcoming: .success(first), left: limit)
    }

    /// The state of one pass over the pages.
    public struct Iterator: AsyncIteratorProtocol, Sendable {
        var reader: PageReader<Page>
        /// What to send for next.
        var upcoming: Result<RequestParts?, any Error>
        var left: Int

        /// Sends for the next page; nil after the last.
        ///
        /// - Throws: ``APIError``; CancellationError. The sequence ends then.
        public mutating func next() async throws -> Element? {
            guard left > 0 else { return nil }
            let taken = upcoming
            upcoming = .success(nil)
            guard let parts = try taken.get(), let reading = try await reader.read(parts) else { return nil }
            left -= 1
            if let next = reading.next {
                upcoming = reader.request(next, from: parts, after: reading.answer).map { $0 }
            }
            return Element(page: reading.page, next: reading.next)
        }
    }
}
