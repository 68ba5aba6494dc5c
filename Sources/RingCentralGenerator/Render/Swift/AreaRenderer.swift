/// Prints an area: its functions, and the facts of its endpoints that are there at run time.
struct AreaRenderer {
    let access: String
    private var aliases: AliasRenderer { AliasRenderer(access: access) }

    init(access: String) { self.access = access }

    func render(_ area: AreaPlan, into printer: inout SwiftPrinter) {
        printer.gap()
        printer.doc(area.doc)
        printer.block("\(access)nonisolated struct \(area.typeName.declared): Sendable") { printer in
            printer.line("let client: ServiceClient")
            printer.line("\(access)init(_ client: ServiceClient) { self.client = client }")
            for function in area.functions.flatMap({ [$0] + $0.variants }) {
                printer.blank()
                render(function, &printer)
            }
            for function in area.functions.flatMap({ [$0] + $0.variants }) {
                for former in function.formers {
                    aliases.render(former, of: function, parameters: parameters(former), into: &printer)
                }
            }
            for alias in area.aliases {
                aliases.render(alias, parameters: alias.arguments.map { parameter($0) }, into: &printer)
                for former in alias.formers {
                    aliases.render(
                        former, of: alias.function, alias: alias, parameters: parameters(former), into: &printer)
                }
            }
            for type in area.types {
                printer.blank()
                TypeRenderer(access: access).render(type, nested: true, into: &printer)
            }
        }
    }

    /// The facts of the area's endpoints; they stand at the top of the module.
    func renderConstants(_ area: AreaPlan, into printer: inout SwiftPrinter) {
        if area.functions.isEmpty, area.aliases.isEmpty { return }
        printer.blank()
        printer.block("nonisolated extension APIOperation") { printer in
            for function in area.functions { OperationRenderer(access: access).declare(function, &printer) }
            for alias in area.aliases { aliases.renderConstant(alias, into: &printer) }
        }
    }

    // MARK: Functions

    private func render(_ function: FunctionPlan, _ printer: inout SwiftPrinter) {
        printer.doc(function.doc)
        if let replacement = function.replacement?.words {
            let renamed = function.renamed.map { ", renamed: \(SwiftText.literal($0))" } ?? ""
            printer.line("@available(*, deprecated, message: \(SwiftText.literal(replacement))\(renamed))")
        }
        printer.list(
            "\(access)func \(function.name.declared)(", function.arguments.map { parameter($0) },
            ") -> Call<\(function.result)> {")
        printer.indent()
        let statements = function.statements.map(StatementRenderer.text)
        if statements.isEmpty {
            printer.line("Call(client, RequestParts(.\(function.constant.declared)))")
        } else {
            printer.line("var request = RequestParts(.\(function.constant.declared))")
            printer.wrap(statements, separator: ";")
            printer.line("return Call(client, request)")
        }
        printer.outdent()
        printer.line("}")
    }

    private func parameters(_ former: FunctionPlan.Former) -> [String] {
        former.arguments.map { parameter($0, always: $0.use == former.given) }
    }

    /// - Parameter always: Whether it has to be given, though it needn't otherwise.
    private func parameter(_ argument: FunctionPlan.Argument, always: Bool = false) -> String {
        let label = argument.labelled ? "" : "_ "
        let type = argument.nullable ? "Nullable<\(argument.type.text)>" : argument.type.text
        let declaration = "\(label)\(argument.name.declared): \(type)\(argument.presence == .optional ? "?" : "")"
        let value: String? =
            switch argument.presence {
            case .required: nil
            case .optional: "nil"
            case .defaulting(let value): SwiftText.literal(value)
            case .constant(let value): ".\(value.declared)"
            }
        return declaration + (always ? "" : value.map { " = " + $0 } ?? "")
    }
}
