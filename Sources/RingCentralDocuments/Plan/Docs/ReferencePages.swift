import RingCentralGenerator

/// A permission, of the app or of the user's role, and what it opens.
struct PermissionPage {
    var name: String
    var words: String
    var endpoints: [EndpointLink]
    var events: [String]
}

/// A group in which calls are counted.
struct RateGroupPage {
    var name: String
    var words: String
    /// "10 calls in 60 s; then a penalty of 60 s."
    var limit: String
    var endpoints: [EndpointLink]
}

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

/// An error code.
struct ErrorPage {
    var code: String
    var status: Int?
    var words: String
    var advice: String?
    /// The endpoints that are known to answer with it.
    var endpoints: [EndpointLink]
}

/// A way of handing out a list in parts.
struct PagingPage {
    var form: PaginationStyle
    var words: String
    var endpoints: [EndpointLink]
}

/// Several ids in one call.
struct BatchPage {
    /// The media type to ask for.
    var media: String
    var words: String
    var endpoints: [(link: EndpointLink, limit: Int)]
}
