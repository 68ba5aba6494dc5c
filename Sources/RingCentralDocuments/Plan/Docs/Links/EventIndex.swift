import RingCentralGenerator

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
