import RingCentralGenerator

/// What OpenAPI 3.0 and 3.1 say in different ways, said in one: that of 3.0.
enum SchemaDialect {
    static func plain(_ object: JSONMembers) -> JSONMembers {
        nullValues(constants(exclusiveLimits(nullAlternatives(nullTypes(object)))))
    }

    /// A list of types: null becomes a flag, several others become alternatives.
    private static func nullTypes(_ object: JSONMembers) -> JSONMembers {
        guard let types = object["type"]?.array?.compactMap(\.string) else { return object }
        var out = object
        let others = types.filter { $0 != "null" }
        if others.count < types.count { out["nullable"] = .bool(true) }
        out["type"] = others.count == 1 ? .string(others[0]) : nil
        guard others.count > 1 else { return out }
        // Each of the types takes along what speaks of it.
        let about = [
            "array": ["items"], "object": ["properties", "required", "additionalProperties"],
            "string": ["format", "enum"],
        ]
        let alternatives = others.map { type in
            JSONTree.object(
                JSONMembers([("type", .string(type))] + (about[type] ?? []).map { ($0, out[$0]) }))
        }
        for key in about.values.joined() { out[key] = nil }
        out["anyOf"] = .array(alternatives)
        return out
    }

    /// An alternative that is null becomes a flag; the only other one takes the place of both.
    private static func nullAlternatives(_ object: JSONMembers) -> JSONMembers {
        var out = object
        for key in ["anyOf", "oneOf"] {
            guard let parts = object[key]?.array, parts.contains(where: { $0["type"]?.string == "null" }) else {
                continue
            }
            let others = parts.filter { $0["type"]?.string != "null" }
            out["nullable"] = .bool(true)
            if others.count == 1, let only = others[0].object {
                out[key] = nil
                for (name, value) in plain(only).pairs where out[name] == nil { out[name] = value }
            } else {
                out[key] = .array(others)
            }
        }
        return out
    }

    /// A limit that is not reached itself is one more or one less for whole numbers; others can't be said.
    private static func exclusiveLimits(_ object: JSONMembers) -> JSONMembers {
        guard object["type"]?.string == "integer" else { return object }
        var out = object
        for (exclusive, limit, step) in [("exclusiveMinimum", "minimum", 1), ("exclusiveMaximum", "maximum", -1)] {
            let given = object[exclusive]?.bool == true ? object[limit] : object[exclusive]
            if object[exclusive]?.bool == false { out[exclusive] = nil }
            guard case .number(let digits)? = given, let number = Int(digits) else { continue }
            let (next, isTooMuch) = number.addingReportingOverflow(step)
            if isTooMuch { continue }
            out[limit] = .number(String(next))
            out[exclusive] = nil
        }
        return out
    }

    /// A null among the values becomes a flag.
    private static func nullValues(_ object: JSONMembers) -> JSONMembers {
        guard let values = object["enum"]?.array, values.contains(.null) else { return object }
        var out = object
        let others = values.filter { $0 != .null }
        out["enum"] = others.isEmpty ? nil : .array(others)
        out["nullable"] = .bool(true)
        return out
    }

    /// A constant is the only value that is known.
    private static func constants(_ object: JSONMembers) -> JSONMembers {
        guard let value = object["const"], !value.isContainer, object["enum"] == nil else { return object }
        var out = object
        out["const"] = nil
        out["enum"] = .array([value])
        if out["type"] == nil, value.string != nil { out["type"] = .string("string") }
        return out
    }
}
