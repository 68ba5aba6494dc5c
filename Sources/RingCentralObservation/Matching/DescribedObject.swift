import RingCentralGenerator

/// The members of an object, those of included models among them.
final class DescribedObject {
    /// A requirement: the member's name, and where the catalog states it.
    struct Requirement {
        var name: String
        var path: CatalogPath
    }

    let path: CatalogPath
    private(set) var members: [String: DescribedType] = [:]
    private(set) var required: [Requirement] = []
    private(set) var additional: DescribedType?
    /// A Boolean value that indicates whether members beside those described are expected.
    private(set) var allowsAny = false
    /// Further shapes: of each choice the object has one as well.
    private(set) var choices: [Choice] = []
    /// The names of the members that the object has in any of its shapes.
    private(set) lazy var names: Set<String> = gatherNames(depth: 0)

    /// Shapes of which an object has one beside its own.
    struct Choice {
        var alternatives: [DescribedType]
        var discriminator: Schema.Discriminator?
    }

    init(_ schema: Schema, _ path: CatalogPath, in catalog: DescribedCatalog) {
        self.path = path
        add(schema, path, in: catalog, depth: 0)
    }

    private func gatherNames(depth: Int) -> Set<String> {
        var all = Set(members.keys)
        guard depth < 8 else { return all }
        for alternative in choices.flatMap(\.alternatives) {
            if case .object(let object) = alternative.shape { all.formUnion(object.gatherNames(depth: depth + 1)) }
        }
        return all
    }

    private func add(_ schema: Schema, _ path: CatalogPath, in catalog: DescribedCatalog, depth: Int) {
        // Includes form no cycle in a valid catalog.
        guard depth < 32 else { return }
        for name in schema.includes {
            guard let model = catalog.api.modelsByName[name] else { continue }
            let included = catalog.resolve(model.schema, .model(name))
            add(included.schema, included.path, in: catalog, depth: depth + 1)
        }
        for property in schema.properties {
            members[property.name] = DescribedType(
                property.schema, path.appending("properties", property.name), in: catalog)
        }
        if !schema.alternatives.isEmpty {
            choices.append(
                Choice(
                    alternatives: catalog.alternatives(of: schema, path), discriminator: schema.discriminator))
        }
        required += schema.required.sorted().map { Requirement(name: $0, path: path.appending("required")) }
        switch schema.additional {
        case .some(let type): additional = DescribedType(type, path.appending("additional"), in: catalog)
        case .any: allowsAny = true
        case .none, .unsaid: break
        }
    }
}
