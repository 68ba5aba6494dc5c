extension HistoryEntry {
    /// The entry that a comparison of two versions gives: what only words tell is left out.
    init(_ report: ChangeReport) {
        var changes: [Severity: [ChangeCode: [Row]]] = [:]
        for change in report.changes where change.severity != .wording {
            changes[change.severity, default: [:]][change.code, default: []].append(
                Row(place: change.place.description, detail: change.detail))
        }
        self.init(
            version: report.new.version, since: report.old.version, release: report.new.release?.description,
            scope: report.scope, changes: changes, source: nil)
    }
}
