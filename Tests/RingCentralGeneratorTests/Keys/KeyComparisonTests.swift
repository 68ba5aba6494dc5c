import Foundation
import Testing

@testable import RingCentralCatalog
@testable import RingCentralComparison
@testable import RingCentralGenerator

@Suite("Comparison and the table of keys", .ownThreads)
struct KeyComparisonTests {
    /// A key of a kind of object.
    struct Row: Sendable, CustomTestStringConvertible {
        var object: CatalogObject
        var key: CatalogKey

        var testDescription: String { "\(object.rawValue).\(key.name)" }
    }

    /// The keys of the catalogs that are compared. A history is made by comparing; parameters share the keys of types.
    static let rows = CatalogObject.allCases.filter { $0 != .historyFile }.flatMap { object in
        let shared = object == .parameter ? CatalogObject.typeKeys.map(\.meaning) : []
        return object.keys.filter { !shared.contains($0.meaning) }.map { Row(object: object, key: $0) }
    }

    @Test("A change of a key is reported, or the table has the reason why it is not", arguments: rows)
    func reported(_ row: Row) throws {
        let (first, second) = try Self.objects(row)
        let (old, new) = (try Self.catalog(row.object, first), try Self.catalog(row.object, second))
        let changes = try ComparisonRequest(old: (.files(old), "old"), new: (.files(new), "new")).report().changes
        switch row.key.comparison {
        case .reported: #expect(!changes.isEmpty, "Compare the key, or give the reason in the table")
        case .ignored(let reason):
            #expect(changes.map(\.description) == [], "It is reported, in spite of: \(reason)")
            #expect(reason.hasSuffix("."))
        }
    }

    @Test("Each example belongs to a key, and its objects differ in that key", arguments: examples.keys.sorted())
    func examples(_ name: String) throws {
        let row = try #require(Self.rows.first { $0.testDescription == name })
        let (first, second) = try Self.objects(row)
        #expect(first[row.key.name] != second[row.key.name])
    }

    /// Two objects that differ in a key.
    private static func objects(_ row: Row) throws -> (JSONMembers, JSONMembers) {
        if let (first, second) = examples[row.testDescription] {
            let trees = (try JSONSamples.tree(first), try JSONSamples.tree(second))
            return (try #require(trees.0.object), try #require(trees.1.object))
        }
        let pair = KeySamples.pair(row.key.value)
        var (first, second) = (KeySamples.required(of: row.object), KeySamples.required(of: row.object))
        first[row.key.name] = pair.first
        second[row.key.name] = pair.second
        return (first, second)
    }

    /// A small catalog with an object of a kind.
    private static func catalog(_ object: CatalogObject, _ members: JSONMembers) throws -> MemoryFolder {
        let way = try #require(Self.ways[object] ?? KeyWay.shortest[object])
        var folder = MemoryFolder(shownName: "spec", files: base.mapValues { Array($0.utf8) })
        let before = try folder.files[way.fileName].map { try JSONSamples.tree(String(decoding: $0, as: UTF8.self)) }
        let tree = MergePatch.apply(way.tree(with: .object(members)), to: before)
        folder.files[way.fileName] = Array(JSONWriter().text(tree).utf8)
        return folder
    }
}
