@testable import RingCentralCatalog
@testable import RingCentralGenerator

/// The JSON Schema of the catalog with the keys of the table.
enum KeySchema {
    /// Returns a schema in which the definition of each kind of object has the keys of the table; what the table does not
    /// say stays.
    static func updated(_ schema: JSONTree) -> JSONTree {
        guard var root = schema.object, var definitions = root["$defs"]?.object else { return schema }
        for object in CatalogObject.allCases {
            definitions[object.rawValue] = definition(object, before: definitions[object.rawValue])
        }
        if var override = definitions[CatalogObject.override.rawValue]?.object {
            override["allOf"] = .array(wholeValues + values(of: .endpoint) + values(of: .type))
            definitions[CatalogObject.override.rawValue] = .object(override)
        }
        root["$defs"] = .object(definitions)
        return .object(root)
    }

    private static func definition(_ object: CatalogObject, before: JSONTree?) -> JSONTree {
        let required = object.names { $0.isRequired }
        var members = JSONMembers([
            ("description", before?["description"]), ("type", .string("object")),
            ("properties", .object(JSONMembers(object.keys.map { ($0.name, property($0, of: object)) }))),
            ("required", required.isEmpty ? nil : .strings(required)),
        ])
        for (name, value) in before?.object?.pairs ?? []
        where name != "required" && name != "additionalProperties" && members[name] == nil {
            members[name] = value
        }
        members["additionalProperties"] = .bool(false)
        return .object(members)
    }

    private static func property(_ key: CatalogKey, of object: CatalogObject) -> JSONTree {
        // A parameter has most keys of a type.
        if object == .parameter, CatalogObject.type.key(key.name)?.meaning == key.meaning {
            return reference("typeObject/properties/\(key.name)")
        }
        let description = JSONMembers([("description", .string(key.meaning))])
        return .object(
            JSONMembers(description.pairs.map { ($0.key, $0.value) } + form(key.value).pairs.map { ($0.key, $0.value) })
        )
    }

    static func reference(_ name: String) -> JSONTree { .object(JSONMembers([("$ref", .string("#/$defs/\(name)"))])) }

    // MARK: Overrides

    /// The values of overrides that replace a whole parameter, body, response, content or property.
    private static var wholeValues: [JSONTree] {
        let name = "([^/~]|~[01])+"
        let responses = "(responses|failures)/\(name)"
        return [
            condition("endpoints/\(name)/parameters/\(name)", reference("parameter")),
            condition("endpoints/\(name)/\(responses)", reference("response")),
            condition("endpoints/\(name)/(body|\(responses))/content/\(name)", reference("type")),
            condition("models/\(name)/properties/\(name)", reference("type")),
        ]
    }

    /// The values of overrides that replace a key of an endpoint or a model.
    private static func values(of object: CatalogObject) -> [JSONTree] {
        object.keys.map { key in
            condition(
                "\(object == .endpoint ? "endpoints" : "models")/([^/~]|~[01])+/\(key.name)",
                reference("\(object.rawValue)/properties/\(key.name)"))
        }
    }

    private static func condition(_ target: String, _ value: JSONTree) -> JSONTree {
        func properties(_ name: String, _ value: JSONTree) -> JSONTree { .object(JSONMembers([(name, value)])) }
        let pattern = JSONTree.object(JSONMembers([("pattern", .string("^\(target)$"))]))
        return .object(
            JSONMembers([
                (
                    "if",
                    .object(
                        JSONMembers([
                            ("properties", properties("target", pattern)), ("required", .strings(["target", "value"])),
                        ]))
                ),
                ("then", properties("properties", properties("value", value))),
            ]))
    }
}
