import RingCentralGenerator

/// Gathers what is told of an endpoint.
struct EndpointPagePlanner {
    let links: EndpointLinks
    private let names: TypeNames
    private let rateGroups: [String: RateGroupFact]
    private let errors: [String: ErrorFact]
    private let events: EventIndex
    /// The endpoints that take care of subscriptions.
    private let subscribing: Set<String>
    private let api: API

    init(api: API, client: ClientPlan, links: EndpointLinks) {
        self.api = api
        let service = api.service
        self.links = links
        names = client.names
        rateGroups = Dictionary(
            service.rateGroups.map {
                ($0.name, RateGroupFact(name: $0.name, words: $0.sentence, limit: $0.shortLimit))
            },
            uniquingKeysWith: { first, _ in first })
        errors = Dictionary(
            service.errorCodes.map {
                ($0.code, ErrorFact(code: $0.code, status: $0.status, words: $0.description))
            }, uniquingKeysWith: { first, _ in first })
        events = EventIndex(api: api, client: client)
        subscribing = Set(service.subscriptionOperations.values.map(\.name))
    }

    /// The page of a function; nil for one of another API.
    func page(_ function: FunctionPlan, in area: AreaPlan) -> EndpointPage? {
        guard let endpoint = api.endpointsByID[function.operation.id] else { return nil }
        return EndpointPage(
            link: EndpointLink(function, area), constant: function.constant,
            notes: endpoint.notes, access: endpoint.access, authorization: endpoint.authorization,
            permission: endpoint.permission, userPermission: endpoint.userPermission,
            rateGroup: endpoint.rateGroup.flatMap { rateGroups[$0] }, availability: endpoint.availability,
            replacement: function.replacement?.words, replacedBy: endpoint.replacement.flatMap { links[$0] },
            parameters: function.arguments.map { row($0) }, request: request(function, endpoint),
            output: Self.output(function), answers: answers(endpoint, failures: false),
            failures: answers(endpoint, failures: true), paging: endpoint.paging,
            batch: endpoint.batch, isOnMediaHost: endpoint.media, maximumBodySize: endpoint.maximumBodySize,
            errors: endpoint.errors.compactMap { errors[$0] }, events: events(of: endpoint),
            takesEvents: subscribing.contains(endpoint.id),
            corrections: api.corrections(ofEndpoint: endpoint.id).map(CorrectionFact.init),
            source: "areas/\(endpoint.areaID).json")
    }

    // MARK: Parameters

    private func row(_ argument: FunctionPlan.Argument) -> ParameterRow {
        var isRequired = false
        var defaultValue = argument.words.defaultValue
        switch argument.presence {
        case .required: isRequired = true
        case .optional: break
        case .defaulting(let value): defaultValue = value
        case .constant(let value): defaultValue = ".\(value.text)"
        }
        return ParameterRow(
            name: argument.name, wireName: argument.wireName, place: Self.place(argument.use),
            type: TypeLink(argument.type, isNullable: argument.nullable), isRequired: isRequired,
            defaultValue: defaultValue, words: argument.words.text, limits: argument.words.limits)
    }

    private static func place(_ use: FunctionPlan.Argument.Use) -> ParameterRow.Place {
        switch use {
        case .path, .pathList: .path
        case .query, .queryList: .query
        case .header, .headerList: .header
        case .field, .body: .body
        }
    }

    private func request(_ function: FunctionPlan, _ endpoint: Endpoint) -> RequestFact? {
        guard let body = endpoint.body, let content = FunctionPlanner.choose(body, endpoint.sends) else { return nil }
        let type =
            function.flattenedModel.map { TypeLink(text: $0, page: $0) }
            ?? function.arguments.first { $0.use == .body }.map { TypeLink($0.type) }
        return type.map {
            RequestFact(
                media: content.media.text, type: $0, isRequired: body.required,
                otherMedia: body.contents.map(\.media).filter { $0 != content.media }.map(\.text))
        }
    }

    // MARK: Answers

    private static func output(_ function: FunctionPlan) -> TypeLink {
        let one =
            switch function.output {
            case .empty: TypeLink(text: "Empty")
            case .media: TypeLink(text: "Media")
            case .text: TypeLink(text: "String")
            case .value(let type): TypeLink(type)
            }
        return function.isBatch ? TypeLink(text: "BatchOf<\(one.text)>", page: one.page) : one
    }

    private func answers(_ endpoint: Endpoint, failures: Bool) -> [AnswerFact] {
        endpoint.responses.filter { $0.isFailure == failures }
            .map {
                AnswerFact(
                    status: $0.status.text, phrase: HTTPStatus.phrase($0.status.text),
                    media: $0.contents.map(\.media.text),
                    headers: $0.headers.map(\.name))
            }
    }

    /// The events that can be subscribed to, then payloads that come otherwise.
    private func events(of endpoint: Endpoint) -> [EventFact] {
        let named = events.telling(of: endpoint)
        let rest = Set(endpoint.events).subtracting(named.compactMap(\.payload)).sorted()
        return named.map { EventFact(event: $0.name, payload: $0.payload.flatMap(link)) }
            + rest.compactMap(link).map { EventFact(event: nil, payload: $0) }
    }

    private func link(_ model: String) -> TypeLink? { names[model].map { TypeLink(text: $0.text, page: $0.text) } }
}

extension TypeLink {
    init(_ type: SwiftType, isNullable: Bool = false) {
        // The module of a date is of interest to the compiler only.
        let full = type.text
        let text = UTF8Scan.has(UInt8(ascii: "."), in: full) ? full.replacing("Foundation.Date", with: "Date") : full
        self.init(text: isNullable ? "Nullable<\(text)>" : text, page: type.declared)
    }
}

extension SwiftType {
    /// The full name of the declared type in it.
    var declared: String? {
        switch self {
        case .list(let element): element.declared
        case .map(let value): value.declared
        case .named, .open: text
        default: nil
        }
    }
}
