extension APIError {
    /// The fate of a request that failed.
    public enum Outcome: Sendable, Hashable {
        /// Nothing was sent: sending it again does no harm.
        case notSent
        /// The service rejected the request and has not carried it out.
        case rejected
        /// The request was sent, at least in part, and the service may have carried it out.
        case unknown

        /// The outcome that a status stands for, if the call fails.
        ///
        /// It is unknown with the statuses that report a failure on the way, 408 and 5xx: a gateway gives them too, 503
        /// included, after the service behind it received the request. 501 and 505 are rejections. Some services give
        /// 302 and 303 once all is done, and a 2xx fails only because it can't be read.
        init(status: Int) {
            switch status {
            case 200..<300, 302, 303, 408: self = .unknown
            case 501, 505: self = .rejected
            case 300..<500: self = .rejected
            default: self = .unknown
            }
        }

        /// The outcome of a failure that no response led to.
        init(without kind: Kind) {
            switch kind {
            case .connection, .timeout, .interrupted, .unreadableAnswer, .responseTooLarge, .server, .paging:
                self = .unknown
            case .redirected: self = .rejected
            default: self = .notSent
            }
        }
    }
}
