import RingCentralGenerator

/// Plans an example of every function of a client.
struct SamplePlanner {
    let api: API
    private let expressions: ExpressionPlanner
    private let requests: RequestSampler
    /// Values with little more than what must be there, for people; and with nearly everything, for tests.
    private let small: SchemaSampler
    private let large: SchemaSampler
    private let answers: SchemaSampler
    private let events: SchemaSampler

    init(api: API, plan: ClientPlan) {
        self.api = api
        expressions = ExpressionPlanner(types: TypeIndex(plan))
        requests = RequestSampler(api)
        small = SchemaSampler(api, .request, breadth: [])
        large = SchemaSampler(api, .request, breadth: [.max, .max, 4])
        answers = SchemaSampler(api, .response, breadth: [12, 8, 3])
        events = SchemaSampler(api, .response, breadth: [7, 2, 1])
    }

    /// The call that a person would make.
    ///
    /// - Returns: nil for a function of another API.
    func call(of function: FunctionPlan, in area: AreaPlan) -> SampleCall? {
        guard let endpoint = api.endpointsByID[function.operation.id] else { return nil }
        let short = values(function, at: endpoint, isShort: true)
        let answer = FunctionPlanner.answer(of: endpoint)
        return SampleCall(
            area: area.accessor, function: function.name, short: arguments(function, short),
            ending: ending(function), request: requests.request(of: function, at: endpoint, short),
            response: answer.flatMap { content in
                guard case .value = function.output else { return nil }
                return answers.value(of: content.schema, named: function.name.text)
            })
    }

    /// Every argument there is, but for the tokens that only an earlier answer can give.
    func everyArgument(of function: FunctionPlan) -> [SampleExpression.Argument] {
        guard let endpoint = api.endpointsByID[function.operation.id] else { return [] }
        return arguments(function, values(function, at: endpoint, isShort: false))
    }

    /// What the service may send of an event, without the envelope; nil where its payload is not described.
    func event(_ event: Service.Event) -> SampleValue? {
        guard let model = event.payload.flatMap({ api.modelsByName[$0] }) else { return nil }
        let whole = api.resolved(model.schema)
        if event.flat { return events.value(of: whole, named: event.name) }
        let body = FlatObject(whole, api).properties.first { $0.name == api.service.eventBody }?.schema ?? whole
        return events.value(of: body, named: event.name)
    }

    /// An event as it comes, in its envelope.
    func enveloped(_ event: Service.Event) -> SampleValue {
        .object(
            api.service.envelopeFields.map { field in
                .init(name: field.name, value: value(of: field, event) ?? .null)
            })
    }

    private func value(of field: Service.Named, _ event: Service.Event) -> SampleValue? {
        switch field.name {
        case api.service.eventBody: self.event(event)
        case Self.filter: event.filters.first.map { .text(requests.path($0, events.words)) }
        default: .text(events.words.text(field.description, named: field.name))
        }
    }

    /// The member of the envelope that holds the filter.
    private static let filter = "event"

    // MARK: Values

    /// The made-up values of a function's arguments, by where they go.
    struct Values {
        /// Of the path, the query and the headers, by the name on the wire.
        var parameters: [String: SampleValue] = [:]
        var body: SampleValue?
    }

    private func values(_ function: FunctionPlan, at endpoint: Endpoint, isShort: Bool) -> Values {
        let sampler = isShort ? small : large
        var values = Values()
        for parameter in endpoint.parameters where !sampler.cursors.contains(parameter.name) {
            let isShown = api.wording.samples["\(endpoint.id).\(parameter.name)"] != nil
            let isWanted = parameter.required || isShown || endpoint.arguments.contains(parameter.name)
            if isShort, !isWanted || parameter.schema.defaultValue != nil && parameter.place == .path { continue }
            var value = sampler.value(of: parameter.schema, named: parameter.name, of: endpoint.id)
            if function.isBatch, parameter.place == .path, case .list(let ids)? = value {
                value = .list(ids + ids.compactMap(Self.next))
            }
            values.parameters[parameter.name] = value
        }
        if let body = endpoint.body, let content = FunctionPlanner.choose(body, endpoint.sends),
            !isShort || body.required || endpoint.access == .write
        {
            values.body = sampler.value(of: content.schema, named: "body")
            if case .file(let file)? = values.body { values.body = .file(file.sent(as: content.media)) }
            if isShort { addArguments(endpoint, content.schema, &values) }
        }
        return values
    }

    /// The next of a number, or of an id that is one.
    private static func next(_ id: SampleValue) -> SampleValue? {
        switch id {
        case .number(let digits): Int(digits).map { .number(String($0 + 1)) }
        case .text(let text): Int(text).map { .text(String($0 + 1)) }
        default: nil
        }
    }

    /// Adds the properties that the catalog puts first to a body.
    private func addArguments(_ endpoint: Endpoint, _ schema: Schema, _ values: inout Values) {
        guard case .object(var members)? = values.body, !endpoint.arguments.isEmpty else { return }
        for property in FlatObject(api.resolved(schema), api).properties
        where endpoint.arguments.contains(property.name) && !members.contains(where: { $0.name == property.name }) {
            guard let value = small.value(of: property.schema, named: property.name) else { continue }
            members.append(.init(name: property.name, value: value))
        }
        values.body = .object(members.sorted { $0.name < $1.name })
    }

    // MARK: Swift

    private func arguments(_ function: FunctionPlan, _ values: Values) -> [SampleExpression.Argument] {
        let structure = function.flattenedModel.flatMap { expressions.types.structures[$0] }
        return function.arguments.compactMap { argument in
            let label = argument.labelled ? argument.name : nil
            switch argument.use {
            case .path(let name), .pathList(let name), .query(let name), .queryList(let name), .header(let name),
                .headerList(let name):
                return values.parameters[name].map {
                    .init(label: label, value: expressions.expression($0, as: argument.type))
                }
            case .field(let name):
                guard let field = structure?.fields.first(where: { $0.name == name }), field.constant == nil
                else { return nil }
                return values.body?[field.wireName].map {
                    .init(label: label, value: expressions.expression($0, of: field))
                }
            case .body:
                return values.body.map { .init(label: label, value: expressions.expression($0, as: argument.type)) }
            }
        }
    }

    /// What is asked of the call of a function.
    func ending(_ function: FunctionPlan) -> SampleCall.Ending {
        if function.isBatch { return .results }
        switch function.output {
        case .empty: return .send
        case .media: return .download(small.words.file(function.name.text).name)
        case .text: return .value
        case .value(let type):
            if function.mayBeEmpty { return .perhaps }
            guard case .named(let name) = type, expressions.types.structures[name]?.paged != nil else { return .value }
            return function.isPaged ? .items : .value
        }
    }
}
