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
    package var neededParameters: [String] {
        switch self {
        case .pageToken, .navigationToken: ["pageToken"]
        case .sync: ["syncToken"]
        case .recordCount: ["recordCount"]
        case .startIndex: ["startIndex", "count"]
        case .page, .pageNumber, .bodyPage, .list: []
        }
    }

    /// The properties of the response that the style needs.
    package var neededProperties: [String] {
        switch self {
        case .page, .navigationToken: ["navigation"]
        case .pageNumber, .pageToken: ["paging"]
        case .sync: ["syncInfo"]
        case .recordCount, .startIndex, .bodyPage, .list: []
        }
    }

    /// The properties that only tell of pages. The service leaves them, or parts of them, out at times although it
    /// describes them as required; an answer is no less readable for that.
    package static let tellers: Set<String> = ["paging", "navigation", "syncInfo"]

    /// The parameters that only an earlier answer can give.
    package static let cursors: Set<String> = ["pageToken", "syncToken"]

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
