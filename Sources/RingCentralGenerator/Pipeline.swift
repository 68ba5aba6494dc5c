import Foundation

/// The stages composed: files, catalog, meaning, plan, text. Read this first.
///
/// 1. `CatalogFiles` reads spec/ as JSON that knows its lines and columns.
/// 2. `APIReader` turns it into an `API`: what it means, in no language; `Validator` holds it against the rules.
/// 3. `Selector` tells which part of it is asked for; `ClientPlanner` takes every Swift decision, and
///    `DocumentationPlanner` those of the documentation.
/// 4. The renderers print: Swift, OpenAPI, Markdown, HTML, the schema of requests.
/// 5. `OutputWriter` writes what changed; `check` compares instead.
public struct Pipeline {
    /// What can be written.
    public enum Product: String, CaseIterable, Sendable {
        case swift, openapi, endpoints, docs, site, changes
        /// The JSON Schema of requests, with the names of this catalog.
        case schema
    }

    public let catalog: URL
    /// The part of the API that is asked for; nil stands for all of it.
    public let request: ClientRequest?
    /// The folder of the calls that test every endpoint, below the output folder.
    public var endpointCalls = "EndpointTests"

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
        let articles: [Article]
        let selection: Selection
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
        request?.warnings.forEach(bag.add)
        let api = try read(into: bag)
        let articles = Article.all(in: catalog, bag: bag)
        try bag.throwIfErrors()
        let selection =
            request.map { Selector(api: api, request: $0, bag: bag).select() } ?? Selection(completeOf: api)
        try bag.throwIfErrors()
        return Loaded(
            api: api, articles: articles, selection: selection, plan: ClientPlanner(api, selection).plan(),
            warnings: bag.sorted)
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

    /// What a request gets and why, as a text for people.
    public func explain(_ loaded: Loaded) -> String {
        ExplanationRenderer(api: loaded.api, plan: loaded.plan, selection: loaded.selection).text()
    }
}
