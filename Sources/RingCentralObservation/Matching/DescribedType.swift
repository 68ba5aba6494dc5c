import RingCentralGenerator

/// A type of the catalog with the place at which it stands, prepared for comparing many values with it.
final class DescribedType {
    /// The shape of a type once the names of models are followed.
    enum Shape {
        /// Anything fits.
        case any
        /// An object with any members.
        case anyObject
        case scalar(Schema.Primitive, values: Set<String>)
        case list(DescribedType)
        case object(DescribedObject)
        case union([DescribedType], Schema.Discriminator?)
    }

    /// The schema as it stands at the place; it may be the name of a model.
    let schema: Schema
    let path: CatalogPath
    private unowned let catalog: DescribedCatalog
    private(set) lazy var shape: Shape = makeShape()
    /// The schema and its place once the names of models are followed.
    private(set) lazy var resolved: (schema: Schema, path: CatalogPath) = catalog.resolve(schema, path)
    private(set) lazy var isNullable: Bool = catalog.isNullable(schema)

    init(_ schema: Schema, _ path: CatalogPath, in catalog: DescribedCatalog) {
        self.schema = schema
        self.path = path
        self.catalog = catalog
    }

    /// The name of the type in reports: a word of the catalog.
    var word: String {
        switch shape {
        case .any: "any"
        case .anyObject, .object: "object"
        case .scalar(let primitive, let values): values.isEmpty ? primitive.rawValue : "enumeration"
        case .list: "list"
        case .union: "union"
        }
    }

    private func makeShape() -> Shape {
        let (schema, path) = resolved
        switch schema.shape {
        case .primitive(.any):
            return schema.values.isEmpty ? .any : .scalar(.any, values: Set(schema.values.map(\.text)))
        case .primitive(.object): return .anyObject
        case .primitive(let primitive): return .scalar(primitive, values: Set(schema.values.map(\.text)))
        // A model that is not there: the rules of the catalog report it.
        case .model: return .any
        case .list(let element):
            let list = schema.source.isArray ? path : path.appending("type")
            return .list(DescribedType(element, list.appending(index: 0), in: catalog))
        case .object: return .object(DescribedObject(schema, path, in: catalog))
        case .union: return .union(catalog.alternatives(of: schema, path), schema.discriminator)
        }
    }
}

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
    /// Further shapes, one of which the object has as well.
    let alternatives: [DescribedType]
    let discriminator: Schema.Discriminator?

    init(_ schema: Schema, _ path: CatalogPath, in catalog: DescribedCatalog) {
        self.path = path
        alternatives = catalog.alternatives(of: schema, path)
        discriminator = schema.discriminator
        add(schema, path, in: catalog, depth: 0)
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
        required += schema.required.sorted().map { Requirement(name: $0, path: path.appending("required")) }
        switch schema.additional {
        case .some(let type): additional = DescribedType(type, path.appending("additional"), in: catalog)
        case .any: allowsAny = true
        case .none, .unsaid: break
        }
    }
}

/// The catalog's types as they are compared with, each prepared once.
final class DescribedCatalog {
    let api: API
    private let endpoints: [String: Endpoint]
    private var prepared: [CatalogPath: DescribedType] = [:]

    init(_ api: API) {
        self.api = api
        endpoints = Dictionary(api.endpoints.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The type at a place, for the roots of comparisons.
    func type(_ schema: Schema, at path: CatalogPath) -> DescribedType {
        if let known = prepared[path] { return known }
        let type = DescribedType(schema, path, in: self)
        prepared[path] = type
        return type
    }

    /// Follows the names of models.
    func resolve(_ schema: Schema, _ path: CatalogPath) -> (schema: Schema, path: CatalogPath) {
        var (schema, path) = (schema, path)
        for _ in 0..<64 {
            guard case .model(let name) = schema.shape, let model = api.modelsByName[name] else { break }
            (schema, path) = (model.schema, .model(name))
        }
        return (schema, path)
    }

    func isNullable(_ schema: Schema) -> Bool {
        var schema = schema
        for _ in 0..<64 {
            if schema.nullable { return true }
            guard case .model(let name) = schema.shape, let model = api.modelsByName[name] else { break }
            schema = model.schema
        }
        return false
    }

    /// The alternatives of a schema; the reader sorts them, so that each is looked up where it stands.
    func alternatives(of schema: Schema, _ path: CatalogPath) -> [DescribedType] {
        if schema.alternatives.isEmpty { return [] }
        let key = schema.anyOf ? "anyOf" : "oneOf"
        let places = schema.source[key]?.elements.map(\.index) ?? []
        return schema.alternatives.map { alternative in
            let index = places.firstIndex(of: alternative.source.index) ?? 0
            return DescribedType(alternative, path.appending(key).appending(index: index), in: self)
        }
    }

    /// The tree of an endpoint or a model, corrections applied.
    func tree(of path: CatalogPath) -> JSONTree? {
        let source = path.kind == "models" ? api.modelsByName[path.name]?.schema.source : endpoints[path.name]?.source
        return source.map(JSONTree.init)
    }
}
