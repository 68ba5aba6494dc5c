import RingCentralCatalog
import RingCentralGenerator

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
