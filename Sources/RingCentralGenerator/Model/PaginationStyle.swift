/// The way in which an endpoint splits a list over responses: the styles that the tool knows how to follow.
package enum PaginationStyle: String, CaseIterable, Sendable {
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

    /// The parameters that the style needs.
    func neededParameters(_ names: PaginationNames) -> [String] {
        switch self {
        case .pageToken, .navigationToken: [names.pageToken]
        case .sync: [names.syncToken]
        case .recordCount: ["recordCount"]
        case .startIndex: ["startIndex", "count"]
        case .page, .pageNumber, .bodyPage, .list: []
        }
    }

    /// The properties of the response that the style needs.
    func neededProperties(_ names: PaginationNames) -> [String] {
        switch self {
        case .page, .navigationToken: [names.navigation]
        case .pageNumber, .pageToken: [names.object]
        case .sync: [names.syncObject]
        case .recordCount, .startIndex, .bodyPage, .list: []
        }
    }

    /// The name of the case of the runtime.
    package var runtimeCase: String {
        switch self {
        case .page, .pageNumber: "page"
        case .navigationToken: "recordCountToken"
        case .list: "none"
        default: rawValue
        }
    }

    /// A Boolean value that indicates whether there is a way from one page to the next.
    package var hasNext: Bool { self != .list && self != .recordCount }
}
