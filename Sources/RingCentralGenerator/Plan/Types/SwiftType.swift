/// A type as generated code uses it.
package indirect enum SwiftType: Hashable, Sendable {
    case string, identifier, int, int64, double, bool, date, json, file, pageSize
    case list(SwiftType)
    case map(SwiftType)
    /// A generated struct or union, by its full name.
    case named(String)
    /// An open enum, by the full name of the type that marks its values: the enum's own name and "Values".
    case open(String)

    static let markerSuffix = "Values"

    /// The type as source text.
    package var text: String {
        switch self {
        case .string: "String"
        case .identifier: "Identifier"
        case .int: "Int"
        case .int64: "Int64"
        case .double: "Double"
        case .bool: "Bool"
        // Named with its module: a model called Date must not take its place.
        case .date: "Foundation.Date"
        case .json: "JSONValue"
        case .file: "FilePart"
        case .pageSize: "PageSize"
        case .list(let element): "[\(element.text)]"
        case .map(let value): "[String: \(value.text)]"
        case .named(let name): name
        // By the name that stands for it: that is what people read.
        case .open(let marker): String(marker.dropLast(SwiftType.markerSuffix.count))
        }
    }

    /// What a list or a map is of, in the end.
    var leaf: String {
        switch self {
        case .list(let element), .map(let element): element.leaf
        case .open(let marker): marker
        default: text
        }
    }

    /// Whether no value of it is empty, so that none can stand for one that did not arrive.
    var isExact: Bool {
        switch self {
        case .int, .int64, .double, .bool, .date, .file, .pageSize: true
        case .string, .identifier, .json, .list, .map, .named, .open: false
        }
    }

    var isList: Bool { if case .list = self { true } else { false } }
}
