/// The part of an API that a client is made of, and why each piece is in.
package struct Selection: Sendable {
    /// Why an endpoint is in.
    package enum Reason: Hashable, Sendable {
        case all
        case operation
        case area(String)
        case permission(String)
    }

    /// What keeps an endpoint out that is asked for.
    package enum Obstacle: Hashable, Sendable {
        /// The access that it has, where another is wanted.
        case access(Endpoint.Access)
        case retired
        /// The name by which it is excluded.
        case excluded(String)
    }

    /// By the endpoint's id.
    package var endpoints: [String: Reason]
    /// What was asked for and is not in, by the endpoint's id.
    package var leftOut: [String: Obstacle] = [:]
    /// By the event's name; true where it was asked for, false where it comes with its payload.
    package var events: [String: Bool]
    /// What leads to each model, by the model's name.
    package var models: [String: ModelReach.Origin]
    /// Whether nothing was left out by request.
    package var isComplete: Bool
    package var accessLevel = ClientRequest.AccessLevel.public
    /// The type around all generated types; nil if they stand at the top of the module.
    package var namespace: Identifier?

    /// Everything there is.
    package init(completeOf api: API) {
        endpoints = Dictionary(api.endpoints.map { ($0.id, .all) }, uniquingKeysWith: { first, _ in first })
        events = Dictionary(api.service.events.map { ($0.name, true) }, uniquingKeysWith: { first, _ in first })
        models = ModelReach(api).origins(endpoints: api.endpoints, events: api.service.events)
        isComplete = true
    }

    package init(
        endpoints: [String: Reason], events: [String: Bool], models: [String: ModelReach.Origin],
        accessLevel: ClientRequest.AccessLevel, namespace: Identifier?
    ) {
        self.endpoints = endpoints
        self.events = events
        self.models = models
        isComplete = false
        self.accessLevel = accessLevel
        self.namespace = namespace
    }
}
