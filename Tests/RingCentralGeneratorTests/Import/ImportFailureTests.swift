import Testing

@testable import RingCentralImport
@testable import RingCentralGenerator

@Suite("Imports that can't be", .ownThreads)
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
        #expect(report.text.contains("not taken over: operation keyword x-odd (1\u{D7}):  GET /things"))
    }

    @Test("What is left out of a schema is told with the way to it")
    func notExpressedPlace() throws {
        let schemas = SmallCatalog.schemas.replacing(#""id": {"type""#, with: #""id": {"x-odd": 1, "type""#)
        let paths = SmallCatalog.list + "," + SmallCatalog.read
        let report = try small.import(SmallCatalog.document(paths, schemas: schemas))
        #expect(report.leftOut["schema keyword x-odd"] == ["Thing/id"])
        #expect(report.text.contains("not taken over: schema keyword x-odd (1\u{D7}):  Thing/id"))
    }

    @Test(
        "A document that is built otherwise than OpenAPI has it is refused at the place, and takes nothing away",
        arguments: [
            #"[]"#, #"{"/a": []}"#, #"{"/a": {"get": 5}}"#, #"{"/a": {"get": {"parameters": {}}}}"#,
            #"{"/a": {"get": {"operationId": 7}}}"#, #"{"/a": {"get": {"tags": "x"}}}"#,
            #"{"/a": {"get": {"responses": []}}}"#, #"{"/a": {"get": {"responses": {"200": 1}}}}"#,
            #"{"/a": {"parameters": [1]}}"#, #"{"/a": {"get": {"requestBody": {"content": []}}}}"#,
            #"{"/a": {"get": {"responses": {"200": {"content": {"application/json": {"schema": {"items": 1}}}}}}}}"#,
        ])
    func structure(_ paths: String) throws {
        let found = try failure("{\"openapi\": \"3.0.3\",\n\"paths\": \(paths)}")
        #expect(found.map(\.code) == [.wrongType])
        #expect(found.first?.place.line == 2)
    }

    @Test(
        "A document without operations is refused: it would retire everything",
        arguments: ["", #", "paths": {}"#, #", "paths": {"/a": {}}"#, #", "paths": {"/a": {"parameters": []}}"#])
    func noOperations(_ paths: String) throws {
        let document = "{\"openapi\": \"3.0.3\"\(paths)}"
        #expect(try failure(document).map(\.code) == [.missingKey])
        #expect(try small.import(document, .retired).addedEndpoints == [])
    }

    @Test("Names in references may be escaped", arguments: ["Thing~1List", "Thing%2FList"])
    func escaped(_ reference: String) throws {
        let schemas = SmallCatalog.schemas.replacing(#""ThingList": {"#, with: #""Thing/List": {"#)
        let list = SmallCatalog.list.replacing("schemas/ThingList", with: "schemas/\(reference)")
        let report = try small.import(SmallCatalog.document(list + "," + SmallCatalog.read, schemas: schemas))
        #expect(report.leftOut.keys.filter { $0.hasPrefix("reference") } == [])
        #expect(try small.endpoint("listThings")?["response"]?.string == "ThingList")
    }

    @Test("A list whose values stand in one, between commas, may be a schema with a name")
    func namedList() throws {
        let list = SmallCatalog.list.replacing(
            #""schema": {"type": "integer"}"#,
            with: ##""explode": false, "schema": {"$ref": "#/components/schemas/Kinds"}"##)
        let schemas = SmallCatalog.schemas + #", "Kinds": {"type": "array", "items": {"type": "string"}}"#
        try small.import(SmallCatalog.document(list + "," + SmallCatalog.read, schemas: schemas))
        #expect(try small.endpoint("listThings")?["parameters"]?["page"]?["separator"]?.string == "comma")
    }

    @Test("An import that leaves errors to mend says so")
    func findings() throws {
        let service = try small.folder.read("spec/service.json")
        try small.folder.write(
            service.replacing(
                "\"version\"", with: #""groups": {"All": {"title": "All", "areas": ["Things"]}}, "version""#),
            to: "spec/service.json")
        let moved = SmallCatalog.read.replacing("[\"Things\"]", with: "[\"Others\"]")
        try small.folder.write(SmallCatalog.document(SmallCatalog.list + "," + moved), to: "document.json")
        let words = ["import", small.folder.url.path + "/document.json", "--catalog", small.catalog.path]
        let run = try ToolRun(words)
        #expect(run.status == 1)
        #expect(run.output.contains("error: [unknown-area]"))
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
