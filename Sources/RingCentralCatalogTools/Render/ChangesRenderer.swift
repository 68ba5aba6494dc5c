/// Prints CHANGES.md: what changed in the service from version to version, from the entries of spec/history/.
struct ChangesRenderer {
    let title: String
    /// The newest first.
    let entries: [HistoryEntry]

    func text() -> String {
        var blocks = [
            "# Changes of the service",
            "What changed in the \(title), from one description to the next. Written by ringcentral-generate from "
                + "`spec/history`.",
        ]
        for entry in entries { blocks += section(entry) }
        return blocks.joined(separator: "\n\n") + "\n"
    }

    private func section(_ entry: HistoryEntry) -> [String] {
        var blocks = ["## \(entry.version)", Self.opening(entry)]
        for severity in Severity.allCases {
            guard let codes = entry.changes[severity] else { continue }
            for code in ChangeCode.allCases {
                guard let rows = codes[code] else { continue }
                blocks.append("### \(Self.upperFirst(code.words)), \(rows.count)")
                blocks.append(rows.sorted().map(Self.line).joined(separator: "\n"))
            }
        }
        return blocks
    }

    private static func opening(_ entry: HistoryEntry) -> String {
        var text = "Since \(entry.since)"
        if let release = entry.release { text += "; in version \(release) of the client" }
        switch entry.scope {
        case .all: return text + "."
        case .description: return text + "; without facts of the service as a whole."
        case .endpoints: return text + "; endpoints and parameters only."
        }
    }

    private static func line(_ row: HistoryEntry.Row) -> String {
        "- `\(row.place)`" + (row.detail.isEmpty ? "" : ": \(row.detail)")
    }

    private static func upperFirst(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
