import RingCentralCatalog
import RingCentralGenerator

/// What the search of the documentation finds endpoints by, beside what the list of endpoints shows of them.
struct SearchPlan {
    /// An endpoint, in the order of the documentation's areas.
    struct Row {
        var id: String
        var access: String
        var permission: String?
        var userPermission: String?
        var rateGroup: String?
        var lifecycle: String
        /// Names on the wire, those of the body among them.
        var parameters: [String]
        /// The types that it takes and gives.
        var types: [String]
        /// What people ask for.
        var phrases: [String]
    }

    /// Words of the API by a word that people say instead.
    var words: [(said: String, meant: [String])]
    var rows: [Row]
    /// What people ask for, by the page that tells it.
    var pages: [DocumentationSubject: [String]]
}

/// Gathers what the search needs.
struct SearchPlanner {
    let documentation: DocumentationPlan
    let terms: SearchTerms

    func plan() -> SearchPlan {
        let rows = documentation.areas.flatMap(\.endpoints).map { page in
            SearchPlan.Row(
                id: page.id, access: page.access.rawValue, permission: page.permission,
                userPermission: page.userPermission, rateGroup: page.rateGroup?.name,
                lifecycle: page.lifecycle.rawValue, parameters: page.parameters.map { $0.wireName ?? $0.name.text },
                types: [page.request?.type.page, page.output.page].compactMap { $0 },
                phrases: terms.endpoints[page.id] ?? [])
        }
        let words = terms.words.sorted { $0.key < $1.key }.map { (said: $0.key, meant: $0.value) }
        let pages = DocumentationSubject.allCases.map { ($0, (terms.pages[$0.rawValue] ?? []).sorted()) }
        return SearchPlan(words: words, rows: rows, pages: Dictionary(uniqueKeysWithValues: pages))
    }
}

extension TypePage {
    /// The pages of the types of which it is made, once for every use.
    var parts: [String] {
        switch kind {
        case .structure(let fields, let rest): (fields.map(\.type) + [rest].compactMap { $0 }).compactMap(\.page)
        case .values: []
        case .union(let cases, _): cases.compactMap(\.type.page)
        }
    }
}
