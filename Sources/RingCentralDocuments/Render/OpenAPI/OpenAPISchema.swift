import RingCentralCatalog
import RingCentralGenerator

/// A schema of the catalog as JSON Schema in the dialect of OpenAPI 3.1.
struct OpenAPISchema {
    let api: API

    func tree(_ schema: Schema) -> JSONTree { .object(members(schema)) }

    /// - Parameter words: for a schema without words of its own.
    func members(_ schema: Schema, words: String? = nil) -> JSONMembers {
        var out = shape(schema)
        if schema.nullable { makeNullable(&out) }
        out["description"] = (schema.description ?? words).map { .string($0) }
        if !schema.values.isEmpty {
            var values = schema.values.map(JSONTree.init)
            if schema.nullable { values.append(.null) }
            out["enum"] = .array(values)
        }
        out["default"] = schema.defaultValue.map(JSONTree.init)
        for limit in schema.limits { out[limit.key] = JSONTree(limit.value) }
        for (key, flag) in [
            ("readOnly", schema.readOnly), ("writeOnly", schema.writeOnly), ("deprecated", schema.deprecated),
        ] where flag {
            out[key] = .bool(true)
        }
        out["x-name"] = schema.swiftName.map { .string($0) }
        return out
    }

    private static func reference(_ name: String) -> JSONTree { .string("#/components/schemas/\(name)") }

    private func shape(_ schema: Schema) -> JSONMembers {
        switch schema.shape {
        case .primitive(let primitive): return Self.type(primitive)
        case .model(let name): return JSONMembers([("$ref", Self.reference(name))])
        case .list(let element): return JSONMembers([("type", .string("array")), ("items", tree(element))])
        case .object: return object(schema)
        case .union: return union(schema)
        }
    }

    private static func type(_ primitive: Schema.Primitive) -> JSONMembers {
        types[primitive.rawValue] ?? JSONMembers()
    }

    /// Type and format by the catalog's one word for both.
    private static let types: [String: JSONMembers] = {
        var types: [String: JSONMembers] = [:]
        for (type, formats) in OpenAPIFormats.words {
            for (format, word) in formats where format != "datetime" {
                types[word] = JSONMembers([
                    ("type", .string(type)), ("format", format.isEmpty ? nil : .string(format)),
                ])
            }
        }
        return types
    }()

    private func object(_ schema: Schema) -> JSONMembers {
        var own = JSONMembers()
        if !schema.properties.isEmpty || schema.includes.isEmpty,
            schema.alternatives.isEmpty || !schema.properties.isEmpty
        {
            own["type"] = .string("object")
        }
        if !schema.required.isEmpty { own["required"] = .strings(schema.required.sorted()) }
        if !schema.properties.isEmpty {
            own["properties"] = .object(
                JSONMembers(
                    schema.properties.map {
                        ($0.name, .object(members($0.schema, words: api.wording.properties[$0.name])))
                    }))
        }
        switch schema.additional {
        case .unsaid: break
        case .none: own["additionalProperties"] = .bool(false)
        case .any: own["additionalProperties"] = .bool(true)
        case .some(let type): own["additionalProperties"] = tree(type)
        }
        if schema.includes.isEmpty, schema.alternatives.isEmpty {
            if let discriminator = schema.discriminator { own["discriminator"] = self.discriminator(discriminator) }
            return own
        }
        var parts = schema.includes.map { JSONTree.object(JSONMembers([("$ref", Self.reference($0))])) }
        if !own.isEmpty { parts.append(.object(own)) }
        if !schema.alternatives.isEmpty {
            parts.append(.object(union(schema)))
        } else if let discriminator = schema.discriminator {
            parts.append(.object(JSONMembers([("discriminator", self.discriminator(discriminator))])))
        }
        return JSONMembers([("allOf", .array(parts))])
    }

    private func union(_ schema: Schema) -> JSONMembers {
        JSONMembers([
            (schema.anyOf ? "anyOf" : "oneOf", .array(schema.alternatives.map(tree))),
            ("discriminator", schema.discriminator.map(discriminator)),
        ])
    }

    private func discriminator(_ discriminator: Schema.Discriminator) -> JSONTree {
        let mapping = JSONMembers(discriminator.mapping.map { ($0.value, Self.reference($0.model)) })
        return .object(
            JSONMembers([
                ("propertyName", .string(discriminator.property)),
                ("mapping", mapping.isEmpty ? nil : .object(mapping)),
            ]))
    }

    /// 3.1 says null among the types.
    private func makeNullable(_ members: inout JSONMembers) {
        if let type = members["type"]?.string {
            members["type"] = .strings([type, "null"])
        } else {
            let null = JSONTree.object(JSONMembers([("type", .string("null"))]))
            members = JSONMembers([("anyOf", .array([.object(members), null]))])
        }
    }
}
