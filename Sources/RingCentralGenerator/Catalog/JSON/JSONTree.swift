/// A JSON value that is being made: what the importer and the exporter write.
package indirect enum JSONTree: Equatable, Sendable {
    case null
    case bool(Bool)
    /// A number as its digits, so that none is lost.
    case number(String)
    case string(String)
    case array([JSONTree])
    case object(JSONMembers)

    /// The value as it stands in a document.
    package init(_ value: JSONValue) {
        switch value.kind {
        case .null: self = .null
        case .bool: self = .bool(value.bool ?? false)
        case .number: self = .number(value.text)
        case .string: self = .string(value.text)
        case .array: self = .array(value.elements.map(JSONTree.init))
        case .object:
            var members = JSONMembers()
            value.forEachMember { key, _, member in members[key] = JSONTree(member) }
            self = .object(members)
        }
    }

    package var isContainer: Bool {
        switch self {
        case .array, .object: true
        default: false
        }
    }

    package var string: String? { if case .string(let text) = self { text } else { nil } }
    package var array: [JSONTree]? { if case .array(let elements) = self { elements } else { nil } }
    package var object: JSONMembers? { if case .object(let members) = self { members } else { nil } }
    package var bool: Bool? { if case .bool(let value) = self { value } else { nil } }

    package subscript(_ key: String) -> JSONTree? { object?[key] }

    package static func strings(_ list: [String]) -> JSONTree { .array(list.map { .string($0) }) }
}
