import RingCentralGenerator

/// Gives names to the inline shapes of endpoints, and uses a model that exists where it has the same shape.
struct Hoister {
    private var shapes: ShapeIndex
    private(set) var models: [String: JSONTree] = [:]
    private var taken: Set<String>
    private var byShape: [ShapeIndex.Shape: String] = [:]

    /// - Parameter known: the models that exist, by name.
    init(known: [String: JSONTree]) {
        shapes = ShapeIndex(known)
        taken = Set(known.keys)
        for name in known.keys.sorted().reversed() {
            // Shapes of one property are too common to be told apart by their shape.
            guard let members = known[name]?.object, (members["properties"]?.object?.pairs.count ?? 0) > 1 else {
                continue
            }
            byShape[shapes.shape(of: .string(name))] = name
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
            return .array(elements.map { hoistSchema($0, name: Singular.of(name)) })
        }
        guard var members = schema.object else { return schema }
        if let list = members["type"]?.array {
            members["type"] = .array(list.map { hoistSchema($0, name: Singular.of(name)) })
            return .object(members)
        }
        guard var properties = members["properties"]?.object else { return schema }
        let prefix = Self.withoutSuffix(name)
        for (key, property) in properties.pairs {
            properties[key] = hoistSchema(property, name: prefix + WordForm.identifier(key, .type))
        }
        members["properties"] = .object(properties)
        let shape = shapes.shape(of: .object(members))
        if let known = byShape[shape] { return .string(known) }
        var unique = name
        var number = 2
        while taken.contains(unique) {
            unique = "\(name)\(number)"
            number += 1
        }
        taken.insert(unique)
        byShape[shape] = unique
        shapes.add(unique, .object(members))
        models[unique] = .object(members)
        return .string(unique)
    }

    private static func withoutSuffix(_ name: String) -> String {
        for suffix in ["Request", "Response", "Failure"] where name.hasSuffix(suffix) {
            return String(name.dropLast(suffix.count))
        }
        return name
    }
}
