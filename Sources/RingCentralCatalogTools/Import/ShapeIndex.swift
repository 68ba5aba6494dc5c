import RingCentralGenerator

/// Tells shapes apart: two schemas with the same signature accept the same JSON.
struct ShapeIndex {
    private let models: [String: JSONTree]

    init(_ models: [String: JSONTree]) { self.models = models }

    /// The shape as text, references followed, words and order left out.
    func signature(_ schema: JSONTree, extra: [String: JSONTree] = [:]) -> String {
        var trail: [String] = []
        return describe(schema, &trail, extra)
    }

    /// New names by old ones, where exactly one model on each side has the shape, and it has at least two properties or
    /// values: shapes of one are too common to be told apart.
    static func renames(
        of gone: Set<String>, in old: [String: JSONTree], to come: Set<String>, in new: [String: JSONTree]
    ) -> [String: String] {
        if gone.isEmpty || come.isEmpty { return [:] }
        func byShape(_ names: Set<String>, _ models: [String: JSONTree]) -> [String: [String]] {
            let shapes = ShapeIndex(models)
            let telling = names.filter { name in
                let members = models[name]?.object
                return (members?["properties"]?.object?.pairs.count ?? 0) > 1
                    || (members?["includes"]?.array?.count ?? 0) > 0 || (members?["values"]?.array?.count ?? 0) > 1
            }
            return Dictionary(grouping: telling) { shapes.signature(.string($0)) }
        }
        let former = byShape(gone, old)
        let latter = byShape(come, new)
        var renames: [String: String] = [:]
        for (shape, names) in former {
            guard let others = latter[shape], names.count == 1, others.count == 1 else { continue }
            renames[names[0]] = others[0]
        }
        return renames
    }

    private func describe(_ schema: JSONTree, _ trail: inout [String], _ extra: [String: JSONTree]) -> String {
        if let name = schema.string {
            guard let model = models[name] ?? extra[name] else { return name }
            if let depth = trail.firstIndex(of: name) { return "^\(trail.count - depth)" }
            trail.append(name)
            defer { trail.removeLast() }
            return describe(model, &trail, extra)
        }
        if let list = schema.array { return "[" + list.map { describe($0, &trail, extra) }.joined() + "]" }
        guard let members = schema.object else { return "?" }
        if members.keys.count == 1, let type = members["type"] { return describe(type, &trail, extra) }
        var parts: [String] = []
        if let values = members["values"]?.array {
            parts.append("values:" + values.map { $0.string ?? "\($0)" }.sorted().joined(separator: "|"))
        }
        if let type = members["type"] { parts.append("type:" + describe(type, &trail, extra)) }
        let properties = flatten(members, extra)
        for name in properties.keys.sorted() {
            parts.append("\(name)=" + describe(properties[name] ?? .null, &trail, extra))
        }
        let required = (members["required"]?.array ?? []).compactMap(\.string).sorted()
        if !required.isEmpty { parts.append("required:" + required.joined(separator: ",")) }
        for key in ["oneOf", "anyOf"] {
            if let list = members[key]?.array {
                parts.append(key + list.map { describe($0, &trail, extra) }.sorted().joined(separator: "|"))
            }
        }
        if let additional = members["additional"] { parts.append("additional:" + describe(additional, &trail, extra)) }
        return "{" + parts.joined(separator: ";") + "}"
    }

    private func flatten(_ members: JSONMembers, _ extra: [String: JSONTree], depth: Int = 0) -> [String: JSONTree] {
        var all: [String: JSONTree] = [:]
        for include in members["includes"]?.array ?? [] where depth < 16 {
            guard let name = include.string, let model = (models[name] ?? extra[name])?.object else { continue }
            all.merge(flatten(model, extra, depth: depth + 1)) { _, new in new }
        }
        for (name, property) in members["properties"]?.object?.pairs ?? [] { all[name] = property }
        return all
    }
}
