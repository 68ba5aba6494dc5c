import Foundation
import Testing

@testable import RingCentralCatalog
@testable import RingCentralComparison
@testable import RingCentralGenerator

@Suite("Comparison and the table of keys", .ownThreads)
struct KeyComparisonTests {
    /// The keys of the catalogs that are compared. A history is made by comparing.
    static let rows: [KeyRow] = KeyRow.all.filter { $0.object != .historyFile }

    @Test("A change of a key is reported, or the table has the reason why it is not", arguments: rows)
    func reported(_ row: KeyRow) throws {
        let (first, second) = try row.objects()
        let (old, new) = (try Self.catalog(row.object, first), try Self.catalog(row.object, second))
        let changes = try ComparisonRequest(old: (.files(old), "old"), new: (.files(new), "new")).report().changes
        switch row.key.comparison {
        case .reported: #expect(!changes.isEmpty, "Compare the key, or give the reason in the table")
        case .ignored(let reason):
            #expect(changes.map(\.description) == [], "It is reported, in spite of: \(reason)")
            #expect(reason.hasSuffix("."))
        }
    }

    @Test("Each example belongs to a key, and its objects differ in that key", arguments: KeyRow.examples.keys.sorted())
    func differ(_ name: String) throws {
        let row = try #require(KeyRow.all.first { $0.testDescription == name })
        let (first, second) = try row.objects()
        #expect(first[row.key.name] != second[row.key.name])
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
