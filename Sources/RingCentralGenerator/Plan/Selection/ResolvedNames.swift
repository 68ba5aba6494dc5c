/// Names of a request, found in the catalog: by what the catalog calls them.
struct ResolvedNames {
    /// By the area's id.
    var areas: [String: ClientRequest.Name] = [:]
    var operations: [String: ClientRequest.Name] = [:]
    var permissions: [String: ClientRequest.Name] = [:]
    var events: [String: ClientRequest.Name] = [:]

    /// The name that an endpoint is meant by, if any is.
    func match(_ endpoint: Endpoint) -> ClientRequest.Name? {
        operations[endpoint.id] ?? areas[endpoint.areaID] ?? endpoint.permission.flatMap { permissions[$0] }
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
