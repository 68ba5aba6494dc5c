/// The alternatives of a structure, each with what all of them share.
struct Branches {
    struct Branch {
        var schema: Schema
        /// Nothing was chosen: the structure is its own only branch.
        var isPlain = false
        /// The alternative's name, where it has one.
        var model: String?
    }

    let catalog: Catalog

    /// The branches that a value may belong to: one if the discriminator decides, else all.
    func branches(of structure: Structure, for value: JSON) -> [Branch] {
        let flat = catalog.flatten(structure)
        if let discriminator = flat.discriminator, let chosen = value[discriminator.property]?.string {
            return discriminator.mapping[chosen].map { [branch(Schema(kind: .model($0)), sharing: flat)] } ?? []
        }
        return all(of: flat)
    }

    /// Every alternative.
    func all(of structure: Structure) -> [Branch] {
        let flat = catalog.flatten(structure)
        guard let alternatives = flat.choices.first else {
            return [Branch(schema: Schema(kind: .structure(flat)), isPlain: true)]
        }
        return alternatives.map { branch($0, sharing: flat) }
    }

    private func branch(_ alternative: Schema, sharing flat: Structure) -> Branch {
        var result = Branch(schema: catalog.resolve(alternative))
        if case .model(let name) = alternative.kind { result.model = name }
        guard case .structure(let structure) = result.schema.kind else { return result }
        var merged = catalog.flatten(structure)
        var shared = flat
        shared.choices = Array(flat.choices.dropFirst())
        // A model that stands for itself in its own mapping would be chosen for ever.
        if merged.discriminator?.property == flat.discriminator?.property { merged.discriminator = nil }
        merged.add(shared)
        result.schema.kind = .structure(merged)
        return result
    }
}
