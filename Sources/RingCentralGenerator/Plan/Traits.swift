/// When a declaration is compiled: if everything is wanted, or one of these groups of areas.
package struct Condition: Hashable {
    /// What stands for all groups. It is a trait of its own, since the package manager hands a set of traits to the
    /// compiler in an order that changes, and then compiles everything anew: people who choose nothing have just one.
    static let everything = "Everything"

    /// Sorted.
    var groups: [String]
    /// What has to hold as well.
    var others: [[String]] = []

    /// When all of some conditions hold; nil for none.
    static func all(of conditions: Set<Condition>) -> Condition? {
        let sorted = conditions.map(\.groups).sorted { $0.lexicographicallyPrecedes($1) }
        return sorted.first.map { Condition(groups: $0, others: Array(sorted.dropFirst())) }
    }

    /// As `#if` takes it.
    var text: String {
        let all = ([groups] + others).map { ([Self.everything] + $0).joined(separator: " || ") }
        return all.count == 1 ? all[0] : all.map { "(\($0))" }.joined(separator: " && ")
    }
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
        // Kinds of events name the types of their bodies, and are in no group.
        for model in reach.origins(endpoints: [], events: api.service.events).keys { groupsOfModel[model] = nil }
    }

    /// No conditions at all.
    init() {}

    func condition(ofArea id: String) -> Condition? { groupOfArea[id].map { Condition(groups: [$0]) } }

    /// Nil for what events reach, and for what no group does.
    func condition(ofModel name: String) -> Condition? { groupsOfModel[name].map { Condition(groups: $0) } }
}
