import RingCentralGenerator

/// The public declarations of a client, by their full names: what decides whether a caller's code still builds.
///
/// It is made from the plan, so it says what the renderer prints; the toolchain's API digester is asked in CI whether
/// that is so.
struct Interface {
    private(set) var declarations: [String: Declaration] = [:]
    private let plan: ClientPlan
    private let pairs: Pairs?

    /// - Parameter pairs: for an old client: what its endpoints and models are called in the new catalog.
    init(_ plan: ClientPlan, calledAsIn pairs: Pairs? = nil) {
        self.plan = plan
        self.pairs = pairs
        for event in plan.events { add(event) }
        for watch in plan.watches {
            value(
                "Watch.\(watch.name.text)", "Watch<\(watch.page)>",
                [ChangePlace(.service, "watches", [watch.watch.name])]
            )
        }
        for file in plan.files {
            for type in file.types { add(type, at: place(of: type)) }
            for alias in file.sections.flatMap(\.aliases) { add(alias) }
        }
        for area in plan.areas { add(area) }
    }

    private mutating func add(_ declaration: Declaration) { declarations[declaration.name] = declaration }

    private mutating func value(_ name: String, _ type: String, _ places: [ChangePlace]) {
        add(Declaration(name: name, form: .value(type: type), places: places))
    }

    /// The model that a type at the top of the module stands for.
    private func place(of type: TypePlan) -> [ChangePlace] {
        [model(type.fullName) ?? ChangePlace(.models, type.fullName)]
    }

    private func model(_ typeName: String) -> ChangePlace? {
        plan.models[typeName].map { ChangePlace(.models, pairs?.newModels[$0] ?? $0) }
    }

    private func endpoint(_ function: FunctionPlan) -> ChangePlace {
        let id = function.endpoint.id
        return ChangePlace(.endpoints, pairs?.newEndpoints[id] ?? id)
    }

    /// The former name of a type is as good as the type.
    private mutating func add(_ alias: TypeAlias) {
        guard let target = declarations[alias.type] else { return }
        add(Declaration(name: alias.name.text, form: target.form, places: target.places))
    }

    private mutating func add(_ event: EventPlan) {
        let places = [ChangePlace(.service, "events", [event.event.name])]
        value("EventKind.\(event.name.text)", "EventKind<\(event.payload.text)>", places)
        for filter in event.filters {
            let arguments = filter.ordered.map {
                Declaration.Argument(
                    label: $0.name.text, type: $0.type.text, hasDefault: $0.preset != nil, places: places)
            }
            let form = Declaration.Form.function(arguments, result: "EventFilter", resultPlaces: places)
            add(Declaration(name: "EventFilter.\(filter.name.text)", form: form, places: places))
        }
    }

    // MARK: Areas

    private mutating func add(_ area: AreaPlan) {
        let places = area.functions.map(endpoint)
        value("\(plan.clientName.text).\(area.accessor.text)", area.typeName.text, places)
        for function in area.functions {
            for function in [function] + function.variants {
                add(function, named: "\(area.typeName.text).\(function.name.text)")
            }
            value("APIOperation.\(function.constant.text)", "APIOperation", [endpoint(function)])
        }
        for alias in area.aliases {
            add(alias.function, named: "\(area.typeName.text).\(alias.name.text)")
            if let constant = alias.constant {
                value("APIOperation.\(constant.text)", "APIOperation", [endpoint(alias.function)])
            }
        }
        for type in area.types { add(type, at: users(of: type, in: area)) }
    }

    private mutating func add(_ function: FunctionPlan, named name: String) {
        let place = endpoint(function)
        let arguments = function.arguments.map { argument in
            let type = argument.nullable ? "Nullable<\(argument.type.text)>" : argument.type.text
            return Declaration.Argument(
                label: argument.labelled ? argument.name.text : "_",
                formerLabels: function.formers.filter { $0.argument.use == argument.use }.map(\.name.text),
                formerOrder: true, type: argument.presence == .optional ? type + "?" : type,
                hasDefault: argument.presence != .required, places: self.places(of: argument, of: function))
        }
        add(
            Declaration(
                name: name,
                form: .function(
                    arguments, result: function.result,
                    resultPlaces: answers(of: function)), places: [place]))
    }

    private func answers(of function: FunctionPlan) -> [ChangePlace] {
        let place = endpoint(function)
        return [place] + function.endpoint.responses.filter { !$0.isFailure }.map { place + "responses" + $0.status }
    }

    private func places(of argument: FunctionPlan.Argument, of function: FunctionPlan) -> [ChangePlace] {
        let place = endpoint(function)
        switch argument.use {
        case .path(let wire), .pathList(let wire), .query(let wire), .queryList(let wire), .header(let wire):
            return [place + "parameters" + wire]
        case .body: return [place + "body"]
        case .field(let name):
            guard let flattened = function.flattened else { return [place + "body"] }
            let wire = flattened.wireNames[name] ?? name
            return [place + "body", (model(flattened.model) ?? place + "body") + wire]
        }
    }

    /// What the catalog says of a type that only functions of an area need: the parameters, bodies and answers that
    /// mention it.
    private func users(of type: TypePlan, in area: AreaPlan) -> [ChangePlace] {
        area.functions.flatMap { [$0] + $0.variants }.flatMap { function -> [ChangePlace] in
            let name = type.fullName
            if function.flattened?.model == name { return [endpoint(function) + "body"] }
            let arguments = function.arguments.filter { $0.type.mentions(name) }
                .flatMap { self.places(of: $0, of: function) }
            return arguments + (function.output.type?.mentions(name) == true ? answers(of: function) : [])
        }
    }

    // MARK: Types

    private mutating func add(_ type: TypePlan, at places: [ChangePlace]) {
        switch type {
        case .structure(let plan): add(plan, places)
        case .open(let plan):
            add(Declaration(name: type.fullName, form: .type(kind: "open enum", conformances: []), places: places))
            for value in plan.cases { self.value("\(type.fullName).\(value.name.text)", type.fullName, places) }
        case .union(let plan):
            add(Declaration(name: plan.fullName, form: .type(kind: "union", conformances: []), places: places))
            for form in plan.cases {
                add(
                    Declaration(
                        name: "\(plan.fullName).\(form.name.text)", form: .unionCase(type: form.type.text),
                        places: places))
            }
            for inner in plan.nested { add(inner, at: places) }
        }
    }

    private static func places(_ places: [ChangePlace], _ field: FieldPlan) -> [ChangePlace] {
        places.map { $0 + field.wireName }
    }

    private mutating func add(_ plan: StructPlan, _ places: [ChangePlace]) {
        var conformances: Set<String> = []
        if plan.literal != nil { conformances.insert("ExpressibleByStringLiteral") }
        if plan.paged != nil { conformances.insert("PagedResponse") }
        add(Declaration(name: plan.fullName, form: .type(kind: "struct", conformances: conformances), places: places))
        for field in plan.fields {
            value("\(plan.fullName).\(field.name.text)", FieldRenderer.type(field), places.map { $0 + field.wireName })
        }
        for alias in plan.aliases {
            value(
                "\(plan.fullName).\(alias.name.text)", FieldRenderer.type(alias.field),
                Self.places(places, alias.field))
        }
        if let rest = plan.rest {
            value("\(plan.fullName).\(rest.name.text)", "[String: \(rest.type.text)]", places)
        }
        if !plan.initializerFields.isEmpty {
            let arguments = plan.initializerFields.map { field in
                Declaration.Argument(
                    label: field.name.text,
                    formerLabels: plan.aliases.filter { $0.field.wireName == field.wireName }.map(\.name.text),
                    type: FieldRenderer.type(field), hasDefault: !field.mustBeGiven,
                    places: Self.places(places, field))
            }
            add(
                Declaration(
                    name: "\(plan.fullName).init",
                    form: .function(arguments, result: plan.fullName, resultPlaces: places),
                    places: places))
        }
        for inner in plan.nested {
            let users = plan.fields.filter { $0.type.mentions(inner.fullName) }.map(\.wireName)
            add(inner, at: users.isEmpty ? places : places.flatMap { place in users.map { place + $0 } })
        }
    }
}

extension SwiftType {
    /// Whether the type is, or holds, a type with this name.
    fileprivate func mentions(_ name: String) -> Bool {
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
