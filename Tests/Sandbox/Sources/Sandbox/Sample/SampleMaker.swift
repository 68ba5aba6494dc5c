/// Makes answers from types: the same type, name and number always give the same value.
struct SampleMaker: Sendable {
    let catalog: Catalog
    let links: Links
    /// What the answer is about: the endpoint's area, for links to its files.
    let area: String

    /// A value of the type.
    ///
    /// - Parameters:
    ///   - name: The property's name, from which texts get their meaning.
    ///   - number: The record's number in its list; records differ by it.
    func value(_ type: Schema, name: String, number: Int) -> JSON {
        value(type, Place(name: name, number: number)) ?? .null
    }

    /// Where a value stands.
    struct Place {
        var name: String
        var number: Int
        /// The property around, as `recording` around `contentUri`.
        var owner = ""
        /// The models around: one that stands in itself ends there.
        var models: [String] = []

        func inside(_ property: String) -> Place {
            Place(name: property, number: number, owner: name, models: models)
        }
    }

    /// Nil where a model would stand in itself.
    func value(_ type: Schema, _ place: Place) -> JSON? {
        var place = place
        if case .model(let name) = type.kind {
            if place.models.contains(name) { return nil }
            place.models.append(name)
        }
        let schema = catalog.resolve(type)
        if schema.nullable, place.number % 2 == 1 { return .null }
        switch schema.kind {
        case .simple(let word): return SimpleSamples(links: links, area: area).value(word, schema, place)
        case .list(let element): return list(element, schema.limits, place)
        case .structure(let structure): return self.structure(structure, place)
        case .model: return nil
        }
    }

    private func list(_ element: Schema, _ limits: Limits, _ place: Place) -> JSON {
        let count = min(max(1, limits.minItems ?? 1), limits.maxItems ?? .max)
        return .array(
            (0..<count).compactMap { index in
                var inner = place
                inner.number += index
                return value(element, inner)
            })
    }

    private func structure(_ structure: Structure, _ place: Place) -> JSON? {
        let flat = catalog.flatten(structure)
        if let discriminator = flat.discriminator, flat.choices.isEmpty, !discriminator.mapping.isEmpty {
            let (key, model) = discriminator.mapping.sorted { $0.key < $1.key }.cycle(place.number)
            let chosen = Branches(catalog: catalog).branches(of: flat, for: [discriminator.property: .string(key)])
            guard let branch = chosen.first, !place.models.dropLast().contains(model) else { return nil }
            return value(branch.schema, place)?.setting(discriminator.property, .string(key))
        }
        guard !flat.choices.isEmpty else { return members(flat, place) }
        let branch = Branches(catalog: catalog).all(of: flat).cycle(place.number)
        guard let result = value(branch.schema, place) else { return nil }
        guard let discriminator = flat.discriminator,
            let key = discriminator.mapping.filter({ $0.value == branch.model }).keys.min()
        else { return result }
        return result.setting(discriminator.property, .string(key))
    }

    private func members(_ structure: Structure, _ place: Place) -> JSON? {
        var members: [String: JSON] = [:]
        for (name, type) in structure.properties where !type.writeOnly {
            members[name] = value(type, place.inside(name))
        }
        guard structure.required.allSatisfy({ members[$0] != nil }) else { return nil }
        if structure.properties.isEmpty, case .of(let type) = structure.additional {
            members["sample"] = value(type, place.inside("sample"))
        }
        if let (property, key) = place.models.last.flatMap({ catalog.discriminatorValues[$0] }) {
            members[property] = .string(key)
        }
        return .object(members)
    }
}

extension Collection where Index == Int {
    /// The element of this number, beginning anew after the last.
    func cycle(_ number: Int) -> Element {
        self[index(startIndex, offsetBy: number % count)]
    }
}

extension JSON {
    /// The object with another member; anything else stays as it is.
    func setting(_ key: String, _ value: JSON?) -> JSON {
        guard case .object(var members) = self else { return self }
        members[key] = value
        return .object(members)
    }

    /// The other value; of two objects the members of both, the other's first.
    func overlaid(with other: JSON) -> JSON {
        guard case .object(let own) = self, case .object(let others) = other else { return other }
        return .object(own.merging(others) { $0.overlaid(with: $1) })
    }
}

extension SampleMaker {
    /// The type of a property; nil if the type has none of this name.
    func property(_ name: String, of type: Schema) -> Schema? {
        guard case .structure(let structure) = catalog.resolve(type).kind else { return nil }
        return catalog.flatten(structure).properties[name]
    }
}
