import RingCentralGenerator

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
