/// Finds the properties through which a value would contain a value of its own type; those are stored in a box.
struct CycleFinder {
    let api: API
    private var kinds: [String: TypeKind] { api.kinds }

    /// A property, or an alternative without a name, and the type that a value of it holds in itself.
    private struct Holding {
        var property: String
        var target: String
    }

    /// A type on the way, and how much of it has been looked at.
    private struct Visit {
        var name: String
        var holdings: [Holding]
        var next = 0
    }

    private enum State { case open, done }

    /// The properties to box, by the model that has them.
    ///
    /// Types hold each other in chains as long as the catalog, so that none of this calls itself from type to type.
    func boxedProperties() -> [String: Set<String>] {
        var boxed: [String: Set<String>] = [:]
        var states: [String: State] = [:]
        for model in api.models where states[model.name] == nil {
            states[model.name] = .open
            var way = [Visit(name: model.name, holdings: holdings(of: model.name))]
            while var last = way.popLast() {
                guard last.next < last.holdings.count else {
                    states[last.name] = .done
                    continue
                }
                let holding = last.holdings[last.next]
                last.next += 1
                way.append(last)
                switch states[holding.target] {
                case .open: boxed[last.name, default: []].insert(holding.property)
                case .done: break
                case nil:
                    states[holding.target] = .open
                    way.append(Visit(name: holding.target, holdings: holdings(of: holding.target)))
                }
            }
        }
        return boxed
    }

    private func holdings(of name: String) -> [Holding] {
        guard let schema = api.modelsByName[name]?.schema, let kind = kinds[name] else { return [] }
        switch kind {
        case .none, .open: return []
        case .union: return schema.alternatives.flatMap { holdings($0, by: "") }
        case .structure:
            var all: [Holding] = []
            for field in fields(of: schema) {
                // Most properties are simple.
                if case .primitive = field.schema.shape { continue }
                all += holdings(field.schema, by: field.name)
            }
            return all
        }
    }

    private func holdings(_ schema: Schema, by property: String) -> [Holding] {
        var targets: [String] = []
        collect(schema, into: &targets)
        return targets.map { Holding(property: property, target: $0) }
    }

    private func fields(of schema: Schema) -> [(name: String, schema: Schema)] {
        if schema.includes.isEmpty, schema.alternatives.isEmpty {
            return schema.properties.map { ($0.name, $0.schema) }
        }
        return FlatObject(schema, api).properties.map { ($0.name, $0.schema) }
    }

    /// Adds the types that a value of the schema holds in itself: lists and maps hold theirs elsewhere.
    private func collect(_ schema: Schema, into targets: inout [String]) {
        switch schema.shape {
        case .model(let name):
            // A name that only stands for another type holds what that type holds.
            guard let model = api.modelsByName[name], let kind = kinds[name] else { return }
            if kind == .none { collect(model.schema, into: &targets) } else { targets.append(name) }
        case .object: for field in fields(of: schema) { collect(field.schema, into: &targets) }
        case .union: for alternative in schema.alternatives { collect(alternative, into: &targets) }
        case .primitive, .list: break
        }
    }
}
