/// The rules for types that are written out where they are used: those have an end.
///
/// A model that only stands for another type leaves no type of its own in Swift. A list, say, is written out wherever its
/// name is used. If it then meets its own name again, that never ends.
struct ExpansionRules {
    let api: API
    let bag: DiagnosticBag
    /// The kind of type that each model becomes, by its name.
    let kinds: [String: TypeKind]

    init(api: API, bag: DiagnosticBag) {
        self.api = api
        self.bag = bag
        kinds = api.findKinds()
    }

    func check() {
        let measures = measureModels()
        var total = 0
        for model in api.models {
            if isEndless(model.name, measures) {
                bag.add(
                    .endlessType,
                    "\"\(model.name)\" contains itself, and no type with a name lies between: it would have no end",
                    advice: "Move the object inside it into a model of its own", at: model.schema.source)
            } else if let measure = measures[model.name] {
                check(measure, model.schema)
                add(measure, to: &total, model.schema)
            }
        }
        forEachRoot { root in
            // Most parameters are values without parts.
            if root.isLeaf, !standsForAnother(root) { return }
            let walk = walk { visit(root, level: 0, &$0) }
            var measure = ReferenceGraph.Measure(depth: walk.depth, size: walk.size)
            for edge in walk.edges {
                if let below = measures[edge.target] { measure.add(below, weight: edge.weight) }
            }
            check(measure, root)
            add(measure, to: &total, root)
        }
    }

    /// The models that would have no end.
    func endlessModels() -> Set<String> {
        let measures = measureModels()
        return Set(api.models.map(\.name).filter { isEndless($0, measures) })
    }

    private func isEndless(_ name: String, _ measures: [String: ReferenceGraph.Measure]) -> Bool {
        [name, Self.flat(name)].contains { measures[$0]?.isEndless ?? false }
    }

    /// Measures each model as a type, and those that are included also as a part of others.
    private func measureModels() -> [String: ReferenceGraph.Measure] {
        var walks: [String: Walk] = [:]
        for (name, model) in api.modelsByName { walks[name] = walk { visit(model.schema, level: 0, &$0) } }
        var open = walks.values.flatMap(\.flattened)
        while let name = open.popLast() {
            let key = Self.flat(name)
            guard walks[key] == nil, let schema = api.modelsByName[name]?.schema else { continue }
            let walk = walk { visitParts(of: schema, level: 0, &$0) }
            walks[key] = walk
            open += walk.flattened
        }
        return ReferenceGraph(
            Array(walks.keys), own: { name in walks[name].map { ($0.depth, $0.size) } ?? (0, 0) },
            edges: { walks[$0]?.edges ?? [] }
        ).measures()
    }

    /// The key of a model where it becomes part of an object; no model has this name.
    private static func flat(_ name: String) -> String { name + "\n" }

    private func check(_ measure: ReferenceGraph.Measure, _ schema: Schema) {
        if measure.depth > StructureRules.mostLevels, measure.depthBelow <= StructureRules.mostLevels {
            StructureRules.reportDepth(at: schema.source, bag)
        }
        if measure.sizeBelow > StructureRules.mostCopies, measure.largestBelow <= StructureRules.mostCopies {
            bag.add(
                .limits,
                "The types that stand behind the names in this type come to more than \(StructureRules.mostCopies) parts",
                advice: "Make objects of lists and maps that are used over and over", at: schema.source)
        }
    }

    /// Adds up what is written out in all of the catalog.
    private func add(_ measure: ReferenceGraph.Measure, to total: inout Int, _ schema: Schema) {
        let most = StructureRules.mostCopies * 20
        let before = total
        total = min(ReferenceGraph.most, total + measure.sizeBelow)
        if total > most, before <= most {
            bag.add(
                .limits, "The types that stand behind names come to more than \(most) parts up to here",
                advice: "Make objects of lists and maps that are used over and over", at: schema.source)
        }
    }

    private func standsForAnother(_ schema: Schema) -> Bool {
        if case .model(let name) = schema.shape { kinds[name] == .some(.none) } else { false }
    }

    /// Visits the schemas that are not in models.
    private func forEachRoot(_ visit: (Schema) -> Void) {
        for endpoint in api.endpoints { endpoint.forEachSchema(visit) }
        for event in api.service.events { event.parameters.forEach { visit($0.schema) } }
    }

    // MARK: Walking

    /// The findings in a schema.
    private struct Walk {
        var edges: [ReferenceGraph.Edge] = []
        /// The models that become part of an object.
        var flattened: [String] = []
        var depth = 0
        var size = 0
    }

    private func walk(_ start: (inout Walk) -> Void) -> Walk {
        var walk = Walk()
        start(&walk)
        return walk
    }

    /// Goes through a type that is written out.
    private func visit(_ schema: Schema, level: Int, _ walk: inout Walk) {
        walk.depth = max(walk.depth, level)
        walk.size += 1
        switch schema.shape {
        case .primitive: break
        case .model(let name):
            if kinds[name] == .some(.none) { walk.edges.append(.init(to: name, weight: level)) }
        case .list(let element): visit(element, level: level + 1, &walk)
        case .object: return visitParts(of: schema, level: level, &walk)
        case .union:
            if UnionForm.isInline(schema) { return visitParts(of: schema, level: level, &walk) }
            let inner = schema.alternatives.count == 1 ? level : level + 1
            for alternative in schema.alternatives { visit(alternative, level: inner, &walk) }
        }
        if case .some(let type) = schema.additional { visit(type, level: level + 1, &walk) }
    }

    /// Goes through what an object has of its own, and gets from others.
    private func visitParts(of schema: Schema, level: Int, _ walk: inout Walk) {
        walk.size += 1
        if case .model(let name) = schema.shape { flatten(name, level, &walk) }
        for name in schema.includes { flatten(name, level, &walk) }
        for alternative in schema.alternatives { visitParts(of: alternative, level: level, &walk) }
        for property in schema.properties {
            // Most properties are simple.
            if case .primitive = property.schema.shape {
                walk.size += 1
            } else {
                visit(property.schema, level: level + 1, &walk)
            }
        }
        if case .some(let type) = schema.additional { visit(type, level: level + 1, &walk) }
    }

    private func flatten(_ name: String, _ level: Int, _ walk: inout Walk) {
        walk.edges.append(.init(to: Self.flat(name), weight: level))
        walk.flattened.append(name)
    }
}
