/// Where each type is told of: within the one thing that uses it, or in a section of its own where several do.
///
/// Most types of an API are used once. Told where they are used, they unfold there without a script, and nothing stands
/// twice.
struct TypePlaces {
    /// Types that are told of where they are used, not in a section of their own.
    private(set) var inlined: Set<String> = []
    /// Types whose properties are the parameters of the endpoint that takes them, and that nothing else uses.
    private(set) var spelledOut: Set<String> = []
    private let byName: [String: TypePage]

    init(_ plan: DocumentationPlan) {
        byName = Dictionary(plan.types.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        let endpoints = plan.areas.flatMap(\.endpoints)
        let uses = Uses(plan, endpoints)
        for endpoint in endpoints where endpoint.spellsOutBody {
            if let body = endpoint.request?.type.page, uses.count[body] == nil { spelledOut.insert(body) }
        }
        let used = Uses(plan, endpoints, without: spelledOut)
        inlined = Set(byName.keys.filter { used.count[$0] == 1 && !spelledOut.contains($0) })
        leaveCircles()
    }

    subscript(name: String) -> TypePage? { byName[name] }

    /// The types that are told of at an endpoint, directly.
    func told(in endpoint: EndpointPage) -> [TypePage] {
        let types = endpoint.parameters.map(\.type) + [endpoint.output]
        return types.compactMap(\.page).filter(inlined.contains).compactMap { byName[$0] }
    }

    /// The types with sections of their own, by home.
    func sections() -> [String: [TypePage]] {
        Dictionary(
            grouping: byName.values.filter { !inlined.contains($0.name) && !spelledOut.contains($0.name) }, by: \.home
        ).mapValues { $0.sorted { $0.name < $1.name } }
    }

    /// The number of types that unfold within each other.
    private static let mostLevels = 24

    /// Types that are told of only within each other would be told of nowhere. Those that lie too deep get a section.
    private mutating func leaveCircles() {
        var reached: Set<String> = []
        func visit(_ name: String) {
            var open = [(name: name, level: 0)]
            while let (name, level) = open.popLast() {
                for part in byName[name]?.parts ?? [] where inlined.contains(part) && reached.insert(part).inserted {
                    if level == Self.mostLevels { inlined.remove(part) }
                    open.append((part, level == Self.mostLevels ? 0 : level + 1))
                }
            }
        }
        for name in byName.keys where !inlined.contains(name) { visit(name) }
        let users = Set(inlined.flatMap { byName[$0]?.parts ?? [] })
        for name in inlined.sorted() where !reached.contains(name) && users.contains(name) {
            if reached.insert(name).inserted {
                inlined.remove(name)
                visit(name)
            }
        }
    }

    /// How often each type is used.
    private struct Uses {
        var count: [String: Int] = [:]

        init(_ plan: DocumentationPlan, _ endpoints: [EndpointPage], without spelledOut: Set<String> = []) {
            func use(_ page: String?) { if let page { count[page, default: 0] += 1 } }
            for endpoint in endpoints {
                endpoint.parameters.forEach { use($0.type.page) }
                if !endpoint.spellsOutBody { use(endpoint.request?.type.page) }
                use(endpoint.output.page)
            }
            for type in plan.types where !spelledOut.contains(type.name) { type.parts.forEach(use) }
        }
    }
}

extension EndpointPage {
    /// Whether the properties of the body are among the parameters.
    var spellsOutBody: Bool { parameters.contains { $0.place == .body && $0.type != request?.type } }
}
