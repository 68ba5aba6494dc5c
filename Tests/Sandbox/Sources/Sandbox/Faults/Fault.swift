/// A way in which an answer can go wrong.
public enum Fault: Sendable, Hashable {
    /// 429 with Retry-After and the rate limit's headers.
    case tooMany
    /// 429 as an HTML page, without any of these headers.
    case tooManyBare
    /// 503 with Retry-After, in seconds.
    case unavailable(retryAfter: Double)
    /// 503 with nothing in it.
    case unavailableBare
    /// An error status with the service's usual JSON.
    case status(Int)
    /// The answer comes late; seconds.
    case slow(Double)
    /// The connection is closed after so many bytes of the body; 0: before anything is sent.
    case cut(Int)
    /// The JSON ends in the middle.
    case malformedJSON
    /// Every text that is one of several known ones becomes one that is not known.
    case unknownEnum
    /// Ids that are texts become numbers, and the other way round.
    case numericIDs
    /// 502 as an HTML page.
    case html
    /// 302 to another address.
    case redirect(String)
    case gzip
    case chunked
    /// The token or link of the next page is that of this page.
    case repeatPageToken
    /// A page without records, though others follow.
    case emptyPage(Int)
    /// The sync token is said to be too old.
    case staleSyncToken
    /// This id of a batch fails.
    case failID(String)
    /// 401: the token is said to have expired.
    case expiredToken
    /// 200 without a body.
    case emptyBody
}

extension Fault {
    /// Reads `name` or `name=value`, as in `slow=2`.
    ///
    /// - Returns: nil if there is no such fault, or its value is none.
    public init?(_ text: String) {
        let halves = text.split(separator: "=", maxSplits: 1).map { $0.trimmingWhitespace() }
        let value = halves.count > 1 ? halves[1] : nil
        switch halves.first {
        case "429": self = .tooMany
        case "429-bare": self = .tooManyBare
        case "503": self = .unavailable(retryAfter: value.flatMap { Double($0) } ?? 1)
        case "503-bare": self = .unavailableBare
        case "status":
            guard let status = value.flatMap({ Int($0) }), (400..<600).contains(status) else { return nil }
            self = .status(status)
        case "slow":
            guard let seconds = value.flatMap({ Double($0) }), seconds >= 0 else { return nil }
            self = .slow(seconds)
        case "cut": self = .cut(value.flatMap { Int($0) } ?? 0)
        case "malformed-json": self = .malformedJSON
        case "unknown-enum": self = .unknownEnum
        case "numeric-ids": self = .numericIDs
        case "html": self = .html
        case "redirect": self = .redirect(value ?? "http://foreign.invalid/")
        case "gzip": self = .gzip
        case "chunked": self = .chunked
        case "repeat-page-token": self = .repeatPageToken
        case "empty-page": self = .emptyPage(value.flatMap { Int($0) } ?? 2)
        case "stale-sync-token": self = .staleSyncToken
        case "fail-id":
            guard let value else { return nil }
            self = .failID(value)
        case "expired-token": self = .expiredToken
        case "empty-body": self = .emptyBody
        default: return nil
        }
    }
}
