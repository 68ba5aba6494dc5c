import RingCentralGenerator

/// All that is told of an endpoint.
struct EndpointPage {
    var link: EndpointLink
    /// The facts at run time: `APIOperation.readUserCallLog`.
    var constant: Identifier
    var notes: [String]
    var access: Endpoint.Access
    var authorization: Endpoint.Authorization
    var permission: String?
    var userPermission: String?
    var rateGroup: RateGroupFact?
    var availability: String?
    /// What to use instead, in words, where the endpoint is no longer current.
    var replacement: String?
    /// The endpoint to use instead.
    var replacedBy: EndpointLink?
    /// In the order of the Swift function.
    var parameters: [ParameterRow]
    var request: RequestFact?
    /// What the function gives.
    var output: TypeLink
    /// Successes by status.
    var answers: [AnswerFact]
    /// The statuses of failures that the service describes, with what they carry.
    var failures: [AnswerFact]
    var paging: PaginationStyle?
    /// How many ids one call takes, where it takes several.
    var batch: Int?
    /// Whether the media host serves it.
    var isOnMediaHost: Bool
    /// In bytes.
    var maximumBodySize: Int?
    /// The errors it is known to answer with; all are among the plan's.
    var errors: [ErrorFact]
    /// Events that tell of its changes.
    var events: [EventFact]
    /// Whether it takes care of subscriptions, to events of all kinds.
    var takesEvents: Bool
    /// The corrections of the service's description.
    var corrections: [CorrectionFact]
    /// The file of the catalog that says so, relative to its folder.
    var source: String

    var id: String { link.id }
    var name: Identifier { link.name }
    var summary: String { link.summary }
    var lifecycle: Endpoint.Lifecycle { link.lifecycle }
}

/// A correction of what the service describes.
struct CorrectionFact {
    /// The member that is corrected, such as `parameters/perPage`.
    var place: String
    /// Why, in one sentence.
    var reason: String
    /// Where and when it was seen; empty if that is not on record.
    var evidence: [Evidence]

    init(_ override: Override) {
        place = override.place
        reason = override.reason
        evidence = override.evidence
    }

    /// Where and when it was seen, as a sentence; nil if that is not on record.
    var seen: String? {
        evidence.isEmpty ? nil : "Seen in \(evidence.map(\.words).joined(separator: "; "))."
    }
}

/// The group in which calls are counted.
struct RateGroupFact {
    var name: String
    /// "10 calls in 60 s; then a penalty of 60 s."
    var words: String
    /// "10 calls in 60 s".
    var limit: String
}

/// An argument of the function.
struct ParameterRow {
    enum Place: String { case path, query, header, body }
    var name: Identifier
    /// The name on the wire, where it has one.
    var wireName: String?
    var place: Place
    var type: TypeLink
    /// Must be given.
    var isRequired: Bool
    /// What goes out where it is left out: the function's default or the service's.
    var defaultValue: String?
    /// Without limits and default.
    var words: String
    var limits: [String]
}

/// What is sent.
struct RequestFact {
    /// The media type.
    var media: String
    var type: TypeLink
    var isRequired: Bool
    /// The other media types that the service takes.
    var otherMedia: [String]
}

/// What comes back with a status.
struct AnswerFact {
    var status: String
    /// "OK", "Several results".
    var phrase: String
    /// The media types; empty if there is no content.
    var media: [String]
    /// The names of headers that are described.
    var headers: [String]
}

/// An error that an endpoint is known to answer with.
struct ErrorFact {
    var code: String
    var status: Int?
    var words: String
}

/// An event that tells of an endpoint's changes.
struct EventFact {
    /// Its name in the catalog, if it can be subscribed to by name.
    var event: String?
    /// Nil where it is not described.
    var payload: TypeLink?
}
