import RingCentralGenerator

/// Where the catalog speaks of the declarations of a client.
struct InterfacePlaces {
    let api: API
    let plan: ClientPlan
    /// For an old client: what its endpoints and models are called in the new catalog.
    let pairs: Pairs?

    /// The model that a type at the top of the module stands for.
    func places(of type: TypePlan) -> [ChangePlace] {
        [model(type.fullName) ?? ChangePlace(.models, type.fullName)]
    }

    func model(_ typeName: String) -> ChangePlace? {
        plan.models[typeName].map { ChangePlace(.models, pairs?.newModels[$0] ?? $0) }
    }

    func endpoint(_ function: FunctionPlan) -> ChangePlace {
        let id = function.operation.id
        return ChangePlace(.endpoints, pairs?.newEndpoints[id] ?? id)
    }

    func answers(of function: FunctionPlan) -> [ChangePlace] {
        let place = endpoint(function)
        let responses = api.endpointsByID[function.operation.id]?.responses ?? []
        return [place] + responses.filter { !$0.isFailure }.map { place + "responses" + $0.status.text }
    }

    func places(of argument: FunctionPlan.Argument, of function: FunctionPlan) -> [ChangePlace] {
        let place = endpoint(function)
        switch argument.use {
        case .path(let wire), .pathList(let wire), .query(let wire), .queryList(let wire), .header(let wire),
            .headerList(let wire):
            return [place + "parameters" + wire]
        case .body: return [place + "body"]
        case .field(let name):
            guard let model = function.flattenedModel else { return [place + "body"] }
            let wire = argument.wireName ?? name.text
            return [place + "body", (self.model(model) ?? place + "body") + wire]
        }
    }

    /// What the catalog says of a type that only functions of an area need: the parameters, bodies and answers that
    /// mention it.
    func users(of type: TypePlan, in area: AreaPlan) -> [ChangePlace] {
        area.functions.flatMap { [$0] + $0.variants }.flatMap { function -> [ChangePlace] in
            let name = type.fullName
            if function.flattenedModel == name { return [endpoint(function) + "body"] }
            let arguments = function.arguments.filter { $0.type.mentions(name) }
                .flatMap { self.places(of: $0, of: function) }
            return arguments + (function.output.type?.mentions(name) == true ? answers(of: function) : [])
        }
    }
}

extension SwiftType {
    /// Whether the type is, or holds, a type with this name.
    func mentions(_ name: String) -> Bool {
        switch self {
        case .list(let inner), .map(let inner): inner.mentions(name)
        case .named, .open: text == name || text.hasPrefix(name + ".")
        default: false
        }
    }
}

extension FunctionPlan.Output {
    fileprivate var type: SwiftType? { if case .value(let type) = self { type } else { nil } }
}
