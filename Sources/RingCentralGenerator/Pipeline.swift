import Foundation

/// The stages composed: files, catalog, meaning, plan, text. Read this first.
///
/// 1. `CatalogFiles` reads spec/ as JSON that knows its lines and columns.
/// 2. `APIReader` turns it into an `API`: what it means, in no language; `Validator` holds it against the rules.
/// 3. `ClientPlanner` takes every Swift decision.
/// 4. The renderers print: Swift, OpenAPI.
/// 5. `OutputWriter` writes what changed; `check` compares instead.
public struct Pipeline {
    /// What can be written.
    public enum Product: String, CaseIterable, Sendable {
        case swift, openapi, changes
    }

    public let catalog: URL

    /// - Parameter catalog: the folder with service.json, areas/ and models/.
    public init(catalog: URL) { self.catalog = catalog }

    /// A catalog that was read and planned.
    public struct Loaded {
        let api: API
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
        let api = try read(into: bag)
        try bag.throwIfErrors()
        return Loaded(api: api, plan: ClientPlanner(api).plan(), warnings: bag.sorted)
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
    public func render(_ loaded: Loaded, _ products: Set<Product>) -> [OutputFile] {
        var files: [OutputFile] = []
        if products.contains(.swift) {
            files += SwiftRenderer(plan: loaded.plan).files()
                .map { OutputFile(path: "\(loaded.api.service.name)/\($0.path)", text: $0.text) }
        }
        if products.contains(.openapi) {
            files.append(OutputFile(path: "openapi.json", text: OpenAPIRenderer(api: loaded.api).text()))
        }
        if products.contains(.changes), !loaded.api.history.isEmpty {
            let renderer = ChangesRenderer(title: loaded.api.service.title, entries: loaded.api.history)
            files.append(OutputFile(path: "CHANGES.md", text: renderer.text()))
        }
        return files
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
    ///   - compareOnly: writes nothing.
    /// - Throws: an error whose description names the path and the reason if something can't be written.
    public func write(
        _ loaded: Loaded, _ products: Set<Product>, to output: URL, compareOnly: Bool = false
    ) throws -> Summary {
        let files = render(loaded, products)
        let owned: Set<String> = products.contains(.swift) ? [loaded.api.service.name] : []
        let writer = OutputWriter(root: output, files: files, ownedFolders: owned)
        let outcome = compareOnly ? try writer.difference() : try writer.write()
        let lines = files.reduce(0) { $0 + UTF8Scan.lineBreaks(in: $1.text) }
        return Summary(written: outcome.written, removed: outcome.removed, unchanged: outcome.unchanged, lines: lines)
    }
}
