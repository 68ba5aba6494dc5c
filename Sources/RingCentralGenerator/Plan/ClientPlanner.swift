/// Decides on the whole client: the third stage, from the meaning of a catalog to Swift.
struct ClientPlanner {
    let api: API
    private let reachable: Set<String>

    init(_ api: API) {
        self.api = api
        reachable = ModelReach(api).fromEndpointsAndEvents()
    }

    func plan() -> ClientPlan {
        let doc = DocPlanner(api: api)
        let typed = api.models.filter { reachable.contains($0.name) && TypePlanner.kind(of: $0.schema, api) != .none }
        let clientName = NameScope.single(api.service.clientName, .type)
        let names = TypeNames(models: typed, areas: api.areas.map { $0.id + "Endpoints" }, client: clientName)
        let types = TypePlanner(api: api, names: names, doc: doc)
        var byHome: [String: [TypePlan]] = [:]
        for model in typed {
            if let plan = types.plan(model) { byHome[model.home, default: []].append(plan) }
        }
        let areas = AliasPlanner(api: api).addingAliases(to: planAreas(types, names))
        let aliases = AliasPlanner(api: api).types(typed, names)
        var files: [FilePlan] = []
        let items = pagedItems(areas, types)
        for (home, plans) in byHome.merging(areas.map { ($0.id, []) }, uniquingKeysWith: { first, _ in first }) {
            let types = plans.map { $0.marking(items) }
            var area = areas.first { $0.id == home }
            if let nested = area?.types { area?.types = nested.map { $0.marking(items) } }
            files.append(FilePlan(name: home, area: area, types: types, aliases: aliases[home] ?? []))
        }
        let token = api.areas.lazy.flatMap(\.endpoints).first { $0.path == api.service.tokenPath }
        let events = EventPlanner(api: api, types: types, names: names, functions: areas.flatMap(\.functions))
        return ClientPlan(
            service: api.service, tokenRateGroup: token?.rateGroup, clientName: clientName, areas: areas,
            files: files.sorted { $0.name < $1.name }, events: events.events(), watches: events.watches(),
            subscriptionOperations: events.subscriptionOperations(), names: names,
            models: Dictionary(
                uniqueKeysWithValues: typed.compactMap { model in names[model.name].map { ($0.text, model.name) } }))
    }

    // MARK: Areas

    private func planAreas(_ types: TypePlanner, _ names: TypeNames) -> [AreaPlan] {
        var accessorScope = NameScope(
            .member,
            forbidden: [
                "service", "self", "init", "allowing", "account", "description", "watch", "listen",
                "eventsubscriptions",
            ])
        var constantScope = NameScope(.member, forbidden: ["self", "init", "alloperations"])
        var areaOf: [String: String] = [:]
        for area in api.areas {
            accessorScope.wish(area.id)
            for endpoint in area.endpoints {
                constantScope.wish(endpoint.id, named: endpoint.swiftName ?? endpoint.id)
                areaOf[endpoint.id] = area.id
            }
        }
        let accessors = accessorScope.resolve()
        let constants = constantScope.resolve()
        return api.areas.compactMap { area in
            guard let accessor = accessors[area.id], let typeName = names.area(area.id + "Endpoints") else {
                return nil
            }
            var scope = NameScope(.member, forbidden: ["client", "self", "init"])
            for endpoint in area.endpoints { scope.wish(endpoint.id, named: endpoint.swiftName ?? endpoint.id) }
            let areaScope = AreaScope(area, typeName: typeName, types: types, areaOf: areaOf)
            let planner = FunctionPlanner(
                api: api, types: types, names: scope.resolve(), constants: constants, accessors: accessors,
                area: areaScope)
            let functions = Renaming.marking(area.endpoints.compactMap(planner.plan))
            return AreaPlan(
                id: area.id, typeName: typeName, accessor: accessor, doc: [area.summary ?? "\(area.title)."],
                functions: functions, types: areaScope.nest.types)
        }
    }

    // MARK: Paging

    /// The list that a paged answer carries, by the answer's type.
    private func pagedItems(_ areas: [AreaPlan], _ types: TypePlanner) -> [String: String] {
        var items: [String: String] = [:]
        for function in areas.flatMap(\.functions) where function.endpoint.paging != nil {
            guard case .value(.named(let name)) = function.output, let plan = types.structure(name) else { continue }
            let lists = plan.fields.filter { $0.type.isList && $0.presence != .nullable }
            let chosen =
                lists.first { $0.wireName == "records" } ?? lists.first { $0.wireName == "Resources" } ?? lists.first
            items[name] = chosen?.wireName
        }
        return items
    }
}

extension TypePlan {
    /// The plan with its list of items named, if its answers are paged.
    fileprivate func marking(_ items: [String: String]) -> TypePlan {
        guard case .structure(var plan) = self, let wire = items[plan.fullName],
            let field = plan.fields.first(where: { $0.wireName == wire }), case .list(let element) = field.type
        else { return self }
        plan.paged = (field.name, element, field.presence != .required)
        return .structure(plan)
    }
}
