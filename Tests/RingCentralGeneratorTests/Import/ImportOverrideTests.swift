import Testing

@Suite("Overrides and imports")
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
}
