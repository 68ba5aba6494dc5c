extension ServiceDescription {
    /// The names for synchronization, in requests and responses.
    public struct SyncNames: Sendable, Hashable {
        /// The object with the state of a synchronization.
        public var object: String
        /// The token for the next changes, also the parameter that takes it.
        public var token: String
        /// The member that indicates whether more has changed already.
        public var newerRecords: String
        /// The member that indicates whether there are older records than those in the response.
        public var olderRecords: String
        /// The parameter for the kind of synchronization.
        public var type: String
        /// The kind that returns everything.
        public var full: String
        /// The kind that returns the changes since a token.
        public var incremental: String
        /// The address of the next page.
        public var nextLink: String
        /// The id of the next page.
        public var nextID: String
        /// The parameter that takes the id of a page.
        public var page: String

        /// Creates names, by default those of RingCentral.
        public init(
            object: String = "syncInfo", token: String = "syncToken", newerRecords: String = "newerRecordsExist",
            olderRecords: String = "olderRecordsExist", type: String = "syncType", full: String = "FSync",
            incremental: String = "ISync", nextLink: String = "nextPageUri", nextID: String = "nextPageId",
            page: String = "pageId"
        ) {
            self.object = object
            self.token = token
            self.newerRecords = newerRecords
            self.olderRecords = olderRecords
            self.type = type
            self.full = full
            self.incremental = incremental
            self.nextLink = nextLink
            self.nextID = nextID
            self.page = page
        }
    }
}
