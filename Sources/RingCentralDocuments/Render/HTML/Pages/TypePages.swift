import RingCentralGenerator

/// The list of all types, and the pages of those that several areas use.
struct TypePages {
    let plan: DocumentationPlan
    let map: SiteMap

    /// The homes that are no areas.
    private var shared: [String] {
        let areas = Set(plan.areas.map(\.id))
        return map.sections.keys.filter { !areas.contains($0) }.sorted()
    }

    func files() -> [OutputFile] { [index()] + shared.map(sharedPage) }

    private func index() -> OutputFile {
        var page = SitePage(
            SiteMap.types, title: "Types", words: "All types of requests and answers.", plan: plan, map: map)
        let entries = TypeListing(plan, map).entries
        page.main = """
            <h1>Types</h1>
            <p class=lead>All types. One that is used once is told of where it is used, and one that begins with a dot \
            within the type before it.
            <div id=page.types>

            """
        for (letter, own) in Dictionary(grouping: entries, by: { $0.name.prefix(1) }).sorted(by: { $0.key < $1.key }) {
            let anchor = "page.\(SiteMap.slug(String(letter)))"
            let items = own.map { entry -> HTML in
                let target = page.links.place(entry.spot)
                return "<li><a href=\(attribute: target)>\(entry.name)</a>\(entry.inner.map { " .\($0)" })\n"
            }
            page.contents.append(.init(target: "#" + anchor, label: "\(String(letter))"))
            page.main += "<h2 id=\(attribute: anchor)>\(String(letter))</h2>\n<ul class=index>\n\(items)</ul>\n"
        }
        page.main += "</div>\n"
        return page.file()
    }

    private func sharedPage(_ home: String) -> OutputFile {
        let own = map.sections[home] ?? []
        var page = SitePage(
            SiteMap.shared(home), title: "Shared types", words: "Types that several areas use.", plan: plan,
            map: map)
        let parts = SiteParts(links: page.links)
        page.contents = own.map {
            SitePage.Entry(target: "#\(SiteMap.anchor(type: $0.name))", label: "\($0.name)")
        }
        page.contentsTitle = "Shared types"
        page.main = """
            <h1>Shared types</h1>
            <p class=lead>Types that several areas use.
            \(own.map { TypeParts(page: $0, parts: parts).section() })
            """
        return page.file()
    }
}
