import RingCentralGenerator

/// Merges one document into the trees of a catalog, in memory.
struct DocumentMerge {
    let source: OpenAPISource
    let service: JSONDocument
    var trees: CatalogTrees
    var report = ImportReport()
    /// The models that are new, and have no file yet.
    var unplaced: Set<String> = []

    init(_ files: CatalogFiles, _ source: OpenAPISource) {
        trees = CatalogTrees(files)
        service = files.service
        self.source = source
    }

    mutating func run(_ mode: Importer.Mode) {
        var converter = EndpointConverter(source)
        switch mode {
        case .whole:
            renameModels(&converter.schemas)
            mergeModels(
                source.schemas.map { name, schema in
                    let converted = Upstream.restore(schema["x-upstream"], in: converter.schemas.convert(schema))
                    return (converter.schemas.called(name), CanonicalOrder.apply(converted))
                })
            mergeEndpoints(converter.convertAll())
        case .retired:
            renameClashes(&converter)
            addRetired(converter.convertAll(), &converter)
        }
        report.notExpressed.merge(converter.schemas.report.notExpressed) { $0 + $1 }
        placeModels()
        if mode == .whole {
            removeModels(described: Set(source.schemas.map { converter.schemas.called($0.key) }))
            guessReplacements()
        }
    }

    /// Whether what is renamed keeps its former name: not where the document is older than the catalog.
    var keepsFormerNames = true

    /// The version of the client that bore the names which change now, if there is one.
    var release: String? { keepsFormerNames ? service.root["release"]?.string : nil }

    /// The area with a title; a new one where there is none.
    mutating func areaID(_ title: String) -> String {
        let known = trees.areas.keys.sorted().first { trees.areas[$0]?.title == title }
        if let known { return known }
        let words = title.split(whereSeparator: { !$0.isLetter && !$0.isNumber })
            .map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
        var id = words.isEmpty ? "General" : words
        var number = 2
        while trees.areas[id] != nil {
            id = "\(words)\(number)"
            number += 1
        }
        trees.areas[id] = CatalogTrees.Area(title: title, members: JSONMembers(), endpoints: [:])
        return id
    }
}
