extension EventForm {
    /// Tells of what changed as a list, where the catalog describes a list and a single one.
    static let list = EventForm(name: "list") { event in
        event.choosing { $0.isList }
    }

    /// Tells of what changed without a list, where the catalog describes a list and a single one.
    static let single = EventForm(name: "single") { event in
        event.choosing { !$0.isList }
    }
}

extension Schema {
    fileprivate var isList: Bool {
        if case .list = kind { true } else { false }
    }
}

extension DescribedEvent {
    /// The event with one of the two forms; nil if the catalog does not describe both.
    fileprivate func choosing(_ isWanted: (Schema) -> Bool) -> DescribedEvent? {
        guard let bodyType, case .structure(let structure) = catalog.resolve(bodyType).kind else { return nil }
        let flat = catalog.flatten(structure)
        var copy = self
        var applies = false
        for (name, type) in flat.properties.sorted(by: { $0.key < $1.key }) {
            let forms = alternatives(type)
            if let form = forms.first(where: isWanted), forms.contains(where: { !isWanted($0) }),
                let value = body[name]
            {
                applies = true
                copy.body = copy.body.setting(name, Self.value(value, in: form))
            }
            let repeated = repeated(type, beside: flat)
            guard repeated.count > 1 else { continue }
            applies = true
            let dropped = isWanted(Schema(kind: .list(type))) ? repeated : [name]
            for name in dropped { copy.body = copy.body.setting(name, nil) }
        }
        return applies ? copy : nil
    }

    /// The types that a property may have.
    private func alternatives(_ type: Schema) -> [Schema] {
        guard case .structure(let structure) = catalog.resolve(type).kind else { return [] }
        return structure.choices.joined().map { catalog.resolve($0) }
    }

    private static func value(_ value: JSON, in form: Schema) -> JSON {
        guard let elements = value.array else { return form.isList ? [value] : value }
        return form.isList ? value : elements.first ?? value
    }

    /// The properties that the elements of a list have as well as the body around it: the same in another form.
    private func repeated(_ type: Schema, beside body: Structure) -> [String] {
        guard case .list(let element) = catalog.resolve(type).kind,
            case .structure(let structure) = catalog.resolve(element).kind
        else { return [] }
        return catalog.flatten(structure).properties.keys.filter { body.properties[$0] != nil }.sorted()
    }
}
