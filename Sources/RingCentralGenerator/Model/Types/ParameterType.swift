/// The type of a parameter: what can stand in a path, a query or a header.
package enum ParameterType: Sendable {
    /// A value, or an element of a list.
    package enum Value: Sendable {
        case plain
        /// Something that can't be written in a parameter: it is given as text, as it is to be sent.
        case text
    }

    case single(Value)
    case list(Value)

    package init(_ schema: Schema, _ api: API) {
        if case .list(let element) = api.resolved(schema).shape {
            self = .list(Value(element, api))
        } else {
            self = .single(Value(schema, api))
        }
    }

    /// A Boolean value that indicates whether the parameter is given as what it is.
    package var isExpressible: Bool {
        switch self {
        case .single(.plain), .list(.plain): true
        case .single(.text), .list(.text): false
        }
    }
}

extension ParameterType.Value {
    fileprivate init(_ schema: Schema, _ api: API) { self = Self.isPlain(schema, api) ? .plain : .text }

    private static func isPlain(_ schema: Schema, _ api: API) -> Bool {
        let resolved = api.resolved(schema)
        switch resolved.shape {
        case .primitive(let type): return type != .any && type != .object && !type.isFile
        case .union:
            return resolved.isPageSize || UnionForm.values(of: resolved, api) != nil
                || (resolved.alternatives.count == 1 && isPlain(resolved.alternatives[0], api))
        case .list, .model, .object: return false
        }
    }
}
