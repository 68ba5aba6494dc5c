/// Finds the properties through which a value would contain a value of its own type; those are stored in a box.
struct CycleFinder {
    let api: API

    /// The properties to box, as `Model/property`.
    func boxedProperties() -> Set<String> {
        var boxed: Set<String> = []
        var state: [String: Int] = [:]
        for model in api.models where state[model.name] == nil { visit(model.name, &state, &boxed) }
        return boxed
    }

    private func visit(_ name: String, _ state: inout [String: Int], _ boxed: inout Set<String>) {
        state[name] = 1
        defer { state[name] = 2 }
        guard let model = api.modelsByName[name] else { return }
        for (property, schema) in held(by: model) {
            for target in direct(schema) {
                if state[target] == 1 {
                    boxed.insert("\(name)/\(property)")
                } else if state[target] == nil {
                    visit(target, &state, &boxed)
                }
            }
        }
    }

    private func held(by model: Model) -> [(String, Schema)] {
        let schema = api.resolved(model.schema)
        if case .union = schema.shape { return schema.alternatives.map { ("", $0) } }
        return FlatObject(schema, api).properties.map { ($0.name, $0.schema) }
    }

    /// The models that a value of the schema holds in itself: lists and maps hold theirs elsewhere.
    private func direct(_ schema: Schema) -> Set<String> {
        switch schema.shape {
        case .model(let name): return api.modelsByName[name] == nil ? [] : [name]
        case .object: return schema.properties.reduce(into: []) { $0.formUnion(direct($1.schema)) }
        case .union: return schema.alternatives.reduce(into: []) { $0.formUnion(direct($1)) }
        default: return []
        }
    }
}
