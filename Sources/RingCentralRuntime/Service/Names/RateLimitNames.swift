extension ServiceDescription {
    /// The names of the headers about rate limits.
    public struct RateLimitNames: Sendable, Hashable {
        /// The rate limit group of the request.
        public var group: String
        /// The number of requests that a window allows.
        public var limit: String
        /// The number of requests that are left in the window.
        public var remaining: String
        /// The length of the window, in seconds.
        public var window: String

        /// Creates names, by default those of RingCentral.
        public init(
            group: String = "X-Rate-Limit-Group", limit: String = "X-Rate-Limit-Limit",
            remaining: String = "X-Rate-Limit-Remaining", window: String = "X-Rate-Limit-Window"
        ) {
            self.group = group
            self.limit = limit
            self.remaining = remaining
            self.window = window
        }
    }
}
