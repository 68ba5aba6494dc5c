/// For each model that is one of several, the property and the value by which it is told.
enum DiscriminatorValues {
    static func collect(_ models: [String: Schema]) -> [String: (property: String, value: String)] {
        var result: [String: (property: String, value: String)] = [:]
        for (_, model) in models.sorted(by: { $0.key < $1.key }) {
            guard case .structure(let structure) = model.kind, let discriminator = structure.discriminator else {
                continue
            }
            for (value, name) in discriminator.mapping.sorted(by: { $0.key < $1.key })
            where result[name] == nil && has(discriminator.property, name, models) {
                result[name] = (discriminator.property, value)
            }
        }
        return result
    }

    /// Whether the model has the property itself or by what it includes.
    private static func has(_ property: String, _ name: String, _ models: [String: Schema]) -> Bool {
        guard case .structure(let structure)? = models[name]?.kind else { return false }
        return structure.properties[property] != nil || structure.includes.contains { has(property, $0, models) }
    }
}
