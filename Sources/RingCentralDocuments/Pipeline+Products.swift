import Foundation
import RingCentralGenerator

extension Pipeline {
    /// The files of the products asked for, with paths below the output folder.
    ///
    /// - Parameter allFiles: of a part, also the files of what is not asked for, empty.
    package func render(_ loaded: Loaded, _ products: Set<Product>, allFiles: Bool = false) -> [OutputFile] {
        let documents = products.isDisjoint(with: [.docs, .site]) ? nil : Documents(loaded, products)
        // What takes longest comes first, so that no processor is left with it at the end.
        let makers: [(product: Product, files: @Sendable () -> [OutputFile])] = [
            (.site, { documents.map(site) ?? [] }),
            (.docs, { documents.map(docs) ?? [] }),
            (.openapi, { openAPI(loaded) }),
            (.endpoints, { endpoints(loaded) }),
            (.swift, { swift(loaded, allFiles: allFiles) }),
            (.schema, { schema(loaded) }),
            (.changes, { changes(loaded) }),
        ]
        return sideBySide(makers.filter { products.contains($0.product) }.map(\.files)).flatMap { $0 }
    }

    private func swift(_ loaded: Loaded, allFiles: Bool) -> [OutputFile] {
        let folder = loaded.selection.isComplete ? "\(loaded.api.service.name)/" : ""
        return SwiftRenderer(plan: loaded.plan).files(allFiles: allFiles)
            .map { OutputFile(path: folder + $0.path, text: $0.text) }
    }

    private func openAPI(_ loaded: Loaded) -> [OutputFile] {
        [OutputFile(path: "openapi.json", text: OpenAPIRenderer(api: loaded.api.part(loaded.selection)).text())]
    }

    private func schema(_ loaded: Loaded) -> [OutputFile] {
        [OutputFile(path: "client.schema.json", text: RequestSchemaRenderer(api: loaded.api).text())]
    }

    private func endpoints(_ loaded: Loaded) -> [OutputFile] {
        let samples = SamplePlanner(api: loaded.api, plan: loaded.plan)
        return EndpointCallsRenderer(plan: loaded.plan, samples: samples).files()
            .map { OutputFile(path: "\(endpointCalls)/\($0.path)", text: $0.text) }
    }

    private func changes(_ loaded: Loaded) -> [OutputFile] {
        guard !loaded.history.isEmpty else { return [] }
        let pages = HistoryPagePlanner(links: EndpointLinks(loaded.plan), types: [])
        let renderer = ChangesRenderer(title: loaded.api.service.title, entries: loaded.history.map(pages.page))
        return [OutputFile(path: "CHANGES.md", text: renderer.text())]
    }

    /// What the forms of the documentation have in common.
    private struct Documents: Sendable {
        let loaded: Loaded
        let plan: DocumentationPlan
        /// An example of every endpoint, by its id.
        let samples: [String: SampleCall]
        let events: EventSamples
        /// Whether openapi.json lies beside them.
        let haveOpenAPI: Bool

        init(_ loaded: Loaded, _ products: Set<Product>) {
            self.loaded = loaded
            (plan, (samples, events)) = sideBySide(
                { loaded.documentation }, { (loaded.samples, loaded.eventSamples) })
            haveOpenAPI = loaded.selection.isComplete || products.contains(.openapi)
        }
    }

    private func docs(_ documents: Documents) -> [OutputFile] {
        let (loaded, plan) = (documents.loaded, documents.plan)
        let examples = documents.samples.mapValues(ExampleTexts.init)
        let texts =
            MarkdownRenderer(
                plan: plan, examples: examples, events: documents.events, linksOpenAPI: documents.haveOpenAPI
            ).files()
            + LLMSRenderer(plan: plan, examples: examples, linksOpenAPI: documents.haveOpenAPI).files()
        let files = texts.map { OutputFile(path: "docs/\($0.path)", text: $0.text) }
        // A DocC catalog belongs to a module, and a part of the client lies in somebody else's.
        if !loaded.selection.isComplete { return files }
        let docc = DocCRenderer(plan: plan, client: loaded.plan, articles: plan.guides).files()
        return files
            + docc.map { OutputFile(path: "\(Self.docc(loaded))/\($0.path)", text: $0.text) }
    }

    private func site(_ documents: Documents) -> [OutputFile] {
        let terms = documents.loaded.api.wording.searchTerms
        let search = SearchPlanner(documentation: documents.plan, terms: terms).plan()
        return SiteRenderer(
            plan: documents.plan, samples: documents.samples, events: documents.events, search: search
        ).files()
    }

    /// The folder of the DocC catalog: inside the target, where the package manager and Xcode find it.
    private static func docc(_ loaded: Loaded) -> String {
        "\(loaded.api.service.name)/\(loaded.api.service.name).docc"
    }

    /// The folders below the output folder in which files that are no longer written are looked for; nameless the
    /// output folder itself, which holds the Swift files of a part.
    private func owned(_ loaded: Loaded, _ products: Set<Product>) -> Set<String> {
        var folders: Set<String> = []
        if products.contains(.swift) { folders.insert(loaded.selection.isComplete ? loaded.api.service.name : "") }
        if products.contains(.endpoints) { folders.insert(endpointCalls) }
        if products.contains(.docs) {
            folders.formUnion(["docs", "docs/areas", "docs/guides", "docs/models", "docs/llms", Self.docc(loaded)])
        }
        if products.contains(.site) { folders.formUnion(SiteRenderer.folders) }
        return folders
    }

    /// Writes the products, or only compares them with what stands in the folder.
    ///
    /// - Parameters:
    ///   - output: the folder that holds all products.
    ///   - allFiles: of a part, also the files of what is not asked for, empty.
    ///   - compareOnly: writes nothing.
    /// - Throws: an error whose description names the path and the reason if something can't be written.
    package func write(
        _ loaded: Loaded, _ products: Set<Product>, to output: URL, allFiles: Bool = false, compareOnly: Bool = false
    ) throws -> Summary {
        var files = render(loaded, products, allFiles: allFiles)
        // The site's style and scripts are no text of the generator's: they are copied.
        if products.contains(.site) { files += try SiteAssets().files }
        let lines = files.reduce(0) { $0 + UTF8Scan.lineBreaks(in: $1.text) }
        let writer = OutputWriter(root: output, files: files, ownedFolders: owned(loaded, products))
        let outcome = compareOnly ? try writer.difference() : try writer.write()
        return Summary(outcome, lines: lines)
    }
}
