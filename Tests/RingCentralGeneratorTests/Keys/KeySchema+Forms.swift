@testable import RingCentralCatalog
@testable import RingCentralGenerator

extension KeySchema {
    /// The members of a JSON Schema for a kind of value.
    static func form(_ value: KeyValue) -> JSONMembers {
        switch value {
        case .anything: JSONMembers()
        case .definition(let definition): reference(to: definition.rawValue)
        case .object(let object): reference(to: object.rawValue)
        case .type: reference(to: "type")
        case .plainType: reference(to: "plainType")
        case .flagOrType: reference(to: "flagOrType")
        case .parameter: reference(to: "parameter")
        case .body: reference(to: "body")
        case .response: reference(to: "response")
        case .named: reference(to: "named")
        case .optional(let inner):
            JSONMembers([("anyOf", .array([.object(form(inner)), .object(JSONMembers([("type", .string("null"))]))]))])
        case .set, .choices, .list, .map: container(value)
        default: simple(value)
        }
    }

    private static func reference(to name: String) -> JSONMembers { reference(name).object ?? JSONMembers() }

    private static func simple(_ value: KeyValue) -> JSONMembers {
        func type(_ name: String, _ key: String? = nil, _ limit: JSONTree? = nil) -> JSONMembers {
            JSONMembers([("type", .string(name))] + (key.map { [($0, limit)] } ?? []))
        }
        switch value {
        case .nonEmptyText: return type("string", "minLength", .number("1"))
        case .matching(let pattern): return type("string", "pattern", .string(pattern))
        case .expression: return type("string", "format", .string("regex"))
        case .word(let words): return JSONMembers([("enum", .strings(words))])
        case .flag: return type("boolean")
        case .number: return type("number")
        case .whole(let from, let through):
            var members = type("integer", "minimum", .number(String(from)))
            members["maximum"] = through.map { .number(String($0)) }
            return members
        case .format: return JSONMembers([("const", .number("1"))])
        case .scalar: return JSONMembers([("type", .strings(["string", "number", "boolean", "null"]))])
        default: return type("string")
        }
    }

    private static func container(_ value: KeyValue) -> JSONMembers {
        switch value {
        case .map(let names, let values, let most):
            var isAnyName = false
            if case .text = names { isAnyName = true }
            return JSONMembers([
                ("type", .string("object")), ("propertyNames", isAnyName ? nil : .object(form(names))),
                ("additionalProperties", .object(form(values))),
                ("maxProperties", most.map { .number(String($0)) }),
            ])
        case .set(let element): return list(element, isUnique: true)
        case .list(let element, let isUnique): return list(element, isUnique: isUnique)
        case .choices(let element):
            var members = list(element, isUnique: true)
            members["minItems"] = .number("1")
            return members
        default: return JSONMembers()
        }
    }

    private static func list(_ element: KeyValue, isUnique: Bool) -> JSONMembers {
        JSONMembers([
            ("type", .string("array")), ("items", .object(form(element))),
            ("uniqueItems", isUnique ? .bool(true) : nil),
        ])
    }
}
