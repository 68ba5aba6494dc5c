/// A catalog, read: what it means, in no language.
package final class API: Sendable {
    package let service: Service
    /// Sorted by id.
    package let areas: [Area]
    /// Sorted by name.
    package let models: [Model]
    package let modelsByName: [String: Model]
    /// The models that each model's type is made of, by its name.
    package let references: [String: [String]]
    package let wording: Wording
    package let overrides: [Override]
    /// The overrides by the endpoint or model that they correct: `endpoints/listCalls`.
    private let corrections: [String: [Override]]
    /// The names of the files of areas/ and models/, each once, sorted.
    package let homes: [String]
    /// By area, then by id.
    package let endpoints: [Endpoint]
    package let endpointsByID: [String: Endpoint]
    /// The kind of type that each model becomes, by its name; empty until it is known that types have an end.
    let kinds: [String: TypeKind]

    /// A catalog of which it is not known yet whether its types have an end.
    package init(
        service: Service, areas: [Area], models: [Model], wording: Wording, overrides: [Override], homes: [String]
    ) {
        self.service = service
        self.areas = areas
        endpoints = areas.flatMap(\.endpoints)
        endpointsByID = Dictionary(endpoints.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        self.models = models
        self.wording = wording
        self.overrides = overrides
        corrections = Dictionary(grouping: overrides) { $0.target.prefix(2).joined(separator: "/") }
        self.homes = homes
        modelsByName = Dictionary(models.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        references = [:]
        kinds = [:]
    }

    /// The catalog, once it is known that its types have an end.
    ///
    /// - Parameter kinds: the kind of type that each model becomes.
    init(ending api: API, kinds: [String: TypeKind]) {
        service = api.service
        areas = api.areas
        endpoints = api.endpoints
        endpointsByID = api.endpointsByID
        models = api.models
        modelsByName = api.modelsByName
        wording = api.wording
        overrides = api.overrides
        corrections = api.corrections
        homes = api.homes
        references = api.modelsByName.mapValues { ModelReach.Scope.types.references(in: $0.schema, api.modelsByName) }
        self.kinds = kinds
    }

    /// Finds the kind of type that each model becomes; that unions have an end is known.
    func findKinds() -> [String: TypeKind] {
        modelsByName.mapValues { TypeKind(of: $0.schema, self) }
    }

    /// The part of a catalog, with some of its areas, models and events.
    package func part(areas: [Area], models: [Model], events: [Service.Event]) -> API {
        let service = service.part(events: events, areas: Set(areas.map(\.id)))
        let part = API(
            service: service, areas: areas, models: models, wording: wording, overrides: overrides, homes: homes)
        return API(ending: part, kinds: [:])
    }

    /// Visits every schema of models, endpoints and events that has parts, nested ones after those around them.
    func forEachComposite(_ visit: (Schema) -> Void) {
        func walk(_ schema: Schema) {
            if schema.isLeaf { return }
            visit(schema)
            for property in schema.properties { walk(property.schema) }
            for alternative in schema.alternatives { walk(alternative) }
            if case .list(let element) = schema.shape { walk(element) }
            if case .some(let type) = schema.additional { walk(type) }
        }
        for model in models { walk(model.schema) }
        for endpoint in endpoints { endpoint.forEachSchema(walk) }
        for event in service.events { event.parameters.forEach { walk($0.schema) } }
    }

    /// The overrides that correct an endpoint.
    package func corrections(ofEndpoint id: String) -> [Override] { corrections["endpoints/\(id)"] ?? [] }

    /// The overrides that correct a model.
    package func corrections(ofModel name: String) -> [Override] { corrections["models/\(name)"] ?? [] }

    /// What a schema stands for once names that only stand for other names are followed.
    package func resolved(_ schema: Schema) -> Schema {
        var schema = schema
        var hops = 0
        while case .model(let name) = schema.shape, let model = modelsByName[name], hops < StructureRules.mostLevels {
            schema = model.schema
            hops += 1
        }
        return schema
    }
}
