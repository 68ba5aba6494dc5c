import Foundation
import Testing

@testable import RingCentralCatalog
@testable import RingCentralComparison
@testable import RingCentralGenerator

/// A folder of Changes/: a pair of catalogs, and what the comparison of them reports.
///
/// - patch.json: what makes the new catalog of the one in Changes/base, by file: a merge patch (RFC 7396).
/// - expected.txt: the reports there and back.
struct ChangeCase: Sendable, CustomTestStringConvertible {
    let name: String

    var testDescription: String { name }

    static var root: URL { Places.tests.appendingPathComponent("Changes") }

    /// Every case there is.
    static let all: [ChangeCase] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
        return names.filter { !$0.contains(".") && $0 != "base" }.sorted().map(ChangeCase.init)
    }()

    private var folder: URL { Self.root.appendingPathComponent(name) }
    private var expectedFile: URL { folder.appendingPathComponent("expected.txt") }

    /// The catalog that all cases begin with.
    static func base() throws -> MemoryFolder {
        MemoryFolder(
            shownName: "old",
            files: try texts(below: root.appendingPathComponent("base")).mapValues { Array($0.utf8) })
    }

    /// The new catalog.
    func changed() throws -> MemoryFolder {
        var folder = try Self.base()
        folder.shownName = "new"
        let patch = try JSONSamples.tree(
            String(contentsOf: self.folder.appendingPathComponent("patch.json"), encoding: .utf8))
        for (file, change) in patch.object?.pairs ?? [] {
            let before = try folder.files[file].map { try JSONSamples.tree(String(decoding: $0, as: UTF8.self)) }
            folder.files[file] = Array(JSONWriter().text(MergePatch.apply(change, to: before)).utf8)
        }
        return folder
    }

    func report() throws -> ChangeReport { try Self.compare(Self.base(), changed()) }
    func reverse() throws -> ChangeReport { try Self.compare(changed(), Self.base()) }

    static func compare(_ old: MemoryFolder, _ new: MemoryFolder) throws -> ChangeReport {
        try ComparisonRequest(old: (.files(old), old.shownName), new: (.files(new), new.shownName)).report()
    }

    func given() throws -> String { try "# there\n\n\(report().text(.text))\n# back\n\n\(reverse().text(.text))" }

    func expected() throws -> String { try String(contentsOf: expectedFile, encoding: .utf8) }

    func record(_ text: String) throws { try Data(text.utf8).write(to: expectedFile) }
}

/// Changes to a JSON value, written as one: null removes a member, an object goes on below, all else replaces.
enum MergePatch {
    static func apply(_ patch: JSONTree, to tree: JSONTree?) -> JSONTree {
        guard let changes = patch.object else { return patch }
        var members = tree?.object ?? JSONMembers()
        for (key, change) in changes.pairs {
            members[key] = change == .null ? nil : apply(change, to: members[key])
        }
        return .object(members)
    }
}
