/// The deviations of one response.
public struct DeviationReport: Sendable {
    /// The operation that was called.
    public let operation: APIOperation
    /// The HTTP status.
    public let status: Int
    /// The identifier of the request that the service's support asks for.
    public let requestID: String?
    /// The deviations, in the order in which they were found: at least one, and at most
    /// ``DecodingOptions/maximumDeviations``.
    public let deviations: [Deviation]
}
