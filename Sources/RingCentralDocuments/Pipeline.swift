import Foundation
import RingCentralCatalog
import RingCentralComparison
import RingCentralGenerator

/// Everything that is made of a catalog: the client, and what is written about it.
///
/// `ClientPipeline` reads the catalog and plans the client. From both, `DocumentationPlanner` decides on the
/// documentation, and the renderers print: Markdown, HTML, DocC, OpenAPI, the schema of requests, calls that test every
/// endpoint. What is written is compared, or replaced where it changed.
package struct Pipeline: Sendable {
    /// What can be written.
    package enum Product: String, CaseIterable, Sendable {
        case swift, openapi, endpoints, docs, site, changes
        /// The JSON Schema of requests, with the names of this catalog.
        case schema
    }

    private let client: ClientPipeline
    private var catalog: URL { client.catalog }
    /// The folder of the calls that test every endpoint, below the output folder.
    package var endpointCalls = "EndpointTests"

    /// - Parameters:
    ///   - catalog: the folder with service.json, areas/ and models/.
    ///   - request: what is asked for; without one, the complete client is written, with a condition for each group of
    ///     areas.
    package init(catalog: URL, request: ClientRequest? = nil) {
        client = ClientPipeline(catalog: catalog, request: request)
    }

    /// A catalog that was read and planned.
    package struct Loaded: Sendable {
        let client: ClientPipeline.Loaded
        var articles: [Article] = []
        /// What changed from version to version, the newest first.
        var history: [HistoryEntry] = []
        var api: API { client.api }
        var selection: Selection { client.selection }
        var plan: ClientPlan { client.plan }
        package var warnings: [Diagnostic] { client.warnings }
        /// What the documentation tells: planned when it is asked for.
        var documentation: DocumentationPlan {
            DocumentationPlanner(
                api: api, history: history, articles: articles.filter { $0.isAbout(plan, of: api) }, client: plan
            ).plan()
        }
        /// An example of every endpoint, by its id.
        var samples: [String: SampleCall] {
            let planner = SamplePlanner(api: api, plan: plan)
            var calls: [String: SampleCall] = [:]
            for area in plan.areas {
                for function in area.functions { calls[function.operation.id] = planner.call(of: function, in: area) }
            }
            return calls
        }
        /// What the service may send of events.
        var eventSamples: EventSamples {
            let planner = SamplePlanner(api: api, plan: plan)
            let events = api.service.events
            let bodies = events.compactMap { event in planner.event(event).map { (event.name, $0) } }
            return EventSamples(
                bodies: Dictionary(bodies, uniquingKeysWith: { first, _ in first }),
                enveloped: api.service.envelopeFields.isEmpty
                    ? nil : events.first { !$0.flat && $0.payload != nil }.map(planner.enveloped))
        }
        package var endpointCount: Int { plan.endpointCount }
        package var modelCount: Int { plan.modelCount }
    }

    /// Reads the catalog, holds it against the rules, and plans the client.
    ///
    /// - Throws: `DiagnosticsError` with every error that was found.
    package func load() throws -> Loaded {
        let bag = DiagnosticBag()
        let read = try read(into: bag)
        return Loaded(client: try client.plan(read.api, bag), articles: read.articles, history: read.history)
    }

    private func read(into bag: DiagnosticBag) throws -> (api: API, articles: [Article], history: [HistoryEntry]) {
        let folder = DiskFolder(url: catalog)
        let history = HistoryReader(bag: bag).read(folder)
        let api = try client.read(
            into: bag,
            rules: [
                { DocumentationRules(api: $0, bag: $1).check() },
                { HistoryRules(api: $0, history: history, bag: $1).check() },
            ])
        return (api, Article.all(in: folder, bag: bag), history)
    }

    /// Everything that is wrong with the catalog, and how much of it has words.
    package struct Findings {
        package let diagnostics: [Diagnostic]
        package let coverage: [CoverageRow]
    }

    /// Holds the catalog against every rule.
    package func validate() -> Findings {
        let bag = DiagnosticBag()
        do {
            let api = try read(into: bag).api
            return Findings(diagnostics: bag.sorted, coverage: WordRules(api: api, bag: bag).coverage())
        } catch let error as DiagnosticsError {
            return Findings(diagnostics: DiagnosticsError(bag.all + error.diagnostics).diagnostics, coverage: [])
        } catch {
            return Findings(diagnostics: bag.sorted, coverage: [])
        }
    }

    /// What a request gets and why, as a text for people.
    ///
    /// - Parameter leftOut: also lists what is asked for and not in, with the reason.
    package func explain(_ loaded: Loaded, leftOut: Bool = false) -> String {
        ExplanationRenderer(
            api: loaded.api, plan: loaded.plan, selection: loaded.selection, listsLeftOut: leftOut
        ).text()
    }
}
