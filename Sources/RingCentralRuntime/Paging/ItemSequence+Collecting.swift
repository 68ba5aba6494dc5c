extension ItemSequence {
    /// Returns the records of all pages as an array.
    ///
    /// Collect the records first, then change them, where a change removes records from the list or reorders it. A loop
    /// that deletes while it reads skips records: each deletion moves the rest of the list toward the start, past the
    /// page that is requested next.
    ///
    ///     let read = try await client.messageStore.listMessages(readStatus: [.read]).items.collected(atMost: 5_000)
    ///
    /// - Parameter limit: The number of records after which no further page is requested, from 0.
    /// - Throws: ``APIError``; CancellationError if the task is cancelled.
    public func collected(atMost limit: Int) async throws -> [Page.Item] {
        var items: [Page.Item] = []
        var iterator = makeAsyncIterator()
        while items.count < limit, let item = try await iterator.next() { items.append(item) }
        return items
    }
}
