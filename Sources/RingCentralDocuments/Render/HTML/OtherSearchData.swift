import RingCentralCatalog
import RingCentralGenerator

/// What the search finds beside endpoints, as a script that comes with the first question; the types are taken from
/// the page that lists them.
struct OtherSearchData {
    let plan: DocumentationPlan
    let map: SiteMap
    let search: SearchPlan

    func file() -> OutputFile {
        let rest = (pages() + references()).map { "[\($0.joined(separator: ","))]" }
        let text = """
            const otherData = {
            types: "\(SiteMap.types)#page.types",
            rest: [
            \(rest.joined(separator: ",\n"))
            ]};

            """
        return SiteScript(path: "search-more.js", text: text).file()
    }

    private func pages() -> [[String]] {
        let links = SiteLinks(page: SiteMap.index, map: map)
        return SitePage.menu(plan).compactMap { entry in
            guard let subject = entry.subject else { return nil }
            return row("page", entry.label, entry.page, search.pages[subject] ?? [])
        } + plan.guides.map { row("guide", $0.title, links.guide($0.name)) }
            + plan.areas.map { row("area", $0.title, links.to(SiteMap.area($0.id))) }
    }

    private func references() -> [[String]] {
        let links = SiteLinks(page: SiteMap.index, map: map)
        return plan.permissions.map { row("permission", $0.name, links.permission($0.name)) }
            + plan.userPermissions.map { row("user permission", $0.name, links.userPermission($0.name)) }
            + plan.rateGroups.map { row("rate group", $0.name, links.rateGroup($0.name)) }
            + plan.events.map { row("event", $0.name, links.event($0.name), [$0.constant.text]) }
            + plan.errors.map { row("error", $0.code, links.error($0.code)) }
    }

    private func row(_ kind: String, _ name: String, _ target: String, _ phrases: [String] = []) -> [String] {
        let facts = [kind, name, target].map(JSONWriter.jsonQuoted)
        return phrases.isEmpty ? facts : facts + ["[\(phrases.map(JSONWriter.jsonQuoted).joined(separator: ","))]"]
    }
}
