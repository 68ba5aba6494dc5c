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
            let phrases = row.phrases.map(JSONWriter.jsonQuoted)
            return "[\((facts + [list(parameters), list(types), list(phrases)]).joined(separator: ","))]"
        }
        let words = search.words.map {
            "\(JSONWriter.jsonQuoted($0.said)): \(list($0.meant.map(JSONWriter.jsonQuoted)))"
        }
        let text = """
            const searchData = {
            words: {\(words.joined(separator: ",\n"))},
            names: [\(names.all.map(JSONWriter.jsonQuoted).joined(separator: ","))],
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
