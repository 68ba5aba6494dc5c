import RingCentralGenerator

/// The page of an area: its endpoints, then the types that only they need.
struct AreaPageRenderer {
    let plan: DocumentationPlan
    let map: SiteMap
    let samples: [String: SampleCall]

    func file(_ area: AreaPage) -> OutputFile {
        var page = SitePage(
            SiteMap.area(area.id), title: area.title, words: area.words, plan: plan, map: map)
        let parts = SiteParts(links: page.links)
        let own = map.sections[area.id] ?? []
        page.contentsTitle = area.title
        page.hasSiblings = true
        page.contents = area.endpoints.map { endpoint in
            SitePage.Entry(
                target: page.links.endpoint(endpoint.link),
                label: "<b>\(endpoint.link.method)</b> \(endpoint.name.text)")
        }
        page.main = """
            <h1>\(area.title)</h1>
            <p class=lead>\(.sentence(area.words)) In Swift: <code>client.\(area.accessor.text)</code>. \
            \(source(area, page.links))
            \(area.endpoints.map { EndpointSection(page: $0, sample: samples[$0.id], parts: parts).html() })
            """
        if !own.isEmpty {
            page.contents.append(SitePage.Entry(target: "#page.types", label: "Types"))
            page.main += """
                <h2 id=page.types>Types</h2>
                \(own.map { TypeParts(page: $0, parts: parts).section() })
                """
        }
        return page.file()
    }

    /// The catalog's words on the area, all of which stand in one file.
    private func source(_ area: AreaPage, _ links: SiteLinks) -> HTML {
        guard let path = area.endpoints.first?.source else { return "" }
        return
            "Source: <a href=\(attribute: links.source(path))>\(path)</a>, under <code>endpoints</code> by operation id."
    }
}
