extension ServiceDescription {
    /// The names for pagination, in requests and responses.
    public struct PagingNames: Sendable, Hashable {
        /// The records of a page.
        public var records: String
        /// The object with the numbers of a page.
        public var object: String
        /// The number of a page, also in requests.
        public var page: String
        /// The number of records of a page, also in requests.
        public var size: String
        /// The number of pages.
        public var pageCount: String
        /// The number of records on all pages, the first of these that is present.
        public var recordCounts: [String]
        /// The object with links to other pages.
        public var navigation: String
        /// The link to the next page.
        public var nextLink: String
        /// The other links; a page with one of them, and without the next, is the last.
        public var otherLinks: [String]
        /// The address in a link.
        public var address: String
        /// The token of the next page.
        public var nextToken: String
        /// The parameter that takes the token of a page.
        public var token: String

        /// Creates names, by default those of RingCentral.
        public init(
            records: String = "records", object: String = "paging", page: String = "page", size: String = "perPage",
            pageCount: String = "totalPages", recordCounts: [String] = ["totalElements", "totalFound"],
            navigation: String = "navigation", nextLink: String = "nextPage",
            otherLinks: [String] = ["firstPage", "previousPage", "lastPage"], address: String = "uri",
            nextToken: String = "nextPageToken", token: String = "pageToken"
        ) {
            self.records = records
            self.object = object
            self.page = page
            self.size = size
            self.pageCount = pageCount
            self.recordCounts = recordCounts
            self.navigation = navigation
            self.nextLink = nextLink
            self.otherLinks = otherLinks
            self.address = address
            self.nextToken = nextToken
            self.token = token
        }
    }
}
