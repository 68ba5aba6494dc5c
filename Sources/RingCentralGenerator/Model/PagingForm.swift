/// How an endpoint hands out its records: the forms that the tool knows how to follow.
package enum PagingForm: String, CaseIterable {
    /// page and perPage; links of the neighbouring pages in "navigation", which are followed.
    case page
    /// page and perPage; the page's number in "paging", no links.
    case pageNumber
    /// The next token in "paging".
    case pageToken
    /// The next token in "navigation".
    case navigationToken
    /// A token for what changes next, in "syncInfo".
    case sync
    /// A limit, and no next page.
    case recordCount
    /// SCIM: the number of the first record.
    case startIndex
    /// The page stands in the body of the request.
    case bodyPage
    /// The whole list at once.
    case list

    /// The parameters and the properties of the answer that the form lives on.
    package var needs: (parameters: [String], answer: [String]) {
        switch self {
        case .page: ([], ["navigation"])
        case .pageNumber: ([], ["paging"])
        case .pageToken: (["pageToken"], ["paging"])
        case .navigationToken: (["pageToken"], ["navigation"])
        case .sync: (["syncToken"], ["syncInfo"])
        case .recordCount: (["recordCount"], [])
        case .startIndex: (["startIndex", "count"], [])
        case .bodyPage, .list: ([], [])
        }
    }

    /// The properties that only tell of pages. The service leaves them, or parts of them, out at times although it
    /// describes them as required; an answer is no less readable for that.
    package static let tellers: Set<String> = ["paging", "navigation", "syncInfo"]

    /// The parameters that only an earlier answer can give.
    package static let cursors: Set<String> = ["pageToken", "syncToken"]

    /// What the runtime calls it.
    package var runtimeCase: String {
        switch self {
        case .page, .pageNumber: "page"
        case .navigationToken: "recordCountToken"
        case .list: "none"
        default: rawValue
        }
    }

    /// Whether there is a way from one page to the next.
    package var hasNext: Bool { self != .list && self != .recordCount }
}
