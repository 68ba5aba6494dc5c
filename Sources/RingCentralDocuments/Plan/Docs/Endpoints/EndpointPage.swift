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
