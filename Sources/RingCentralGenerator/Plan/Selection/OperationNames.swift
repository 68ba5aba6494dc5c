/// What a request may call an endpoint: its id, or the name of its function, after that of the area where several areas
/// have a function of the name.
package struct OperationNames {
    /// What a name stands for.
    enum Found {
        case nothing
        /// An endpoint; and the retired one that has the name as its id, if the name is that of the other's function.
        case one(Endpoint, insteadOf: Endpoint?)
        /// Functions of several areas, as they can be told apart.
        case several([String])
    }

    private var byID: [String: Endpoint] = [:]
    /// By the function's name, with and without the area's.
    private var byFunction: [String: [Endpoint]] = [:]
    /// With the area's name, by the endpoint's id.
    private var qualified: [String: String] = [:]

    package init(_ api: API) {
        let (areas, functions) = (AreaNames(api).accessors, FunctionNames(api).identifiers)
        for endpoint in api.endpoints {
            byID[endpoint.id] = endpoint
            guard let area = areas[endpoint.areaID], let function = functions[endpoint.id] else { continue }
            let name = "\(area.text).\(function.text)"
            byFunction[function.text, default: []].append(endpoint)
            byFunction[name, default: []].append(endpoint)
            qualified[endpoint.id] = name
        }
    }

    /// The endpoint of a name. One that the service still describes goes before one that it does not, and an id before
    /// a function.
    func find(_ name: String) -> Found {
        let (endpoint, functions) = (byID[name], byFunction[name] ?? [])
        if let endpoint, endpoint.lifecycle != .retired { return .one(endpoint, insteadOf: nil) }
        let current = functions.filter { $0.lifecycle != .retired }
        if current.isEmpty, let endpoint { return .one(endpoint, insteadOf: nil) }
        let best = current.isEmpty ? functions : current
        if best.count > 1 { return .several(best.map(qualified)) }
        return best.first.map { .one($0, insteadOf: endpoint) } ?? .nothing
    }

    /// The name with the area's.
    package func qualified(_ endpoint: Endpoint) -> String { qualified[endpoint.id] ?? endpoint.id }

    /// Every name that stands for one endpoint, and for which; without the areas' names where none is needed.
    package var all: [(name: String, endpoint: Endpoint)] {
        var names = Set(byID.keys)
        for (name, endpoints) in byFunction where !name.contains(".") {
            names.formUnion(endpoints.count == 1 ? [name] : endpoints.map(qualified))
        }
        return names.compactMap { name in
            guard case .one(let endpoint, _) = find(name) else { return nil }
            return (name, endpoint)
        }
    }
}
