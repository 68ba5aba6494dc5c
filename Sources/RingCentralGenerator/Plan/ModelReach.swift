/// Which models the endpoints and events reach; the others become no types.
final class ModelReach {
    let api: API
    private var included: Set<String> = []

    init(_ api: API) { self.api = api }

    func fromEndpointsAndEvents() -> Set<String> {
        var seen: Set<String> = []
        for endpoint in api.endpoints { visit(endpoint, &seen) }
        for event in api.service.events {
            if let payload = event.payload { visit(payload, &seen) }
            for parameter in event.parameters { visit(parameter.schema, &seen) }
        }
        return seen
    }

    /// The models that bodies of requests reach.
    func fromRequests() -> Set<String> {
        var seen: Set<String> = []
        for endpoint in api.endpoints {
            for content in endpoint.body?.contents ?? [] { visit(content.schema, &seen) }
        }
        return seen
    }

    /// The models that answers and events reach.
    func fromAnswers() -> Set<String> {
        var seen: Set<String> = []
        for endpoint in api.endpoints {
            for response in endpoint.responses where !response.isFailure {
                for content in response.contents { visit(content.schema, &seen) }
            }
            for event in endpoint.events { visit(event, &seen) }
        }
        for event in api.service.events { if let payload = event.payload { visit(payload, &seen) } }
        return seen
    }

    /// The models that one endpoint's requests and answers reach; those of failures are not among them.
    func visit(_ endpoint: Endpoint, _ seen: inout Set<String>) {
        for parameter in endpoint.parameters { visit(parameter.schema, &seen) }
        for content in endpoint.body?.contents ?? [] { visit(content.schema, &seen) }
        for response in endpoint.responses where !response.isFailure {
            for content in response.contents { visit(content.schema, &seen) }
        }
        for event in endpoint.events { visit(event, &seen) }
    }

    private func visit(_ name: String, _ seen: inout Set<String>) {
        guard let model = api.modelsByName[name], seen.insert(name).inserted else { return }
        visit(model.schema, &seen)
    }

    private func visit(_ schema: Schema, _ seen: inout Set<String>) {
        switch schema.shape {
        case .primitive: break
        case .model(let name): visit(name, &seen)
        case .list(let element): visit(element, &seen)
        case .object, .union:
            for property in schema.properties { visit(property.schema, &seen) }
            for alternative in schema.alternatives { visit(alternative, &seen) }
            // What is included lends its properties, and is no type for that alone.
            for name in schema.includes where included.insert(name).inserted {
                if let model = api.modelsByName[name] { visit(model.schema, &seen) }
            }
            for (_, model) in schema.discriminator?.mapping ?? [] { visit(model, &seen) }
        }
        if case .some(let type) = schema.additional { visit(type, &seen) }
    }
}
