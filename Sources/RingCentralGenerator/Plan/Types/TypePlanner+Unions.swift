extension TypePlanner {
    /// The type of a value that has one of several shapes; what has no name yet goes into the nest.
    func union(_ schema: Schema, named hint: String, in nest: Nest, at place: Place) -> SwiftType {
        if schema.alternatives.count == 1 { return type(of: schema.alternatives[0], named: hint, in: nest, at: place) }
        if schema.isPageSize { return .pageSize }
        if let values = UnionForm.values(of: schema, api) {
            return values.isEmpty ? .string : .open(declareEnum(values, of: schema, named: hint, in: nest, at: place))
        }
        if UnionForm.isInline(schema) { return declareStruct(schema, named: hint, in: nest, at: place) }
        let name = nest.name(hint)
        let full = place.outer.isEmpty ? name.text : "\(place.outer).\(name.text)"
        nest.types.append(
            .union(
                unionPlan(
                    schema, named: name, full, doc: doc.of(schema, fallback: "One of several shapes."), at: place)))
        return .named(full)
    }

    /// The plan of an enum with a case for each of the shapes.
    func unionPlan(
        _ schema: Schema, named name: Identifier, _ full: String, doc words: [String], at place: Place
    ) -> UnionPlan {
        let nest = nest(inside: name)
        let inner = Place(outer: full, model: place.model, path: place.path, direction: place.direction)
        let cases = UnionForm.cases(of: schema, api)
        var scope = NameScope(.member, forbidden: ReservedWords.members.union(["other"]))
        for (index, form) in cases.enumerated() { scope.wish("\(index)", named: form.name) }
        let identifiers = scope.resolve()
        var plans: [UnionPlan.Case] = []
        for (index, form) in cases.enumerated() {
            guard let identifier = identifiers["\(index)"] else { continue }
            let type = type(of: form.schema, named: form.name, in: nest, at: inner)
            plans.append(UnionPlan.Case(name: identifier, type: type, test: form.test, doc: form.doc))
        }
        var plan = UnionPlan(
            name: name, fullName: full, doc: words, discriminator: schema.discriminator?.property, cases: plans)
        if !plans.contains(where: { if case .value = $0.test { true } else { false } }) { plan.discriminator = nil }
        plan.nested = nest.types
        return plan
    }
}
