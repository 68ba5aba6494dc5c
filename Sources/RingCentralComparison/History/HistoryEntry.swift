import RingCentralCatalog
import RingCentralGenerator

/// What changed from one version of the catalog to the next, as spec/history/ keeps it: places and details by code.
package struct HistoryEntry {
    package struct Row: Comparable {
        package var place: String
        package var detail: String
        package static func < (a: Row, b: Row) -> Bool { (a.place, a.detail) < (b.place, b.detail) }
    }

    /// The version of the catalog, which is a date.
    package var version: String
    /// The version before.
    var since: String
    /// The version of the client, where one was released.
    var release: String?
    /// What was compared, if not all.
    var scope: ComparisonScope
    /// By severity, as it was when the entry was made, then by code.
    var changes: [Severity: [ChangeCode: [Row]]]
    /// Where it was read.
    var source: JSONValue?

    /// The entry as it stands in spec/history/.
    func text() -> String {
        let severities = Severity.allCases.map { severity -> (String, JSONTree?) in
            guard let codes = changes[severity] else { return (severity.rawValue, nil) }
            let members = ChangeCode.allCases.map { code in
                (code.rawValue, codes[code].map { rows in JSONTree.strings(Self.lines(rows)) })
            }
            return (severity.rawValue, .object(JSONMembers(members)))
        }
        let tree = JSONTree.object(
            JSONMembers([
                ("$schema", .string("../catalog.schema.json")), ("version", .string(version)),
                ("since", .string(since)), ("release", release.map { .string($0) }),
                ("scope", scope == .all ? nil : .string(scope.rawValue)),
                ("changes", .object(JSONMembers(severities))),
            ]))
        return JSONWriter(width: 118).text(tree)
    }

    /// `place`, or `place: detail`.
    private static func lines(_ rows: [Row]) -> [String] {
        rows.sorted().map { $0.detail.isEmpty ? $0.place : "\($0.place): \($0.detail)" }
    }
}
