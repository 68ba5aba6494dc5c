import RingCentralGenerator

/// What a document says outside its operations and schemas, and the catalog has no place for.
enum DocumentLeftovers {
    private static let known: Set<String> = [
        FileHeader.json.key, "openapi", "info", "paths", "components", "jsonSchemaDialect",
    ]
    private static let components: Set<String> = [
        "schemas", "parameters", "responses", "requestBodies", "headers", "pathItems",
    ]

    /// Each thing, and what it is about, empty where that has no name.
    static func of(_ root: JSONTree) -> [String: [String]] {
        func parts(_ value: JSONTree) -> [String] {
            value.object?.keys ?? Array(repeating: "", count: value.array?.count ?? 1)
        }
        var found: [String: [String]] = [:]
        for (key, value) in root.object?.pairs ?? [] where !known.contains(key) {
            found["document keyword \(key)"] = parts(value)
        }
        for (key, value) in root["components"]?.object?.pairs ?? [] where !components.contains(key) {
            found["components of the kind \(key)"] = parts(value)
        }
        return found
    }
}
