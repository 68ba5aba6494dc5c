extension APIError {
    /// What went wrong. There may be more kinds in the future.
    public struct Kind: Sendable, Hashable, CustomStringConvertible {
        /// The kind in a few words.
        public let description: String

        private init(_ description: String) { self.description = description }

        /// The request can't be sent as it is: nothing was sent.
        public static let invalidRequest = Kind("invalid request")
        /// The client is not allowed to call this: nothing was sent.
        public static let notAllowed = Kind("not allowed")
        /// No token could be had.
        public static let authorization = Kind("no authorization")
        /// No response arrived: the connection can't be made, its TLS handshake fails, or it breaks.
        public static let connection = Kind("no connection")
        /// No answer arrived in time.
        public static let timeout = Kind("timed out")
        /// The answer broke off on its way into a file.
        public static let interrupted = Kind("broken off")
        /// The server's certificate is not trusted: nothing was sent.
        public static let untrusted = Kind("server not trusted")
        /// A file can't be read or written: the disk may be full.
        public static let unusableFile = Kind("unusable file")
        /// The answer doesn't fit what the operation is described to give.
        public static let unreadableAnswer = Kind("unreadable answer")
        /// The response is larger than ``ResponseLimits`` allow.
        public static let responseTooLarge = Kind("response too large")
        /// The service sends the request elsewhere, where it may not go.
        public static let redirected = Kind("redirected")
        /// Nothing has changed since the version the request named.
        public static let notModified = Kind("not modified")
        /// The request is wrong: 400 or 422, or another status of its kind.
        public static let refused = Kind("refused")
        /// The token is not good, 401.
        public static let unauthorized = Kind("unauthorized")
        /// The app or the user may not do this, 403.
        public static let forbidden = Kind("forbidden")
        /// There is nothing there, 404 or 410.
        public static let notFound = Kind("not found")
        /// The request collides with what is there, 409 or 412.
        public static let conflict = Kind("conflict")
        /// Too many requests, 429.
        public static let rateLimited = Kind("rate limited")
        /// The service failed, 5xx.
        public static let server = Kind("service failed")
        /// The service leads from page to page in circles, or over too many pages without records.
        public static let paging = Kind("pagination failed")

        init(status: Int) {
            switch status {
            case 304: self = .notModified
            case 300..<400: self = .redirected
            case 401: self = .unauthorized
            case 403: self = .forbidden
            case 404, 410: self = .notFound
            case 408: self = .timeout
            case 409, 412: self = .conflict
            case 429: self = .rateLimited
            case 500...: self = .server
            default: self = .refused
            }
        }
    }
}
