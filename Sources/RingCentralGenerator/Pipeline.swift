import Foundation

/// The stages composed: files, catalog, meaning, plan, text. Read this first.
///
/// 1. `CatalogFiles` reads spec/ as JSON that knows its lines and columns.
/// 2. `APIReader` turns it into an `API`: what it means, in no language; `Validator` holds it against the rules.
/// 3. `ClientPlanner` takes every Swift decision.
/// 4. The renderers print: Swift, OpenAPI, Markdown.
/// 5. `OutputWriter` writes what changed; `check` compares instead.
public struct Pipeline {
    /// What can be written.
    public enum Product: String, CaseIterable, Sendable {
        case swift, openapi, endpoints, docs, site, changes
    }

    public let catalog: URL
    /// The folder of the calls that test every endpoint, below the output folder.
    public var endpointCalls = "EndpointTests"

    /// - Parameter catalog: the folder with service.json, areas/ and models/.
    public init(catalog: URL) { self.catalog = catalog }

    /// A catalog that was read and planned.
    public struct Loaded {
        let api: API
        let articles: [Article]
        let plan: ClientPlan
        public let warnings: [Diagnostic]
        /// What the documentation tells: planned when it is asked for.
        var documentation: DocumentationPlan { DocumentationPlanner(api: api, client: plan).plan() }
        /// An example of every endpoint, by its id.
        var samples: [String: SampleCall] {
            let planner = SamplePlanner(api: api, plan: plan)
            var calls: [String: SampleCall] = [:]
            for area in plan.areas {
                for function in area.functions { calls[function.endpoint.id] = planner.call(of: function, in: area) }
            }
            return calls
        }
        public var endpointCount: Int { plan.endpointCount }
        public var modelCount: Int { plan.modelCount }
    }

    /// Reads the catalog, holds it against the rules, and plans the client.
    ///
    /// - Throws: `DiagnosticsError` with every error that was found.
    public func load() throws -> Loaded {
        let bag = DiagnosticBag()
        let api = try read(into: bag)
        let articles = Article.all(in: catalog, bag: bag)
        try bag.throwIfErrors()
        return Loaded(
            api: api, articles: articles, plan: ClientPlanner(api).plan(), warnings: bag.sorted)
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
            _ = Article.all(in: catalog, bag: bag)
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
        if products.contains(.endpoints) {
            let samples = SamplePlanner(api: loaded.api, plan: loaded.plan)
            files += EndpointCallsRenderer(plan: loaded.plan, samples: samples).files()
                .map { OutputFile(path: "\(endpointCalls)/\($0.path)", text: $0.text) }
        }
        if products.contains(.docs) { files += docs(loaded) }
        if products.contains(.changes), !loaded.api.history.isEmpty {
            let renderer = ChangesRenderer(title: loaded.api.service.title, entries: loaded.api.history)
            files.append(OutputFile(path: "CHANGES.md", text: renderer.text()))
        }
        if products.contains(.site) { files += site(loaded) }
        return files
    }

    private func docs(_ loaded: Loaded) -> [OutputFile] {
        let plan = loaded.documentation
        let examples = loaded.samples.mapValues(ExampleTexts.init)
        let texts =
            MarkdownRenderer(plan: plan, examples: examples, articles: loaded.articles).files()
            + LLMSRenderer(plan: plan, examples: examples).files()
        let docc = DocCRenderer(plan: plan, client: loaded.plan, articles: loaded.articles).files()
        return texts.map { OutputFile(path: "docs/\($0.path)", text: $0.text) }
            + docc.map { OutputFile(path: "\(Self.docc(loaded))/\($0.path)", text: $0.text) }
    }

    private func site(_ loaded: Loaded) -> [OutputFile] {
        let plan = loaded.documentation
        let search = SearchPlanner(documentation: plan, terms: loaded.api.wording.searchTerms).plan()
        return SiteRenderer(plan: plan, samples: loaded.samples, search: search).files()
    }

    /// The folder of the DocC catalog: inside the target, where the package manager and Xcode find it.
    private static func docc(_ loaded: Loaded) -> String {
        "\(loaded.api.service.name)/\(loaded.api.service.name).docc"
    }

    /// The folders below the output folder in which files that are no longer written are looked for.
    private func owned(_ loaded: Loaded, _ products: Set<Product>) -> Set<String> {
        var folders: Set<String> = []
        if products.contains(.swift) { folders.insert(loaded.api.service.name) }
        if products.contains(.endpoints) { folders.insert(endpointCalls) }
        if products.contains(.docs) {
            folders.formUnion(["docs", "docs/areas", "docs/guides", "docs/models", "docs/llms", Self.docc(loaded)])
        }
        if products.contains(.site) { folders.formUnion(SiteRenderer.folders) }
        return folders
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
        var files = render(loaded, products)
        // The site's style and scripts are no text of the generator's: they are copied.
        if products.contains(.site) { files += try SiteAssets().files }
        let writer = OutputWriter(root: output, files: files, ownedFolders: owned(loaded, products))
        let outcome = compareOnly ? try writer.difference() : try writer.write()
        let lines = files.reduce(0) { $0 + UTF8Scan.lineBreaks(in: $1.text) }
        return Summary(written: outcome.written, removed: outcome.removed, unchanged: outcome.unchanged, lines: lines)
    }
}
