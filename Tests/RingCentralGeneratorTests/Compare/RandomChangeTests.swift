import Testing

@testable import RingCentralCatalogTools
@testable import RingCentralGenerator

/// Changes that nobody thought of: members of the catalog of the cases, taken away at random.
@Suite("Comparisons of catalogs changed at random")
struct RandomChangeTests {
    /// The catalog without one member somewhere below the endpoints or models; the number says which.
    private static func without(_ number: UInt64) throws -> MemoryFolder {
        var random = FixedRandom(seed: number)
        var folder = try ChangeCase.base()
        let file = ["areas/Things.json", "models/Things.json"].randomElement(using: &random) ?? ""
        let tree = try JSONSamples.tree(String(decoding: folder.files[file] ?? [], as: UTF8.self))
        let changed = remove(from: tree, depth: Int.random(in: 2...5, using: &random), &random)
        folder.files[file] = Array(JSONWriter().text(changed).utf8)
        return folder
    }

    private static func remove(from tree: JSONTree, depth: Int, _ random: inout FixedRandom) -> JSONTree {
        guard var members = tree.object, let key = members.keys.randomElement(using: &random) else { return tree }
        if depth == 0 || members[key]?.object == nil {
            members[key] = nil
        } else {
            members[key] = members[key].map { remove(from: $0, depth: depth - 1, &random) }
        }
        return .object(members)
    }

    @Test("There and back tell of the same places, and a catalog is the same as itself", arguments: UInt64(1)...60)
    func mirror(_ number: UInt64) throws {
        let (old, new) = (try ChangeCase.base(), try Self.without(number))
        // What can't be read can't be compared.
        guard let there = try? ChangeCase.compare(old, new) else { return }
        let back = try ChangeCase.compare(new, old)
        #expect(Mirror.places(there) == Mirror.places(back))
        #expect(try ChangeCase.compare(new, new).changes.map(\.description) == [])
    }
}

extension Mirror {
    /// The places of a report, but for declarations: what breaks one way need not be told the other way.
    static func places(_ report: ChangeReport) -> [String] {
        report.changes.filter { $0.code != .interfaceChanged }.map { "\($0.place)" }.sorted()
    }
}
