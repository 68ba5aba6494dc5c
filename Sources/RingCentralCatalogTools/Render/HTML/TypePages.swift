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

    func files() -> [OutputFile] {
        [index()] + shared.flatMap { home in [sharedPage(home), fragments(home)] }
    }

    private func index() -> OutputFile {
        var page = SitePage(
            SiteMap.types, title: "Types", words: "Types of requests and answers that are used in several places.",
            plan: plan, map: map)
        page.main = """
            <h1>Types</h1>
            <p class="lead">A type that is used once is told of where it is used. These are the others.

            """
        let several = shared.flatMap { map.sections[$0] ?? [] }.map { type -> HTML in
            "<li><a href=\"\(page.links.type(type.name) ?? "")\">\(type.name)</a>\n"
        }
        let areas = plan.areas.compactMap { area -> HTML? in
            guard let own = map.sections[area.id] else { return nil }
            let target = page.links.to(SiteMap.area(area.id)) + "#page.types"
            return "<li><a href=\"\(target)\">\(area.title)</a> <small>\(own.count)</small>\n"
        }
        for (anchor, title, names) in [
            ("page.shared", "Of several areas" as HTML, several), ("page.areas", "Of one area", areas),
        ]
        where !names.isEmpty {
            page.contents.append(.init(target: "#" + anchor, label: title))
            page.main += "<h2 id=\"\(anchor)\">\(title)</h2>\n<ul class=\"names\">\n\(names)</ul>\n"
        }
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
            <p class="lead">Types that several areas use.
            \(own.map { TypeParts(page: $0, parts: parts).section() })
            """
        return page.file()
    }

    /// What unfolds on other pages.
    private func fragments(_ home: String) -> OutputFile {
        let links = SiteLinks(page: SiteMap.shared(home), map: map)
        let parts = SiteParts(links: links)
        let lines = (map.sections[home] ?? []).map { type -> String in
            let fields = TypeParts(page: type, parts: parts).html()
            return "\(JSONWriter.quoted(SiteMap.anchor(type: type.name))): \(JSONWriter.quoted(fields.text))"
        }
        return SiteScript(
            path: "types/\(SiteMap.slug(home)).js", text: "Types.add({\n" + lines.joined(separator: ",\n") + "\n});\n"
        ).file()
    }
}
