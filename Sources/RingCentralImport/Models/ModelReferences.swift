import RingCentralCatalog
import RingCentralGenerator

extension CatalogTrees {
    /// Calls models by their new names wherever endpoints and models name them.
    mutating func rename(_ names: [String: String]) {
        if names.isEmpty { return }
        for (area, content) in areas {
            areas[area]?.endpoints = content.endpoints.mapValues { endpoint in
                JSONTree.object(endpoint).renamingModels(names).object ?? endpoint
            }
        }
        for (file, all) in models { models[file] = all.mapValues { $0.renamingModels(names) } }
    }
}

extension JSONTree {
    /// The keys that name models, or hold what does.
    private static let naming: Set<String> = [
        "type", "oneOf", "anyOf", "includes", "response", "additional", "events", "body",
    ]
    /// The keys whose members name models, or hold what does.
    private static let holding: Set<String> = [
        "properties", "parameters", "mapping", "content", "responses", "failures", "headers",
    ]

    /// The same with models called by their new names in places where a model can stand.
    func renamingModels(_ names: [String: String]) -> JSONTree {
        switch self {
        case .string(let name): return .string(names[name] ?? name)
        case .array(let elements): return .array(elements.map { $0.renamingModels(names) })
        case .object(let members):
            var out = members
            for (key, value) in members.pairs {
                if Self.naming.contains(key) {
                    out[key] = value.renamingModels(names)
                } else if Self.holding.contains(key), let inner = value.object {
                    out[key] = .object(JSONMembers(inner.pairs.map { ($0.key, $0.value.renamingModels(names)) }))
                } else if key == "discriminator" {
                    // Its mapping is the only one of its members that names models.
                    var inner = value.object ?? JSONMembers()
                    inner["mapping"] = inner["mapping"]?.object.map { mapping in
                        .object(JSONMembers(mapping.pairs.map { ($0.key, $0.value.renamingModels(names)) }))
                    }
                    out[key] = .object(inner)
                }
            }
            return .object(out)
        default: return self
        }
    }

    /// The models that a schema, or an endpoint, names in places where a model can stand.
    func modelReferences() -> Set<String> {
        var found: Set<String> = []
        forEachModelReference { name, _ in found.insert(name) }
        return found
    }

    /// Each name in a place where a model can stand, with the properties and parameters on the way to it.
    func forEachModelReference(below path: String = "", _ body: (String, String) -> Void) {
        switch self {
        case .string(let name): body(name, path)
        case .array(let elements): elements.forEach { $0.forEachModelReference(below: path, body) }
        case .object(let members):
            for (key, value) in members.pairs {
                if Self.naming.contains(key) {
                    value.forEachModelReference(below: path, body)
                } else if Self.holding.contains(key) {
                    let isNamed = key == "properties" || key == "parameters"
                    for (name, member) in value.object?.pairs ?? [] {
                        member.forEachModelReference(below: isNamed ? "\(path)/\(name)" : path, body)
                    }
                } else if key == "discriminator", let mapping = value["mapping"] {
                    JSONTree.object(JSONMembers([("mapping", mapping)])).forEachModelReference(below: path, body)
                }
            }
        default: break
        }
    }
}
