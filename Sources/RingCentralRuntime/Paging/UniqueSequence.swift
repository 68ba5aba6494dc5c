extension AsyncSequence where Self: Sendable {
    /// Returns a sequence that leaves out the elements whose id was delivered before.
    ///
    /// A list that grows while it is read moves its records to later pages, so that the last records of one page come
    /// again on the next:
    ///
    ///     for try await call in client.callLog.readUserCallLog().items.removingDuplicates(by: \.id) { … }
    ///
    /// - Parameters:
    ///   - id: Returns what identifies an element; elements for which it returns nil are all delivered.
    ///   - window: The number of ids to remember, from 1; older ones are forgotten, so that memory stays bounded.
    public func removingDuplicates<ID: Hashable & Sendable>(
        by id: @escaping @Sendable (Element) -> ID?, window: Int = 10_000
    ) -> UniqueSequence<Self, ID> {
        UniqueSequence(base: self, window: window, id: id)
    }
}

/// The elements of another sequence, without those whose id was delivered before.
public struct UniqueSequence<Base: AsyncSequence & Sendable, ID: Hashable & Sendable>: AsyncSequence, Sendable {
    /// An element of the other sequence.
    public typealias Element = Base.Element

    let base: Base
    let window: Int
    let id: @Sendable (Element) -> ID?

    /// Starts a pass over the elements.
    public func makeAsyncIterator() -> Iterator {
        Iterator(base: base.makeAsyncIterator(), recent: RecentIDs(limit: window), id: id)
    }

    /// The state of one pass over the elements.
    public struct Iterator: AsyncIteratorProtocol {
        var base: Base.AsyncIterator
        var recent: RecentIDs<ID>
        let id: @Sendable (Element) -> ID?

        /// Returns the next element whose id is new; nil after the last.
        ///
        /// - Throws: The errors of the other sequence.
        public mutating func next() async throws -> Element? {
            while let element = try await base.next() {
                guard let id = id(element) else { return element }
                if recent.insert(id).isNew { return element }
            }
            return nil
        }
    }
}
