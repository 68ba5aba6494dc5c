import Testing

@testable import RingCentralDocuments
@testable import RingCentralGenerator

/// Rules that a case among the goldens would show less plainly.
@Suite("Rules", .ownThreads)
struct RuleTests {
    /// The findings for a catalog with one area and one models file.
    private static func findings(
        endpoints: String, models: String = "{}", service: String = ""
    ) throws -> [Diagnostic] {
        let folder = try TemporaryFolder()
        try folder.write(
            #"{"format": 1, "name": "S", "title": "S", "version": "1"\#(service)}"#,
            to: "service.json")
        try folder.write(#"{"title": "Things", "endpoints": \#(endpoints)}"#, to: "areas/Things.json")
        try folder.write(#"{"models": \#(models)}"#, to: "models/Things.json")
        return Pipeline(catalog: folder.url).validate().diagnostics
    }

    private static func endpoint(_ path: String, _ more: String = "") -> String {
        #"{"a": {"method": "GET", "path": "\#(path)", "summary": "Reads."\#(more)}}"#
    }

    @Test("A closing brace without an opening one is found", arguments: ["/a}", "/a}{b}"])
    func braces(_ path: String) throws {
        let found = try Self.findings(
            endpoints: Self.endpoint(path, #", "parameters": {"b": {"type": "string", "description": "B."}}"#))
        #expect(found.map(\.code).contains(.pathParameter))
    }

    @Test("A default that is none of the values is found, be they numbers")
    func numberValues() throws {
        let parameter =
            #", "parameters": {"p": {"type": "integer", "values": [1, 2], "default": 5, "description": "P."}}"#
        let found = try Self.findings(endpoints: Self.endpoint("/a", parameter))
        #expect(found.map(\.code).contains(.defaultMismatch))
    }

    @Test("A literal that is no property, or no string, is found", arguments: ["absent", "number"])
    func literals(_ name: String) throws {
        let models = #"{"M": {"description": "M.", "properties": {"number": "integer"}, "literal": "\#(name)"}}"#
        let found = try Self.findings(endpoints: Self.endpoint("/a", #", "response": "M""#), models: models)
        #expect(found != [])
    }

    @Test("A parameter whose type can't stand in a query is found", arguments: [#""any""#, #""object""#, #""binary""#])
    func parameterTypes(_ type: String) throws {
        let parameter = #", "parameters": {"p": {"type": \#(type), "description": "P."}}"#
        let found = try Self.findings(endpoints: Self.endpoint("/a", parameter))
        #expect(found != [])
    }

    @Test(
        "An endpoint for several ids needs names for what the entries of a batch have, different ones",
        arguments: [
            ("", [.missingKey]), (#", "batch": {}"#, [.missingKey]),
            (#", "batch": {"entry": {"id": "a", "status": "b", "body": "a"}}"#, [.badValue]),
            (#", "batch": {"entry": {"id": "a", "status": "", "body": "c"}}"#, [.badValue]),
            (#", "batch": {"entry": {"id": "a", "status": "b", "body": "c"}}"#, []),
        ] as [(String, [DiagnosticCode])])
    func batches(_ service: String, _ codes: [DiagnosticCode]) throws {
        let more = #", "batch": 5, "parameters": {"ids": {"type": ["string"], "description": "Ids."}}"#
        let found = try Self.findings(endpoints: Self.endpoint("/a/{ids}", more), service: service)
        #expect(found.map(\.code) == codes)
    }

    @Test("A server on another host that begins with localhost is found")
    func localhost() throws {
        let folder = try TemporaryFolder()
        try folder.makeFolder("areas")
        try folder.write(
            #"""
            {"format": 1, "name": "S", "title": "S", "version": "1",
             "servers": {"a": {"url": "http://localhost.example.com"}}}
            """#,
            to: "service.json")
        let found = Pipeline(catalog: folder.url).validate().diagnostics
        #expect(found.map(\.code) == [.badValue])
    }

    @Test("One mistake gives one finding: no unknown key beside the key that stands twice")
    func followers() throws {
        let found = try Self.findings(
            endpoints: #"{"a": {"method": "GET", "method": "GET", "path": "/a", "summary": "Reads."}}"#)
        #expect(found.map(\.code) == [.duplicateKey])
    }
}
