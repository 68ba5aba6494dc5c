extension ServiceDescription {
    /// The headers that tell of the requests that are left.
    public struct RateLimitNames: Sendable, Hashable {
        /// The group that the request counts in.
        public var group: String
        /// The number of requests that a window allows.
        public var limit: String
        /// The number of requests that are left in the window.
        public var remaining: String
        /// The length of the window, in seconds.
        public var window: String

        /// Creates names; those that are not given are RingCentral's.
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
