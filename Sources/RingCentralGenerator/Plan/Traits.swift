/// When a declaration is compiled: if everything is wanted, or one of these groups of areas.
struct Condition: Hashable {
    /// What stands for all groups. It is a trait of its own, since the package manager hands a set of traits to the
    /// compiler in an order that changes, and then compiles everything anew: people who choose nothing have just one.
    static let everything = "Everything"

    /// Sorted.
    var groups: [String]

    /// As `#if` takes it.
    var text: String { ([Self.everything] + groups).joined(separator: " || ") }
}

/// What each group of areas needs: a package trait of the group's name compiles that in.
struct Traits {
    private var groupOfArea: [String: String] = [:]
    private var groupsOfModel: [String: [String]] = [:]

    /// The traits of a client that is made of all of an API. Without groups nothing has a condition.
    init(_ api: API) {
        let reach = ModelReach(api)
        for group in api.service.groups.sorted(by: { $0.id < $1.id }) {
            let areas = Set(group.areas)
            for area in areas { groupOfArea[area] = group.id }
            let endpoints = api.endpoints.filter { areas.contains($0.areaID) }
            for model in reach.origins(endpoints: endpoints, events: []).keys {
                groupsOfModel[model, default: []].append(group.id)
            }
        }
    }

    /// No conditions at all.
    init() {}

    func condition(ofArea id: String) -> Condition? { groupOfArea[id].map { Condition(groups: [$0]) } }

    /// Nil for what no group reaches: events alone do.
    func condition(ofModel name: String) -> Condition? { groupsOfModel[name].map(Condition.init) }
}
