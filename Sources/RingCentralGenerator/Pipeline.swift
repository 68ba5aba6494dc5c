import Foundation

/// The stages composed: files, catalog, meaning, plan, text. Read this first.
///
/// 1. `CatalogFiles` reads spec/ as JSON that knows its lines and columns.
/// 2. `APIReader` turns it into an `API`: what it means, in no language; `Validator` holds it against the rules.
/// 3. `Selector` tells which part of it is asked for; `ClientPlanner` takes every Swift decision.
/// 4. The renderers print: Swift, OpenAPI, the schema of requests.
/// 5. `OutputWriter` writes what changed; `check` compares instead.
public struct Pipeline {
    /// What can be written.
    public enum Product: String, CaseIterable, Sendable {
        case swift, openapi
        /// The JSON Schema of requests, with the names of this catalog.
        case schema
    }

    public let catalog: URL
    /// The part of the API that is asked for; nil stands for all of it.
    public let request: ClientRequest?

    /// - Parameters:
    ///   - catalog: the folder with service.json, areas/ and models/.
    ///   - request: what is asked for; without one, the complete client is written, with a condition for each group of
    ///     areas.
    public init(catalog: URL, request: ClientRequest? = nil) {
        self.catalog = catalog
        self.request = request
    }

    /// A catalog that was read and planned.
    public struct Loaded {
        let api: API
        let selection: Selection
        let plan: ClientPlan
        public let warnings: [Diagnostic]
        public var endpointCount: Int { plan.endpointCount }
        public var modelCount: Int { plan.modelCount }
    }

    /// Reads the catalog, holds it against the rules, and plans the client.
    ///
    /// - Throws: `DiagnosticsError` with every error that was found.
    public func load() throws -> Loaded {
        let bag = DiagnosticBag()
        request?.warnings.forEach(bag.add)
        let api = try read(into: bag)
        try bag.throwIfErrors()
        let selection =
            request.map { Selector(api: api, request: $0, bag: bag).select() } ?? Selection(completeOf: api)
        try bag.throwIfErrors()
        return Loaded(
            api: api, selection: selection, plan: ClientPlanner(api, selection).plan(), warnings: bag.sorted)
    }

    private func read(into bag: DiagnosticBag) throws -> API {
        let api = APIReader(files: try CatalogFiles(folder: catalog), bag: bag).read()
        if !bag.hasErrors { Validator(api: api, bag: bag).validate() }
        return api
    }

    /// Everything that is wrong with the catalog, and how much of it has words.
    public struct Findings {
        public let diagnostics: [Diagnostic]
        /// What is counted, how many have it, of how many.
        public let coverage: [(what: String, have: Int, of: Int)]
    }

    /// Holds the catalog against every rule.
    public func validate() -> Findings {
        let bag = DiagnosticBag()
        do {
            let api = try read(into: bag)
            return Findings(diagnostics: bag.sorted, coverage: WordRules(api: api, bag: bag).coverage())
        } catch let error as DiagnosticsError {
            return Findings(diagnostics: (bag.all + error.diagnostics).sorted(), coverage: [])
        } catch {
            return Findings(diagnostics: bag.sorted, coverage: [])
        }
    }

    /// The files of the products asked for, with paths below the output folder.
    ///
    /// - Parameter allFiles: of a part, also the files of what is not asked for, empty.
    public func render(_ loaded: Loaded, _ products: Set<Product>, allFiles: Bool = false) -> [OutputFile] {
        var files: [OutputFile] = []
        if products.contains(.swift) {
            let folder = loaded.selection.isComplete ? "\(loaded.api.service.name)/" : ""
            files += SwiftRenderer(plan: loaded.plan).files(allFiles: allFiles)
                .map { OutputFile(path: folder + $0.path, text: $0.text) }
        }
        if products.contains(.openapi) {
            files.append(
                OutputFile(path: "openapi.json", text: OpenAPIRenderer(api: loaded.api.part(loaded.selection)).text()))
        }
        if products.contains(.schema) {
            files.append(OutputFile(path: "client.schema.json", text: RequestSchemaRenderer(api: loaded.api).text()))
        }
        return files
    }

    /// What a request gets and why, as a text for people.
    public func explain(_ loaded: Loaded) -> String {
        ExplanationRenderer(api: loaded.api, plan: loaded.plan, selection: loaded.selection).text()
    }

    /// What a run did, or would do.
    public struct Summary {
        public var written: [String]
        public var removed: [String]
        public var unchanged: Int
        public var lines: Int
        public var isCurrent: Bool { written.isEmpty && removed.isEmpty }
    }

    /// Writes the products, or only compares them with what stands in the folder.
    ///
    /// - Parameters:
    ///   - output: the folder that holds all products.
    ///   - allFiles: of a part, also the files of what is not asked for, empty.
    ///   - compareOnly: writes nothing.
    /// - Throws: an error whose description names the path and the reason if something can't be written.
    public func write(
        _ loaded: Loaded, _ products: Set<Product>, to output: URL, allFiles: Bool = false, compareOnly: Bool = false
    ) throws -> Summary {
        var files = render(loaded, products, allFiles: allFiles)
        let lines = files.reduce(0) { $0 + UTF8Scan.lineBreaks(in: $1.text) }
        var (root, owned) = (output, loaded.api.service.name)
        if !loaded.selection.isComplete {
            // A part lies in the output folder itself, which is then the one to be tidied.
            (root, owned) = (output.absoluteURL.deletingLastPathComponent(), output.lastPathComponent)
            files = files.map { OutputFile(path: "\(owned)/\($0.path)", text: $0.text) }
        }
        let writer = OutputWriter(root: root, files: files, ownedFolders: products.contains(.swift) ? [owned] : [])
        let outcome = compareOnly ? try writer.difference() : try writer.write()
        return Summary(written: outcome.written, removed: outcome.removed, unchanged: outcome.unchanged, lines: lines)
    }
}
