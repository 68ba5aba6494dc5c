import Testing

@testable import RingCentralDocuments
@testable import RingCentralGenerator

@Suite("Overrides and imports", .ownThreads)
struct ImportOverrideTests {
    @Test("An override that the document has made unnecessary is reported, and the import goes on")
    func stale() throws {
        let small = try SmallCatalog()
        let schemas = SmallCatalog.schemas.replacingOccurrences(of: #", "format": "date-time""#, with: "")
        let report = try small.import(
            SmallCatalog.document(SmallCatalog.list + "," + SmallCatalog.read, schemas: schemas))
        #expect(report.findings.map(\.code).contains(.staleOverride))
        #expect(report.text.contains("[stale-override]"))
        #expect(try small.models()?["Thing"]?["properties"]?["when"]?.string == "string")
    }

    @Test("A model that only an override names stays")
    func named() throws {
        let small = try SmallCatalog()
        let models = try small.folder.read("spec/models/Things.json")
            .replacingOccurrences(
                of: #""ThingList""#, with: #""Note": { "description": "A note.", "type": "string" }, "ThingList""#)
        try small.folder.write(models, to: "spec/models/Things.json")
        let overrides = try small.folder.read("spec/overrides.json")
            .replacingOccurrences(
                of: #""value": "string""#, with: #""value": { "type": "Note", "description": "Ours." }"#)
        try small.folder.write(overrides, to: "spec/overrides.json")
        let report = try small.import(SmallCatalog.document(SmallCatalog.list + "," + SmallCatalog.read))
        #expect(report.removedModels == [])
        #expect(Pipeline(catalog: small.catalog).validate().diagnostics.filter { $0.severity == .error } == [])
    }
}
