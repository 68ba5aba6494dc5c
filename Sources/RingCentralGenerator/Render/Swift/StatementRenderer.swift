/// Prints the statements that put arguments into a request.
enum StatementRenderer {
    static func text(_ statement: RequestStatement) -> String {
        switch statement {
        case .path(let argument): "request.path(\(argument.declared))"
        case .pathList(let argument): "request.pathList(\(argument.declared))"
        case .query(let key, let value): "request.query(\(SwiftText.literal(key)), \(query(value)))"
        case .queryList(let key, let argument): "request.queryList(\(SwiftText.literal(key)), \(argument.declared))"
        case .header(let name, let argument): "request.header(\(SwiftText.literal(name)), \(argument.declared))"
        case .headerList(let name, let argument):
            "request.headerList(\(SwiftText.literal(name)), \(argument.declared))"
        case .accept(let media): "request.accept(\(SwiftText.literal(media)))"
        case .body(let form, let value): body(form, self.value(value))
        }
    }

    private static func query(_ value: RequestStatement.QueryValue) -> String {
        let fallback = value.fallback.map { " ?? \($0.argument.declared)\($0.isOptional ? "?" : "").filename" } ?? ""
        return (value.isNonEmpty ? "nonEmpty: " : "") + value.argument.declared + fallback
    }

    private static func value(_ expression: BodyExpression) -> String {
        switch expression {
        case .argument(let argument): return argument.declared
        case .model(let name, let fields):
            let arguments = fields.map { "\(SwiftText.label($0.label.text)): \($0.argument.declared)" }
            return "\(name)(\(arguments.joined(separator: ", ")))"
        }
    }

    private static func body(_ form: BodyForm, _ value: String) -> String {
        switch form {
        case .none: ""
        case .json: "request.body(\(value))"
        case .jsonForEach: "request.body(\(value), forEachAs: client.description.batch)"
        case .form: "request.form(\(value))"
        case .text: "request.text(\(value))"
        case .raw(nil): "request.raw(\(value))"
        case .raw(let media?): "request.raw(\(value), contentType: \(SwiftText.literal(media.text)))"
        case .multipart(let mixed, let fields):
            "request.multipart(\(value), .\(mixed ? "mixed" : "formData")(.\(fields ? "fields" : "jsonFirst")))"
        }
    }
}
