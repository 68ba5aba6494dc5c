import RingCentralGenerator

/// Prints CHANGES.md: what changed in the service from version to version, from the entries of spec/history/.
struct ChangesRenderer {
    let title: String
    /// The newest first.
    let entries: [HistoryEntry]

    func text() -> String {
        var blocks = [
            FileHeader.markdown, "# Changes of the service",
            "What changed in the \(title), from one description to the next. Written by ringcentral-generate from "
                + "`spec/history`.",
        ]
        for entry in entries { blocks += section(entry) }
        return blocks.joined(separator: "\n\n") + "\n"
    }

    private func section(_ entry: HistoryEntry) -> [String] {
        var blocks = ["## \(entry.version)", entry.opening]
        for kind in entry.parts.flatMap(\.kinds) {
            blocks.append("### \(kind.code.title), \(kind.rows.count)")
            blocks.append(kind.rows.map(Self.line).joined(separator: "\n"))
        }
        return blocks
    }

    private static func line(_ row: HistoryEntry.Row) -> String {
        "- `\(row.place)`" + (row.detail.isEmpty ? "" : ": \(row.detail)")
    }
}
