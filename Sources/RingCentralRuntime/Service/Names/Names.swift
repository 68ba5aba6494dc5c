extension ServiceDescription {
    /// The names on the wire that a service chooses. Those of OAuth, SCIM and HTTP are fixed.
    public struct Names: Sendable, Hashable {
        /// The names in the body of an error.
        public var errors: ErrorNames
        /// The names of the headers about rate limits.
        public var rateLimits: RateLimitNames
        /// The names for pagination.
        public var paging: PagingNames
        /// The names for synchronization.
        public var sync: SyncNames

        /// Creates names.
        ///
        /// - Parameters:
        ///   - errors: The names in the body of an error.
        ///   - rateLimits: The names of the headers about rate limits.
        ///   - paging: The names for pagination.
        ///   - sync: The names for synchronization.
        public init(
            errors: ErrorNames = ErrorNames(), rateLimits: RateLimitNames = RateLimitNames(),
            paging: PagingNames = PagingNames(), sync: SyncNames = SyncNames()
        ) {
            self.errors = errors
            self.rateLimits = rateLimits
            self.paging = paging
            self.sync = sync
        }
    }
}
