import RingCentralGenerator

/// A kind of event that can be subscribed to.
struct EventPage {
    /// The name in the catalog.
    var name: String
    /// The constant: `EventKind.message`.
    var constant: Identifier
    var words: String
    var filters: [String]
    var permissions: [String]
    /// Whether the payload comes in an envelope.
    var isEnveloped: Bool
    /// nil where the payload is not described.
    var payload: TypeLink?
    /// The endpoints whose changes it tells of.
    var endpoints: [EndpointLink]
}
