/// Decides on the statements that put the arguments of a function into its request.
struct RequestPlanner {
    let endpoint: Endpoint
    let arguments: [FunctionPlan.Argument]
    let body: FunctionPlanner.Body
    let accept: String?

    func statements() -> [RequestStatement] {
        var statements = path() + arguments.compactMap(statement)
        if let accept { statements.append(.accept(accept)) }
        if body.form != .none, let expression { statements.append(.body(body.form, expression)) }
        return statements
    }

    /// The path is filled in the order of its template, whatever the order of the arguments.
    private func path() -> [RequestStatement] {
        endpoint.pathParameterNames.flatMap { name in
            arguments.compactMap { argument in
                switch argument.use {
                case .path(name): .path(argument.name)
                case .pathList(name): .pathList(argument.name)
                default: nil
                }
            }
        }
    }

    private func statement(_ argument: FunctionPlan.Argument) -> RequestStatement? {
        switch argument.use {
        case .path, .pathList, .field, .body: nil
        case .query(let key):
            .query(
                key: key,
                .init(
                    argument: argument.name, isNonEmpty: argument.type.isList && argument.presence == .required,
                    fallback: filename(for: argument, key)))
        case .queryList(let key): .queryList(key: key, argument.name)
        case .header(let name): .header(name: name, argument.name)
        case .headerList(let name): .headerList(name: name, argument.name)
        }
    }

    /// The parameter that takes the name of the file takes it from the body where the caller gives none.
    private func filename(for argument: FunctionPlan.Argument, _ key: String) -> RequestStatement.Filename? {
        guard case .raw = body.form, endpoint.fileName == key, argument.presence == .optional,
            argument.type == .string, let file = arguments.first(where: { $0.use == .body })
        else { return nil }
        return .init(argument: file.name, isOptional: file.presence == .optional)
    }

    private var expression: BodyExpression? {
        guard let model = body.flattenedModel else {
            return arguments.first { $0.use == .body }.map { .argument($0.name) }
        }
        let fields = body.fields.compactMap { field in
            arguments.first { $0.use == .field(field) }.map { BodyExpression.Field(label: field, argument: $0.name) }
        }
        return .model(model, fields)
    }
}
