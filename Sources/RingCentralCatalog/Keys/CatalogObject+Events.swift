extension CatalogObject {
    /// The keys of what service.json says of events and synchronization.
    var eventKeys: [CatalogKey] {
        switch self {
        case .event: Self.eventKeys
        case .watch: Self.watchKeys
        case .eventEnvelope: Self.envelopeKeys
        case .subscriptions: Self.subscriptionKeys
        default: Self.syncKeys
        }
    }

    private static let eventKeys: [CatalogKey] = [
        CatalogKey("name", value: .definition(.identifier), meaning: "The Swift name, if not made from the key."),
        CatalogKey(
            "filters", value: .set(.matching("^/[^ ]*$")),
            meaning: "The event filters to subscribe to: paths, with a query if needed."),
        CatalogKey(
            "deliveredAs", value: .set(.nonEmptyText),
            meaning: "Further filters that a delivered event may name."),
        CatalogKey(
            "identifiedBy", value: .set(.nonEmptyText),
            meaning: "The properties that identify a flat event that names no filter."),
        CatalogKey(
            "parameters", value: .map(names: .text, values: .type),
            meaning: "The types of the filters' parameters by name; string by default."),
        CatalogKey(
            "permissions", value: .set(.definition(.permissionName)),
            meaning: "The permissions that the app needs."),
        CatalogKey(
            "payload", value: .definition(.modelName), meaning: "The model of the event's body, or of a flat event."),
        CatalogKey("flat", value: .flag, meaning: "Indicates whether it comes without an envelope."),
        CatalogKey(
            "endpoints", value: .set(.definition(.endpointID)),
            comparison: .ignored(reason: "Only the documentation lists them."),
            meaning: "The endpoints whose changes it reports, beside those with its payload in `events`."),
        .description("The occasion on which it is sent, in one sentence."),
    ]

    private static let watchKeys: [CatalogKey] = [
        CatalogKey("name", value: .definition(.identifier), meaning: "The Swift name, if not made from the key."),
        CatalogKey(
            "operation", value: .definition(.endpointID), isRequired: true,
            meaning: "The endpoint; its paging form is `sync`."),
        CatalogKey(
            "query", value: .map(names: .text, values: .text), meaning: "Parameters of the endpoint and their values."),
        CatalogKey(
            "only", value: .map(names: .text, values: .text),
            meaning: "Properties of a record and the values that it must have."),
        CatalogKey(
            "since", value: .text, meaning: "The parameter that excludes older records from a full synchronization."),
        CatalogKey("time", value: .text, meaning: "The property with the time at which a record was made."),
        .description("One sentence about what is watched."),
    ]

    private static let envelopeKeys: [CatalogKey] = [
        .description("The events that have an envelope."),
        CatalogKey(
            "fields", value: .map(names: .text, values: .definition(.typeWord)),
            meaning: "The members and their types; the one of type `any` is the body."),
    ]

    private static let subscriptionKeys: [CatalogKey] =
        [
            ("create", "creates a subscription"), ("list", "lists subscriptions"), ("read", "reads one"),
            ("update", "updates one"), ("renew", "renews one"), ("cancel", "cancels one"),
            ("webSocketToken", "creates a token for a WebSocket"),
        ].map { role, work in
            CatalogKey(role, value: .definition(.endpointID), meaning: "The endpoint that \(work).")
        } + [.description("The order in which they are called.", comparison: .ignoredAsNote)]

    private static let syncKeys: [CatalogKey] = [
        CatalogKey(
            "restart", value: .set(.definition(.errorCode)),
            meaning: "The error codes that report that a sync token is no longer valid."),
        .description("The reaction to them.", comparison: .ignoredAsNote),
    ]
}
