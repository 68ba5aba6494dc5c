/// Finds the properties through which a value would contain a value of its own type; those are stored in a box.
struct CycleFinder {
    let api: API

    /// The properties to box, by the model that has them.
    func boxedProperties() -> [String: Set<String>] {
        var boxed: [String: Set<String>] = [:]
        var state: [String: Int] = [:]
        for model in api.models where state[model.name] == nil { visit(model.name, &state, &boxed) }
        return boxed
    }

    private func visit(_ name: String, _ state: inout [String: Int], _ boxed: inout [String: Set<String>]) {
        state[name] = 1
        defer { state[name] = 2 }
        guard let model = api.modelsByName[name] else { return }
        for (property, schema) in held(by: model) {
            var targets: [String] = []
            collect(schema, into: &targets)
            for target in targets {
                if state[target] == 1 {
                    boxed[name, default: []].insert(property)
                } else if state[target] == nil {
                    visit(target, &state, &boxed)
                }
            }
        }
    }

    private func held(by model: Model) -> [(String, Schema)] {
        let schema = api.resolved(model.schema)
        if case .union = schema.shape { return schema.alternatives.map { ("", $0) } }
        if schema.includes.isEmpty, schema.alternatives.isEmpty {
            return schema.properties.map { ($0.name, $0.schema) }
        }
        return FlatObject(schema, api).properties.map { ($0.name, $0.schema) }
    }

    /// Adds the models that a value of the schema holds in itself: lists and maps hold theirs elsewhere.
    private func collect(_ schema: Schema, into targets: inout [String]) {
        switch schema.shape {
        case .model(let name): if api.modelsByName[name] != nil { targets.append(name) }
        case .object: for property in schema.properties { collect(property.schema, into: &targets) }
        case .union: for alternative in schema.alternatives { collect(alternative, into: &targets) }
        case .primitive, .list: break
        }
    }
}
