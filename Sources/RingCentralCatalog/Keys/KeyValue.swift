import RingCentralGenerator

/// A kind of value that stands at a key of the catalog.
package indirect enum KeyValue: Sendable {
    case text
    case nonEmptyText
    /// Text of a form, as a regular expression.
    case matching(String)
    /// A regular expression.
    case expression
    case word([String])
    case flag
    case number
    case whole(from: Int, through: Int? = nil)
    /// The version of the catalog's format.
    case format
    /// Text, a number, a Boolean value or null.
    case scalar
    case anything
    /// A form that the JSON Schema defines by name.
    case definition(KeyDefinition)
    case optional(KeyValue)

    /// A type: a word, a list in brackets or an object.
    case type
    /// A type without its object form: a word or a list in brackets.
    case plainType
    /// A Boolean value, or a type.
    case flagOrType
    /// A type with the keys of a parameter.
    case parameter
    /// A type, or an object with the content by media type.
    case body
    /// Null, a type, or an object with content and headers.
    case response

    /// A sentence, or an object with it.
    case named

    case object(CatalogObject)
    /// A list in which the order says nothing, and nothing stands twice.
    case set(KeyValue)
    /// A list in which the order says nothing, with at least one element.
    case choices(KeyValue)
    case list(KeyValue, isUnique: Bool = false)
    /// An object whose keys are names.
    case map(names: KeyValue, values: KeyValue, most: Int? = nil)
}

extension KeyValue {
    /// The object that a tree of this kind is; nil if it is not an object with keys of the catalog.
    package func object(of members: JSONMembers) -> CatalogObject? {
        switch self {
        case .object(let object): object
        case .parameter: .parameter
        case .body: members["content"] != nil ? .body : .type
        case .response: members["content"] != nil || members["headers"] != nil ? .response : .type
        case .type, .plainType, .flagOrType: .type
        case .named: .words
        default: nil
        }
    }

    /// The kind of value at a key or name below one of this kind; anything where none is described.
    package func member(_ name: String) -> KeyValue {
        if case .map(_, let values, _) = self { return values }
        return object(of: JSONMembers([(name, .null)]))?.key(name)?.value ?? .anything
    }

    /// The kind of value at a way from the root, such as `models`, `Thing`, `properties`, `name`.
    package static func at(_ way: some Sequence<String>) -> KeyValue {
        var rest = Array(way)
        guard let root = rest.first else { return .anything }
        rest.removeFirst()
        let file: CatalogObject = root == "endpoints" ? .areaFile : .modelsFile
        return rest.reduce(file.key(root)?.value ?? .anything) { $0.member($1) }
    }
}
