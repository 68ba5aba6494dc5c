import RingCentralGenerator

/// Prints CHANGES.md: what changed in the service from version to version, with links into the Markdown documentation.
struct ChangesRenderer {
    let title: String
    /// The newest first.
    let entries: [HistoryPage]

    func text() -> String {
        var blocks = [
            FileHeader.markdown, "# Changes of the service",
            "What changed in the \(title), from one description to the next. Written by ringcentral-generate from "
                + "`spec/history`.",
        ]
        for entry in entries { blocks += section(entry) }
        return blocks.joined(separator: "\n\n") + "\n"
    }

    private func section(_ entry: HistoryPage) -> [String] {
        var blocks = ["## \(entry.version)", entry.opening]
        for part in entry.parts {
            blocks.append("### \(part.severity.title)")
            for kind in part.kinds {
                blocks.append("**\(kind.title), \(kind.count).** \(kind.advice).")
                blocks.append(kind.rows.map(Self.line).joined(separator: "\n"))
            }
        }
        return blocks
    }

    private static func line(_ row: HistoryPage.Row) -> String {
        let name = "`\(row.name)`"
        let link = row.endpoint.map { link in
            "[\(name)](docs/\(MarkdownLinks.area(link.area))#\(Markdown.anchor(link.name.text)))"
        }
        let notes = row.notes.map { note in
            let members = note.members.map { "`\($0)`" }.joined(separator: ", ")
            return note.detail.isEmpty || note.members.isEmpty ? members + note.detail : "\(members) (\(note.detail))"
        }
        return "- \(link ?? name)" + (notes.isEmpty ? "" : ": " + notes.joined(separator: "; "))
    }
}
