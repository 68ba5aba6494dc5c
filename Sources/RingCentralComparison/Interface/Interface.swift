import RingCentralGenerator

/// The public declarations of a client, by their full names: what decides whether a caller's code still builds.
///
/// It is made from the plan, so it says what the renderer prints; the toolchain's API digester is asked in CI whether
/// that is so.
struct Interface {
    private(set) var declarations: [String: Declaration] = [:]
    private let plan: ClientPlan
    let places: InterfacePlaces

    /// - Parameter pairs: for an old client: what its endpoints and models are called in the new catalog.
    init(_ catalog: ComparedCatalog, calledAsIn pairs: Pairs? = nil) {
        plan = catalog.plan
        places = InterfacePlaces(api: catalog.api, plan: plan, pairs: pairs)
        value(plan.clientName.text, "client", [ChangePlace(.service, "client")])
        for event in plan.events { add(event) }
        for watch in plan.watches {
            value(
                "Watch.\(watch.name.text)", "Watch<\(watch.page)>",
                [ChangePlace(.service, "watches", [watch.id])]
            )
        }
        for file in plan.files {
            for type in file.types { add(type, at: places.places(of: type)) }
            for alias in file.sections.flatMap(\.aliases) { add(alias) }
        }
        for area in plan.areas { add(area) }
    }

    mutating func add(_ declaration: Declaration) { declarations[declaration.name] = declaration }

    mutating func value(_ name: String, _ type: String, _ places: [ChangePlace]) {
        add(Declaration(name: name, form: .value(type: type), places: places))
    }

    /// The former name of a type is as good as the type.
    private mutating func add(_ alias: TypeAlias) {
        guard let target = declarations[alias.type] else { return }
        add(Declaration(name: alias.name.text, form: target.form, places: target.places))
    }

    private mutating func add(_ event: EventPlan) {
        let places = [ChangePlace(.service, "events", [event.id])]
        value("EventKind.\(event.name.text)", "EventKind<\(event.payload.text)>", places)
        for filter in event.filters {
            let arguments = filter.ordered.map {
                Declaration.Argument(
                    label: $0.name.text, type: $0.type.text, hasDefault: $0.preset != nil, places: places)
            }
            let form = Declaration.Form.function(
                .init(today: arguments), result: "EventFilter", resultPlaces: places)
            add(Declaration(name: "EventFilter.\(filter.name.text)", form: form, places: places))
        }
    }

    // MARK: Areas

    private mutating func add(_ area: AreaPlan) {
        let places = area.functions.map(self.places.endpoint)
        // The client's own name is told of once.
        value("client.\(area.accessor.text)", area.typeName.text, places)
        for function in area.functions {
            for function in [function] + function.variants {
                add(
                    function, named: "\(area.typeName.text).\(function.name.text)", function.arguments,
                    function.pastOfName)
            }
            value("APIOperation.\(function.constant.text)", "APIOperation", [self.places.endpoint(function)])
        }
        for alias in area.aliases {
            add(
                alias.function, named: "\(area.typeName.text).\(alias.name.text)", alias.arguments,
                Array(alias.past.dropFirst()))
            if let constant = alias.constant {
                value("APIOperation.\(constant.text)", "APIOperation", [self.places.endpoint(alias.function)])
            }
        }
        for type in area.types { add(type, at: self.places.users(of: type, in: area)) }
    }

    private mutating func add(
        _ function: FunctionPlan, named name: String, _ today: [FunctionPlan.Argument], _ past: [FunctionPlan.Past]
    ) {
        let form = Declaration.Form.function(
            .init(
                today: arguments(today, of: function), past: past.map { arguments($0.arguments, of: function) }),
            result: function.result, resultPlaces: places.answers(of: function))
        add(Declaration(name: name, form: form, places: [places.endpoint(function)]))
    }

    private func arguments(
        _ arguments: [FunctionPlan.Argument], of function: FunctionPlan
    ) -> [Declaration.Argument] {
        arguments.map { argument in
            let type = argument.nullable ? "Nullable<\(argument.type.text)>" : argument.type.text
            return Declaration.Argument(
                label: argument.labelled ? argument.name.text : "_",
                type: argument.presence == .optional ? type + "?" : type,
                hasDefault: argument.presence != .required, places: places.places(of: argument, of: function))
        }
    }
}
