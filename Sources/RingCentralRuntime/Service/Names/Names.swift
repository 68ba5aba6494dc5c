extension ServiceDescription {
    /// The names on the wire that are the service's own. Those of OAuth, SCIM and HTTP are not among them.
    public struct Names: Sendable, Hashable {
        /// The names in the body of an error.
        public var errors: ErrorNames
        /// The headers that tell of the requests that are left.
        public var rateLimits: RateLimitNames
        /// The names of pages.
        public var paging: PagingNames
        /// The names of synchronizations.
        public var sync: SyncNames

        /// Creates names.
        ///
        /// - Parameters:
        ///   - errors: The names in the body of an error.
        ///   - rateLimits: The headers that tell of the requests that are left.
        ///   - paging: The names of pages.
        ///   - sync: The names of synchronizations.
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
