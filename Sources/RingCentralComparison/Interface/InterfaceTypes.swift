import RingCentralGenerator

/// The declarations of types.
extension Interface {
    mutating func add(_ type: TypePlan, at places: [ChangePlace]) {
        switch type {
        case .structure(let plan): add(plan, places)
        case .open(let plan):
            add(Declaration(name: type.fullName, form: .type(kind: "open enum", conformances: []), places: places))
            for value in plan.cases {
                self.value(
                    "\(type.fullName).\(value.name.text)", type.fullName,
                    places.map { $0 + ChangePlace.value(value.value) })
            }
        case .union(let plan):
            add(Declaration(name: plan.fullName, form: .type(kind: "union", conformances: []), places: places))
            for form in plan.cases {
                add(
                    Declaration(
                        name: "\(plan.fullName).\(form.name.text)", form: .unionCase(type: form.type.text),
                        places: places))
            }
            for inner in plan.nested { add(inner, at: places) }
        }
    }

    private static func places(_ places: [ChangePlace], _ field: FieldPlan) -> [ChangePlace] {
        places.map { $0 + field.wireName }
    }

    private mutating func add(_ plan: StructPlan, _ places: [ChangePlace]) {
        var conformances: Set<String> = []
        if plan.literal != nil { conformances.insert("ExpressibleByStringLiteral") }
        if plan.paged != nil { conformances.insert("PagedResponse") }
        add(Declaration(name: plan.fullName, form: .type(kind: "struct", conformances: conformances), places: places))
        for field in plan.fields {
            value("\(plan.fullName).\(field.name.text)", FieldRenderer.type(field), places.map { $0 + field.wireName })
        }
        for alias in plan.aliases {
            value(
                "\(plan.fullName).\(alias.name.text)", FieldRenderer.type(alias.field),
                Self.places(places, alias.field))
        }
        if let rest = plan.rest {
            value("\(plan.fullName).\(rest.name.text)", "[String: \(rest.type.text)]", places)
        }
        if !plan.initializerFields.isEmpty {
            func arguments(_ labels: [Identifier]) -> [Declaration.Argument] {
                zip(plan.initializerFields, labels).map { field, label in
                    Declaration.Argument(
                        label: label.text, type: FieldRenderer.parameterType(field), hasDefault: !field.mustBeGiven,
                        places: Self.places(places, field))
                }
            }
            add(
                Declaration(
                    name: "\(plan.fullName).init",
                    form: .function(
                        .init(
                            today: arguments(plan.initializerFields.map(\.name)),
                            past: plan.formerInitializers.map(arguments)),
                        result: plan.fullName, resultPlaces: places),
                    places: places))
        }
        for inner in plan.nested {
            let users = plan.fields.filter { $0.type.mentions(inner.fullName) }.map(\.wireName)
            add(inner, at: users.isEmpty ? places : places.flatMap { place in users.map { place + $0 } })
        }
    }
}
