import RingCentralGenerator

/// The page that opens first: every endpoint, by group and area; a script makes it a search.
struct IndexPage {
    let plan: DocumentationPlan
    let map: SiteMap

    func file() -> OutputFile {
        var page = SitePage(
            SiteMap.index, title: plan.service.title, words: plan.service.description, plan: plan, map: map)
        page.scripts = [
            "words.js", "paths.js", "search.js", "others.js", "index.js", "../search-data.js",
        ]
        page.contentsTitle = "Areas"
        page.contents = plan.groups.map { group in
            SitePage.Entry(target: "#\(SiteMap.anchor(group.title))", label: "\(group.title)")
        }
        page.main = """
            <h1>\(plan.service.title)</h1>
            <p class=lead>\(.sentence(plan.service.description))
            \(filters(page.links))<p id=page.status role=status>\(plan.endpointCount) endpoints
            <nav class=others id=page.others aria-label="Beside endpoints" hidden><ul></ul></nav>
            <ol class="rows ranked" id=page.results hidden></ol>
            <div class=grouped id=page.list>
            \(plan.groups.map { group($0, page.links) })</div>

            """
        return page.file()
    }

    private func group(_ group: DocumentationPlan.Group, _ links: SiteLinks) -> HTML {
        let anchor = SiteMap.anchor(group.title)
        return """
            <section class=group aria-labelledby=\(attribute: anchor)>
            <h2 id=\(attribute: anchor)>\(group.title)</h2>
            <p>\(.sentence(group.words))
            \(group.areas.map { area($0, links) })</section>

            """
    }

    private func area(_ area: AreaPage, _ links: SiteLinks) -> HTML {
        let rows = area.endpoints.map { endpoint -> HTML in
            """
            <li><a href=\(attribute: links.endpoint(endpoint.link))>\(SiteParts.method(endpoint.link.method)) \
            <strong>\(endpoint.name.text)</strong> <code>\(endpoint.link.path)</code> <span>\(endpoint.summary)</span></a>

            """
        }
        return """
            <h3><a href=\(attribute: links.to(SiteMap.area(area.id)))>\(area.title)</a></h3>
            <ul class=rows data-area=\(attribute: area.id)>
            \(rows)</ul>

            """
    }

    // MARK: Filters

    /// Without a script they would do nothing, so that a script shows them.
    private func filters(_ links: SiteLinks) -> HTML {
        let endpoints = plan.areas.flatMap(\.endpoints)
        func count(_ value: (EndpointPage) -> String?) -> [HTML] {
            var counts: [String: Int] = [:]
            for endpoint in endpoints { if let value = value(endpoint) { counts[value, default: 0] += 1 } }
            return counts.keys.sorted().map { "<option value=\(attribute: $0)>\($0) (\(counts[$0] ?? 0))" }
        }
        let areas = plan.groups.map { group -> HTML in
            let options = group.areas.map { area -> HTML in
                "<option value=\(attribute: area.id)>\(area.title) (\(area.endpoints.count))"
            }
            return "<optgroup label=\"\(group.title)\">\(options)"
        }
        let all = [
            filter("method", "Method", count { $0.link.method }), filter("area", "Area", areas),
            filter("access", "Access", count { $0.access.rawValue }),
            filter("permission", "Permission", count(\.permission)),
            filter("userPermission", "User permission", count(\.userPermission)),
            filter("rateGroup", "Rate group", count { $0.rateGroup?.name }),
            filter("lifecycle", "Lifecycle", count { $0.lifecycle.rawValue }),
        ]
        return """
            <details class=filters><summary>Filters<b></b></summary>
            <form id=page.filters aria-label="Filters">
            \(all)<button type=reset>Clear</button>
            </form>
            </details>
            <script src=\(attribute: links.to("assets/filters.js"))></script>

            """
    }

    private func filter(_ name: String, _ label: HTML, _ options: [HTML]) -> HTML {
        "<label>\(label) <select name=\(attribute: name)><option value=\"\">any\(options)</select></label>\n"
    }
}
