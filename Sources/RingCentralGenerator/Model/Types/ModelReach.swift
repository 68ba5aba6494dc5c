/// Which models endpoints and events reach; the others become no types.
package struct ModelReach {
    /// What leads to a model.
    package enum Origin: Hashable {
        case endpoint(String)
        case event(String)
        case model(String)
    }

    /// What counts as reaching.
    package enum Scope {
        /// What types are made of.
        case types
        /// What a document names: also models of failures, and those that only lend their properties.
        case documents
    }

    let api: API
    let scope: Scope

    package init(_ api: API, _ scope: Scope = .types) {
        self.api = api
        self.scope = scope
    }

    /// The models that requests, answers and events reach, each with what leads to it by the shortest way.
    package func origins(endpoints: [Endpoint], events: [Service.Event]) -> [String: Origin] {
        var found = Found()
        for endpoint in endpoints { found.add(references(endpoint), from: .endpoint(endpoint.id)) }
        for event in events { found.add(references(event), from: .event(event.name)) }
        return follow(found)
    }

    /// The models that bodies of requests reach.
    package func fromRequests() -> Set<String> {
        var found = Found()
        for endpoint in api.endpoints {
            for content in endpoint.body?.contents ?? [] {
                found.add(references(content.schema), from: .endpoint(endpoint.id))
            }
        }
        return Set(follow(found).keys)
    }

    /// The models that answers and events reach.
    package func fromAnswers() -> Set<String> {
        var found = Found()
        for endpoint in api.endpoints {
            for response in endpoint.responses where !response.isFailure {
                for content in response.contents {
                    found.add(references(content.schema), from: .endpoint(endpoint.id))
                }
            }
            found.add(endpoint.events, from: .endpoint(endpoint.id))
        }
        for event in api.service.events {
            found.add(event.payload.map { [$0] } ?? [], from: .event(event.name))
        }
        return Set(follow(found).keys)
    }

    /// Models in the order in which they were found.
    private struct Found {
        var origins: [String: Origin] = [:]
        var names: [String] = []

        mutating func add(_ more: [String], from origin: Origin) {
            for name in more where origins[name] == nil {
                origins[name] = origin
                names.append(name)
            }
        }
    }

    private func follow(_ start: Found) -> [String: Origin] {
        var found = start
        var next = 0
        while next < found.names.count {
            let name = found.names[next]
            next += 1
            if let names = references(ofModel: name) {
                found.add(names, from: .model(name))
            } else {
                found.origins[name] = nil
            }
        }
        return found.origins
    }

    // MARK: One step

    private func references(ofModel name: String) -> [String]? {
        scope == .types ? api.references[name] : api.modelsByName[name].map { references($0.schema) }
    }

    private func references(_ endpoint: Endpoint) -> [String] {
        var schemas = endpoint.parameters.map(\.schema)
        schemas += (endpoint.body?.contents ?? []).map(\.schema)
        for response in endpoint.responses where !response.isFailure || scope == .documents {
            schemas += response.contents.map(\.schema)
            if scope == .documents { schemas += response.headers.map(\.schema) }
        }
        return schemas.flatMap(references) + endpoint.events
    }

    private func references(_ event: Service.Event) -> [String] {
        (event.payload.map { [$0] } ?? []) + event.parameters.flatMap { references($0.schema) }
    }

    private func references(_ schema: Schema) -> [String] { scope.references(in: schema, api.modelsByName) }
}

extension ModelReach.Scope {
    /// What is still to be looked at: models may lead on as often as there are models.
    private enum Step {
        case schema(Schema)
        case names([String])
        /// What is included lends its properties, and is no type for that alone.
        case lender(String)
    }

    /// The models that a schema names.
    func references(in schema: Schema, _ models: [String: Model]) -> [String] {
        var names: [String] = []
        var lenders: Set<String> = []
        var steps = [Step.schema(schema)]
        while let step = steps.popLast() {
            switch step {
            case .schema(let schema): steps += self.steps(from: schema).reversed()
            case .names(let more): names += more
            case .lender(let name):
                guard lenders.insert(name).inserted else { continue }
                if self == .documents { names.append(name) }
                if let model = models[name] { steps.append(.schema(model.schema)) }
            }
        }
        return names
    }

    private func steps(from schema: Schema) -> [Step] {
        var steps: [Step] = []
        switch schema.shape {
        case .primitive: break
        case .model(let name): steps.append(.names([name]))
        case .list(let element): steps.append(.schema(element))
        case .object, .union:
            for property in schema.properties {
                // Most properties are simple.
                if case .primitive = property.schema.shape { continue }
                steps.append(.schema(property.schema))
            }
            steps += schema.alternatives.map { .schema($0) }
            steps += schema.includes.map { .lender($0) }
            if let discriminator = schema.discriminator { steps.append(.names(discriminator.mapping.map(\.model))) }
        }
        if case .some(let type) = schema.additional { steps.append(.schema(type)) }
        return steps
    }
}
