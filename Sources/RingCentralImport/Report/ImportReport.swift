import RingCentralGenerator

/// What an import did, for the one who runs it: counts, and everything that could not be taken over.
package struct ImportReport {
    /// The folder of the catalog.
    package internal(set) var catalog = ""
    /// The number of endpoints that were not retired before.
    package internal(set) var formerEndpointCount = 0
    /// A Boolean value that indicates whether the catalog was changed.
    package internal(set) var isWritten = false
    /// A Boolean value that indicates whether more than a tenth of the endpoints are retired.
    package var retiresMany: Bool { retiredEndpoints.count * 10 > formerEndpointCount }
    /// The question whether many endpoints are really to be retired, with the first of them.
    package var retirementQuestion: String {
        let names = retiredEndpoints.sorted()
        let shown = names.prefix(Self.most).joined(separator: ", ") + (names.count > Self.most ? ", ..." : "")
        return "This retires \(names.count) of the \(formerEndpointCount) operations of the catalog in "
            + "\(catalog): \(shown). Go on?"
    }
    package internal(set) var addedEndpoints: [String] = []
    package internal(set) var changedEndpoints: [String] = []
    package internal(set) var retiredEndpoints: [String] = []
    package internal(set) var revivedEndpoints: [String] = []
    /// Endpoints whose ids the document has otherwise; ours stay.
    package internal(set) var renamedIDs: [String] = []
    /// Endpoints that were recognised under another path.
    package internal(set) var renamedPaths: [String] = []
    /// Endpoints that went to another area.
    package internal(set) var movedEndpoints: [String] = []
    /// What probably replaces the endpoints that were retired.
    package internal(set) var guessedReplacements: [String] = []
    package internal(set) var addedModels: [String] = []
    package internal(set) var changedModels: [String] = []
    package internal(set) var renamedModels: [String] = []
    package internal(set) var removedModels: [String] = []
    /// What the document says and the catalog has no place for: the thing, and where it occurs.
    package internal(set) var leftOut: [String: [String]] = [:]
    /// The same, counted.
    package var notExpressed: [String: Int] { leftOut.mapValues(\.count) }
    /// Where in the document the importer is, from an operation or a schema on.
    var trail: [String] = []
    /// What the merged catalog lacks: words, permissions of service.json, overrides that are still of use.
    package internal(set) var findings: [Diagnostic] = []
    /// The files that were written.
    package internal(set) var files: [String] = []

    mutating func drop(_ what: String) { leftOut[what, default: []].append(trail.joined(separator: "/")) }

    /// The rows of the table: what was done, and to what.
    private var rows: [(title: String, names: [String])] {
        [
            ("endpoints added", addedEndpoints), ("endpoints changed", changedEndpoints),
            ("endpoints retired", retiredEndpoints), ("endpoints back from retirement", revivedEndpoints),
            ("endpoints with another path", renamedPaths), ("endpoints with another id", renamedIDs),
            ("endpoints in another area", movedEndpoints), ("replacements guessed", guessedReplacements),
            ("models added", addedModels), ("models changed", changedModels), ("models renamed", renamedModels),
            ("models no longer described", removedModels),
            ("words missing", findings.filter { $0.code == .missingWords }.map(\.place.text)),
            ("overrides stale", findings.filter { $0.code == .staleOverride }.map(\.place.text)),
            ("files written", files),
        ]
    }

    /// The report as lines of text: a table of counts with the first few names, then what was not taken over and what
    /// is to be mended.
    package var text: String {
        let width = rows.map(\.title.count).max() ?? 0
        var lines = rows.map { title, names in
            let count = String(names.count)
            let space = String(repeating: " ", count: width - title.count + max(1, 7 - count.count))
            return title + space + count + Self.shown(names)
        }
        for (what, places) in leftOut.sorted(by: { $0.key < $1.key }) {
            let named = places.filter { !$0.isEmpty }
            let list = named.isEmpty ? "" : ":" + Self.shown(named)
            lines.append("not taken over: \(what) (\(places.count)\u{00D7})\(list)")
        }
        let others = findings.filter { $0.code != .missingWords }.map(\.description)
        lines += others.prefix(Self.most)
        if others.count > Self.most { lines.append("and \(others.count - Self.most) more, which validate lists") }
        return lines.joined(separator: "\n")
    }

    /// More names, or findings, than these are only counted.
    private static let most = 20

    private static func shown(_ names: [String]) -> String {
        if names.isEmpty { return "" }
        let rest = names.count > most ? ", and \(names.count - most) more" : ""
        return "  " + names.sorted().prefix(most).joined(separator: ", ") + rest
    }
}
