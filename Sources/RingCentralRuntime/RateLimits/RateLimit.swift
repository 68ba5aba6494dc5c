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

    init?(_ headers: HTTPHeaders, names: ServiceDescription.RateLimitNames = .init()) {
        guard let group = headers[names.group] else { return nil }
        func number(_ name: String) -> Int? { headers[name].flatMap { Int(fromOutside: $0) } }
        self.group = group
        limit = number(names.limit)
        remaining = number(names.remaining)
        window = number(names.window)
    }
}
