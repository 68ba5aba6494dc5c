import Testing

@testable import RingCentralCatalog
@testable import RingCentralGenerator

/// A key of a kind of object.
struct KeyRow: Sendable, CustomTestStringConvertible {
    var object: CatalogObject
    var key: CatalogKey

    var testDescription: String { "\(object.rawValue).\(key.name)" }

    /// The keys of all kinds; those that parameters share with types only once.
    static let all: [KeyRow] = CatalogObject.allCases.flatMap { object in
        let shared = object == .parameter ? CatalogObject.type.keys.map(\.meaning) : []
        return object.keys.filter { !shared.contains($0.meaning) }.map { KeyRow(object: object, key: $0) }
    }

    /// Two objects that differ in the key.
    func objects() throws -> (JSONMembers, JSONMembers) {
        if let (first, second) = Self.examples[testDescription] {
            let trees = (try JSONSamples.tree(first), try JSONSamples.tree(second))
            return (try #require(trees.0.object), try #require(trees.1.object))
        }
        let pair = KeySamples.pair(key.value)
        var (first, second) = (KeySamples.required(of: object), KeySamples.required(of: object))
        first[key.name] = pair.first
        second[key.name] = pair.second
        return (first, second)
    }
}
