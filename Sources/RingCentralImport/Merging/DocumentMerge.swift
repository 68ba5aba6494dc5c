import RingCentralCatalog
import RingCentralGenerator

/// Merges one document into the trees of a catalog, in memory.
package struct DocumentMerge {
    let source: OpenAPISource
    private let service: JSONTree
    /// The models that files name which an import leaves alone: as bodies of events, and in what overrides put in place.
    let namedByUs: Set<String>
    package var trees: CatalogTrees
    var merging: CatalogMerge
    package var report = ImportReport()
    /// The models that are new, and have no file yet.
    var unplaced: Set<String> = []
    /// The models that were made of parts of others.
    private var madeOfParts: Set<String> = []

    package init(_ files: CatalogFiles, _ source: OpenAPISource) {
        trees = CatalogTrees(files)
        merging = CatalogMerge(trees.allModels)
        service = JSONTree(files.service.root)
        let payloads = service["events"]?.object?.pairs.compactMap { $0.value["payload"] } ?? []
        let overrides = files.overrides.flatMap { JSONTree($0.root)["overrides"]?.array } ?? []
        namedByUs = (payloads + overrides.compactMap { $0["value"] }).reduce(into: []) {
            $0.formUnion($1.modelReferences())
        }
        self.source = source
    }

    package mutating func run(_ mode: ImportMode) {
        var converter = EndpointConverter(source)
        switch mode {
        case .whole:
            renameModels(converter)
            merging = CatalogMerge(trees.allModels)
            let models = EndlessModels(
                naming: source.schemas.map { name, schema in
                    (converter.schemas.called(name), converter.schemas.convertModel(schema, name))
                })
            mergeModels(models.models)
            madeOfParts = models.added
            mergeEndpoints(converter.convertAll())
            describeNamed()
        case .retired:
            renameClashes(&converter)
            addRetired(converter.convertAll(), &converter)
        }
        report.leftOut.merge(converter.schemas.report.leftOut) { $0 + $1 }
        placeModels()
        if mode == .whole {
            removeModels(described: Set(source.schemas.map { converter.schemas.called($0.key) }).union(madeOfParts))
            guessReplacements()
        }
    }

    /// Whether what is renamed keeps its former name: not where the document is older than the catalog.
    package var keepsFormerNames = true

    /// The version of the client that bore the names which change now, if there is one.
    var release: String? { keepsFormerNames ? service["release"]?.string : nil }

    /// The number of bytes of a title that the name of an area's file has at most.
    private static let longestArea = 120

    /// The area with a title; a new one where there is none.
    mutating func areaID(_ title: String) -> String {
        let known = trees.areas.keys.sorted().first { trees.areas[$0]?.title == title }
        if let known { return known }
        var words = title.split(whereSeparator: { !$0.isLetter && !$0.isNumber })
            .map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
        // A file is named so.
        while words.utf8.count > Self.longestArea { words.removeLast() }
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
