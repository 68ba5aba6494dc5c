import Testing

@testable import RingCentralDocuments
@testable import RingCentralImport
@testable import RingCentralGenerator

@Suite("Schemas of documents that contain themselves", .ownThreads)
struct EndlessModelTests {
    /// Imports schemas of which `Node` is the response, twice, and writes everything.
    private static func imported(_ schemas: String) throws -> EmptyCatalog {
        let catalog = try EmptyCatalog()
        let operation = EmptyCatalog.operation("readNode", answer: ##"{"$ref": "#/components/schemas/Node"}"##)
        try catalog.import(EmptyCatalog.document(#""/node": {"get": \#(operation)}"#, schemas: schemas))
        let pipeline = Pipeline(catalog: catalog.catalog)
        #expect(!pipeline.render(try pipeline.load(), Set(Pipeline.Product.allCases)).isEmpty)
        return catalog
    }

    private static let node = ##"{"$ref": "#/components/schemas/Node"}"##

    @Test("A list of objects with such lists: the object gets a name")
    func list() throws {
        let catalog = try Self.imported(
            #""Node": {"type": "array", "items": {"type": "object", "properties": {"children": \#(Self.node)}}}"#)
        #expect(try catalog.model("Node") == .strings(["NodeItem"]))
        #expect(try catalog.model("NodeItem")?["properties"]?["children"]?.string == "Node")
    }

    @Test("A map of objects with such maps")
    func map() throws {
        let catalog = try Self.imported(
            #""Node": {"type": "object", "additionalProperties": {"type": "object", "properties": {"n": \#(Self.node)}}}"#
        )
        #expect(try catalog.model("Node")?["additional"]?.string == "NodeValue")
    }

    @Test("An object with a part that has all that the object has")
    func includes() throws {
        let catalog = try Self.imported(
            #"""
            "Node": {"type": "object", "properties": {"id": {"type": "string"}, "part": {"allOf": [\#(Self.node),
              {"type": "object", "properties": {"own": {"type": "string"}}}]}}}
            """#)
        #expect(try catalog.model("Node")?["properties"]?["part"]?.string == "NodePart")
        #expect(try catalog.model("NodePart")?["includes"] == .strings(["Node"]))
    }

    @Test("A part that has all that its object has, among models that get other names")
    func renamed() throws {
        let part =
            ##"{"type": "object", "properties": {"x": {"allOf": [{"$ref": "#/components/schemas/NAME"}, {"properties": {"y": {}}}]}}}"##
        let catalog = try EmptyCatalog()
        for name in ["First", "Second"] {
            let operation = EmptyCatalog.operation("readNode", answer: ##"{"$ref": "#/components/schemas/\##(name)"}"##)
            try catalog.import(
                EmptyCatalog.document(
                    #""/node": {"get": \#(operation)}"#,
                    schemas: "\"\(name)\": " + part.replacing("NAME", with: name)))
        }
        #expect(try catalog.model("Second") != nil)
    }

    @Test("What contains itself by its name stays as it is")
    func named() throws {
        let catalog = try Self.imported(
            #""Node": {"type": "object", "properties": {"children": {"type": "array", "items": \#(Self.node)}}}"#)
        #expect(try catalog.model("NodeChildren") == nil)
    }

    @Test("References that lead on and on are followed as far as the catalog nests")
    func references() throws {
        let schemas = (0..<3000).map { index in
            let next = ##"{"$ref": "#/components/schemas/N\##(index + 1)/properties/p"}"##
            return
                #""N\#(index)": {"type": "object", "properties": {"p": {"type": "object", "properties": {"q": \#(next)}}}}"#
        }
        let last = #""N3000": {"type": "object", "properties": {"p": {"type": "string"}}}"#
        let catalog = try HostileCatalog()
        let operation = EmptyCatalog.operation("readNode", answer: ##"{"$ref": "#/components/schemas/N0"}"##)
        try catalog.folder.write(
            EmptyCatalog.document(
                #""/node": {"get": \#(operation)}"#, schemas: (schemas + [last]).joined(separator: ",")),
            to: "document.json")
        var importer = try Importer(catalog: catalog.url)
        let report = try importer.run(document: catalog.folder.url.path + "/document.json", mode: .whole)
        #expect(report.leftOut["schema nested too deep"] != nil)
        #expect(report.findings.contains { $0.code == .limits })
    }

    @Test(
        "Sizes and limits that no number holds are left out",
        arguments: ["9223372036854775807m", "-9223372036854775808k"])
    func sizes(_ size: String) throws {
        let catalog = try EmptyCatalog()
        let operation = EmptyCatalog.operation(
            "readNode", #""x-request-max-body-size": "\#(size)""#,
            answer: #"{"type": "integer", "exclusiveMaximum": -9223372036854775808}"#)
        try catalog.import(EmptyCatalog.document(#""/node": {"get": \#(operation)}"#))
        #expect(try catalog.endpoint("readNode")?["maximumBodySize"] == nil)
    }
}
