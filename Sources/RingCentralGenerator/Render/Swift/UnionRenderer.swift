/// Prints a union: an enum with a case for each shape and one for what is not known.
struct UnionRenderer {
    let access: String

    func render(_ plan: UnionPlan, _ nested: Bool, _ printer: inout SwiftPrinter) {
        printer.doc(plan.doc)
        let kind = plan.isByStatus ? "ResponseValue" : TypeRenderer.kind("UnionModel", plan.isAnswer)
        let isolation = TypeRenderer.isolation(nested)
        printer.block("\(access)\(isolation)indirect enum \(plan.name.declared): \(kind)") { printer in
            for form in plan.cases {
                printer.doc([form.doc].filter { !$0.isEmpty })
                printer.line("case \(form.name.declared)(\(form.type.text))")
            }
            let other = plan.isByStatus ? "The response with any other status." : "What none of the others fits."
            printer.line("/// \(other)")
            printer.line("case other(JSONValue)")
            printer.blank()
            if plan.isByStatus {
                decode(plan, &printer)
            } else {
                read(plan, &printer)
                payload(plan, &printer)
            }
            for type in plan.nested {
                printer.blank()
                TypeRenderer(access: access).render(type, nested: true, into: &printer)
            }
        }
    }

    private func read(_ plan: UnionPlan, _ printer: inout SwiftPrinter) {
        printer.block("\(access)static func read(_ union: UnionReader) -> Self") { printer in
            if let discriminator = plan.discriminator {
                printer.line("switch union.discriminator(\(SwiftText.literal(discriminator))) {")
                for form in plan.cases {
                    guard case .value(let values) = form.test else { continue }
                    printer.line("case \(values.map(SwiftText.literal).joined(separator: ", ")):")
                    printer.line(
                        "    if let value = union.read(\(form.type.text).self) { return .\(form.name.declared)(value) }"
                    )
                }
                printer.line("default: break")
                printer.line("}")
            } else {
                for form in plan.cases {
                    let read = "let value = union.read(\(form.type.text).self) { return .\(form.name.declared)(value) }"
                    printer.line("if \(condition(form.test))\(read)")
                }
            }
            printer.line("return .other(union.json)")
        }
    }

    /// The choice by status: exact ones before ranges, whatever is left over last.
    private func decode(_ plan: UnionPlan, _ printer: inout SwiftPrinter) {
        printer.block("\(access)static func decode(_ answer: Answer) throws -> Self") { printer in
            printer.line("switch answer.status {")
            for form in plan.cases.sorted(by: { Self.isExact($0.test) && !Self.isExact($1.test) }) {
                guard case .status(let status) = form.test else { continue }
                let pattern = status.map(String.init) ?? "200..<300 where !answer.body.isEmpty"
                printer.line("case \(pattern): .\(form.name.declared)(try answer.decoded())")
            }
            printer.line("default: .other(try .decode(answer))")
            printer.line("}")
        }
    }

    private static func isExact(_ test: UnionPlan.Test) -> Bool {
        if case .status(.some) = test { true } else { false }
    }

    private func condition(_ test: UnionPlan.Test) -> String {
        switch test {
        case .keys(let keys): keys.map { "union.has(\(SwiftText.literal($0))), " }.joined()
        case .anyKey(let keys): keys.map { "union.has(\(SwiftText.literal($0)))" }.joined(separator: " || ") + ", "
        case .string: "union.isString, "
        case .list: "union.isArray, "
        case .object: "union.isObject, "
        case .number: "union.isNumber, "
        case .bool: "union.isBool, "
        case .value, .status, .always: ""
        }
    }

    private func payload(_ plan: UnionPlan, _ printer: inout SwiftPrinter) {
        printer.block("\(access)var payload: any FieldValue") { printer in
            printer.line("switch self {")
            for form in plan.cases { printer.line("case .\(form.name.declared)(let value): value") }
            printer.line("case .other(let value): value")
            printer.line("}")
        }
    }
}
