import RingCentralGenerator

/// Decides how a made-up value is written in Swift, by the type that is expected.
struct ExpressionPlanner {
    let types: TypeIndex

    func expression(_ value: SampleValue, as type: SwiftType) -> SampleExpression {
        switch (type, value) {
        case (.list(let element), .list(let elements)): .list(elements.map { expression($0, as: element) })
        case (.list(let element), _): .list([expression(value, as: element)])
        case (.map(let element), .object(let members)):
            .map(members.map { ($0.name, expression($0.value, as: element)) })
        case (.named(let name), _): named(value, name)
        case (.open(let marker), .text(let text)): open(text, marker)
        case (.json, .file), (.json, .list), (.json, .object): .json(value.json)
        case (.date, .text(let text)): .date(text)
        case (.string, .number(let text)), (.string, .text(let text)): .text(text)
        case (_, .file(let file)): .file(file)
        case (_, .bool(let value)): .bool(value)
        case (_, .number(let digits)): .number(digits)
        case (_, .text(let text)): .text(text)
        case (_, .null): .null
        default: .json(value.json)
        }
    }

    private func open(_ text: String, _ marker: String) -> SampleExpression {
        guard let known = types.enums[marker]?.cases.first(where: { $0.value == text }) else { return .text(text) }
        return .member(known.name)
    }

    private func named(_ value: SampleValue, _ name: String) -> SampleExpression {
        if let union = types.unions[name] { return choice(value, union) }
        guard let structure = types.structures[name] else { return .json(value.json) }
        if let literal = structure.literal, value.members.count == 1,
            case .text(let text)? = value.members.first?.value,
            structure.fields.contains(where: { $0.name == literal.name && $0.wireName == value.members[0].name })
        {
            return .text(text)
        }
        return .make(name, fields(value, structure.initializerFields))
    }

    /// The arguments that give the fields their values; what would be given anyway is left out.
    private func fields(_ value: SampleValue, _ fields: [FieldPlan]) -> [SampleExpression.Argument] {
        fields.compactMap { field in
            guard field.constant == nil, let member = value[field.wireName] else { return nil }
            return .init(label: field.name, value: expression(member, of: field))
        }
    }

    func expression(_ value: SampleValue, of field: FieldPlan) -> SampleExpression {
        let plain = expression(value, as: field.type)
        guard field.isNullable else { return plain }
        return value == .null ? .null : .nullable(plain)
    }

    /// The case that the client would choose if it read the value.
    private func choice(_ value: SampleValue, _ union: UnionPlan) -> SampleExpression {
        let tag = union.discriminator.flatMap { value[$0]?.plainText }
        guard let form = union.cases.first(where: { Self.passes(value, $0.test, tag) }) else {
            return .choice(NameScope.single("other", .member), .json(value.json))
        }
        return .choice(form.name, expression(value, as: form.type))
    }

    private static func passes(_ value: SampleValue, _ test: UnionForm.Test, _ tag: String?) -> Bool {
        switch (test, value) {
        case (.value(let tags), _): tag.map(tags.contains) ?? false
        case (.keys(let keys), .object): keys.allSatisfy { value[$0] != nil }
        case (.anyKey(let keys), .object): keys.contains { value[$0] != nil }
        case (.string, .text), (.list, .list), (.object, .object), (.number, .number), (.bool, .bool), (.always, _):
            true
        default: false
        }
    }
}
