import RingCentralGenerator

/// What a document says outside its operations and schemas, and the catalog has no place for.
enum DocumentLeftovers {
    private static let known: Set<String> = [
        FileHeader.json.key, "openapi", "info", "paths", "components", "jsonSchemaDialect",
    ]
    private static let components: Set<String> = [
        "schemas", "parameters", "responses", "requestBodies", "headers", "pathItems",
    ]

    /// Each thing, and how often it occurs.
    static func of(_ root: JSONTree) -> [String: Int] {
        var found: [String: Int] = [:]
        for (key, value) in root.object?.pairs ?? [] where !known.contains(key) {
            found["document keyword \(key)"] = value.object?.keys.count ?? value.array?.count ?? 1
        }
        for (key, value) in root["components"]?.object?.pairs ?? [] where !components.contains(key) {
            found["components of the kind \(key)"] = value.object?.keys.count ?? 1
        }
        return found
    }
}
