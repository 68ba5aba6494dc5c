import RingCentralGenerator

/// One of the two catalogs that are compared.
struct ComparedCatalog {
    let api: API
    let plan: ClientPlan
    /// The Swift names of the models that become types, by the models' names.
    let types: [String: String]
    private let requests: Set<String>
    private let answers: Set<String>

    init(_ loaded: ClientPipeline.Loaded) {
        api = loaded.api
        plan = loaded.plan
        types = Dictionary(plan.models.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        requests = ModelReach(api).fromRequests()
        answers = ModelReach(api).fromAnswers()
    }

    /// Which ways values of a model travel.
    func direction(of model: String) -> Direction {
        var direction: Direction = []
        if requests.contains(model) { direction.insert(.request) }
        if answers.contains(model) { direction.insert(.answer) }
        return direction
    }

    /// A schema with the names followed that are no types of their own.
    func followed(_ schema: Schema) -> Schema {
        var schema = schema
        var hops = 0
        while hops < 64 {
            if case .model(let name) = schema.shape, types[name] == nil, let model = api.modelsByName[name] {
                schema = model.schema
            } else if case .union = schema.shape, schema.alternatives.count == 1 {
                schema = schema.alternatives[0]
            } else {
                break
            }
            hops += 1
        }
        return schema
    }
}
