import Testing

@testable import RingCentralGenerator

@Suite("Words and imports", .ownThreads)
struct ImportWordsTests {
    private static let reading =
        #""/things": {"get": \#(EmptyCatalog.operation("readThings", answer: ##"{"$ref": "#/components/schemas/Thing"}"##))}"#

    private static func document(_ thing: String, more: String = "") -> String {
        EmptyCatalog.document(reading, schemas: #""Thing": {"type": "object", "properties": {\#(thing)}}\#(more)"#)
    }

    /// A catalog with a model whose words are ours.
    private static func catalog(_ thing: String) throws -> EmptyCatalog {
        let empty = try EmptyCatalog()
        try empty.import(document(#""x": {"type": "string"}"#))
        try empty.folder.write(
            #"{"models": {"Thing": {"description": "Ours.", "properties": {\#(thing)}}}}"#,
            to: "spec/models/Things.json")
        return empty
    }

    @Test("A document's words are not taken: those of the glossary stay, and what is new has none yet")
    func prose() throws {
        let small = try SmallCatalog()
        let schemas = SmallCatalog.schemas.replacing(
            #""format": "date-time""#, with: #""format": "date-time", "description": "Theirs.""#
        ).replacing(
            #""Thing": {"#,
            with:
                #""Order": {"type": "object", "description": "Theirs.", "properties": {"number": {"type": "string", "description": "Theirs."}}}, "Thing": {"#
        )
        let order = #"""
            "/orders": {"get": {"tags": ["Things"], "operationId": "readOrder", "summary": "Theirs.",
              "parameters": [{"name": "deep", "in": "query", "description": "Theirs.", "schema": {"type": "string"}}],
              "responses": {"200": {"description": "Theirs.", "content": {"application/json":
                {"schema": {"$ref": "#/components/schemas/Order"}}}}}}}
            """#
        let report = try small.import(
            SmallCatalog.document(
                [SmallCatalog.list, SmallCatalog.read, order].joined(separator: ","), schemas: schemas))
        let files = try texts(below: small.catalog)
        for (name, text) in files { #expect(!text.contains("Theirs."), "\(name)") }
        // Words of wording.json count for the elements of its names.
        #expect(try small.models()?["Thing"]?["properties"]?["when"]?.string == "date-time")
        #expect(try small.endpoint("readThing")?["parameters"]?["view"]?.string == "string")
        let missing = report.findings.filter { $0.code == .missingWords }.map(\.message)
        for what in ["endpoint \"readOrder\"", "parameter \"deep\"", "model \"Order\"", "property \"number\""] {
            #expect(missing.contains { $0.contains(what) }, "\(what)")
        }
    }

    @Test("One more alternative takes no words from the others, wherever it stands")
    func alternatives() throws {
        let empty = try Self.catalog(
            #"""
            "place": {"description": "Where.", "oneOf": [
              {"properties": {"city": {"description": "Our city.", "type": "string"}}},
              {"properties": {"room": {"description": "Our room.", "type": "string"}}}]}
            """#)
        func shape(_ name: String) -> String { #"{"type": "object", "properties": {"\#(name)": {"type": "string"}}}"# }
        try empty.import(
            Self.document(#""place": {"oneOf": [\#(shape("planet")), \#(shape("city")), \#(shape("room"))]}"#))
        let place = try empty.model("Thing")?["properties"]?["place"]
        #expect(place?["description"]?.string == "Where.")
        let words = (place?["oneOf"]?.array ?? []).reduce(into: [String: String]()) { all, shape in
            for (name, property) in shape["properties"]?.object?.pairs ?? [] {
                all[name] = property["description"]?.string ?? "none"
            }
        }
        #expect(words == ["planet": "none", "city": "Our city.", "room": "Our room."])
    }

    @Test("A shape that gets a name keeps its words, and so does one that loses its name")
    func named() throws {
        let empty = try Self.catalog(
            #"""
            "place": {"description": "Where.", "properties": {"city": {"description": "Our city.", "type": "string"}}}
            """#)
        let place = #"{"type": "object", "properties": {"city": {"type": "string"}, "room": {"type": "string"}}}"#
        try empty.import(
            Self.document(##""place": {"$ref": "#/components/schemas/Place"}"##, more: #", "Place": \#(place)"#))
        #expect(try empty.model("Thing")?["properties"]?["place"]?["type"]?.string == "Place")
        #expect(try empty.model("Place")?["description"]?.string == "Where.")
        #expect(try empty.model("Place")?["properties"]?["city"]?["description"]?.string == "Our city.")
        try empty.import(Self.document(#""place": \#(place)"#))
        let inline = try empty.model("Thing")?["properties"]?["place"]
        #expect(inline?["description"]?.string == "Where.")
        #expect(inline?["properties"]?["city"]?["description"]?.string == "Our city.")
    }
}
