import RingCentralGenerator

/// Which endpoints and models of two catalogs are the same ones.
struct Pairs {
    private(set) var endpoints: [(old: Endpoint, new: Endpoint)] = []
    private(set) var removedEndpoints: [Endpoint] = []
    private(set) var addedEndpoints: [Endpoint] = []
    /// What old endpoints are called now, by their old ids.
    private(set) var newEndpoints: [String: String] = [:]

    private(set) var models: [(old: Model, new: Model)] = []
    private(set) var removedModels: [Model] = []
    private(set) var addedModels: [Model] = []
    /// What old models are called now.
    private(set) var newModels: [String: String] = [:]

    init(_ old: ComparedCatalog, _ new: ComparedCatalog) {
        pairEndpoints(old.api, new.api)
        pairModels(old, new)
    }

    /// By method and path without the names of parameters; what is left by id.
    private mutating func pairEndpoints(_ old: API, _ new: API) {
        var left = Dictionary(new.endpoints.map { ($0.shape, $0) }, uniquingKeysWith: { first, _ in first })
        var unpaired: [Endpoint] = []
        for endpoint in old.endpoints {
            if let same = left.removeValue(forKey: endpoint.shape) {
                endpoints.append((endpoint, same))
            } else {
                unpaired.append(endpoint)
            }
        }
        var byID = Dictionary(left.values.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for endpoint in unpaired {
            if let same = byID.removeValue(forKey: endpoint.id) {
                endpoints.append((endpoint, same))
            } else {
                removedEndpoints.append(endpoint)
            }
        }
        addedEndpoints = byID.values.sorted { $0.id < $1.id }
        newEndpoints = Dictionary(endpoints.map { ($0.old.id, $0.new.id) }, uniquingKeysWith: { first, _ in first })
    }

    /// By name; what is left by a shape that only one on each side has.
    private mutating func pairModels(_ old: ComparedCatalog, _ new: ComparedCatalog) {
        var gone: [Model] = []
        for name in old.types.keys.sorted() {
            guard let model = old.api.modelsByName[name] else { continue }
            if new.types[name] != nil, let same = new.api.modelsByName[name] {
                models.append((model, same))
            } else {
                gone.append(model)
            }
        }
        let come = new.types.keys.sorted().filter { old.types[$0] == nil }.compactMap { new.api.modelsByName[$0] }
        let renamed = ModelShapes.renames(gone, old.api, come, new.api)
        for model in gone {
            guard let name = renamed[model.name], let same = new.api.modelsByName[name] else {
                removedModels.append(model)
                continue
            }
            models.append((model, same))
        }
        let known = Set(renamed.values)
        addedModels = come.filter { !known.contains($0.name) }
        newModels = Dictionary(models.map { ($0.old.name, $0.new.name) }, uniquingKeysWith: { first, _ in first })
    }
}

extension Endpoint {
    /// Method and path with every parameter's name left out.
    var shape: String { Endpoint.key(method: method, path: path) }
}
