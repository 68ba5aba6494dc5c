import Testing

@testable import RingCentralCatalog
@testable import RingCentralComparison
@testable import RingCentralDocuments
@testable import RingCentralGenerator

/// Changes that nobody thought of: members of the catalog of the cases, taken away at random.
@Suite("Comparisons of catalogs changed at random", .ownThreads)
struct RandomChangeTests {
    /// The catalog without one member somewhere below the endpoints or models; the number says which.
    private static func without(_ number: UInt64, of catalog: MemoryFolder) throws -> MemoryFolder {
        var random = FixedRandom(seed: number)
        var folder = catalog
        let files = folder.files.keys.filter { $0.hasPrefix("areas/") || $0.hasPrefix("models/") }
        let file = files.sorted().randomElement(using: &random) ?? ""
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
        try check(ChangeCase.base(), number)
    }

    @Test("So they do where the catalog is the real one", arguments: UInt64(1)...3)
    func real(_ number: UInt64) throws {
        let files = try texts(below: Places.catalog).filter { $0.key.hasSuffix(".json") }
        try check(MemoryFolder(shownName: "spec", files: files.mapValues { Array($0.utf8) }), number)
    }

    private func check(_ old: MemoryFolder, _ number: UInt64) throws {
        let new = try Self.without(number, of: old)
        // What can't be read can't be compared.
        guard let there = try? ChangeCase.compare(old, new) else { return }
        let back = try ChangeCase.compare(new, old)
        #expect(Mirror.places(there) == Mirror.places(back))
        #expect(Mirror.severities(there, back) == Mirror.severities(back, there))
        #expect(try ChangeCase.compare(new, new).changes.map(\.description) == [])
    }
}

extension Mirror {
    /// The places of a report, but for declarations: what breaks one way need not be told the other way.
    static func places(_ report: ChangeReport) -> [String] {
        report.changes.filter { $0.code != .interfaceChanged }.map { "\($0.place)" }.sorted()
    }

    /// How severe the changes are that are of one kind both ways, and break no build in either.
    static func severities(_ report: ChangeReport, _ other: ChangeReport) -> [String] {
        // A limit, and a default where none was told, is milder one way.
        let lopsided: Set<ChangeCode> = [.rateGroupChanged, .defaultChanged, .interfaceChanged]
        func keys(_ report: ChangeReport) -> [String: Severity] {
            let changes = report.changes.filter { $0.code.isItsOpposite && !lopsided.contains($0.code) }
            return Dictionary(
                changes.map { ("\($0.code.rawValue) \($0.place) ", $0.severity) },
                uniquingKeysWith: { a, b in min(a, b) })
        }
        let others = keys(other)
        // What has another name now is told of by that name.
        return keys(report).filter { $0.value != .compile && others[$0.key] != nil && others[$0.key] != .compile }
            .map { "\($0.key) \($0.value.rawValue)" }.sorted()
    }
}
