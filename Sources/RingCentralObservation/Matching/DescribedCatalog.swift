import RingCentralGenerator

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
