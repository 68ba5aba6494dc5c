import Testing

@testable import RingCentralCatalogTools
@testable import RingCentralGenerator

@Suite("Imports that can't be")
struct ImportFailureTests {
    let small: SmallCatalog

    init() throws { small = try SmallCatalog() }

    /// What an import fails with; the catalog must be as it was.
    private func failure(_ document: String, named name: String = "bad.json") throws -> [Diagnostic] {
        let before = try texts(below: small.catalog)
        try small.folder.write(document, to: name)
        var importer = try Importer(catalog: small.catalog)
        let error = #expect(throws: DiagnosticsError.self) {
            _ = try importer.run(document: small.folder.url.path + "/" + name, mode: .whole)
        }
        #expect(try texts(below: small.catalog) == before)
        return error?.diagnostics ?? []
    }

    @Test("A text that is no JSON is named with line and column")
    func syntax() throws {
        let found = try failure("{\n  \"openapi\": 3.,\n}")
        #expect(found.map(\.code) == [.jsonSyntax])
        #expect(found.first?.place.line == 2)
    }

    @Test(
        "Another version is refused",
        arguments: [
            #"{"swagger": "2.0"}"#, #"{"openapi": "4.0.0"}"#, #"{"openapi": "3.2.0"}"#, "[]", #"{"openapi": 3}"#,
        ])
    func version(_ document: String) throws { #expect(try failure(document).map(\.code) == [.formatVersion]) }

    @Test("YAML is refused with the way out", arguments: ["bad.yaml", "bad.yml"])
    func yaml(_ name: String) throws {
        let found = try failure("openapi: 3.0.3\n", named: name)
        #expect(found.map(\.code) == [.unsupported])
        #expect(found.first?.severity == .error)
        #expect(found.first?.advice.contains("JSON") == true)
    }

    @Test("A document that is not there is named")
    func absent() throws {
        var importer = try Importer(catalog: small.catalog)
        let path = small.folder.url.path + "/absent.json"
        let error = #expect(throws: DiagnosticsError.self) { _ = try importer.run(document: path, mode: .whole) }
        #expect(error?.diagnostics.map(\.code) == [.unreadableFile])
        #expect(error?.diagnostics.first?.place.file == path)
    }

    @Test("What a document says and the catalog has no place for is counted in the report")
    func notExpressed() throws {
        let odd = SmallCatalog.list.replacingOccurrences(
            of: "\"operationId\"", with: #""x-odd": 1, "callbacks": {}, "operationId""#)
        let report = try small.import(SmallCatalog.document(odd + "," + SmallCatalog.read))
        #expect(report.notExpressed["operation keyword x-odd"] == 1)
        #expect(report.notExpressed["operation keyword callbacks"] == 1)
        #expect(report.text.contains("not taken over: operation keyword x-odd (1\u{D7})"))
    }

    @Test("Facts that the catalog keeps elsewhere, and words beside them, are counted too")
    func elsewhere() throws {
        let answer = SmallCatalog.list.replacing(
            #""description": """#,
            with:
                #""description": "Theirs.", "headers": {"Age": {"description": "Theirs.", "schema": {"type": "string"}}}"#
        ).replacing(
            #""operationId""#,
            with: #""security": [], "requestBody": {"description": "Theirs.", "content": {}}, "operationId""#)
        let more =
            #""servers": [{"url": "/"}], "security": [], "tags": [{"name": "Things", "description": "Theirs."}],"#
        let document = SmallCatalog.document(answer + "," + SmallCatalog.read)
            .replacing(#""paths""#, with: more + #""paths""#)
            .replacing(#""components": {"#, with: #""components": {"securitySchemes": {"a": {}, "b": {}}, "#)
        let left = try small.import(document).notExpressed
        #expect(left["document keyword servers"] == 1)
        #expect(left["document keyword tags"] == 1)
        #expect(left["components of the kind securitySchemes"] == 2)
        #expect(left["response keyword description"] == 2)
        #expect(left["header keyword description"] == 1)
        #expect(left["body keyword description"] == 1)
        #expect(left["security of listThings, which is \"none\" there"] == 1)
    }
}
