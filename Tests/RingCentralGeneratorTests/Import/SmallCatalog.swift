import Foundation

@testable import RingCentralComparison
@testable import RingCentralImport
@testable import RingCentralGenerator

/// A catalog of two endpoints in a folder of its own, and documents to import into it.
struct SmallCatalog {
    let folder: TemporaryFolder
    var catalog: URL { folder.url.appendingPathComponent("spec") }

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(
            #"{"format": 1, "name": "Sample", "title": "Sample API", "version": "1"}"#,
            to: "spec/service.json")
        try folder.write(
            """
            {
              "title": "Things",
              "summary": "All about things.",
              "endpoints": {
                "readThing": {
                  "method": "GET", "path": "/things/{thingId}", "name": "find",
                  "summary": "Our words.", "notes": ["Our note."],
                  "parameters": { "thingId": { "type": "string", "description": "Our words for it.", "name": "id" },
                    "view": "string" },
                  "response": "Thing"
                },
                "listThings": {
                  "method": "GET", "path": "/things", "summary": "Lists.", "parameters": { "page": "integer" },
                  "response": "ThingList", "paging": "list", "arguments": ["page"]
                }
              }
            }
            """, to: "spec/areas/Things.json")
        try folder.write(
            """
            {
              "models": {
                "Thing": {
                  "description": "Our thing.",
                  "properties": { "id": { "type": "string", "description": "Our id.", "name": "identifier" },
                    "when": "date-time" }
                },
                "ThingList": { "description": "Our list.", "properties": { "records": ["Thing"] } }
              }
            }
            """, to: "spec/models/Things.json")
        try folder.write(
            #"{"parameters": {"view": "Shared words."}, "properties": {"when": "Shared time."}}"#,
            to: "spec/wording.json")
        try folder.write(
            #"{"overrides": [{"target": "models/Thing/properties/when", "value": "string", "reason": "No date."}]}"#,
            to: "spec/overrides.json")
    }

    /// A document of OpenAPI.
    static func document(_ paths: String, schemas: String = Self.schemas, version: String = "3.0.3") -> String {
        #"{"openapi": "\#(version)", "paths": {\#(paths)}, "components": {"schemas": {\#(schemas)}}}"#
    }

    static let list = #"""
        "/things": {"get": {"tags": ["Things"], "operationId": "listThings", "summary": "Their words.",
          "parameters": [{"name": "page", "in": "query", "schema": {"type": "integer"}}],
          "responses": {"200": {"description": "", "content": {"application/json":
            {"schema": {"$ref": "#/components/schemas/ThingList"}}}}}}}
        """#
    static let read = #"""
        "/things/{thingId}": {"get": {"tags": ["Things"], "operationId": "readThing", "summary": "Their words.",
          "parameters": [{"name": "thingId", "in": "path", "required": true, "description": "Theirs.",
            "schema": {"type": "string"}},
            {"name": "view", "in": "query", "description": "Theirs.", "schema": {"type": "string"}}],
          "responses": {"200": {"description": "", "content": {"application/json":
            {"schema": {"$ref": "#/components/schemas/Thing"}}}}}}}
        """#
    static let schemas = #"""
        "Thing": {"type": "object", "description": "Theirs.", "properties": {
          "id": {"type": "string", "description": "Theirs."}, "when": {"type": "string", "format": "date-time"}}},
        "ThingList": {"type": "object", "properties": {"records": {"type": "array",
          "items": {"$ref": "#/components/schemas/Thing"}}}}
        """#

    @discardableResult
    func `import`(_ document: String, _ mode: ImportMode = .whole) throws -> ImportReport {
        try folder.write(document, to: "document.json")
        var importer = try Importer(catalog: catalog)
        return try importer.run(document: folder.url.path + "/document.json", mode: mode)
    }

    func area(_ name: String = "Things") throws -> JSONTree {
        try JSONSamples.tree(try folder.read("spec/areas/\(name).json"))
    }
    func endpoint(_ id: String, area: String = "Things") throws -> JSONTree? { try self.area(area)["endpoints"]?[id] }
    func models(_ name: String = "Things") throws -> JSONTree? {
        try JSONSamples.tree(try folder.read("spec/models/\(name).json"))["models"]
    }
}
