import Testing

@testable import RingCentralComparison
@testable import RingCentralDocuments
@testable import RingCentralGenerator

@Suite("Imports into a small catalog", .ownThreads)
struct ImportTests {
    let small: SmallCatalog

    init() throws { small = try SmallCatalog() }

    private static let both = SmallCatalog.document(SmallCatalog.list + "," + SmallCatalog.read)
    private static let listOnly = SmallCatalog.document(SmallCatalog.list)

    @Test("Words, names, notes and paging are ours and stay; overrides.json and wording.json are not touched")
    func ours() throws {
        let overrides = try small.folder.read("spec/overrides.json")
        let wording = try small.folder.read("spec/wording.json")
        try small.import(Self.both)
        let read = try #require(try small.endpoint("readThing"))
        #expect(read["name"]?.string == "find")
        #expect(read["summary"]?.string == "Our words.")
        #expect(read["notes"] == .strings(["Our note."]))
        #expect(read["parameters"]?["thingId"]?["description"]?.string == "Our words for it.")
        #expect(read["parameters"]?["thingId"]?["name"]?.string == "id")
        let list = try small.endpoint("listThings")
        #expect(list?["paging"]?.string == "list")
        #expect(list?["arguments"] == .strings(["page"]))
        let thing = try small.models()?["Thing"]
        #expect(thing?["description"]?.string == "Our thing.")
        #expect(thing?["properties"]?["id"]?["description"]?.string == "Our id.")
        #expect(thing?["properties"]?["id"]?["name"]?.string == "identifier")
        #expect(try small.area()["summary"]?.string == "All about things.")
        #expect(try small.folder.read("spec/overrides.json") == overrides)
        #expect(try small.folder.read("spec/wording.json") == wording)
        #expect(Pipeline(catalog: small.catalog).validate().diagnostics.filter { $0.severity == .error } == [])
    }

    @Test("An endpoint that a document lacks is retired; it comes back from a document that says nothing of lifecycles")
    func retiredAndBack() throws {
        let retired = try small.import(Self.listOnly)
        #expect(retired.retiredEndpoints == ["readThing"])
        #expect(try small.endpoint("readThing")?["lifecycle"]?.string == "retired")
        #expect(try small.endpoint("readThing")?["name"]?.string == "find")
        #expect(try small.import(Self.listOnly).files == [])
        let back = try small.import(Self.both)
        #expect(back.revivedEndpoints == ["readThing"])
        let read = try #require(try small.endpoint("readThing"))
        #expect(read["lifecycle"] == nil)
        #expect(read["replacement"] == nil)
        #expect(read["name"]?.string == "find")
        #expect(read["summary"]?.string == "Our words.")
    }

    @Test("Our own export says of lifecycles: what is retired stays so")
    func retiredStays() throws {
        try small.import(Self.listOnly)
        let pipeline = Pipeline(catalog: small.catalog)
        let export = try #require(pipeline.render(try pipeline.load(), [.openapi]).first).text
        let report = try small.import(export)
        #expect(report.revivedEndpoints == [])
        #expect(report.files == [])
        #expect(try small.endpoint("readThing")?["lifecycle"]?.string == "retired")
    }

    @Test("A renamed path parameter makes no other endpoint: the id stays, the path is the new one")
    func renamedParameter() throws {
        let report = try small.import(Self.both.replacingOccurrences(of: "thingId", with: "key"))
        #expect(report.addedEndpoints == [])
        #expect(report.retiredEndpoints == [])
        let read = try #require(try small.endpoint("readThing"))
        #expect(read["path"]?.string == "/things/{key}")
        #expect(read["parameters"]?.object?.keys.sorted() == ["key", "view"])
    }

    @Test("A renamed operation keeps our id")
    func renamedOperation() throws {
        let report = try small.import(Self.both.replacingOccurrences(of: "\"readThing\"", with: "\"getThing\""))
        #expect(report.addedEndpoints == [])
        #expect(try small.endpoint("readThing") != nil)
        #expect(try small.endpoint("getThing") == nil)
    }

    @Test("A new endpoint goes to the area of its tag, its models beside it, and its paging is guessed")
    func added() throws {
        let orders = #"""
            "/orders": {"get": {"tags": ["Order Desk"], "operationId": "listOrders", "summary": "Theirs.",
              "deprecated": true,
              "x-throttling-group": "Light", "security": [],
              "parameters": [{"name": "pageToken", "in": "query", "schema": {"type": "string"}},
                {"name": "ids", "in": "query", "explode": false,
                  "schema": {"type": "array", "items": {"type": "string"}}}],
              "responses": {"200": {"description": "", "content": {"application/json":
            {"schema": {"$ref": "#/components/schemas/Orders"}}}}}}}
            """#
        let schema = #"""
            "Orders": {"type": "object", "properties": {"records": {"type": "array", "items": {"type": "string"}},
              "paging": {"type": "object", "properties": {"nextPageToken": {"type": "string", "nullable": true}}}}}
            """#
        let report = try small.import(
            SmallCatalog.document(
                [SmallCatalog.list, SmallCatalog.read, orders].joined(separator: ","),
                schemas: SmallCatalog.schemas + "," + schema))
        #expect(report.addedEndpoints == ["listOrders"])
        #expect(report.addedModels == ["Orders"])
        #expect(report.files.sorted().contains("areas/OrderDesk.json"))
        let endpoint = try #require(try small.endpoint("listOrders", area: "OrderDesk"))
        #expect(endpoint["paging"]?.string == "pageToken")
        #expect(endpoint["lifecycle"]?.string == "deprecated")
        #expect(endpoint["rateGroup"]?.string == "Light")
        #expect(endpoint["authorization"]?.string == "none")
        #expect(endpoint["parameters"]?["ids"]?["separator"]?.string == "comma")
        #expect(try small.models("OrderDesk")?["Orders"] != nil)
    }

    @Test("--retired adds what is unknown, as retired, and touches nothing that exists")
    func retiredDocument() throws {
        // The first import lays the files out as the tool does.
        try small.import(Self.both)
        let before = try texts(below: small.catalog)
        let known = Self.both.replacingOccurrences(of: "\"string\"", with: "\"integer\"")
        #expect(try small.import(known, .retired).files == [])
        #expect(try texts(below: small.catalog) == before)
        let old = #"""
            "/old": {"post": {"tags": ["Things"], "operationId": "oldThing", "summary": "Theirs.",
              "responses": {"204": {"description": ""}}}}
            """#
        let report = try small.import(SmallCatalog.document(SmallCatalog.list + "," + old), .retired)
        #expect(report.addedEndpoints == ["oldThing"])
        #expect(try small.endpoint("oldThing")?["lifecycle"]?.string == "retired")
        #expect(try small.endpoint("readThing")?["lifecycle"] == nil)
    }

    @Test("A retired document's model of a known name and another shape gets a name of its own")
    func legacyModel() throws {
        let old = SmallCatalog.read.replacingOccurrences(of: "/things/", with: "/old/").replacingOccurrences(
            of: "readThing", with: "readOld")
        let schemas = #""Thing": {"type": "object", "properties": {"number": {"type": "integer"}}}"#
        let before = try small.models()?["Thing"]
        let report = try small.import(SmallCatalog.document(old, schemas: schemas), .retired)
        #expect(report.addedModels == ["LegacyThing"])
        #expect(try small.endpoint("readOld")?["response"]?.string == "LegacyThing")
        #expect(try small.models()?["Thing"] == before)
        #expect(Pipeline(catalog: small.catalog).validate().diagnostics.filter { $0.severity == .error } == [])
    }
}
