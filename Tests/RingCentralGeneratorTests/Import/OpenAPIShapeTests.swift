import Testing

@testable import RingCentralDocuments
@testable import RingCentralGenerator

@Suite("Documents of several shapes", .ownThreads)
struct OpenAPIShapeTests {
    let empty: EmptyCatalog

    init() throws { empty = try EmptyCatalog() }

    private static let reading =
        #""/things": {"get": \#(EmptyCatalog.operation("readThings", answer: ##"{"$ref": "#/components/schemas/Thing"}"##))}"#

    /// The model Thing that a schema becomes.
    private func thing(_ schema: String, version: String = "3.1.0") throws -> JSONTree? {
        try empty.import(EmptyCatalog.document(Self.reading, schemas: #""Thing": \#(schema)"#, version: version))
        return try empty.model("Thing")
    }

    @Test("Null among the types says what nullable says")
    func nullable() throws {
        let old = try thing(
            #"{"type": "object", "properties": {"a": {"type": "string", "nullable": true}}}"#, version: "3.0.3")
        let new = try thing(#"{"type": "object", "properties": {"a": {"type": ["string", "null"]}}}"#)
        let other = try thing(
            #"{"type": "object", "properties": {"a": {"anyOf": [{"type": "string"}, {"type": "null"}]}}}"#)
        #expect(old?["properties"]?["a"] == new?["properties"]?["a"])
        #expect(old?["properties"]?["a"] == other?["properties"]?["a"])
        #expect(old?["properties"]?["a"]?["nullable"]?.bool == true)
    }

    @Test("Several types are alternatives")
    func severalTypes() throws {
        let thing = try thing(
            #"{"type": "object", "properties": {"a": {"type": ["integer", "array"], "items": {"type": "string"}}}}"#)
        #expect(thing?["properties"]?["a"]?["anyOf"] == .array([.string("integer"), .array([.string("string")])]))
    }

    @Test("A constant is the only value; limits that are not reached are one further in")
    func constants() throws {
        let thing = try thing(
            #"""
            {"type": "object", "properties": {"kind": {"const": "thing"},
              "size": {"type": "integer", "exclusiveMinimum": 0, "exclusiveMaximum": 10}}}
            """#)
        #expect(thing?["properties"]?["kind"]?["values"] == .strings(["thing"]))
        #expect(thing?["properties"]?["size"]?["minimum"] == .number("1"))
        #expect(thing?["properties"]?["size"]?["maximum"] == .number("9"))
        let old = try self.thing(
            #"""
            {"type": "object",
              "properties": {"size": {"type": "integer", "minimum": 0, "exclusiveMinimum": true}, "b": {}}}
            """#, version: "3.0.3")
        #expect(old?["properties"]?["size"]?["minimum"] == .number("1"))
    }

    @Test("allOf, oneOf and anyOf become includes and alternatives, with their discriminator")
    func composition() throws {
        let schemas = ##"""
            "Thing": {"allOf": [{"$ref": "#/components/schemas/Base"}, {"type": "object", "properties": {
              "shape": {"$ref": "#/components/schemas/Shape"}, "either": {"anyOf": [{"type": "string"},
              {"type": "integer"}]}}}]},
            "Base": {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}}},
            "Shape": {"oneOf": [{"$ref": "#/components/schemas/Circle"}, {"$ref": "#/components/schemas/Square"}],
              "discriminator": {"propertyName": "form", "mapping": {"circle": "#/components/schemas/Circle",
              "square": "Square"}}},
            "Circle": {"type": "object", "properties": {"form": {"type": "string"}, "radius": {"type": "number"}}},
            "Square": {"type": "object", "properties": {"form": {"type": "string"}, "side": {"type": "number"}}}
            """##
        try empty.import(EmptyCatalog.document(Self.reading, schemas: schemas, version: "3.0.3"))
        #expect(try empty.model("Thing")?["includes"] == .strings(["Base"]))
        #expect(try empty.model("Thing")?["properties"]?["either"]?["anyOf"] == .strings(["integer", "string"]))
        #expect(try empty.model("Shape")?["oneOf"] == .strings(["Circle", "Square"]))
        #expect(try empty.model("Shape")?["discriminator"]?["mapping"]?["square"]?.string == "Square")
    }

    @Test("Schemas that contain themselves, by a detour too, are taken as they are")
    func cycles() throws {
        let schemas = ##"""
            "Thing": {"type": "object", "properties": {"parts": {"type": "array",
              "items": {"$ref": "#/components/schemas/Thing"}}, "owner": {"$ref": "#/components/schemas/Owner"}}},
            "Owner": {"type": "object", "properties": {"thing": {"$ref": "#/components/schemas/Thing"}}}
            """##
        try empty.import(EmptyCatalog.document(Self.reading, schemas: schemas))
        #expect(try empty.model("Owner")?["properties"]?["thing"]?.string == "Thing")
        #expect(try Pipeline(catalog: empty.catalog).load().modelCount == 2)
    }

    @Test("Names that begin with a lower-case letter, or are words of the catalog, become names of models")
    func names() throws {
        let schemas = ##"""
            "Thing": {"type": "object", "properties": {"a": {"$ref": "#/components/schemas/string"},
              "b": {"$ref": "#/components/schemas/some thing"}, "c": {"$ref": "#/components/schemas/Some_thing"}}},
            "string": {"type": "object", "properties": {"x": {"type": "integer"}}},
            "some thing": {"type": "object", "properties": {"y": {"type": "integer"}}},
            "Some_thing": {"type": "object", "properties": {"z": {"type": "integer"}}}
            """##
        try empty.import(EmptyCatalog.document(Self.reading, schemas: schemas))
        let thing = try empty.model("Thing")?["properties"]
        #expect(thing?["a"]?.string == "StringModel" || thing?["a"]?.string == "String")
        #expect(try empty.model(thing?["b"]?.string ?? "")?["properties"]?["y"] != nil)
        #expect(thing?["c"]?.string == "Some_thing")
    }

    @Test("Parameters of the path, of components, in headers and deprecated ones are taken")
    func parameters() throws {
        let document = ##"""
            {"openapi": "3.0.3", "paths": {"/things/{id}/{part}": {
              "parameters": [{"$ref": "#/components/parameters/Id"},
                {"name": "view", "in": "query", "schema": {"type": "string"}}],
              "get": {"tags": ["Things"], "operationId": "readThing", "parameters": [
                {"name": "view", "in": "query", "required": true, "schema": {"type": "integer"}},
                {"name": "X-Trace", "in": "header", "deprecated": true, "schema": {"type": "string"}},
                {"name": "kinds", "in": "query", "explode": false, "schema": {"type": "array",
                  "items": {"type": "string"}}}],
                "responses": {"default": {"$ref": "#/components/responses/Nothing"}}}}},
             "components": {"parameters": {"Id": {"name": "id", "in": "path", "required": true,
               "schema": {"type": "string"}}},
               "headers": {"Limit": {"schema": {"type": "integer"}}},
               "responses": {"Nothing": {"description": "", "headers": {"X-Limit":
                 {"$ref": "#/components/headers/Limit"}}}}}}
            """##
        try empty.import(document)
        let parameters = try empty.endpoint("readThing")?["parameters"]
        #expect(parameters?["id"]?.string == "string")
        // Named by the path alone.
        #expect(parameters?["part"]?.string == "string")
        #expect(parameters?["view"]?["type"]?.string == "integer")
        #expect(parameters?["view"]?["required"]?.bool == true)
        #expect(parameters?["X-Trace"]?["in"]?.string == "header")
        #expect(parameters?["X-Trace"]?["deprecated"]?.bool == true)
        #expect(parameters?["kinds"]?["separator"]?.string == "comma")
        let answer = try empty.endpoint("readThing")?["responses"]?["default"]
        #expect(answer?["headers"]?["X-Limit"]?.string == "integer")
    }

    @Test("A parameter of the path keeps its place where one of the query has its name")
    func sameName() throws {
        let more = #"""
            "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}},
              {"name": "id", "in": "query", "schema": {"type": "array", "items": {"type": "string"}}}]
            """#
        let report = try empty.import(
            EmptyCatalog.document(#""/things/{id}": {"get": \#(EmptyCatalog.operation("readThing", more))}"#))
        #expect(try empty.endpoint("readThing")?["parameters"]?["id"]?.string == "string")
        #expect(report.notExpressed["second parameter of one name"] == 1)
    }

    @Test("What the catalog has no place for is listed")
    func leftovers() throws {
        let more = #"""
            "callbacks": {"done": {}}, "parameters": [
              {"name": "session", "in": "cookie", "schema": {"type": "string"}},
              {"name": "filter", "in": "query", "style": "pipeDelimited", "schema": {"type": "string"}}]
            """#
        let report = try empty.import(
            EmptyCatalog.document(
                #""/things": {"get": \#(EmptyCatalog.operation("readThings", more, answer: #"{"type": "string", "not": {}}"#)), "trace": {"responses": {}}}"#,
                more: #""webhooks": {"a": {}, "b": {}},"#))
        for what in [
            "operation keyword callbacks", "parameter in cookie", "parameter style pipeDelimited",
            "schema keyword not", "path keyword trace",
        ] { #expect(report.notExpressed[what] == 1, "\(what)") }
        #expect(report.notExpressed["document keyword webhooks"] == 2)
        #expect(report.text.contains("not taken over: document keyword webhooks (2\u{D7})"))
    }

    @Test("Two operations of one id get ids of their own")
    func ids() throws {
        let report = try empty.import(
            EmptyCatalog.document(
                #""/a": {"get": \#(EmptyCatalog.operation("read"))}, "/b": {"get": \#(EmptyCatalog.operation("read"))}"#
            ))
        #expect(report.addedEndpoints.sorted() == ["getB", "read"])
        #expect(report.notExpressed["second operation with the id read"] == 1)
    }
}
