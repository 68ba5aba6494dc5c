extension Catalog {
    /// A type with its names followed: `kind` is no model any more.
    ///
    /// What the reference says itself (limits, null) counts beside what the model says.
    func resolve(_ schema: Schema) -> Schema {
        var result = schema
        var seen: Set<String> = []
        while case .model(let name) = result.kind, seen.insert(name).inserted {
            guard let model = models[name] else { return Schema(kind: .simple("any")) }
            let outer = result
            result = model
            if !outer.values.isEmpty { result.values = outer.values }
            result.nullable = outer.nullable || model.nullable
            result.standard = outer.standard ?? model.standard
            result.readOnly = outer.readOnly || model.readOnly
        }
        return result
    }

    /// A structure with everything that it includes.
    ///
    /// The discriminator of an included model is not taken over: it chooses among models like the one that includes it.
    func flatten(_ structure: Structure) -> Structure {
        var result = structure
        result.includes = []
        for name in structure.includes {
            guard case .structure(let included) = resolve(Schema(kind: .model(name))).kind else { continue }
            result.add(flatten(included))
        }
        return result
    }

    /// The model for the discriminator's value; nil if there is nothing to choose, or the value says nothing.
    func choose(_ structure: Structure, by value: String) -> Schema? {
        structure.discriminator?.mapping[value].map { Schema(kind: .model($0)) }
    }
}

extension Structure {
    /// Takes over what another structure asks for in addition; its own members win.
    mutating func add(_ other: Structure) {
        properties.merge(other.properties) { own, _ in own }
        required.formUnion(other.required)
        choices += other.choices
        if case .unsaid = additional { additional = other.additional }
    }
}
