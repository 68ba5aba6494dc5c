/// What is an identifier: a string or whole number whose name says so.
///
/// The service writes the same identifier as a number here and as a string there, so that neither type would do.
enum IdentifierForm {
    /// The type of a property or parameter that holds an identifier or several; nil for anything else.
    static func type(of schema: Schema, called name: String, _ api: API) -> SwiftType? {
        // A name that the catalog gives says as much as that of the service.
        guard mayTell(name) || schema.swiftName.map(mayTell) ?? false else { return nil }
        let names = [name, schema.swiftName ?? name]
        let resolved = api.resolved(schema)
        if case .list(let element) = resolved.shape {
            let isNamed = names.contains { isIdentifier($0) || isPlural($0) }
            return isNamed && isPlain(element, api) ? .list(.identifier) : nil
        }
        return names.contains(where: isIdentifier) && isPlain(resolved, api) ? .identifier : nil
    }

    /// Most names end otherwise, which is quick to see.
    private static func mayTell(_ name: String) -> Bool {
        name.utf8.last.map { "dDsS".utf8.contains($0) } ?? false
    }

    /// `id`, `messageId`, `message_id`, `messageID`; not `paid`.
    static func isIdentifier(_ name: String) -> Bool {
        ["Id", "ID", "_id", "-id"].contains(where: name.hasSuffix) || name == "id"
    }

    /// The same for several.
    private static func isPlural(_ name: String) -> Bool {
        ["Ids", "IDs", "_ids", "-ids"].contains(where: name.hasSuffix) || name == "ids"
    }

    /// A string or a whole number, of which no values are known; or one or the other.
    private static func isPlain(_ schema: Schema, _ api: API) -> Bool {
        let resolved = api.resolved(schema)
        switch resolved.shape {
        case .primitive(let type):
            return resolved.values.isEmpty && (type.isInteger || type == .string || type == .uuid)
        case .union: return resolved.alternatives.allSatisfy { isPlain($0, api) }
        case .model, .list, .object: return false
        }
    }
}
