/// A request as a ``Middleware`` sees it.
public struct OutgoingRequest: Sendable {
    /// The endpoint that is called.
    public let operation: APIOperation
    /// The name of the account it is sent for.
    public let account: String
    /// How often it was tried, this time included.
    public let attempt: Int
    /// What goes to the transport, but for the token.
    public var request: TransportRequest
}
