/// Texts of a form that become values of the types that the catalog gives them.
struct TypedText {
    let catalog: Catalog

    func json(_ texts: [String], property: String, of schema: Schema) -> JSON {
        guard let type = self.type(of: property, in: schema) else { return .string(texts.first ?? "") }
        let resolved = catalog.resolve(type)
        switch resolved.kind {
        case .list(let element): return .array(texts.map { json($0, element) })
        default: return texts.count == 1 ? json(texts[0], resolved) : .array(texts.map { json($0, resolved) })
        }
    }

    private func json(_ text: String, _ type: Schema) -> JSON {
        switch catalog.resolve(type).kind {
        case .simple(let word): return SimpleType.value(of: text, word)
        case .structure: return (try? JSON(parsing: .init(text.utf8))) ?? .string(text)
        default: return .string(text)
        }
    }

    /// The type of a property, looked for in all alternatives.
    func type(of property: String, in schema: Schema) -> Schema? {
        guard case .structure(let structure) = catalog.resolve(schema).kind else { return nil }
        let flat = catalog.flatten(structure)
        if let found = flat.properties[property] { return found }
        for alternative in flat.choices.joined() {
            if let found = type(of: property, in: alternative) { return found }
        }
        return flat.discriminator?.mapping.values.sorted().lazy
            .compactMap { catalog.models[$0] }
            .compactMap { model -> Schema? in
                guard case .structure(let inner) = model.kind else { return nil }
                return catalog.flatten(inner).properties[property]
            }.first
    }
}
