/// Prints former names: deprecated declarations that lead to the new ones, so that callers get a fix-it.
struct AliasRenderer {
    let access: String

    func render(_ alias: FunctionAlias, parameters: [String], into printer: inout SwiftPrinter) {
        printer.blank()
        printer.doc(["The former name of `\(alias.function.name.text)`."])
        deprecated(alias.arguments, alias.function, in: alias.area?.accessor, &printer)
        forward(alias.name, alias.arguments, parameters, to: alias.function, of: alias.area?.typeName, &printer)
    }

    /// The function as it was when arguments had other labels.
    ///
    /// - Parameter alias: the former name of the function that it had as well.
    func render(
        _ former: FunctionPlan.Former, of function: FunctionPlan, alias: FunctionAlias? = nil, parameters: [String],
        into printer: inout SwiftPrinter
    ) {
        printer.blank()
        let renamed = former.arguments.compactMap { argument in
            function.arguments.first { $0.use == argument.use && $0.name.text != argument.name.text }
                .map { (old: argument.name, new: $0.name) }
        }
        printer.doc([Self.words(renamed)])
        deprecated(former.arguments, function, in: alias?.area?.accessor, &printer)
        forward(
            alias?.name ?? function.name, former.arguments, parameters, to: function, of: alias?.area?.typeName,
            &printer)
    }

    private static func words(_ renamed: [(old: Identifier, new: Identifier)]) -> String {
        func list(_ names: [Identifier]) -> String {
            let names = names.map { "`\($0.text)`" }
            guard let last = names.last, names.count > 1 else { return names.joined() }
            return names.dropLast().joined(separator: ", ") + " and " + last
        }
        let name = renamed.count == 1 ? "name" : "names"
        return "Takes \(list(renamed.map(\.old))), the former \(name) of \(list(renamed.map(\.new)))."
    }

    /// Editors put the new labels in the place of the old ones, one after the other: where the order is another one they
    /// are only told.
    private func deprecated(
        _ arguments: [FunctionPlan.Argument], _ function: FunctionPlan, in accessor: Identifier?,
        _ printer: inout SwiftPrinter
    ) {
        let labels = function.arguments.map { ($0.labelled ? $0.name.text : "_") + ":" }.joined()
        let name = "\(function.name.text)(\(labels))"
        if let accessor {
            message("It is \(function.name.text) of \(accessor.text) now.", &printer)
        } else if arguments.map(\.use) != function.arguments.map(\.use) {
            message("It is \(name) now.", &printer)
        } else {
            printer.line("@available(*, deprecated, renamed: \(SwiftText.literal(name)))")
        }
    }

    private func message(_ text: String, _ printer: inout SwiftPrinter) {
        printer.line("@available(*, deprecated, message: \(SwiftText.literal(text)))")
    }

    private func forward(
        _ name: Identifier, _ arguments: [FunctionPlan.Argument], _ parameters: [String], to function: FunctionPlan,
        of area: Identifier?, _ printer: inout SwiftPrinter
    ) {
        printer.list("\(access)func \(name.declared)(", parameters, ") -> Call<\(function.result)> {")
        printer.indent()
        let values = function.arguments.map { argument in
            let value = arguments.first { $0.use == argument.use } ?? argument
            return Self.label(argument) + value.name.declared
        }
        printer.list("\(area.map { "\($0.declared)(client)." } ?? "")\(function.name.declared)(", values, ")")
        printer.outdent()
        printer.line("}")
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

    /// The former name of a property.
    func render(_ alias: FieldAlias, into printer: inout SwiftPrinter) {
        let (old, new) = (alias.name, alias.field.name)
        printer.blank()
        printer.doc(["The former name of `\(new.text)`."])
        printer.line("@available(*, deprecated, renamed: \"\(new.text)\")")
        printer.line(
            "\(access)var \(old.declared): \(FieldRenderer.type(alias.field)) { get { \(new.declared) } set { \(new.declared) = newValue } }"
        )
    }

    /// Initializers that take former names of properties.
    func renderInitializers(of plan: StructPlan, into printer: inout SwiftPrinter) {
        if plan.aliases.isEmpty { return }
        let fields = plan.initializerFields
        for overload in plan.formerOverloads {
            let named = zip(fields, overload.labels)
            printer.blank()
            printer.doc([
                Self.words(named.filter { $0.name.text != $1.text }.map { (old: $1, new: $0.name) })
            ])
            let labels = fields.map { $0.name.text + ":" }.joined()
            printer.line("@available(*, deprecated, renamed: \"init(\(labels))\")")
            let parameters = zip(fields.indices, named).map { index, pair in
                var field = pair.0
                field.name = pair.1
                return index == overload.given
                    ? "\(field.name.declared): \(FieldRenderer.type(field))" : FieldRenderer.parameter(field)
            }
            printer.list("\(access)init(", parameters, ") {")
            printer.indent()
            let values = named.map { "\(SwiftText.label($0.name.text)): \($1.declared)" }
            printer.list("self.init(", values, ")")
            printer.outdent()
            printer.line("}")
        }
    }
}
