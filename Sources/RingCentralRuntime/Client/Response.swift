import Foundation

/// What a call gave, with all that came along.
public struct Response<Output: Sendable>: Sendable {
    /// What the endpoint gives.
    public let value: Output
    /// The HTTP status.
    public let status: Int
    /// The headers.
    public let headers: HTTPHeaders
    /// What the service's support asks for.
    public let requestID: String?
    /// How many requests are left; nil if the service doesn't say.
    public let rateLimit: RateLimit?
    /// The body as it came.
    public let body: Data
    /// The differences between the response and its description, in the order in which they were found; at most
    /// ``DecodingOptions/maximumDeviations``. Empty if it is as described.
    public let deviations: [Deviation]
}

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
