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
                for former in function.formers(function.pastOfName, beside: function.arguments) {
                    aliases.render(former, of: function, parameters: parameters(former), into: &printer)
                }
            }
            for alias in area.aliases {
                aliases.render(alias, parameters: alias.arguments.map { parameter($0) }, into: &printer)
                for former in alias.function.formers(alias.past, beside: alias.arguments) {
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
        if let replacement = function.replacement {
            let renamed = function.renamed.map { ", renamed: \(SwiftText.literal($0))" } ?? ""
            printer.line("@available(*, deprecated, message: \(SwiftText.literal(replacement))\(renamed))")
        }
        printer.list(
            "\(access)func \(function.name.declared)(", function.arguments.map { parameter($0) },
            ") -> Call<\(function.result)> {")
        printer.indent()
        let statements = self.statements(function)
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

    private func statements(_ function: FunctionPlan) -> [String] {
        var out: [String] = []
        // The path is filled in the order of its template, whatever the order of the arguments.
        for name in function.endpoint.pathParameterNames {
            for argument in function.arguments {
                if argument.use == .path(name) { out.append("request.path(\(argument.name.declared))") }
                if argument.use == .pathList(name) { out.append("request.pathList(\(argument.name.declared))") }
            }
        }
        for argument in function.arguments {
            let name = argument.name.declared
            switch argument.use {
            case .path, .pathList: break
            case .query(let key):
                let label = argument.type.isList && argument.presence == .required ? "nonEmpty: " : ""
                let fallback = argument.fallback.map { " ?? \($0)" } ?? ""
                out.append("request.query(\(SwiftText.literal(key)), \(label)\(name)\(fallback))")
            case .queryList(let key): out.append("request.queryList(\(SwiftText.literal(key)), \(name))")
            case .header(let key): out.append("request.header(\(SwiftText.literal(key)), \(name))")
            case .field, .body: break
            }
        }
        if let accept = function.accept { out.append("request.accept(\(SwiftText.literal(accept)))") }
        if let body = body(function) { out.append(body) }
        return out
    }

    private func body(_ function: FunctionPlan) -> String? {
        let value: String
        if let flattened = function.flattened {
            let fields = function.arguments.filter { if case .field = $0.use { true } else { false } }
            let ordered = flattened.fields.compactMap { name in fields.first { fieldName($0) == name.text } }
            value =
                "\(flattened.model)(\(ordered.map { "\(SwiftText.label(fieldName($0))): \($0.name.declared)" }.joined(separator: ", ")))"
        } else if let argument = function.arguments.first(where: { $0.use == .body }) {
            value = argument.name.declared
        } else {
            return nil
        }
        switch function.body {
        case .none: return nil
        case .json: return "request.body(\(value))"
        case .jsonForEach: return "request.body(\(value), forEachAs: client.description.batch)"
        case .form: return "request.form(\(value))"
        case .text: return "request.text(\(value))"
        case .raw(let media):
            return "request.raw(\(value)" + (media.map { ", contentType: \(SwiftText.literal($0.text))" } ?? "") + ")"
        case .multipart(let mixed, let fields):
            return "request.multipart(\(value), .\(mixed ? "mixed" : "formData")(.\(fields ? "fields" : "jsonFirst")))"
        }
    }

    private func fieldName(_ argument: FunctionPlan.Argument) -> String {
        if case .field(let name) = argument.use { name } else { "" }
    }
}
