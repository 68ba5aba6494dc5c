import Testing

@testable import RingCentralCatalog
@testable import RingCentralGenerator

/// A place in a catalog at which a text stands: a value, or a name that the catalog gives.
struct TextSlot: Sendable, CustomTestStringConvertible {
    var file: String
    /// The keys on the way; nil for whatever stands there.
    var keys: [String?]
    var isName: Bool
    var row: KeyRow

    var testDescription: String {
        "\(file)/\(keys.map { $0 ?? "*" }.joined(separator: "/"))\(isName ? " (name)" : "")"
    }

    /// The places of all texts, as the table of keys has them.
    static let all: [TextSlot] = KeyRow.all.filter { $0.key.name != "$schema" }.flatMap { row in
        guard let way = KeyWay.shortest[row.object] else { return [TextSlot]() }
        let keys = way.steps.map(\.name) + [row.key.name]
        return slots(of: row.key.value).map { below, isName in
            TextSlot(file: way.fileName, keys: keys + below, isName: isName, row: row)
        }
    }

    /// The ways to texts in a value.
    private static func slots(of value: KeyValue) -> [(keys: [String?], isName: Bool)] {
        switch value {
        case .text, .nonEmptyText, .matching, .expression, .definition, .named, .scalar: return [([], false)]
        case .optional(let inner), .set(let inner), .choices(let inner), .list(let inner, _):
            return slots(of: inner)
        case .map(let names, let values, _):
            let name: [(keys: [String?], isName: Bool)] = slots(of: names).isEmpty ? [] : [([nil], true)]
            return name + slots(of: values).map { ([nil] + $0.keys, $0.isName) }
        default: return []
        }
    }
}

extension KeyWay.Step {
    /// The key; nil for a name or an element.
    var name: String? { if case .key(let name, _) = self { name } else { nil } }
}
