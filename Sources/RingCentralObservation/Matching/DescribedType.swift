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
