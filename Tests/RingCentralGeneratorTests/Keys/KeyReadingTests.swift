import Foundation
import Testing

@testable import RingCentralCatalog
@testable import RingCentralComparison
@testable import RingCentralGenerator

@Suite("Readers and the table of keys", .ownThreads)
struct KeyReadingTests {
    /// Every word of the sources in which catalogs are read: a key that a reader knows is one of them.
    private static let words: Set<String> = {
        let sources = Places.tests.deletingLastPathComponent().appendingPathComponent("Sources")
        let folders = ["RingCentralGenerator/Catalog", "RingCentralGenerator/Model", "RingCentralComparison/History"]
        var words = Set(CatalogObject.allCases.flatMap(\.keys).map(\.name))
        for folder in folders {
            for text in (try? texts(below: sources.appendingPathComponent(folder)))?.values ?? [:].values {
                words.formUnion(text.split { !$0.isLetter && !$0.isNumber && $0 != "$" }.map(String.init))
            }
        }
        return words
    }()

    @Test("A reader knows the keys of the table, and no other", arguments: CatalogObject.allCases)
    func exact(_ object: CatalogObject) throws {
        #expect(Self.words.count > 500, "The sources of the readers are not where this test looks for them")
        let way = try #require(KeyWay.shortest[object], "Nothing in the table leads to \(object)")
        let all = JSONTree.object(JSONMembers(Self.words.sorted().map { ($0, Self.value($0)) }))
        let unknown = try Self.unknownKeys(way, all)
        let known = Self.words.subtracting(unknown)
        #expect(known.sorted() == object.keys.map(\.name).sorted(), "\(object), at \(way.fileName)")
    }

    @Test("A key that is not in the table is reported at each kind of object", arguments: CatalogObject.allCases)
    func unknown(_ object: CatalogObject) throws {
        let way = try #require(KeyWay.shortest[object])
        let members = JSONMembers(KeySamples.required(of: object).pairs.map { ($0.key, $0.value) } + [("keyX", .null)])
        #expect(try Self.unknownKeys(way, .object(members)).contains("keyX"))
    }

    @Test("A reader takes a value of the kind in the table, and reports one of another kind", arguments: KeyRow.all)
    func values(_ row: KeyRow) throws {
        let (first, second) = try row.objects()
        for members in [first, second] { #expect(try Self.faults(row, members).map(\.description) == []) }
        if row.key.name == "$schema" { return }
        guard let wrong = KeySamples.wrong(row.key.value) else { return }
        var members = first
        members[row.key.name] = wrong
        #expect(try !Self.faults(row, members).isEmpty, "\(JSONWriter(width: .max).text(wrong)) is taken")
    }

    /// The values that reading reports as wrong; for a limit its rule does.
    private static func faults(_ row: KeyRow, _ members: JSONMembers) throws -> [Diagnostic] {
        let way = try #require(KeyWay.shortest[row.object])
        let isLimit = row.object == .type && LimitKey.named(row.key.name) != nil
        return try read(way, .object(members), checksLimits: isLimit).filter {
            [.wrongType, .badValue, .formatVersion].contains($0.code)
        }
    }

    /// The value that makes an object one that is read by its keys, whatever else it holds.
    private static func value(_ key: String) -> JSONTree {
        ["content", "headers"].contains(key) ? .object(JSONMembers()) : .null
    }

    /// The keys that reading reports as unknown.
    private static func unknownKeys(_ way: KeyWay, _ object: JSONTree) throws -> Set<String> {
        let found = try read(way, object).filter { $0.code == .unknownKey }
        return Set(found.compactMap { $0.message.split(separator: "\"").dropFirst().first.map(String.init) })
    }

    /// The findings of reading a catalog with an object at the end of a way.
    private static func read(_ way: KeyWay, _ object: JSONTree, checksLimits: Bool = false) throws -> [Diagnostic] {
        var files = KeyComparisonTests.base
        files[way.fileName] = JSONWriter().text(way.tree(with: object))
        let folder = MemoryFolder(shownName: "spec", files: files.mapValues { Array($0.utf8) })
        let bag = DiagnosticBag()
        let catalog = try CatalogFiles(folder)
        let api = APIReader(files: catalog, bag: bag).read()
        if checksLimits { for model in api.models { SchemaRules(api: api, bag: bag).check(model.schema) } }
        _ = HistoryReader(bag: bag).read(folder)
        return bag.sorted.filter { $0.place.file.hasSuffix(way.fileName) }
    }
}
