import RingCentralCatalog
import RingCentralGenerator

/// Prints the documentation as a site of files: no server, no request to anywhere, readable without a script.
struct SiteRenderer {
    let plan: DocumentationPlan
    /// By the id of the endpoint.
    let samples: [String: SampleCall]
    let events: EventSamples
    let search: SearchPlan

    /// The folder of the site, below the output folder.
    static let folder = "site"
    /// The folders with pages that come and go with the catalog.
    static let folders = [folder, "\(folder)/areas", "\(folder)/guides", "\(folder)/types"]

    /// The files of the site, by path.
    func files() -> [OutputFile] {
        let map = SiteMap(plan)
        let areas = AreaPageRenderer(plan: plan, map: map, samples: samples)
        var out = [IndexPage(plan: plan, map: map).file(), SearchData(search: search).file()]
        out.append(menu())
        out.append(OtherSearchData(plan: plan, map: map, search: search).file())
        out += plan.areas.map(areas.file)
        out += GuidePages(plan: plan, map: map).files()
        out += TypePages(plan: plan, map: map).files()
        out += ReferencePageRenderer(plan: plan, map: map, samples: samples, eventSamples: events).files()
        out += [ChangesPage(plan: plan, map: map).file()].compactMap { $0 }
        return out.map { OutputFile(path: "\(Self.folder)/\($0.path)", text: $0.text) }
    }

    /// The menu but for its first entry, and the areas by group, for the many pages that have no more of it.
    private func menu() -> OutputFile {
        func row(_ label: String, _ page: String) -> String {
            "[\(JSONWriter.jsonQuoted(label)), \(JSONWriter.jsonQuoted(page))]"
        }
        let entries = SitePage.menu(plan).dropFirst().map { row($0.label, $0.page) }
        let areas = plan.groups.map { group in
            let pages = group.areas.map { row($0.title, SiteMap.area($0.id)) }
            return "[\(JSONWriter.jsonQuoted(group.title)), [\(pages.joined(separator: ", "))]]"
        }
        let text = """
            const menu = [\(entries.joined(separator: ", "))];
            const areas = [
            \(areas.joined(separator: ",\n"))
            ];

            """
        return SiteScript(path: "menu.js", text: text).file()
    }
}
