/// The names of the functions that call endpoints: what stands behind `client.area.` in Swift.
package struct FunctionNames {
    /// By the endpoint's id.
    package let identifiers: [String: Identifier]
    /// Those of an endpoint's further functions, by its id, in the order of the endpoint.
    package let variants: [String: [Identifier]]

    package init(_ api: API) {
        var all: [String: Identifier] = [:]
        var variants: [String: [Identifier]] = [:]
        for area in api.areas {
            var scope = NameScope(.member, forbidden: ["client", "self", "init"])
            // No id has a blank in it.
            func key(_ endpoint: Endpoint, _ variant: Endpoint.Variant) -> String { "\(endpoint.id) \(variant.name)" }
            for endpoint in area.endpoints {
                scope.wish(endpoint.id, named: endpoint.swiftName ?? endpoint.id)
                for variant in endpoint.variants { scope.wish(key(endpoint, variant), named: variant.name) }
            }
            let names = scope.resolve()
            for endpoint in area.endpoints {
                all[endpoint.id] = names[endpoint.id]
                variants[endpoint.id] = endpoint.variants.compactMap { names[key(endpoint, $0)] }
            }
        }
        identifiers = all
        self.variants = variants
    }
}
