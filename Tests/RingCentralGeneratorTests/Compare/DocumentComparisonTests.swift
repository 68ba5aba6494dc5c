import Foundation
import Testing

@testable import RingCentralComparison
@testable import RingCentralDocuments
@testable import RingCentralGenerator

@Suite("Comparisons with documents", .ownThreads)
struct DocumentComparisonTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func export(_ catalog: MemoryFolder, to name: String) throws -> CatalogInput {
        let loaded = try ClientPipeline.Loaded(comparing: CatalogFiles(catalog))
        try folder.write(OpenAPIRenderer(api: loaded.api).text(), to: name)
        return .document(folder.url.path + "/" + name)
    }

    private func codes(_ old: CatalogInput, _ new: CatalogInput) throws -> [String] {
        try ComparisonRequest(old: (old, "old"), new: (new, "new")).report().changes
            .map { "\($0.severity.rawValue) \($0.code.rawValue) \($0.place)" }
    }

    @Test("A catalog and its own export are the same, whichever is the new one")
    func same() throws {
        let base = try ChangeCase.base()
        let document = try export(base, to: "base.json")
        #expect(try codes(.files(base), document) == [])
        #expect(try codes(document, .files(base)) == [])
        #expect(try codes(document, document) == [])
    }

    @Test("A document is told apart from a catalog by what the service describes, not by what is ours")
    func changed() throws {
        let base = try ChangeCase.base()
        let changed = try ChangeCase(name: "parameter-became-required").changed()
        let document = try export(changed, to: "changed.json")
        let expected = ["compile parameter-became-required endpoints/readThing/parameters/view"]
        #expect(try codes(.files(base), document) == expected)
        #expect(try codes(export(base, to: "base.json"), document) == expected)
    }

    @Test("What a new document lacks is retired, as an import leaves it; what an old one lacks is new")
    func absent() throws {
        let more = try ChangeCase(name: "endpoint-added").changed()
        let base = try export(try ChangeCase.base(), to: "base.json")
        #expect(try codes(base, .files(more)) == ["addition endpoint-added endpoints/countThings"])
        #expect(try codes(.files(more), base) == ["deprecation endpoint-retired endpoints/countThings"])
    }

    @Test("The real catalog and its own export are the same")
    func real() throws {
        let pipeline = Pipeline(catalog: Places.catalog)
        let text = try #require(pipeline.render(try pipeline.load(), [.openapi]).first).text
        try folder.write(text, to: "openapi.json")
        #expect(try codes(.folder(Places.catalog), .document(folder.url.path + "/openapi.json")) == [])
    }
}
