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
