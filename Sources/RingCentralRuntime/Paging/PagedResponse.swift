/// An answer that is a page of records.
public protocol PagedResponse: ModelValue, ResponseValue {
    /// A record of the page.
    associatedtype Item: FieldValue

    /// The records of this page.
    var pageItems: [Item] { get }
}

extension Call where Output: PagedResponse {
    /// The records of this page and of all pages after it, each page requested when the loop reaches it.
    ///
    /// A prefix requests no page that it does not need: `call.items.prefix(100)`. While a list grows, records move to
    /// later pages and come again; ``_Concurrency/AsyncSequence/removingDuplicates(by:window:)`` leaves them out. While
    /// a list shrinks, records move to earlier pages and are skipped; collect before you delete, with
    /// ``ItemSequence/collected(atMost:)``.
    public var items: ItemSequence<Output> { ItemSequence(pages: pages) }

    /// This page and all that follow, each sent for when it is reached.
    public var pages: PageSequence<Output> { pages() }

    /// The pages from a place on that an earlier run came to.
    ///
    /// - Parameters:
    ///   - token: From ``CheckpointSequence/Element/next``, of the same call; nil for the call's own page.
    ///   - limit: How many pages are sent for at most, whatever the service says of more.
    public func pages(from token: PageToken? = nil, limit: Int = .max) -> PageSequence<Output> {
        var first = parts
        token?.apply(to: &first, client.server)
        return PageSequence(checkpoints: CheckpointSequence(client: client, first: first, limit: limit))
    }
}
