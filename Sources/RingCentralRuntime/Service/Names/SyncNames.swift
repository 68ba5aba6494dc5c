extension ServiceDescription {
    /// The names of synchronizations, in requests and responses.
    public struct SyncNames: Sendable, Hashable {
        /// The object that says where a synchronization stands.
        public var object: String
        /// The token for what changes next, also the parameter that takes it.
        public var token: String
        /// The member that says whether more has changed already.
        public var newerRecords: String
        /// The member that says whether there are records that are older than those that came.
        public var olderRecords: String
        /// The parameter for the kind of synchronization.
        public var type: String
        /// The kind that gives everything.
        public var full: String
        /// The kind that gives what changed since a token.
        public var incremental: String
        /// The address of the next page.
        public var nextLink: String
        /// The id of the next page.
        public var nextID: String
        /// The parameter that takes the id of a page.
        public var page: String

        /// Creates names; those that are not given are RingCentral's.
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
