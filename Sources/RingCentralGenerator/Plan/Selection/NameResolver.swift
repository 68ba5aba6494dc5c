/// Names of a request, found in the catalog: by what the catalog calls them.
struct ResolvedNames {
    /// By the area's id.
    var areas: [String: ClientRequest.Name] = [:]
    var operations: [String: ClientRequest.Name] = [:]
    var permissions: [String: ClientRequest.Name] = [:]
    var events: [String: ClientRequest.Name] = [:]

    func matches(_ endpoint: Endpoint) -> Bool {
        operations[endpoint.id] != nil || areas[endpoint.areaID] != nil
            || endpoint.permission.flatMap { permissions[$0] } != nil
    }

    /// The names that match none of the endpoints and events.
    func idle(in endpoints: [Endpoint], _ told: [String: Bool]) -> [ClientRequest.Name] {
        let (areaIDs, ids) = (Set(endpoints.map(\.areaID)), Set(endpoints.map(\.id)))
        let needed = Set(endpoints.compactMap(\.permission))
        return areas.filter { !areaIDs.contains($0.key) }.map(\.value)
            + operations.filter { !ids.contains($0.key) }.map(\.value)
            + permissions.filter { !needed.contains($0.key) }.map(\.value)
            + events.filter { told[$0.key] == nil }.map(\.value)
    }
}

/// Finds the names of a request in the catalog, and reports those that are not there with the nearest that is.
struct NameResolver {
    private let areas: [String: String]
    private let operations: Set<String>
    private let permissions: Set<String>
    private let events: Set<String>
    private let bag: DiagnosticBag

    init(_ api: API, bag: DiagnosticBag) {
        areas = Dictionary(
            AreaNames(api).accessors.map { ($0.value.text, $0.key) }, uniquingKeysWith: { first, _ in first })
        operations = Set(api.endpoints.map(\.id))
        permissions = Set(api.service.permissions.map(\.name))
        events = Set(api.service.events.map(\.name))
        self.bag = bag
    }

    func resolve(_ names: ClientRequest.Names) -> ResolvedNames {
        ResolvedNames(
            areas: find(names.areas, "area", .unknownArea, Array(areas.keys)) { areas[$0] },
            operations: find(names.operations, "operation", .unknownEndpoint, operations),
            permissions: find(names.permissions, "permission", .unknownPermission, permissions),
            events: find(names.events, "event", .unknownEvent, events))
    }

    private func find(
        _ names: [ClientRequest.Name], _ what: String, _ code: DiagnosticCode, _ known: Set<String>
    ) -> [String: ClientRequest.Name] {
        find(names, what, code, Array(known)) { known.contains($0) ? $0 : nil }
    }

    private func find(
        _ names: [ClientRequest.Name], _ what: String, _ code: DiagnosticCode, _ known: [String],
        _ lookUp: (String) -> String?
    ) -> [String: ClientRequest.Name] {
        var found: [String: ClientRequest.Name] = [:]
        for name in names {
            if let id = lookUp(name.text) {
                found[id] = name
                continue
            }
            let close = NearestName.of(name.text, among: known)
            bag.add(
                code, "The catalog has no \(what) \"\(name.text)\"",
                advice: close.map { "Did you mean \"\($0)\"?" } ?? "client.schema.json lists the names", at: name.source
            )
        }
        return found
    }
}
