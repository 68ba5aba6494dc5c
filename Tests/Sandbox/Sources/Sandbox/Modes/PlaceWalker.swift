/// Finds the places of a JSON value that its type describes.
///
/// Elements of a list have the same members: of places that differ in an index only, the first is taken.
struct PlaceWalker {
    let catalog: Catalog
    private(set) var places: [Place] = []
    private var seen: Set<String> = []

    init(catalog: Catalog) {
        self.catalog = catalog
    }

    mutating func walk(_ value: JSON, _ type: Schema) {
        walk(Place(schema: catalog.resolve(type), value: value), shape: "")
    }

    private mutating func walk(_ place: Place, shape: String) {
        switch (place.schema.kind, place.value) {
        case (.list(let element), .array(let elements)):
            if seen.insert(shape).inserted { places.append(place) }
            for (index, value) in elements.enumerated() {
                step(.index(index), .element, from: place, to: value, element, shape: shape + "[]")
            }
        case (.structure(let structure), .object(let members)):
            let branch = branch(of: structure, for: place.value)
            let shape = "\(shape)(\(branch.name))"
            if seen.insert(shape).inserted {
                var place = place
                place.hasProperties = !branch.structure.properties.isEmpty
                places.append(place)
            }
            walk(members, branch.structure, from: place, shape: shape)
        default:
            if seen.insert("\(shape):\(place.value.kind)").inserted { places.append(place) }
        }
    }

    private mutating func walk(_ members: [String: JSON], _ structure: Structure, from place: Place, shape: String) {
        for (name, value) in members.sorted(by: { $0.key < $1.key }) {
            var type = structure.properties[name]
            if type == nil, case .of(let entry) = structure.additional { type = entry }
            guard let type else { continue }
            let role = Place.Role.member(isRequired: structure.required.contains(name))
            step(.key(name), role, from: place, to: value, type, shape: "\(shape).\(name)")
        }
    }

    private mutating func step(
        _ step: Place.Step, _ role: Place.Role, from place: Place, to value: JSON, _ type: Schema, shape: String
    ) {
        walk(Place(path: place.path + [step], role: role, schema: catalog.resolve(type), value: value), shape: shape)
    }

    /// The alternative that the value belongs to, with everything that it includes.
    private func branch(of structure: Structure, for value: JSON) -> (name: String, structure: Structure) {
        let branches = Branches(catalog: catalog).branches(of: structure, for: value)
        let check = ValueCheck(catalog: catalog, isAnswer: true)
        let chosen =
            branches.count == 1
            ? branches.first : branches.first { check.findings(value, $0.schema, name: "").isEmpty }
        guard let chosen, case .structure(let inner) = chosen.schema.kind else {
            return ("", catalog.flatten(structure))
        }
        return (chosen.model ?? "", catalog.flatten(inner))
    }
}
