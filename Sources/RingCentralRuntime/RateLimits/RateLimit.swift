/// What the service says about the requests that are left.
public struct RateLimit: Sendable, Hashable {
    /// The group the request was counted in, as the service writes it: upper and lower case vary.
    public let group: String
    /// How many requests a window allows.
    public let limit: Int?
    /// How many are left in this window.
    public let remaining: Int?
    /// The window in seconds.
    public let window: Int?

    init?(_ headers: HTTPHeaders) {
        guard let group = headers["X-Rate-Limit-Group"] else { return nil }
        func number(_ name: String) -> Int? { headers[name].flatMap { Int(fromOutside: $0) } }
        self.group = group
        limit = number("X-Rate-Limit-Limit")
        remaining = number("X-Rate-Limit-Remaining")
        window = number("X-Rate-Limit-Window")
    }
}
