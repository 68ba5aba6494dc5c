import Foundation

/// Merges an OpenAPI document into a catalog: what the service describes is taken over, what is ours stays.
public struct Importer {
    let files: CatalogFiles
    private var trees: CatalogTrees
    private var report = ImportReport()

    /// - Throws: `DiagnosticsError` if the catalog can't be read.
    public init(catalog: URL) throws {
        files = try CatalogFiles(folder: catalog)
        trees = CatalogTrees(files)
    }

    /// How a document is taken.
    public enum Mode: Sendable {
        /// The document is the whole API: what it lacks is retired.
        case whole
        /// The document describes endpoints of the past: those unknown so far are added, as retired.
        case retired
    }

    /// Merges a document and writes the files that change.
    ///
    /// - Parameters:
    ///   - path: the OpenAPI document, JSON.
    ///   - dryRun: reports what would be done, and writes nothing.
    /// - Throws: `DiagnosticsError` if the document can't be read.
    public mutating func run(document path: String, mode: Mode, dryRun: Bool = false) throws -> ImportReport {
        let source = try OpenAPISource(Self.read(path))
        var converter = EndpointConverter(source)
        let found: [EndpointConverter.Found]
        switch mode {
        case .whole:
            found = converter.convertAll()
            mergeModels(
                source.schemas.map { name, schema in
                    (
                        name,
                        CanonicalOrder.apply(
                            Upstream.restore(schema["x-upstream"], in: converter.schemas.convert(schema)))
                    )
                })
            mergeEndpoints(found, document: source)
        case .retired:
            renameClashes(source, &converter)
            found = converter.convertAll()
            addRetired(found, source, &converter)
        }
        report.notExpressed.merge(converter.schemas.report.notExpressed) { $0 + $1 }
        placeModels()
        if mode == .whole { removeModels(described: Set(source.schemas.map(\.key))) }
        let texts = trees.texts()
        for file in texts.keys.sorted() {
            let url = files.folder.appendingPathComponent(file)
            let bytes = Array((texts[file] ?? "").utf8)
            if (try? FileBytes.read(url.path)) == bytes { continue }
            if !dryRun { try FileBytes.write(bytes, to: url.path) }
            report.files.append(file)
        }
        return report
    }

    private static func read(_ path: String) throws -> JSONDocument {
        do {
            let bytes = try FileBytes.read(path)
            if path.hasSuffix(".yaml") || path.hasSuffix(".yml") {
                throw DiagnosticsError([
                    Diagnostic(
                        .unsupported, "The document is YAML",
                        advice:
                            "Convert it to JSON with a YAML 1.2 tool; YAML 1.1 readers turn words like On and Off into booleans",
                        at: .init(file: path), severity: .error)
                ])
            }
            return try JSONDocument(bytes, file: path)
        } catch let failure as FileBytes.Failure {
            throw DiagnosticsError([
                Diagnostic(
                    .unreadableFile, "The document can't be read: \(FileBytes.reason(failure))",
                    advice: "Check the path", at: .init(file: path))
            ])
        }
    }

    // MARK: Endpoints

    /// Method and path with every parameter's name left out: what makes two endpoints the same.
    static func key(method: String, path: String) -> String {
        var out = method + " "
        var inside = false
        for character in path {
            if character == "}" { inside = false }
            if !inside { out.append(character) }
            if character == "{" { inside = true }
        }
        return out
    }

    private func existing() -> [String: (area: String, id: String)] {
        var all: [String: (area: String, id: String)] = [:]
        for (area, content) in trees.areas {
            for (id, endpoint) in content.endpoints {
                all[Self.key(method: endpoint["method"]?.string ?? "", path: endpoint["path"]?.string ?? "")] = (
                    area, id
                )
            }
        }
        return all
    }

    private mutating func mergeEndpoints(_ found: [EndpointConverter.Found], document: OpenAPISource) {
        let known = existing()
        let speaksOfLifecycles = document.speaksOfLifecycles
        var seen: Set<String> = []
        let guess = PagingGuess { [trees] name in trees.properties(of: name, in: trees.allModels) }
        for operation in found {
            let key = Self.key(method: operation.method, path: operation.path)
            seen.insert(key)
            var merged = operation.members
            let area: String
            if let place = known[key], let old = trees.areas[place.area]?.endpoints[place.id] {
                merged = CatalogMerge.endpoint(new: operation.members, old: old, glossary: trees.wording)
                if old["lifecycle"]?.string == "retired", !speaksOfLifecycles {
                    report.revivedEndpoints.append(place.id)
                    merged["replacement"] = nil
                } else if old["lifecycle"]?.string == "retired" {
                    merged["lifecycle"] = old["lifecycle"]
                }
                trees.areas[place.area]?.endpoints[place.id] = nil
                area = areaID(operation.area, or: place.area)
                if merged != old { report.changedEndpoints.append(place.id) }
                trees.areas[area]?.endpoints[place.id] = merged
            } else {
                if let paging = guess.form(of: merged) { merged["paging"] = .string(paging) }
                area = areaID(operation.area, or: nil)
                trees.areas[area]?.endpoints[operation.id] = merged
                report.addedEndpoints.append(operation.id)
            }
        }
        for (key, place) in known where !seen.contains(key) {
            guard trees.areas[place.area]?.endpoints[place.id]?["lifecycle"]?.string != "retired" else { continue }
            trees.areas[place.area]?.endpoints[place.id]?["lifecycle"] = .string("retired")
            report.retiredEndpoints.append(place.id)
        }
    }

    private mutating func addRetired(
        _ found: [EndpointConverter.Found], _ source: OpenAPISource, _ converter: inout EndpointConverter
    ) {
        let known = existing()
        let before = trees.allModels
        var models = before
        for (name, schema) in source.schemas {
            let called = converter.schemas.renamed[name] ?? name
            if models[called] == nil { models[called] = converter.schemas.convert(schema) }
        }
        var hoister = Hoister(known: models)
        var reached: Set<String> = []
        for operation in found where known[Self.key(method: operation.method, path: operation.path)] == nil {
            var endpoint = hoister.hoist(operation.members, id: operation.id)
            models.merge(hoister.models) { first, _ in first }
            endpoint["lifecycle"] = .string("retired")
            let guess = PagingGuess { [trees, models] name in trees.properties(of: name, in: models) }
            if let paging = guess.form(of: endpoint) { endpoint["paging"] = .string(paging) }
            reached.formUnion(JSONTree.object(endpoint).modelReferences())
            let area = areaID(operation.area, or: nil)
            trees.areas[area]?.endpoints[operation.id] = endpoint
            report.addedEndpoints.append(operation.id)
        }
        for name in Reach(models).closure(of: reached) where before[name] == nil {
            trees.models[CatalogTrees.common, default: [:]][name] = models[name]
            unplaced.insert(name)
            report.addedModels.append(name)
        }
    }

    /// Schemas of the past that share the name of a model but not its shape get a name of their own.
    private mutating func renameClashes(_ source: OpenAPISource, _ converter: inout EndpointConverter) {
        let known = trees.allModels
        let shapes = ShapeIndex(known)
        var old: [String: JSONTree] = [:]
        for (name, schema) in source.schemas { old[name] = converter.schemas.convert(schema) }
        let oldShapes = ShapeIndex(old)
        for (name, _) in source.schemas where known[name] != nil {
            if shapes.signature(.string(name)) != oldShapes.signature(.string(name)) {
                converter.schemas.renamed[name] = "Legacy" + name
            }
        }
    }

    /// The area with a title; a new one where there is none.
    private mutating func areaID(_ title: String, or known: String?) -> String {
        if let match = trees.areas.first(where: { $0.value.title == title })?.key { return match }
        let id = title.split(whereSeparator: { !$0.isLetter && !$0.isNumber })
            .map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
        trees.areas[id] = CatalogTrees.Area(title: title, members: JSONMembers(), endpoints: [:])
        return id
    }

    // MARK: Models

    private var unplaced: Set<String> = []

    private mutating func mergeModels(_ new: [(String, JSONTree)]) {
        for (name, model) in new {
            let file = trees.file(ofModel: name)
            if let file, let old = trees.models[file]?[name] {
                let merged = CatalogMerge.model(new: model, old: old, glossary: trees.wording)
                if merged != old { report.changedModels.append(name) }
                trees.models[file]?[name] = merged
            } else {
                trees.models[CatalogTrees.common, default: [:]][name] = CatalogMerge.model(
                    new: model, old: .object(JSONMembers()), glossary: trees.wording)
                unplaced.insert(name)
                report.addedModels.append(name)
            }
        }
    }

    /// Removes the models that the document lacks and no endpoint, retired ones among them, reaches any more.
    private mutating func removeModels(described: Set<String>) {
        let endpoints = trees.areas.values.flatMap(\.endpoints.values)
        var used = endpoints.reduce(into: Set<String>()) { $0.formUnion(JSONTree.object($1).modelReferences()) }
        used.formUnion(described)
        used.formUnion(
            JSONTree(files.service.root)["events"]?.object?.pairs.compactMap { $0.value["payload"]?.string } ?? [])
        let kept = Reach(trees.allModels).closure(of: used)
        for (file, models) in trees.models {
            for name in models.keys where !kept.contains(name) {
                trees.models[file]?[name] = nil
                report.removedModels.append(name)
            }
        }
    }

    /// Puts each new model beside the only area that reaches it; what several reach stays in the common file.
    private mutating func placeModels() {
        let all = trees.allModels
        let reach = Reach(all)
        var areasOf: [String: Set<String>] = [:]
        for (area, content) in trees.areas {
            let direct = content.endpoints.values.reduce(into: Set<String>()) {
                $0.formUnion(JSONTree.object($1).modelReferences())
            }
            for model in reach.closure(of: direct) { areasOf[model, default: []].insert(area) }
        }
        for name in unplaced {
            guard let areas = areasOf[name], areas.count == 1, let area = areas.first else { continue }
            trees.models[area, default: [:]][name] = trees.models[CatalogTrees.common]?.removeValue(forKey: name)
        }
    }
}

/// Which models models reach.
struct Reach {
    private let direct: [String: Set<String>]

    init(_ models: [String: JSONTree]) {
        direct = models.mapValues { tree in tree.modelReferences().filter { models[$0] != nil } }
    }

    func closure(of names: Set<String>) -> Set<String> {
        var seen: Set<String> = []
        var open = names.filter { direct[$0] != nil }
        while let name = open.popFirst() {
            if seen.insert(name).inserted { open.formUnion(direct[name] ?? []) }
        }
        return seen
    }
}
