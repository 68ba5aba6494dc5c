/// Which types calls give, and the list that a paged one carries.
struct Answers {
    /// The types by their full names. A model counts wherever in the API it is an answer, so that a client of a part
    /// of it declares the model as the complete one does.
    private var types: Set<String> = []
    /// The items of paginated responses, by the type's full name.
    private var items: [String: PagedItems] = [:]

    init(api: API, areas: [AreaPlan], planner: TypePlanner, names: TypeNames) {
        for endpoint in api.endpoints {
            let name = FunctionPlanner.answer(of: endpoint).flatMap { names.model($0.schema, api) }
            if let name { types.insert(name) }
        }
        let records = PaginationNames(api.service).records
        for function in areas.flatMap(\.functions) {
            guard case .value(.named(let name)) = function.output else { continue }
            types.insert(name)
            guard function.isPaged, let plan = planner.structure(name) else { continue }
            items[name] = Self.items(of: plan, planner, records: records)
        }
    }

    /// The list of items of a page; that of one of its properties if it has none itself.
    private static func items(of page: StructPlan, _ planner: TypePlanner, records: String) -> PagedItems? {
        let lists = page.fields.filter { $0.type.isList && !$0.isNullable }
        if let list = lists.first(where: { $0.wireName == records })
            ?? lists.first(where: { $0.wireName == "Resources" })
        {
            return PagedItems([list])
        }
        let nested = page.fields.lazy.compactMap { field -> PagedItems? in
            guard case .named(let name) = field.type, !field.isNullable, let inner = planner.structure(name),
                let list = inner.fields.first(where: { $0.wireName == records && $0.type.isList && !$0.isNullable })
            else { return nil }
            return PagedItems([field, list])
        }
        return nested.first ?? lists.first.flatMap { PagedItems([$0]) }
    }

    /// The area with its types marked.
    func marking(_ area: AreaPlan) -> AreaPlan {
        var area = area
        area.types = area.types.map(marking)
        return area
    }

    /// The plan marked as an answer if it is one, and with its list of items named if it is paged.
    func marking(_ type: TypePlan) -> TypePlan {
        switch type {
        case .open: return type
        case .union(var plan):
            plan.isAnswer = types.contains(plan.fullName)
            return .union(plan)
        case .structure(var plan):
            plan.isAnswer = types.contains(plan.fullName)
            plan.paged = items[plan.fullName]
            return .structure(plan)
        }
    }
}

extension TypeNames {
    /// The full name of the model that a schema names, perhaps by names that only stand for it.
    fileprivate func model(_ schema: Schema, _ api: API) -> String? {
        var schema = schema
        while case .model(let name) = schema.shape {
            if let identifier = self[name] { return full(identifier) }
            guard let model = api.modelsByName[name] else { return nil }
            schema = model.schema
        }
        return nil
    }
}
