import Testing

@testable import RingCentralDocuments
@testable import RingCentralGenerator

@Suite("A large document of another service", .ownThreads)
struct LargeDocumentTests {
    private static let count = 150

    /// A schema that names others, by circles too.
    private static func schema(_ number: Int) -> String {
        let next = ##"{"$ref": "#/components/schemas/item-\##((number + 1) % count)"}"##
        let base = ##"{"$ref": "#/components/schemas/item-\##(number - number % 4)"}"##
        switch number % 4 {
        case 0:
            return #"""
                {"type": "object", "description": "Theirs.", "required": ["id"], "properties": {"id": {"type": "integer"},
                  "+1": {"type": "integer"}, "self": {"type": "string", "enum": ["a", "b", null], "nullable": true},
                  "next": {"nullable": true, "allOf": [\#(next)]}}}
                """#
        case 1:
            return #"""
                {"allOf": [\#(base), {"type": "object", "properties": {"part\#(number)": {"oneOf": [{"type": "string"},
                  {"type": "array", "items": \#(next)}]}}}]}
                """#
        case 2: return #"{"type": "string", "enum": ["created", "-updated", "+1", "v\#(number)"]}"#
        default:
            return
                #"{"type": "object", "properties": {"data": {"type": "array", "items": \#(next)}, "word\#(number)": \#(base)}}"#
        }
    }

    private static func path(_ number: Int) -> String {
        #"""
        "/groups/{group_id}/items\#(number)/{item}": {
          "parameters": [{"$ref": "#/components/parameters/group"}],
          "get": {"tags": ["area \#(number % 7)"], "operationId": "items/get-\#(number)",
            "parameters": [{"name": "item", "in": "path", "required": true, "schema": {"type": "string"}},
              {"name": "per_page", "in": "query", "schema": {"type": "integer", "default": 30}}],
            "responses": {"200": {"description": "R", "content": {"application/json":
              {"schema": {"$ref": "#/components/schemas/item-\#(number)"}}}},
              "404": {"$ref": "#/components/responses/gone"}}},
          "delete": {"tags": ["area \#(number % 7)"], "operationId": "items/delete-\#(number)", "callbacks": {},
            "responses": {"204": {"description": "Gone"}}}}
        """#
    }

    @Test("It becomes a catalog that holds to the rules, is a client, and stays as it is the second time")
    func foreign() throws {
        let numbers = 0..<Self.count
        let document = #"""
            {"openapi": "3.0.3", "info": {"title": "Items", "version": "1"}, "servers": [{"url": "https://example.com"}],
              "paths": {\#(numbers.map(Self.path).joined(separator: ","))},
              "components": {
                "schemas": {\#(numbers.map { "\"item-\($0)\": \(Self.schema($0))" }.joined(separator: ","))},
                "parameters": {"group": {"name": "group_id", "in": "path", "required": true, "schema": {"type": "string"}}},
                "responses": {"gone": {"description": "Gone", "content": {"application/json":
                  {"schema": {"$ref": "#/components/schemas/item-0"}}}}}}}
            """#
        let empty = try EmptyCatalog()
        let report = try empty.import(document)
        #expect(report.addedEndpoints.count == 2 * Self.count)
        #expect(report.addedModels.count == Self.count)
        #expect(report.notExpressed["operation keyword callbacks"] == Self.count)
        #expect(report.text.split(separator: "\n").count < 60)
        let loaded = try Pipeline(catalog: empty.catalog).load()
        #expect(loaded.endpointCount == 2 * Self.count)
        #expect(loaded.plan.areas.count == 7)
    }
}
