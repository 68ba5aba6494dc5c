import RingCentralGenerator

/// Reads the entries of spec/history/.
package struct HistoryReader {
    let bag: DiagnosticBag

    package init(bag: DiagnosticBag) { self.bag = bag }

    /// The entries of a catalog, the newest first; none where no history is kept.
    package func read(_ catalog: some CatalogFolder) -> [HistoryEntry] {
        CatalogReader(folder: catalog, bag: bag).files(below: "history").compactMap { entry($0.document) }
            .sorted { $0.version > $1.version }
    }

    private func entry(_ document: JSONDocument) -> HistoryEntry? {
        var fields = ObjectReader(document.root, bag: bag)
        fields.ignore("$schema")
        let version = fields.requiredString("version")
        let since = fields.requiredString("since")
        let release = fields.string("release")
        let scope = fields.word("scope", ComparisonScope.self) ?? .all
        let severities = fields.object("changes")
        fields.finish()
        var changes: [Severity: [ChangeCode: [HistoryEntry.Row]]] = [:]
        for member in severities {
            guard let severity: Severity = word(member.name, member.key) else { continue }
            var codes = ObjectReader(member.value, bag: bag)
            for code in ChangeCode.allCases {
                let rows = codes.strings(code.rawValue).map(Self.row)
                if !rows.isEmpty { changes[severity, default: [:]][code] = rows }
            }
            codes.finish()
        }
        return HistoryEntry(
            version: version, since: since, release: release, scope: scope, changes: changes,
            source: document.root)
    }

    private func word<Word: RawRepresentable>(_ text: String, _ place: JSONValue) -> Word?
    where Word.RawValue == String {
        if let word = Word(rawValue: text) { return word }
        bag.add(
            .badValue, "\"\(text)\" is not known here", advice: "Use the words that compare writes", at: place)
        return nil
    }

    private static func row(_ line: String) -> HistoryEntry.Row {
        guard let colon = line.range(of: ": ") else { return .init(place: line, detail: "") }
        return .init(place: String(line[..<colon.lowerBound]), detail: String(line[colon.upperBound...]))
    }
}
