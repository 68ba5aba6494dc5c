import RingCentralGenerator

/// An endpoint, as lists of endpoints show it.
struct EndpointLink {
    var id: String
    var area: String
    /// The function's name, without arguments.
    var name: Identifier
    /// What is written behind the client: `callLog.readUserCallLog`.
    var call: String
    var method: String
    var path: String
    var summary: String
    var lifecycle: Endpoint.Lifecycle
}
