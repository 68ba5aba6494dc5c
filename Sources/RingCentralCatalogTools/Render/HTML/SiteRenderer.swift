import RingCentralGenerator

/// Prints the documentation as a site of files: no server, no request to anywhere, readable without a script.
struct SiteRenderer {
    let plan: DocumentationPlan
    /// By the id of the endpoint.
    let samples: [String: SampleCall]
    let search: SearchPlan

    /// The folder of the site, below the output folder.
    static let folder = "site"
    /// The folders with pages that come and go with the catalog.
    static let folders = [folder, "\(folder)/areas", "\(folder)/types"]

    /// The files of the site, by path.
    func files() -> [OutputFile] {
        let map = SiteMap(plan)
        let areas = AreaPageRenderer(plan: plan, map: map, samples: samples)
        var out = [IndexPage(plan: plan, map: map).file(), SearchData(search: search).file()]
        out += plan.areas.map(areas.file)
        out += TypePages(plan: plan, map: map).files()
        out += ReferencePageRenderer(plan: plan, map: map).files()
        out += [ChangesPage(plan: plan, map: map).file()].compactMap { $0 }
        return out.map { OutputFile(path: "\(Self.folder)/\($0.path)", text: $0.text) }
    }
}
