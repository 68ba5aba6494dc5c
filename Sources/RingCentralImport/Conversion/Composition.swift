import RingCentralCatalog
import RingCentralGenerator

/// What a schema is made of: those that it refers to, and what is said beside them. `allOf`, however deep, and references
/// with neighbours are taken apart.
struct Composition {
    /// The schemas that are referred to, as they stand in the document.
    private(set) var references: [String] = []
    /// What is said beside them, as one schema.
    private(set) var own = JSONMembers()
    /// References to parts of schemas, which have no name: what they lead to is in `own`.
    private(set) var followed: [String] = []
    /// The keywords that two parts use in different ways; what the first says was taken.
    private(set) var conflicts: [String] = []

    /// What an outer part says of a value as a whole takes the place of what the inner one says.
    private static let replaceable = CatalogObject.copiedOfTypes + CatalogObject.flags + SchemaConverter.silent

    /// - Parameter target: what stands at a reference that is followed; nil for one that stays.
    init(_ object: JSONMembers, following target: (String) -> JSONMembers?) { add(object, target, depth: 0) }

    /// The number of references that are followed in a row.
    private static let mostLevels = 64

    private mutating func add(_ object: JSONMembers, _ target: (String) -> JSONMembers?, depth: Int) {
        let object = SchemaDialect.plain(object)
        if let reference = object["$ref"]?.string, !references.contains(reference) {
            if !followed.contains(reference), depth < Self.mostLevels, let members = target(reference) {
                followed.append(reference)
                add(members, target, depth: depth + 1)
            } else {
                references.append(reference)
            }
        }
        for part in object["allOf"]?.array ?? [] {
            if let members = part.object { add(members, target, depth: depth + 1) }
        }
        for (key, value) in object.pairs where key != "$ref" && key != "allOf" { add(key, value) }
    }

    private mutating func add(_ key: String, _ value: JSONTree) {
        guard let present = own[key], present != value else {
            own[key] = value
            return
        }
        switch key {
        case "properties":
            var all = present.object ?? JSONMembers()
            for (name, property) in value.object?.pairs ?? [] {
                all[name] = all[name].map { Self.both($0, property) } ?? property
            }
            own[key] = .object(all)
        case "required":
            let known = present.array ?? []
            own[key] = .array(known + (value.array ?? []).filter { !known.contains($0) })
        case "enum": own[key] = .array((present.array ?? []).filter { value.array?.contains($0) ?? false })
        case "items": own[key] = Self.both(present, value)
        case _ where Self.replaceable.contains(key) || key.hasPrefix("x-"): own[key] = value
        default: conflicts.append(key)
        }
    }

    private static func both(_ a: JSONTree, _ b: JSONTree) -> JSONTree {
        a == b ? a : .object(JSONMembers([("allOf", .array([a, b]))]))
    }
}
