/// The rules that every later stage relies on: the types of a catalog end, and are not made of too much.
///
/// Stages after this one follow types as they are nested. What passes these rules they follow in bounded time and on a
/// small stack.
struct StructureRules {
    /// The number of levels that a type may be nested, names that only stand for other types followed.
    static let mostLevels = 64
    /// The number of types that an object may include, or choose among, all in all.
    static let mostParts = 4096
    /// The number of nameless types and properties that names which only stand for others may be replaced by.
    static let mostCopies = 100_000

    let api: API
    let bag: DiagnosticBag

    static func reportDepth(at place: JSONValue, _ bag: DiagnosticBag) {
        bag.add(
            .limits, "This type is nested more than \(mostLevels) levels deep",
            advice: "Move a part of it into a model of its own", at: place)
    }

    /// Checks all schemas.
    ///
    /// - Returns: The kind of type that each model becomes, by its name; nil if they may not be followed.
    func check() -> [String: TypeKind]? {
        let before = bag.errorCount
        checkChains()
        if bag.errorCount == before { checkParts() }
        guard bag.errorCount == before else { return nil }
        let rules = ExpansionRules(api: api, bag: bag)
        rules.check()
        return bag.errorCount == before ? rules.kinds : nil
    }

    /// The models that contain themselves with no named type between; none where chains of names are wrong.
    func endlessModels() -> Set<String> {
        let before = bag.errorCount
        checkChains()
        if bag.errorCount == before { checkParts() }
        return bag.errorCount == before ? ExpansionRules(api: api, bag: bag).endlessModels() : []
    }

    // MARK: Chains

    /// One way in which models lead to each other.
    private struct Chain {
        var code: DiagnosticCode
        var circle: String
        var what: String
        var advice: String
        var targets: (Schema) -> [String]
    }

    private static var aliases: Chain {
        Chain(
            code: .includeCycle, circle: "stands for itself, by a detour perhaps", what: "stands for another name",
            advice: "Give it a shape of its own", targets: { [$0.alias].compactMap(\.self) })
    }

    private static var includes: Chain {
        Chain(
            code: .includeCycle, circle: "includes itself, by a detour perhaps", what: "includes another model",
            advice: "Break the circle", targets: \.includes)
    }

    private static var alternatives: Chain {
        Chain(
            code: .endlessType, circle: "is one of its own alternatives, by a detour perhaps",
            what: "is an alternative of another union",
            advice: "Remove the alternative, or put it into a property", targets: \.choices)
    }

    private func checkChains() {
        let before = bag.errorCount
        check(Self.aliases)
        // Names in a row that stand for each other would be told of a second time as alternatives.
        if bag.errorCount == before { check(Self.alternatives) }
        check(Self.includes)
    }

    private func check(_ chain: Chain) {
        let leading = api.modelsByName.mapValues { chain.targets($0.schema) }.filter { !$0.value.isEmpty }
        if leading.isEmpty { return }
        let names = leading.keys.sorted()
        let graph = ReferenceGraph(
            names, own: { _ in (1, 1) },
            edges: { name in (leading[name] ?? []).map { ReferenceGraph.Edge(to: $0, weight: 1) } })
        let measures = graph.measures()
        // Where a name leads into a circle it is told as well, since it can't be followed either.
        for name in names {
            guard let schema = api.modelsByName[name]?.schema, let measure = measures[name] else { continue }
            let endless = (leading[name] ?? []).filter { measures[$0]?.isEndless ?? false }
            if let target = endless.first {
                bag.add(
                    chain.code, "\"\(target)\" \(chain.circle)", advice: chain.advice, at: schema.source)
            } else if measure.depth > Self.mostLevels, measure.depthBelow <= Self.mostLevels {
                bag.add(
                    .limits, "\"\(name)\" \(chain.what), and so on, more than \(Self.mostLevels) times in a row",
                    advice: "Shorten the chain", at: schema.source)
            }
        }
    }

    // MARK: Parts

    /// Counts what objects are made of that include others, or choose among them.
    private func checkParts() {
        api.forEachComposite { schema in
            guard !schema.includes.isEmpty || !schema.alternatives.isEmpty else { return }
            var counter = PartCounter(api: api)
            counter.count(schema, depth: 0)
            if counter.isOver {
                bag.add(
                    .limits, "What this type includes and chooses among comes to more than \(Self.mostParts) parts",
                    advice: "Include fewer models, or name each only once", at: schema.source)
            }
        }
    }
}

/// Counts the schemas that `FlatObject` goes through, and stops where there are too many.
private struct PartCounter {
    let api: API
    private var left = StructureRules.mostParts
    private var trail: Set<String> = []
    private(set) var isOver = false

    init(api: API) { self.api = api }

    mutating func count(_ schema: Schema, depth: Int) {
        left -= 1
        if left < 0 || depth > StructureRules.mostLevels { isOver = true }
        if isOver { return }
        for name in schema.includes where trail.insert(name).inserted {
            if let model = api.modelsByName[name] { count(api.resolved(model.schema), depth: depth + 1) }
            trail.remove(name)
            if isOver { return }
        }
        for alternative in schema.alternatives {
            var name: String?
            if case .model(let model) = alternative.shape {
                guard trail.insert(model).inserted else { continue }
                name = model
            }
            count(api.resolved(alternative), depth: depth + 1)
            if let name { trail.remove(name) }
            if isOver { return }
        }
    }
}

extension Schema {
    /// The name for which the schema stands, and nothing else.
    fileprivate var alias: String? { if case .model(let name) = shape { name } else { nil } }

    /// The models among which the schema chooses; those of objects with properties aside.
    fileprivate var choices: [String] {
        switch shape {
        case .model(let name): [name]
        case .union: alternatives.flatMap(\.choices)
        case .primitive, .list, .object: []
        }
    }
}
