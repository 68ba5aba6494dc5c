/// Prints former names: deprecated declarations that lead to the new ones, so that callers get a fix-it.
struct AliasRenderer {
    let access: String

    func render(_ alias: FunctionAlias, parameters: [String], into printer: inout SwiftPrinter) {
        let function = alias.function
        let name = function.name.declared
        printer.blank()
        printer.doc(["The former name of `\(function.name.text)`."])
        if let area = alias.area {
            let message = "It is \(function.name.text) of \(area.accessor.text) now."
            printer.line("@available(*, deprecated, message: \(SwiftText.literal(message)))")
        } else {
            renamed(function, into: &printer)
        }
        printer.list(
            "\(access)func \(alias.name.declared)(", parameters, ") -> Call<\(function.result)> {")
        printer.indent()
        let arguments = function.arguments.map { Self.label($0) + $0.name.declared }
        printer.list("\(alias.area.map { "\($0.typeName.declared)(client)." } ?? "")\(name)(", arguments, ")")
        printer.outdent()
        printer.line("}")
    }

    /// The function as it was when one of its arguments had another label. That argument has to be given: a call without
    /// it means the function of today.
    func render(
        _ former: FunctionPlan.Former, of function: FunctionPlan, parameters: [String], into printer: inout SwiftPrinter
    ) {
        printer.blank()
        printer.doc(["Takes `\(former.name.text)`, the former name of `\(former.argument.name.text)`."])
        renamed(function, into: &printer)
        printer.list("\(access)func \(function.name.declared)(", parameters, ") -> Call<\(function.result)> {")
        printer.indent()
        let arguments = function.arguments.map { argument in
            let value = former.arguments.first { $0.use == argument.use } ?? argument
            return Self.label(argument) + value.name.declared
        }
        printer.list("\(function.name.declared)(", arguments, ")")
        printer.outdent()
        printer.line("}")
    }

    private func renamed(_ function: FunctionPlan, into printer: inout SwiftPrinter) {
        let labels = function.arguments.map { ($0.labelled ? $0.name.text : "_") + ":" }.joined()
        printer.line("@available(*, deprecated, renamed: \"\(function.name.text)(\(labels))\")")
    }

    private static func label(_ argument: FunctionPlan.Argument) -> String {
        argument.labelled ? "\(SwiftText.label(argument.name.text)): " : ""
    }

    func renderConstant(_ alias: FunctionAlias, into printer: inout SwiftPrinter) {
        guard let constant = alias.constant else { return }
        let name = alias.function.constant
        printer.doc(["The former name of `\(name.text)`."])
        printer.line("@available(*, deprecated, renamed: \"\(name.text)\")")
        printer.line("\(access)static var \(constant.declared): APIOperation { .\(name.declared) }")
    }

    func render(_ alias: TypeAlias, into printer: inout SwiftPrinter) {
        printer.blank()
        printer.doc(["The former name of ``\(alias.type)``."])
        printer.line("@available(*, deprecated, renamed: \"\(alias.type)\")")
        printer.line("\(access)typealias \(alias.name.declared) = \(alias.type)")
    }

    /// The former name of a property, and an initializer that takes it.
    func render(_ alias: (name: Identifier, field: FieldPlan), of plan: StructPlan, into printer: inout SwiftPrinter) {
        let (old, new) = (alias.name, alias.field.name)
        let type = FieldRenderer.type(alias.field)
        printer.blank()
        printer.doc(["The former name of `\(new.text)`."])
        printer.line("@available(*, deprecated, renamed: \"\(new.text)\")")
        printer.line(
            "\(access)var \(old.declared): \(type) { get { \(new.declared) } set { \(new.declared) = newValue } }")
        let fields = plan.initializerFields
        guard fields.contains(where: { $0.wireName == alias.field.wireName }) else { return }
        printer.blank()
        printer.doc(["Takes `\(old.text)`, the former name of `\(new.text)`."])
        printer.line("@available(*, deprecated, message: \"\(old.text) is \(new.text) now.\")")
        // Without a default, so that a call without the label means the other initializer.
        let parameters = fields.map {
            $0.wireName == alias.field.wireName ? "\(old.declared): \(type)" : FieldRenderer.parameter($0)
        }
        printer.list("\(access)init(", parameters, ") {")
        printer.indent()
        let arguments = fields.map {
            let value = $0.wireName == alias.field.wireName ? old : $0.name
            return "\(SwiftText.label($0.name.text)): \(value.declared)"
        }
        printer.list("self.init(", arguments, ")")
        printer.outdent()
        printer.line("}")
    }
}
