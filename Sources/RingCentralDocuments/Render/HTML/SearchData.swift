import RingCentralCatalog
import RingCentralGenerator

/// The data of the search, as a script.
///
/// Names stand once, in a table; rows hold places in it, in the order of the list of endpoints.
struct SearchData {
    let search: SearchPlan

    func file() -> OutputFile {
        var names = NameTable()
        let rows = search.rows.map { row in
            let facts = [row.access, row.permission, row.userPermission, row.rateGroup, row.lifecycle]
                .map { $0.map { String(names.place(of: $0)) } ?? "null" }
            let parameters = row.parameters.map { String(names.place(of: $0)) }
            let types = row.types.map { String(names.place(of: $0)) }
            let phrases = row.phrases.map(JSONWriter.quoted)
            return "[\((facts + [list(parameters), list(types), list(phrases)]).joined(separator: ","))]"
        }
        let words = search.words.map { "\(JSONWriter.quoted($0.said)): \(list($0.meant.map(JSONWriter.quoted)))" }
        let text = """
            const searchData = {
            words: {\(words.joined(separator: ",\n"))},
            names: [\(names.all.map(JSONWriter.quoted).joined(separator: ","))],
            rows: [
            \(rows.joined(separator: ",\n"))
            ]};

            """
        return SiteScript(path: "search-data.js", text: text).file()
    }

    private func list(_ items: [String]) -> String { "[\(items.joined(separator: ","))]" }
}

/// Names, each once, in the order in which they came.
private struct NameTable {
    private(set) var all: [String] = []
    private var places: [String: Int] = [:]

    mutating func place(of name: String) -> Int {
        if let place = places[name] { return place }
        places[name] = all.count
        all.append(name)
        return all.count - 1
    }
}

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
        let facts = [kind, name, target].map(JSONWriter.quoted)
        return phrases.isEmpty ? facts : facts + ["[\(phrases.map(JSONWriter.quoted).joined(separator: ","))]"]
    }
}
