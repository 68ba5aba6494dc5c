/// The rules for what the parts of a catalog say of each other.
struct ServiceRules {
    let api: API
    let bag: DiagnosticBag

    /// Traits of a package are one a group: there may be so many.
    static let mostGroups = 25

    func check() {
        checkPaths()
        checkGroups()
        checkBatch()
        EventRules(api: api, bag: bag).check()
        for server in api.service.servers where !Self.isSafe(server.url) {
            bag.add(
                .badValue, "The server \"\(server.name)\" is not reached by https", advice: "Use an https address",
                at: api.service.source["servers"] ?? api.service.source)
        }
    }

    /// Reached by https, or on this machine.
    private static func isSafe(_ url: String) -> Bool {
        let local = ["http://localhost", "http://127.0.0.1"]
        return url.hasPrefix("https://")
            || local.contains { url == $0 || url.hasPrefix($0 + ":") || url.hasPrefix($0 + "/") }
    }

    private func checkPaths() {
        var seen: [String: Endpoint] = [:]
        for endpoint in api.endpoints {
            let key = Endpoint.key(method: endpoint.method, path: endpoint.path)
            if let first = seen.updateValue(endpoint, forKey: key) {
                bag.add(
                    .duplicatePath, "\(endpoint.method) \(endpoint.path) is \"\(first.id)\" already",
                    advice: "Keep one of them; names of path parameters make no difference", at: endpoint.key)
            }
        }
    }

    /// That the answers for several ids can be told apart, where an endpoint takes several.
    private func checkBatch() {
        guard let source = api.service.source["batch"], let batch = api.service.batch else {
            guard let endpoint = api.endpoints.first(where: { $0.batch != nil }) else { return }
            bag.add(
                .missingKey, "\"\(endpoint.id)\" takes several ids, and nothing says how they are answered",
                advice: "Add \"batch\" with \"entry\" to service.json", at: endpoint.source["batch"] ?? endpoint.source)
            return
        }
        guard let entry = batch.entry else {
            bag.add(
                .missingKey, "The key \"entry\" is missing here",
                advice: "Add it, with what the service calls the \"id\", the \"status\" and the \"body\" of an entry",
                at: source)
            return
        }
        if Set(["", entry.id, entry.status, entry.body]).count < 4 {
            bag.add(
                .badValue, "Two members of an entry have the same name, or one has none",
                advice: "Write what the service calls each", at: source["entry"] ?? source)
        }
    }

    private func checkGroups() {
        let groups = api.service.groups
        if groups.isEmpty { return }
        if groups.count > Self.mostGroups {
            bag.add(
                .limits, "There are \(groups.count) groups of areas", advice: "Have at most \(Self.mostGroups)",
                at: api.service.source["groups"] ?? api.service.source)
        }
        let known = Set(api.areas.map(\.id))
        var member: [String: String] = [:]
        for group in groups {
            if group.id == Service.Group.everything {
                bag.add(
                    .badValue, "\"\(group.id)\" can't be the name of a group: it is a condition of the compiler",
                    advice: "Use letters and digits; \"\(Service.Group.everything)\" stands for all groups",
                    at: group.source)
            }
            for area in group.areas {
                if !known.contains(area) {
                    let close = bag.nearest(to: area, among: Array(known))
                    bag.add(
                        .unknownArea, "There is no area \"\(area)\"",
                        advice: close.map { "Did you mean \"\($0)\"?" } ?? "Add areas/\(area).json, or remove the name",
                        at: group.source)
                }
                if let other = member.updateValue(group.id, forKey: area) {
                    bag.add(
                        .duplicateDefinition, "The area \"\(area)\" is in the groups \"\(other)\" and \"\(group.id)\"",
                        advice: "Keep it in one", at: group.source)
                }
            }
        }
        for area in api.areas where member[area.id] == nil {
            bag.add(
                .unknownArea, "The area \"\(area.id)\" is in no group", advice: "Add it to one in service.json",
                at: area.source)
        }
    }
}
