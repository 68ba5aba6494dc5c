import Testing

@testable import RingCentralImport
@testable import RingCentralGenerator

@Suite("References of documents", .ownThreads)
struct ImportReferenceTests {
    private func failure(_ document: String, named name: String = "document.json") throws -> [Diagnostic] {
        let empty = try EmptyCatalog()
        try empty.folder.write(document, to: name)
        var importer = try Importer(catalog: empty.catalog)
        let error = #expect(throws: DiagnosticsError.self) {
            _ = try importer.run(document: empty.folder.url.path + "/" + name, mode: .whole)
        }
        return error?.diagnostics ?? []
    }

    @Test(
        "A reference out of the document is refused, with its line",
        arguments: ["other.json#/Thing", "https://example.com/thing.json", "#Thing"])
    func external(_ reference: String) throws {
        let found = try failure("{\"openapi\": \"3.0.3\", \"paths\": {\"/a\":\n{\"$ref\": \"\(reference)\"}}}")
        #expect(found.map(\.code) == [.reference])
        #expect(found.first?.place.line == 2)
        #expect(found.first?.advice.contains("Bundle") == true)
    }

    @Test("A reference to nothing is refused")
    func dangling() throws {
        let found = try failure(##"{"openapi": "3.0.3", "paths": {"/a": {"$ref": "#/components/pathItems/A"}}}"##)
        #expect(found.map(\.code) == [.reference])
        #expect(found.first?.message.contains("nothing") == true)
    }

    @Test(
        "YAML is told by what it begins with, whatever the file is called",
        arguments: [
            "openapi: 3.0.3\n", "---\na: 1", "paths: {}\nopenapi: 3.0.0\n", "\"openapi\": \"3.0.0\"\n", "x-odd : 1\n",
        ])
    func yaml(_ text: String) throws {
        let found = try failure(text, named: "document")
        #expect(found.map(\.code) == [.unsupported])
        #expect(found.first?.advice.contains("On and Off") == true)
    }

    @Test("Text that is neither is no YAML", arguments: ["<html>\n", "not a document", ""])
    func neither(_ text: String) throws {
        #expect(try failure(text, named: "document").map(\.code) != [.unsupported])
    }

    @Test("Examples and other values may hold what reads like a reference")
    func examples() throws {
        let schemas = ##"""
            "Thing": {"type": "object", "properties": {
              "example": {"$ref": "#/components/schemas/Word"}, "$ref": {"type": "string"},
              "owner": {"type": "object", "example": {"$ref": "https://example.com/users/1"}}}},
            "Word": {"type": "string", "enum": ["a"]}
            """##
        let answer = ##"{"$ref": "#/components/schemas/Thing"}"##
        let empty = try EmptyCatalog()
        try empty.import(
            EmptyCatalog.document(
                #""/things": {"get": \#(EmptyCatalog.operation("readThings", answer: answer))}"#, schemas: schemas))
        #expect(try empty.model("Thing")?["properties"]?["example"]?.string == "Word")
        // A property that is called so is none.
        let dangling = schemas.replacing("schemas/Word", with: "schemas/Gone")
        #expect(try failure(EmptyCatalog.document("", schemas: dangling)).map(\.code) == [.reference])
    }
}
