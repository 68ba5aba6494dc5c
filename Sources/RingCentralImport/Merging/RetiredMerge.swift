import RingCentralCatalog
import RingCentralGenerator

/// The endpoints of a document of the past, added to the catalog as retired.
extension DocumentMerge {
    mutating func addRetired(_ found: [EndpointConverter.Found], _ converter: inout EndpointConverter) {
        let known = Set(trees.areas.values.flatMap(\.endpoints.values).map(EndpointShape.shape))
        let before = trees.allModels
        var models = before
        for (name, schema) in source.schemas {
            let called = converter.schemas.called(name)
            if models[called] == nil { models[called] = converter.schemas.convert(schema) }
        }
        var hoister = Hoister(known: models)
        var reached: Set<String> = []
        var ids = Set(trees.areas.values.flatMap(\.endpoints.keys))
        for operation in found where !known.contains(Endpoint.key(method: operation.method, path: operation.path)) {
            var endpoint = hoister.hoist(operation.members, id: operation.id)
            models.merge(hoister.models) { first, _ in first }
            endpoint["lifecycle"] = .string("retired")
            let guess = PagingGuess { [trees, models] name in trees.properties(of: name, in: models) }
            if let paging = guess.form(of: endpoint) { endpoint["paging"] = .string(paging.rawValue) }
            reached.formUnion(JSONTree.object(endpoint).modelReferences())
            let id = Self.freeID(operation.id, &ids)
            trees.areas[areaID(operation.area)]?.endpoints[id] = endpoint
            report.addedEndpoints.append(id)
        }
        for name in Reach(models).closure(of: reached) where before[name] == nil {
            trees.models[CatalogTrees.common, default: [:]][name] = models[name]
            unplaced.insert(name)
            report.addedModels.append(name)
        }
    }

    /// Schemas of the past that share the name of a model but not its shape get a name of their own.
    mutating func renameClashes(_ converter: inout EndpointConverter) {
        let known = trees.allModels
        let shapes = ShapeIndex(known)
        var old: [String: JSONTree] = [:]
        for (name, schema) in source.schemas { old[converter.schemas.called(name)] = converter.schemas.convert(schema) }
        let oldShapes = ShapeIndex(old)
        for (name, _) in source.schemas {
            let called = converter.schemas.called(name)
            if known[called] != nil, shapes.shape(of: .string(called)) != oldShapes.shape(of: .string(called)) {
                converter.schemas.renamed[name] = "Legacy" + called
            }
        }
    }
}
