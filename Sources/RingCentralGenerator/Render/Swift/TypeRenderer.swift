/// Prints structs, open enums and unions.
struct TypeRenderer {
    let access: String

    func render(_ type: TypePlan, nested: Bool = false, into printer: inout SwiftPrinter) {
        switch type {
        case .structure(let plan): render(plan, nested, &printer)
        case .open(let plan): render(plan, nested, &printer)
        case .union(let plan): UnionRenderer(access: access).render(plan, nested, &printer)
        }
    }

    /// Nested types inherit the isolation of the type around them.
    static func isolation(_ nested: Bool) -> String { nested ? "" : "nonisolated " }

    /// What a type conforms to: only those that calls give can be read from an answer, since each conformance costs.
    static func kind(_ kind: String, _ isAnswer: Bool) -> String { isAnswer ? kind + ", ResponseValue" : kind }

    private func render(_ plan: StructPlan, _ nested: Bool, _ printer: inout SwiftPrinter) {
        printer.doc(plan.doc)
        let kind = Self.kind("Model", plan.isAnswer)
        printer.block("\(access)\(Self.isolation(nested))struct \(plan.name.declared): \(kind)") { printer in
            for field in plan.fields { FieldRenderer(access: access).declare(field, &printer) }
            if let rest = plan.rest {
                printer.line("/// Whatever else the service sends.")
                printer.line("\(access)var \(rest.name.declared): [String: \(rest.type.text)]")
            }
            if plan.keepsUnknownMembers { printer.line("private var \(Self.unknown): UnknownMembers") }
            initializers(plan, &printer)
            for alias in plan.aliases { AliasRenderer(access: access).render(alias, into: &printer) }
            AliasRenderer(access: access).renderInitializers(of: plan, into: &printer)
            visit(plan, &printer)
            for type in plan.nested {
                printer.blank()
                render(type, nested: true, into: &printer)
            }
        }
    }

    private func initializers(_ plan: StructPlan, _ printer: inout SwiftPrinter) {
        let ordered = plan.initializerFields
        if !ordered.isEmpty {
            var statements = ordered.map(FieldRenderer.assign)
            statements += Self.presets(plan)
            memberwise(ordered.map(FieldRenderer.parameter), statements, &printer)
        }
        blank(plan, ordered, &printer)
    }

    /// The initializer of what is about to be read.
    private func blank(_ plan: StructPlan, _ ordered: [FieldPlan], _ printer: inout SwiftPrinter) {
        let opening = "\(access)init(_ blank: Blank)"
        if ordered.isEmpty {
            printer.body(opening, Self.presets(plan))
            return
        }
        let values = ordered.filter(\.isGiven).map { "\(SwiftText.label($0.name.text)): .init(blank)" }
        let cleared = ordered.filter { $0.presence == .expected }.map { "; self.\($0.name.declared) = nil" }
        printer.body(opening, "self.init(", values, ")" + cleared.joined())
    }

    /// The property that holds the members without a field.
    private static let unknown = "_unknownMembers"

    /// The statements that set what no parameter sets.
    private static func presets(_ plan: StructPlan) -> [String] {
        (plan.rest.map { ["self.\($0.name.declared) = [:]"] } ?? [])
            + (plan.keepsUnknownMembers ? ["self.\(unknown) = .init()"] : [])
    }

    private func memberwise(_ parameters: [String], _ statements: [String], _ printer: inout SwiftPrinter) {
        if access.utf8.count + SwiftPrinter.length(parameters) + 6 < SwiftPrinter.width - 8 {
            printer.body("\(access)init(\(parameters.joined(separator: ", ")))", statements)
            return
        }
        printer.list("\(access)init(", parameters, ") {")
        printer.indent()
        printer.wrap(statements, separator: ";")
        printer.outdent()
        printer.line("}")
    }

    private func visit(_ plan: StructPlan, _ printer: inout SwiftPrinter) {
        var calls = plan.fields.map(FieldRenderer.visit)
        if let rest = plan.rest { calls.append("fields.rest(&self.\(rest.name.declared))") }
        if plan.keepsUnknownMembers { calls.append("fields.unknown(&self.\(Self.unknown))") }
        printer.body("\(access)mutating func visit(_ fields: FieldVisitor)", calls)
    }

    private func render(_ plan: EnumPlan, _ nested: Bool, _ printer: inout SwiftPrinter) {
        printer.doc(plan.doc)
        printer.line("\(access)typealias \(plan.name.declared) = OpenEnum<\(plan.marker)>")
        printer.line("\(access)\(Self.isolation(nested))enum \(plan.marker) {}")
    }

    /// What has to stand at the top of a file: the values of open enums, and conformances.
    func renderExtensions(_ type: TypePlan, into printer: inout SwiftPrinter) {
        switch type {
        case .open(let plan): values(plan, &printer)
        case .union(let plan): plan.nested.forEach { renderExtensions($0, into: &printer) }
        case .structure(let plan):
            if let literal = plan.literal { self.literal(plan, literal, &printer) }
            if let paged = plan.paged { self.paged(plan, paged, &printer) }
            plan.nested.forEach { renderExtensions($0, into: &printer) }
        }
    }

    private func values(_ plan: EnumPlan, _ printer: inout SwiftPrinter) {
        if plan.cases.isEmpty { return }
        printer.gap()
        printer.block("nonisolated extension OpenEnum where Values == \(plan.fullMarker)") { printer in
            for value in plan.cases {
                printer.line(
                    "\(access)static var \(value.name.declared): Self { Self(\(SwiftText.literal(value.value))) }")
            }
        }
    }

    private func literal(_ plan: StructPlan, _ field: FieldPlan, _ printer: inout SwiftPrinter) {
        let literal = field.name
        let value = field.type == .identifier ? "Identifier(\(literal.declared))" : literal.declared
        printer.gap()
        printer.block("nonisolated extension \(plan.fullName): ExpressibleByStringLiteral") { printer in
            printer.line("/// A value of which only `\(literal.text)` is given.")
            printer.line(
                "\(access)init(stringLiteral \(literal.declared): String) { self.init(\(literal.declared): \(value)) }"
            )
        }
    }

    private func paged(_ plan: StructPlan, _ paged: PagedItems, _ printer: inout SwiftPrinter) {
        printer.gap()
        printer.block("nonisolated extension \(plan.fullName): PagedResponse") { printer in
            printer.line("/// The items of this page.")
            let steps = paged.path.map { $0.name.declared }.joined(separator: paged.path[0].isOptional ? "?." : ".")
            let value = "self.\(steps)" + (paged.path.contains(where: \.isOptional) ? " ?? []" : "")
            printer.line("\(access)var pageItems: [\(paged.element.text)] { \(value) }")
        }
    }
}
