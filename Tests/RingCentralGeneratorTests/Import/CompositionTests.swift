import Testing

@testable import RingCentralGenerator

@Suite("Schemas made of others", .ownThreads)
struct CompositionTests {
    let empty: EmptyCatalog

    init() throws { empty = try EmptyCatalog() }

    /// What a property becomes, beside the models Other and Word, and what is listed as not taken over.
    private func property(_ schema: String, version: String = "3.1.0") throws -> (JSONTree?, [String: Int]) {
        let reading = EmptyCatalog.operation("readThings", answer: ##"{"$ref": "#/components/schemas/Thing"}"##)
        let schemas = #"""
            "Thing": {"type": "object", "properties": {"x": \#(schema)}},
            "Other": {"type": "object", "properties": {"y": {"type": "string", "enum": ["a"]},
              "self": {"$ref": "#/components/schemas/Other/properties/self"}}},
            "Word": {"type": "string", "enum": ["a", "b"]}
            """#
        let report = try empty.import(
            EmptyCatalog.document(#""/things": {"get": \#(reading)}"#, schemas: schemas, version: version))
        return (try empty.model("Thing")?["properties"]?["x"], report.notExpressed)
    }

    private static let other = ##"{"$ref": "#/components/schemas/Other"}"##

    @Test(
        "One part alone is what it says",
        arguments: [
            (#"{"type": "string", "enum": ["a", "b"]}"#, #"{"type": "string", "values": ["a", "b"]}"#),
            (#"{"type": "string", "format": "date"}"#, #""date""#),
            (#"{"type": "array", "items": {"type": "string"}}"#, #"["string"]"#),
            (#"{"type": "integer", "minimum": 1}"#, #"{"type": "integer", "minimum": 1}"#),
        ])
    func single(_ part: String, _ expected: String) throws {
        #expect(try property(#"{"allOf": [\#(part)]}"#).0 == JSONSamples.tree(expected))
    }

    @Test("Parts inside parts count as parts")
    func nested() throws {
        let (x, left) = try property(
            #"""
            {"allOf": [{"allOf": [\#(Self.other), {"type": "object", "properties": {"k": {"type": "string"}}}]},
              {"type": "object", "properties": {"m": {"type": "string"}}, "required": ["m"]}]}
            """#)
        #expect(
            x
                == (try JSONSamples.tree(
                    #"{"includes": ["Other"], "properties": {"k": "string", "m": "string"}, "required": ["m"]}"#)))
        #expect(left.keys.filter { $0.contains("allOf") } == [])
    }

    @Test("What stands beside a reference is said of the same value")
    func neighbours() throws {
        let (x, _) = try property(
            ##"{"$ref": "#/components/schemas/Other", "properties": {"z": {"type": "string"}}, "required": ["z"]}"##)
        #expect(
            x
                == (try JSONSamples.tree(
                    #"{"includes": ["Other"], "properties": {"z": "string"}, "required": ["z"]}"#)))
    }

    @Test("A property that two parts describe is what both say")
    func twice() throws {
        let (x, _) = try property(
            #"""
            {"allOf": [{"properties": {"a": {"type": "string"}}}, {"properties": {"a": {"enum": ["p", "q"]}}},
              {"properties": {"a": {"maxLength": 3, "enum": ["q", "r"]}}}]}
            """#)
        #expect(
            x?["properties"]?["a"] == (try JSONSamples.tree(#"{"type": "string", "values": ["q"], "maxLength": 3}"#)))
    }

    @Test(
        "What can't be said beside something else is listed",
        arguments: [
            (#"{"oneOf": [{"type": "string"}], "anyOf": [{"minLength": 2}]}"#, "schema keyword anyOf beside oneOf"),
            (
                ##"{"allOf": [{"$ref": "#/components/schemas/Word"}, {"enum": ["a"]}]}"##,
                "schema keyword enum beside a reference"
            ),
            (
                #"{"allOf": [{"oneOf": [{"type": "string"}]}, {"oneOf": [{"type": "integer"}]}]}"#,
                "second oneOf in one allOf"
            ),
        ])
    func listed(_ schema: String, _ what: String) throws { #expect(try property(schema).1[what] == 1) }

    @Test("A reference to a part of a schema is what stands there; one that leads to itself is listed")
    func parts() throws {
        let (x, left) = try property(##"{"$ref": "#/components/schemas/Other/properties/y"}"##)
        #expect(x == (try JSONSamples.tree(#"{"type": "string", "values": ["a"]}"#)))
        #expect(left["reference #/components/schemas/Other/properties/self"] == 1)
    }

    @Test("Null among the values is no value", arguments: ["3.0.3", "3.1.0"])
    func nullValue(_ version: String) throws {
        let (x, _) = try property(#"{"type": "string", "nullable": true, "enum": ["a", null]}"#, version: version)
        #expect(x?["values"] == .strings(["a"]))
        #expect(x?["nullable"]?.bool == true)
    }
}
