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

/// Which endpoints have what: by permission, rate group and so on, in the order of areas and ids.
struct EndpointIndex {
    private(set) var byPermission: [String: [EndpointLink]] = [:]
    private(set) var byUserPermission: [String: [EndpointLink]] = [:]
    private(set) var byRateGroup: [String: [EndpointLink]] = [:]
    private(set) var byError: [String: [EndpointLink]] = [:]
    private(set) var byPaging: [PaginationStyle: [EndpointLink]] = [:]
    /// By the name of the event.
    private(set) var byEvent: [String: [EndpointLink]] = [:]
    private(set) var batches: [(link: EndpointLink, limit: Int)] = []

    init(api: API, client: ClientPlan, links: EndpointLinks) {
        let events = EventIndex(api: api, client: client)
        for function in client.areas.flatMap(\.functions) {
            guard let endpoint = api.endpointsByID[function.operation.id], let link = links[endpoint.id] else {
                continue
            }
            if let name = endpoint.permission { byPermission[name, default: []].append(link) }
            if let name = endpoint.userPermission { byUserPermission[name, default: []].append(link) }
            if let name = endpoint.rateGroup { byRateGroup[name, default: []].append(link) }
            for code in endpoint.errors { byError[code, default: []].append(link) }
            if let form = endpoint.paging { byPaging[form, default: []].append(link) }
            for event in events.telling(of: endpoint) { byEvent[event.name, default: []].append(link) }
            if let limit = endpoint.batch { batches.append((link, limit)) }
        }
    }
}

/// The events by what they tell of.
struct EventIndex {
    private let events: [Service.Event]
    private var byEndpoint: [String: [Int]] = [:]
    private var byPayload: [String: [Int]] = [:]

    /// The events that a client has.
    init(api: API, client: ClientPlan) {
        let chosen = Set(client.events.map(\.id))
        events = api.service.events.filter { chosen.contains($0.name) }
        for (place, event) in events.enumerated() {
            for endpoint in event.endpoints { byEndpoint[endpoint.name, default: []].append(place) }
            if let payload = event.payload { byPayload[payload, default: []].append(place) }
        }
    }

    /// Those that tell of an endpoint's changes, in the catalog's order: they name it, or it names what they carry.
    func telling(of endpoint: Endpoint) -> [Service.Event] {
        let places = (byEndpoint[endpoint.id] ?? []) + endpoint.events.flatMap { byPayload[$0] ?? [] }
        return Set(places).sorted().map { events[$0] }
    }
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
