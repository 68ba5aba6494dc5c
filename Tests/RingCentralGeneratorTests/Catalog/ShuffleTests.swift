import Foundation
import Testing

@testable import RingCentralCatalog
@testable import RingCentralDocuments
@testable import RingCentralGenerator

@Suite("Order says nothing", .ownThreads)
struct ShuffleTests {
    /// Lists in which the order says nothing.
    private static let sets: Set<String> = [
        "values", "required", "includes", "oneOf", "anyOf", "errors", "events", "filters", "permissions", "areas",
        "endpoints",
    ]

    /// A tree with the members of objects, and the elements of set-like lists, in another order.
    private static func shuffled(_ tree: JSONTree, below key: String = "", _ random: inout FixedRandom) -> JSONTree {
        switch tree {
        case .object(let members):
            var pairs = members.pairs
            pairs.shuffle(using: &random)
            return .object(JSONMembers(pairs.map { ($0.key, shuffled($0.value, below: $0.key, &random)) }))
        case .array(var elements):
            elements = elements.map { shuffled($0, &random) }
            if sets.contains(key) { elements.shuffle(using: &random) }
            return .array(elements)
        default: return tree
        }
    }

    private static func output(of catalog: URL) throws -> [String: String] {
        let pipeline = Pipeline(catalog: catalog)
        let files = pipeline.render(try pipeline.load(), Set(Pipeline.Product.allCases))
        return Dictionary(files.map { ($0.path, $0.text) }, uniquingKeysWith: { first, _ in first })
    }

    private func compare(_ catalog: URL, seeds: ClosedRange<UInt64>) throws {
        let before = try Self.output(of: catalog)
        for seed in seeds {
            let folder = try TemporaryFolder()
            #expect(try write(catalog, to: folder, seed: seed) > 0, "nothing was shuffled")
            let after = try Self.output(of: folder.url)
            #expect(Set(after.keys) == Set(before.keys))
            for path in before.keys.sorted() where before[path] != after[path] {
                Issue.record(
                    "\(path) depends on an order (seed \(seed)), \(firstDifference(before[path] ?? "", after[path] ?? ""))"
                )
            }
        }
    }

    /// Writes a catalog in another order; gives the number of files that it changed.
    private func write(_ catalog: URL, to folder: TemporaryFolder, seed: UInt64) throws -> Int {
        var random = FixedRandom(seed: seed)
        var changed = 0
        for (path, text) in try texts(below: catalog).sorted(by: { $0.key < $1.key }) {
            guard path.hasSuffix(".json") else {
                try folder.write(text, to: path)
                continue
            }
            let tree = try JSONSamples.tree(text)
            let shuffled = JSONWriter(width: 0).text(Self.shuffled(tree, &random))
            if shuffled != JSONWriter(width: 0).text(tree) { changed += 1 }
            try folder.write(shuffled, to: path)
        }
        return changed
    }

    @Test("A shuffled catalog gives the same bytes, whatever is written")
    func realCatalog() throws { try compare(Places.catalog, seeds: 1...2) }

    @Test("A shuffled case gives the same bytes", arguments: GoldenCase.all.filter(\.isRendered))
    func cases(_ golden: GoldenCase) throws { try compare(golden.catalog, seeds: 1...3) }

    @Test("Two runs in one process give the same bytes")
    func twice() throws {
        let same = try Self.output(of: Places.catalog) == Self.output(of: Places.catalog)
        #expect(same)
    }
}
