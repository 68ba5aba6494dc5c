/// Decides on the whole client: the third stage, from the meaning of a catalog to Swift.
///
/// Names are given out over everything that the catalog has, also where only a part of it is planned: asking for more
/// renames nothing.
package struct ClientPlanner {
    let api: API
    let selection: Selection
    private let traits: Traits

    init(_ api: API) { self.init(api, selection: Selection(completeOf: api)) }

    package init(_ api: API, selection: Selection) {
        self.api = api
        self.selection = selection
        traits = selection.isComplete ? Traits(api) : Traits()
    }

    package func plan() -> ClientPlan {
        let doc = DocPlanner(api: api)
        let all = selection.isComplete ? selection : Selection(completeOf: api)
        let names = Self.typeNames(api, all, in: selection.namespace)
        let types = TypePlanner(api: api, names: names, doc: doc)
        let typed = Self.typed(api, selection)
        let plans = typed.compactMap { model in types.plan(model).map { (model, $0) } }
        let areas = AliasPlanner(api: api).addingAliases(to: planAreas(types, names))
        let answers = Answers(api: api, areas: areas, planner: types, names: names)
        let fileNames = FileNames(api: api, client: names.client, isPart: !selection.isComplete)
        let files = planFiles(
            plans.map { ($0, answers.marking($1)) }, areas.map(answers.marking),
            AliasPlanner(api: api).types(typed, names), fileNames)
        let written = Set(files.map(\.home))
        let events = EventPlanner(
            api: api, types: types, names: names, functions: areas.flatMap(\.functions), selection: selection,
            traits: traits)
        return ClientPlan(
            service: ServicePlan(api, subscriptions: events.subscriptions()), clientName: names.client,
            clientFile: fileNames.clientFile,
            accessLevel: selection.accessLevel, namespace: selection.namespace, areas: areas,
            files: files,
            emptyFiles: api.homes.filter { !written.contains($0) }.map(fileNames.file),
            events: events.events(), watches: events.watches(),
            names: names,
            models: Dictionary(
                uniqueKeysWithValues: typed.compactMap { model in
                    names[model.name].map { (names.full($0), model.name) }
                }))
    }

    // MARK: Types

    /// The models of a selection that become types.
    private static func typed(_ api: API, _ selection: Selection) -> [Model] {
        api.models.filter { selection.models[$0.name] != nil && TypeKind(of: $0.schema, api) != .none }
    }

    /// The names of all types that the whole of an API has.
    static func typeNames(_ api: API, _ all: Selection, in namespace: Identifier? = nil) -> TypeNames {
        TypeNames(
            models: typed(api, all), areas: api.areas.map { $0.id + "Endpoints" },
            client: NameScope.single(api.service.clientName, .type), namespace: namespace)
    }

    // MARK: Areas

    private func planAreas(_ types: TypePlanner, _ names: TypeNames) -> [AreaPlan] {
        var constantScope = NameScope(.member, forbidden: ["self", "init", "alloperations"])
        var areaOf: [String: String] = [:]
        for endpoint in api.endpoints {
            constantScope.wish(endpoint.id, named: endpoint.swiftName ?? endpoint.id)
            areaOf[endpoint.id] = endpoint.areaID
        }
        let accessors = AreaNames(api).accessors
        let constants = constantScope.resolve()
        let functions = FunctionNames(api)
        let chosen = Set(selection.endpoints.keys.compactMap { areaOf[$0] })
        return api.areas.compactMap { area in
            guard chosen.contains(area.id) || selection.isComplete, let accessor = accessors[area.id],
                let typeName = names.area(area.id + "Endpoints")
            else { return nil }
            let areaScope = AreaScope(area, typeName: typeName, types: types, areaOf: areaOf)
            let planner = FunctionPlanner(
                api: api, types: types, names: functions, constants: constants, accessors: accessors,
                area: areaScope)
            // All are planned, since they share names; those that nobody asked for are left out afterwards.
            let chosen = Renaming.marking(area.endpoints.compactMap(planner.plan)).filter {
                selection.endpoints[$0.operation.id] != nil
            }
            return AreaPlan(
                id: area.id, condition: traits.condition(ofArea: area.id), typeName: typeName, accessor: accessor,
                doc: [area.summary ?? "\(area.title)."], functions: chosen,
                types: areaScope.types(of: chosen))
        }
    }

    // MARK: Files

    private func planFiles(
        _ plans: [(Model, TypePlan)], _ areas: [AreaPlan], _ aliases: [TypeAlias], _ names: FileNames
    ) -> [FilePlan] {
        var sections: [String: [Condition?: FilePlan.Section]] = [:]
        for area in areas {
            sections[area.id] = [area.condition: .init(condition: area.condition, area: area, types: [])]
        }
        for (model, plan) in plans {
            let condition = traits.condition(ofModel: model.name)
            sections[model.home, default: [:]][condition, default: .init(condition: condition, types: [])]
                .types.append(plan)
        }
        for alias in aliases {
            let condition = traits.condition(ofModel: alias.model)
            sections[alias.home, default: [:]][condition, default: .init(condition: condition, types: [])]
                .aliases.append(alias)
        }
        return sections.map { home, sections in
            FilePlan(
                home: home, name: names.file(of: home),
                sections: sections.values.sorted { a, b in
                    (a.area == nil ? 1 : 0, a.condition?.text ?? "") < (b.area == nil ? 1 : 0, b.condition?.text ?? "")
                })
        }
        .sorted { $0.name < $1.name }
    }
}
