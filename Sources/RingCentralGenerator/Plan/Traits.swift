/// What each group of areas needs: a package trait of the group's name compiles that in.
struct Traits {
    private var groupsOfArea: [String: [String]] = [:]
    private var groupsOfModel: [String: [String]] = [:]
    private var groupsOfEvent: [String: [String]] = [:]

    /// The traits of a client that is made of all of an API. Without groups nothing has a condition.
    init(_ api: API) {
        let reach = ModelReach(api)
        let moved = api.endpoints.filter { !$0.formerNames.isEmpty }
        let subscribing = api.service.subscriptionOperations[.create]?.name
        for group in api.service.groups.sorted(by: { $0.id < $1.id }) {
            let areas = Self.areas(of: group, moved)
            for area in areas { groupsOfArea[area, default: []].append(group.id) }
            let endpoints = api.endpoints.filter { areas.contains($0.areaID) }
            // Kinds of events come with what they tell of, and all of them with what subscribes to them.
            let told = Set(endpoints.flatMap(\.events))
            let subscribes = endpoints.contains { $0.id == subscribing }
            let events = api.service.events.filter { subscribes || $0.payload.map(told.contains) ?? false }
            for event in events { groupsOfEvent[event.name, default: []].append(group.id) }
            for model in reach.origins(endpoints: endpoints, events: events).keys {
                groupsOfModel[model, default: []].append(group.id)
            }
        }
        // The others are in no group, and name the types of their bodies.
        let others = api.service.events.filter { groupsOfEvent[$0.name] == nil }
        for model in reach.origins(endpoints: [], events: others).keys { groupsOfModel[model] = nil }
    }

    /// The areas of a group, and those of other groups that have functions now which were in these: their former names
    /// lead there.
    private static func areas(of group: Service.Group, _ moved: [Endpoint]) -> Set<String> {
        var areas = Set(group.areas)
        while true {
            let more = moved.filter { endpoint in
                !areas.contains(endpoint.areaID)
                    && endpoint.formerNames.contains { $0.area.map(areas.contains) ?? false }
            }
            if more.isEmpty { return areas }
            areas.formUnion(more.map(\.areaID))
        }
    }

    /// No conditions at all.
    init() {}

    func condition(ofArea id: String) -> Condition? { groupsOfArea[id].map { Condition(groups: $0) } }

    /// Nil for what belongs to no group, and for the types that such events name.
    func condition(ofModel name: String) -> Condition? { groupsOfModel[name].map { Condition(groups: $0) } }

    /// Nil for an event of which no group tells.
    func condition(ofEvent name: String) -> Condition? { groupsOfEvent[name].map { Condition(groups: $0) } }
}
