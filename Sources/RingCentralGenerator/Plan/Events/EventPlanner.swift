/// Decides what events, their filters and what is watched look like in Swift.
struct EventPlanner {
    let api: API
    let types: TypePlanner
    let names: TypeNames
    let functions: [FunctionPlan]
    let selection: Selection
    let traits: Traits

    func events() -> [EventPlan] {
        var scope = NameScope(.member, forbidden: ReservedWords.members.union(["facts"]))
        for event in api.service.events { scope.wish(event.name, named: event.swiftName ?? event.name) }
        let identifiers = scope.resolve()
        let filters = filterNames()
        let defaults = PathDefaults(api)
        return api.service.events.compactMap { event in
            guard selection.events[event.name] != nil, let name = identifiers[event.name] else { return nil }
            let plans = event.filters.compactMap { template in
                filters[event.name + " " + template].map { filter($0, template, event, defaults) }
            }
            return EventPlan(
                name: name, id: event.name, condition: traits.condition(ofEvent: event.name),
                templates: event.filters, deliveredAs: event.deliveredAs, permissions: event.permissions,
                isEnveloped: !event.flat, identifiedBy: event.identifiedBy, payload: payload(event),
                filters: plans, words: event.description,
                doc: [event.description.isEmpty ? event.name : event.description])
        }
    }

    /// The body of the event's model; the model itself where the event is flat, or the model is only the body.
    private func payload(_ event: Service.Event) -> SwiftType {
        guard let name = event.payload, let full = names[name].map(names.full) else { return .json }
        if !event.flat, let fields = types.structure(full)?.fields,
            let body = fields.first(where: { $0.wireName == api.service.eventBody })
        {
            return body.type
        }
        return .named(full)
    }

    // MARK: Filters

    /// The names by event and template; filters of one event share a name if their parameters tell them apart.
    private func filterNames() -> [String: Identifier] {
        var scope = NameScope(.member, forbidden: ReservedWords.members.union(["description"]))
        var keys: [String: String] = [:]
        for event in api.service.events {
            var taken: Set<String> = []
            for (template, wish) in zip(event.filters, FilterNames.wishes(event.swiftName ?? event.name, event.filters))
            {
                let key = event.name + " " + wish
                let signature = key + "(" + FilterNames.parameters(template).joined(separator: ":")
                if taken.insert(signature).inserted {
                    if taken.insert(key).inserted { scope.wish(key, named: wish) }
                    keys[event.name + " " + template] = key
                } else {
                    scope.wish(signature + template, named: wish)
                    keys[event.name + " " + template] = signature + template
                }
            }
        }
        let identifiers = scope.resolve()
        return keys.compactMapValues { identifiers[$0] }
    }

    private func filter(
        _ name: Identifier, _ template: String, _ event: Service.Event, _ defaults: PathDefaults
    ) -> FilterPlan {
        let parameters = FilterNames.parameters(template)
        var scope = NameScope(.member, forbidden: ["self", "init"])
        for parameter in parameters { scope.wish(parameter) }
        let identifiers = scope.resolve()
        let arguments = parameters.compactMap { parameter in
            identifiers[parameter].map { name in
                let schema = event.parameters.first { $0.name == parameter }?.schema
                return FilterPlan.Argument(
                    name: name, type: type(schema, parameter),
                    preset: defaults.value(of: parameter, in: template),
                    doc: schema?.description ?? api.wording.parameters[parameter] ?? "")
            }
        }
        return FilterPlan(name: name, template: template, arguments: arguments)
    }

    /// The type of a parameter of a filter: what its schema says, else what its name says, else text.
    private func type(_ schema: Schema?, _ name: String) -> SwiftType {
        guard let schema else { return IdentifierForm.isIdentifier(name) ? .identifier : .string }
        if IdentifierForm.type(of: schema, called: name, api) == .identifier { return .identifier }
        return switch schema.shape {
        case .primitive(let primitive):
            switch TypePlanner.type(of: primitive) {
            case .int, .int64, .double, .bool, .date: TypePlanner.type(of: primitive)
            default: .string
            }
        case .model(let name):
            if let model = api.modelsByName[name], types.kind(of: model) == .open,
                let full = names[name].map(names.full)
            {
                .open(full + SwiftType.markerSuffix)
            } else {
                .string
            }
        default: .string
        }
    }

    // MARK: Watches and subscriptions

    func watches() -> [WatchPlan] {
        var scope = NameScope(.member, forbidden: ReservedWords.members.union(["path"]))
        for watch in api.service.watches { scope.wish(watch.name, named: watch.swiftName ?? watch.name) }
        let identifiers = scope.resolve()
        return api.service.watches.compactMap { watch in
            guard let name = identifiers[watch.name],
                let function = functions.first(where: { $0.operation.id == watch.operation }),
                case .value(let page) = function.output
            else { return nil }
            return WatchPlan(
                name: name, id: watch.name, condition: traits.condition(ofArea: function.operation.areaID),
                query: watch.query.map { .init(name: $0.name, value: $0.value) },
                only: watch.only.map { .init(name: $0.name, value: $0.value) }, since: watch.since, time: watch.time,
                operation: function.constant, page: page.text,
                doc: [watch.description.isEmpty ? watch.name : watch.description])
        }
    }

    /// The operations that take care of subscriptions; nil if the client lacks one of them.
    func subscriptions() -> ServicePlan.Subscriptions? {
        let roles = api.service.subscriptionOperations
        let found = Self.subscriptionRoles.compactMap { role in
            functions.first { $0.operation.id == roles[role]?.name }.map { (role: role, function: $0) }
        }
        guard found.count == Self.subscriptionRoles.count else { return nil }
        let conditions = found.compactMap { traits.condition(ofArea: $0.function.operation.areaID) }
        // The runtime calls the operation that opens sockets, so that the client may do without a function for it.
        let socket = roles[.webSocketToken].flatMap { api.endpointsByID[$0.name] }
        return ServicePlan.Subscriptions(
            roles: found.map { .init(name: $0.role.rawValue, constant: $0.function.constant) },
            webSocketToken: socket.map { OperationFacts($0) }, condition: Condition.all(of: Set(conditions)))
    }

    private static let subscriptionRoles = Service.SubscriptionRole.allCases.filter { $0 != .webSocketToken }
}

/// What stands for a parameter of a path that is left out, by the endpoints whose paths begin alike.
private final class PathDefaults {
    private let api: API
    private var known: [String: String?] = [:]

    init(_ api: API) { self.api = api }

    func value(of parameter: String, in template: String) -> String? {
        guard let range = template.range(of: "{\(parameter)}"), !template[..<range.lowerBound].contains("?") else {
            return nil
        }
        let start = String(template[..<range.upperBound])
        if let value = known[start] { return value }
        let parameters = api.endpoints.lazy.filter { $0.path.hasPrefix(start) }
            .compactMap { $0.parameters.first { $0.name == parameter }?.schema.defaultValue }
        let value = parameters.first { $0.isString }?.text
        known[start] = value
        return value
    }
}
