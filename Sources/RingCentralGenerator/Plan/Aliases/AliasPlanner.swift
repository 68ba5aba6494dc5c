/// Decides on the former names that stay for a while: each a deprecated declaration that leads to the new one.
///
/// A former name that something else bears today gives way, without a word: the rules have told of it.
struct AliasPlanner {
    let api: API

    // MARK: Types

    /// The former names of models.
    func types(_ models: [Model], _ names: TypeNames) -> [TypeAlias] {
        var taken = names.taken
        return models.flatMap { model in
            model.schema.formerNames.compactMap { former -> TypeAlias? in
                let name = NameScope.single(former.name, .type)
                guard let type = names[model.name], taken.insert(name.text.lowercased()).inserted else { return nil }
                return TypeAlias(model: model.name, home: model.home, name: name, type: names.full(type))
            }
        }
    }

    // MARK: Fields

    static func fields(
        _ flat: FlatObject, _ fields: [FieldPlan], forbidden names: [String: Identifier]
    ) -> [FieldAlias] {
        // Most objects have no former names.
        let renamed = flat.properties.filter { !$0.schema.formerNames.isEmpty }
        if renamed.isEmpty { return [] }
        var taken = Set(names.values.map { $0.text.lowercased() })
        return renamed.flatMap { property -> [FieldAlias] in
            guard let field = fields.first(where: { $0.wireName == property.name }) else { return [] }
            return property.schema.formerNames.compactMap { former in
                let name = NameScope.single(former.name, .member)
                guard taken.insert(name.text.lowercased()).inserted else { return nil }
                return FieldAlias(former: former, name: name, field: field)
            }
        }
    }

    // MARK: Functions

    func addingAliases(to areas: [AreaPlan]) -> [AreaPlan] {
        if api.endpoints.allSatisfy(\.formerNames.isEmpty) { return areas }
        var out = areas
        var constants = Set(areas.flatMap(\.functions).map { $0.constant.text.lowercased() })
        for area in areas {
            for function in area.functions {
                let formerNames = api.endpointsByID[function.operation.id]?.formerNames ?? []
                for former in formerNames {
                    guard let home = out.firstIndex(where: { $0.id == former.area ?? area.id }) else { continue }
                    let name = NameScope.single(former.name, .member)
                    guard !Self.has(out[home], name) else { continue }
                    let isNewConstant = constants.insert(name.text.lowercased()).inserted
                    let past = Self.past(of: function, formerNames, under: former)
                    let arguments = past.first?.arguments ?? function.arguments
                    out[home].aliases.append(
                        FunctionAlias(
                            name: name, constant: isNewConstant ? name : nil, function: function,
                            area: out[home].id == area.id
                                ? nil : .init(accessor: area.accessor, typeName: area.typeName),
                            past: past, arguments: arguments, formers: function.formers(past, beside: arguments)))
                }
            }
        }
        return out
    }

    /// The arguments of the releases in which a function had a former name.
    private static func past(
        of function: FunctionPlan, _ formerNames: [FormerName], under former: FormerName
    ) -> [FunctionPlan.Past] {
        let earlier = formerNames.map(\.last).filter { $0 < former.last }.max()
        return function.past.filter { past in
            past.release <= former.last && (earlier.map { past.release > $0 } ?? true)
        }
    }

    private static func has(_ area: AreaPlan, _ name: Identifier) -> Bool {
        let key = name.text.lowercased()
        return area.functions.contains { $0.name.text.lowercased() == key }
            || area.aliases.contains { $0.name.text.lowercased() == key }
    }
}
