/// How an endpoint hands out its records.
public enum Paging: Sendable, Hashable {
    /// All at once.
    case none
    /// By the number of the page; the next one by its link, or by counting.
    case page
    /// By a token for the next page.
    case pageToken
    /// By a token for the next page, with a number of records in place of a page's size.
    case recordCountToken
    /// What has changed since the last time; in pages where there is a link to the next.
    case sync
    /// By the number of the first record, as SCIM does.
    case startIndex
    /// No more than a number of records, and no way to the others.
    case recordCount
    /// By the number of the page, which is in the body of the request.
    case bodyPage
}
