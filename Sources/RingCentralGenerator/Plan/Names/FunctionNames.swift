/// The names of the functions that call endpoints: what stands behind `client.area.` in Swift.
package struct FunctionNames {
    /// By the endpoint's id.
    package let identifiers: [String: Identifier]

    package init(_ api: API) {
        var all: [String: Identifier] = [:]
        for area in api.areas {
            var scope = NameScope(.member, forbidden: ["client", "self", "init"])
            for endpoint in area.endpoints { scope.wish(endpoint.id, named: endpoint.swiftName ?? endpoint.id) }
            all.merge(scope.resolve()) { first, _ in first }
        }
        identifiers = all
    }
}
