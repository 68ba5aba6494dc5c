import RingCentralGenerator

/// The page on what changed in the service from one version to the next.
struct ChangesPage {
    let plan: DocumentationPlan
    let map: SiteMap

    /// More rows than these are folded.
    private static let most = 12

    /// Nil where no history is kept.
    func file() -> OutputFile? {
        if plan.history.isEmpty { return nil }
        let words = "What changed in the service from one version to the next, and what to do about it."
        var page = SitePage(SiteMap.changes, title: "Changes", words: words, plan: plan, map: map)
        page.contentsTitle = "Versions"
        page.contents = plan.history.map {
            SitePage.Entry(target: "#\(Self.anchor($0))", label: "\($0.version)")
        }
        page.main = """
            <h1>Changes</h1>
            <p class=lead>\(words)
            \(plan.history.map { version($0, page.links) })
            """
        return page.file()
    }

    private static func anchor(_ entry: HistoryPage) -> String { "v" + SiteMap.anchor(entry.version) }

    private func version(_ entry: HistoryPage, _ links: SiteLinks) -> HTML {
        let parts = entry.parts.map { part -> HTML in
            "<h3>\(part.severity.title)</h3>\n\(part.kinds.map { kind($0, links) })"
        }
        return """
            <section class=entry id=\(attribute: Self.anchor(entry))>
            <h2>\(entry.version)</h2>
            <p>\(entry.opening)
            \(parts)</section>

            """
    }

    private func kind(_ kind: HistoryPage.Kind, _ links: SiteLinks) -> HTML {
        let open: HTML = kind.rows.count > Self.most ? "" : " open"
        let list = kind.rows.allSatisfy(\.notes.isEmpty) ? "names" : "changes"
        return """
            <details\(open)><summary>\(kind.title), \(kind.count)</summary>
            <p class=advice>\(.sentence(kind.advice)).
            <ul class=\(attribute: list)>
            \(kind.rows.map { row($0, links) })</ul>
            </details>

            """
    }

    private func row(_ row: HistoryPage.Row, _ links: SiteLinks) -> HTML {
        let target = row.endpoint.map(links.endpoint) ?? row.type.flatMap(links.type)
        let name: HTML = target.map { "<a href=\(attribute: $0)>\(row.name)</a>" } ?? "<code>\(row.name)</code>"
        return "<li>\(name) \(HTML.joined(row.notes.map(note), by: "; "))\n"
    }

    private func note(_ note: HistoryPage.Note) -> HTML {
        let members = HTML.joined(note.members.map { "<code>\($0)</code>" }, by: ", ")
        return note.detail.isEmpty || note.members.isEmpty ? "\(members)\(note.detail)" : "\(members): \(note.detail)"
    }
}
