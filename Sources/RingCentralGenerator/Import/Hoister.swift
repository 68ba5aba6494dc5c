/// Gives names to the inline shapes of endpoints, and uses a model that exists where it has the same shape.
struct Hoister {
    private let shapes: ShapeIndex
    private(set) var models: [String: JSONTree] = [:]
    private var taken: Set<String>
    private var bySignature: [String: String] = [:]

    /// - Parameter known: the models that exist, by name.
    init(known: [String: JSONTree]) {
        shapes = ShapeIndex(known)
        taken = Set(known.keys)
        for name in known.keys.sorted().reversed() {
            // Shapes of one property are too common to be told apart by their shape.
            guard let members = known[name]?.object, (members["properties"]?.object?.pairs.count ?? 0) > 1 else {
                continue
            }
            bySignature[shapes.signature(.string(name))] = name
        }
    }

    /// The endpoint with names in the place of its inline shapes.
    mutating func hoist(_ endpoint: JSONMembers, id: String) -> JSONMembers {
        var out = endpoint
        let base = WordForm.identifier(id, .type)
        if var body = out["body"]?.object {
            body["content"] = hoistContent(body["content"], name: base + "Request")
            out["body"] = .object(body)
        }
        for key in ["responses", "failures"] {
            guard var responses = out[key]?.object else { continue }
            for (status, response) in responses.pairs {
                guard var members = response.object else { continue }
                members["content"] = hoistContent(
                    members["content"], name: base + (key == "failures" ? "Failure" : "Response"))
                responses[status] =
                    members.keys == ["content"] && members["content"]?.object?.keys == ["application/json"]
                        && members["content"]?["application/json"]?.string != nil
                    ? members["content"]?["application/json"] : .object(members)
            }
            out[key] = .object(responses)
        }
        if out["responses"]?.object?.keys == ["200"], let only = out["responses"]?["200"], only.string != nil {
            out["responses"] = nil
            out["response"] = only
        }
        if let body = out["body"]?.object, body["required"] == nil,
            body["content"]?.object?.keys == ["application/json"],
            let only = body["content"]?["application/json"], only.string != nil
        {
            out["body"] = only
        }
        return out
    }

    private mutating func hoistContent(_ content: JSONTree?, name: String) -> JSONTree? {
        guard var types = content?.object else { return content }
        for (media, schema) in types.pairs { types[media] = hoistSchema(schema, name: name) }
        return .object(types)
    }

    private mutating func hoistSchema(_ schema: JSONTree, name: String) -> JSONTree {
        if let elements = schema.array {
            return .array(elements.map { hoistSchema($0, name: Self.singular(name)) })
        }
        guard var members = schema.object else { return schema }
        if let list = members["type"]?.array {
            members["type"] = .array(list.map { hoistSchema($0, name: Self.singular(name)) })
            return .object(members)
        }
        guard var properties = members["properties"]?.object else { return schema }
        let prefix = Self.withoutSuffix(name)
        for (key, property) in properties.pairs {
            properties[key] = hoistSchema(property, name: prefix + WordForm.identifier(key, .type))
        }
        members["properties"] = .object(properties)
        let signature = shapes.signature(.object(members), extra: models)
        if let known = bySignature[signature] { return .string(known) }
        var unique = name
        var number = 2
        while taken.contains(unique) {
            unique = "\(name)\(number)"
            number += 1
        }
        taken.insert(unique)
        bySignature[signature] = unique
        models[unique] = .object(members)
        return .string(unique)
    }

    private static func withoutSuffix(_ name: String) -> String {
        for suffix in ["Request", "Response", "Failure"] where name.hasSuffix(suffix) {
            return String(name.dropLast(suffix.count))
        }
        return name
    }

    private static func singular(_ name: String) -> String {
        if name.hasSuffix("ies") { return name.dropLast(3) + "y" }
        if name.hasSuffix("s"), !name.hasSuffix("ss"), !name.hasSuffix("us") { return String(name.dropLast()) }
        return name
    }
}

/// Tells shapes apart: two schemas with the same signature accept the same JSON.
struct ShapeIndex {
    private let models: [String: JSONTree]

    init(_ models: [String: JSONTree]) { self.models = models }

    /// The shape as text, references followed, words and order left out.
    func signature(_ schema: JSONTree, extra: [String: JSONTree] = [:]) -> String {
        var trail: [String] = []
        return describe(schema, &trail, extra)
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
