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
        /// The types that it takes and gives, and those within them that several endpoints have, but not most.
        var types: [String]
        /// What people ask for.
        var phrases: [String]
    }

    /// Words of the API by a word that people say instead.
    var words: [(said: String, meant: [String])]
    var rows: [Row]
}

/// Gathers what the search needs.
struct SearchPlanner {
    /// A type that more endpoints have than these tells nothing of any.
    private static let mostSpread = 40

    let documentation: DocumentationPlan
    let terms: SearchTerms

    func plan() -> SearchPlan {
        let parts = Dictionary(
            documentation.types.map { ($0.name, $0.parts) }, uniquingKeysWith: { first, _ in first })
        let pages = documentation.areas.flatMap(\.endpoints)
        let reached = pages.map { Self.reached(from: $0, parts) }
        var spread: [String: Int] = [:]
        for types in reached { for name in types { spread[name, default: 0] += 1 } }
        let rows = zip(pages, reached).map { page, types in
            SearchPlan.Row(
                id: page.id, access: page.access.rawValue, permission: page.permission,
                userPermission: page.userPermission, rateGroup: page.rateGroup?.name,
                lifecycle: page.lifecycle.rawValue, parameters: page.parameters.map { $0.wireName ?? $0.name.text },
                types: types.filter { telling(page, $0, spread[$0, default: 0]) },
                phrases: terms.endpoints[page.id] ?? [])
        }
        let words = terms.words.sorted { $0.key < $1.key }.map { (said: $0.key, meant: $0.value) }
        return SearchPlan(words: words, rows: rows)
    }

    /// Whether a type says something of an endpoint that its own words do not.
    private func telling(_ page: EndpointPage, _ type: String, _ spread: Int) -> Bool {
        spread > 1 ? spread <= Self.mostSpread : [page.output.page, page.request?.type.page].contains(type)
    }

    private static func reached(from page: EndpointPage, _ parts: [String: [String]]) -> [String] {
        var open = ([page.request?.type, page.output] + page.parameters.map(\.type)).compactMap { $0?.page }
        var seen: Set<String> = []
        while let name = open.popLast() { if seen.insert(name).inserted { open += parts[name] ?? [] } }
        return seen.sorted()
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
