/// An answer that is a page of records.
public protocol PagedResponse: Model {
    associatedtype Item: FieldValue

    /// The records of this page.
    var pageItems: [Item] { get }
}

extension Call where Output: PagedResponse {
    /// The records of this page and all that follow, each page sent for when it is reached.
    public var items: ItemSequence<Output> { ItemSequence(pages: pages) }

    /// This page and all that follow, each sent for when it is reached.
    public var pages: PageSequence<Output> { PageSequence(client: client, first: parts) }
}
