import RingCentralGenerator

/// Gathers what is told of the declared types, and who uses them.
struct TypePagePlanner {
    let client: ClientPlan
    let links: EndpointLinks
    /// The corrections of types, by their full names.
    let corrections: [String: [CorrectionFact]]

    /// A page for each type, by name.
    func pages() -> [TypePage] {
        let users = TypeUsers(client, links)
        var pages: [TypePage] = []
        for file in client.files {
            for (type, name) in Self.types(in: file) {
                var page = Self.page(type, name, file.home)
                page.endpoints = users.endpoints[name] ?? []
                page.users = users.types[name] ?? []
                page.corrections = corrections[name] ?? []
                pages.append(page)
            }
        }
        return pages.sorted { $0.name < $1.name }
    }

    /// The full names of the types that a file declares, nested ones after the type around them.
    static func names(in file: FilePlan) -> [String] { types(in: file).map(\.name) }

    static func types(in file: FilePlan) -> [(type: TypePlan, name: String)] {
        var out: [(type: TypePlan, name: String)] = []
        func add(_ type: TypePlan) {
            out.append((type, type.fullName))
            for nested in type.nested.sorted(by: { $0.fullName < $1.fullName }) { add(nested) }
        }
        for type in file.types + (file.area?.types ?? []) { add(type) }
        return out
    }

    private static func page(_ type: TypePlan, _ name: String, _ home: String) -> TypePage {
        switch type {
        case .structure(let plan):
            return TypePage(
                name: name, words: plan.doc.first ?? "", home: home,
                kind: .structure(fields: plan.fields.map(row), rest: (plan.rest?.type).map { TypeLink($0) }),
                literal: plan.literal?.name.text)
        case .open(let plan):
            return TypePage(
                name: name, words: plan.doc.first ?? "", home: home,
                kind: .values(plan.cases.map { TypePage.ValueRow(name: $0.name, value: $0.value) }))
        case .union(let plan):
            let cases = plan.cases.map { form in
                var values: [String] = []
                if case .value(let all) = form.test { values = all }
                return TypePage.CaseRow(name: form.name, type: TypeLink(form.type), values: values, words: form.doc)
            }
            return TypePage(
                name: name, words: plan.doc.first ?? "", home: home,
                kind: .union(cases: cases, discriminator: plan.discriminator))
        }
    }

    private static func row(_ field: FieldPlan) -> TypePage.FieldRow {
        TypePage.FieldRow(
            name: field.name, wireName: field.wireName, type: TypeLink(field.type), isRequired: !field.isOptional,
            isNullable: field.isNullable,
            isReadOnly: field.readOnly, isDeprecated: field.deprecated, words: field.words)
    }
}

/// Who uses a type, by its full name.
private struct TypeUsers {
    private(set) var endpoints: [String: [EndpointLink]] = [:]
    private(set) var types: [String: [String]] = [:]

    init(_ client: ClientPlan, _ links: EndpointLinks) {
        for function in client.areas.flatMap(\.functions) {
            guard let link = links[function.operation.id] else { continue }
            var used = Set(function.arguments.compactMap(\.type.declared))
            if case .value(let type) = function.output, let name = type.declared { used.insert(name) }
            if let model = function.flattenedModel { used.insert(model) }
            for name in used { endpoints[name, default: []].append(link) }
        }
        for file in client.files {
            for (type, user) in TypePagePlanner.types(in: file) {
                for name in Set(type.parts.compactMap(\.declared)) { types[name, default: []].append(user) }
            }
        }
        for name in types.keys { types[name]?.sort() }
    }
}

extension TypePlan {
    var nested: [TypePlan] {
        switch self {
        case .structure(let plan): plan.nested
        case .open: []
        case .union(let plan): plan.nested
        }
    }

    /// The types of what it holds.
    fileprivate var parts: [SwiftType] {
        switch self {
        case .structure(let plan): plan.fields.map(\.type) + (plan.rest.map { [$0.type] } ?? [])
        case .open: []
        case .union(let plan): plan.cases.map(\.type)
        }
    }
}
