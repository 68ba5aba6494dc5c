import RingCentralGenerator

/// The endpoints by id, as lists of endpoints show them.
struct EndpointLinks {
    private let links: [String: EndpointLink]

    init(_ client: ClientPlan) {
        var links: [String: EndpointLink] = [:]
        for area in client.areas {
            for function in area.functions { links[function.operation.id] = EndpointLink(function, area) }
        }
        self.links = links
    }

    subscript(id: String) -> EndpointLink? { links[id] }
}

extension EndpointLink {
    init(_ function: FunctionPlan, _ area: AreaPlan) {
        let facts = function.operation
        self.init(
            id: facts.id, area: area.id, name: function.name, call: "\(area.accessor.text).\(function.name.text)",
            method: facts.method.rawValue, path: facts.path, summary: function.summary,
            lifecycle: facts.lifecycle.flatMap(Endpoint.Lifecycle.init) ?? .current)
    }
}
