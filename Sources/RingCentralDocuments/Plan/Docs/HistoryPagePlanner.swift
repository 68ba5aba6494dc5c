import RingCentralComparison

/// Decides how the history is told: by what a change does, then by kind, a row for each endpoint or type.
struct HistoryPagePlanner {
    let links: EndpointLinks
    /// The names of the types that have pages.
    let types: Set<String>

    func page(_ entry: HistoryEntry) -> HistoryPage {
        let parts = entry.parts.map { part in
            HistoryPage.Part(severity: part.severity, kinds: part.kinds.map { kind($0.code, $0.rows) })
        }
        return HistoryPage(version: entry.version, opening: entry.opening, parts: parts)
    }

    private func kind(_ code: ChangeCode, _ changes: [HistoryEntry.Row]) -> HistoryPage.Kind {
        var rows: [HistoryPage.Row] = []
        for change in changes {
            // endpoints/readThing/parameters/page
            let steps = change.place.split(separator: "/", maxSplits: 2).map(String.init)
            let (kind, name) = steps.count > 1 ? (steps[0], steps[1]) : ("", change.place)
            if rows.last?.name != name { rows.append(row(name, kind)) }
            add(member: steps.count > 2 ? steps[2] : nil, change.detail, to: &rows[rows.count - 1])
        }
        return HistoryPage.Kind(title: code.title, advice: code.advice, count: changes.count, rows: rows)
    }

    private func row(_ name: String, _ kind: String) -> HistoryPage.Row {
        let isEndpoint = kind == ChangePlace.Kind.endpoints.rawValue
        let isType = kind == ChangePlace.Kind.models.rawValue && types.contains(name)
        return HistoryPage.Row(
            name: name, endpoint: isEndpoint ? links[name] : nil, type: isType ? name : nil, notes: [])
    }

    private func add(member: String?, _ detail: String, to row: inout HistoryPage.Row) {
        // Where the endpoint itself is told of, its method and path are.
        if let link = row.endpoint, member == nil, detail == "\(link.method) \(link.path)" { return }
        if member == nil, detail.isEmpty { return }
        let label = member.map { $0.hasPrefix(Self.parameters) ? String($0.dropFirst(Self.parameters.count)) : $0 }
        if let label, let same = row.notes.firstIndex(where: { $0.detail == detail && !$0.members.isEmpty }) {
            row.notes[same].members.append(label)
        } else {
            row.notes.append(HistoryPage.Note(members: label.map { [$0] } ?? [], detail: detail))
        }
    }

    /// What need not be said of each of them.
    private static let parameters = "parameters/"
}
