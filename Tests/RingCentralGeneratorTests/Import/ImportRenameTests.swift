import Testing

@Suite("What an import recognises under another name", .ownThreads)
struct ImportRenameTests {
    let empty: EmptyCatalog

    init() throws {
        empty = try EmptyCatalog()
        try empty.import(Self.document())
    }

    private static let thing = ##"{"$ref": "#/components/schemas/Thing"}"##

    private static func document(
        path: String = "/things/{id}", id: String = "readThing", tag: String = "Things", schema: String = "Thing",
        second: Bool = false
    ) -> String {
        let name = path.split(separator: "{").last?.dropLast() ?? ""
        let parameter =
            #""parameters": [{"name": "\#(name)", "in": "path", "required": true, "schema": {"type": "string"}}]"#
        let answer = ##"{"$ref": "#/components/schemas/\##(schema)"}"##
        let operation = EmptyCatalog.operation(id, parameter, answer: answer)
            .replacingOccurrences(of: #"["Things"]"#, with: #"["\#(tag)"]"#)
        var paths = #""\#(path)": {"get": \#(operation)}"#
        if second { paths += #", "/others": {"get": \#(EmptyCatalog.operation("listOthers"))}"# }
        return EmptyCatalog.document(
            paths,
            schemas:
                #""\#(schema)": {"type": "object", "properties": {"a": {"type": "string"}, "b": {"type": "integer"}}}"#)
    }

    @Test("A renamed operation keeps our id, and is told")
    func operation() throws {
        let report = try empty.import(Self.document(id: "getThing"))
        #expect(report.renamedIDs == ["readThing (theirs: getThing)"])
        #expect(report.addedEndpoints + report.retiredEndpoints == [])
        #expect(try empty.endpoint("readThing") != nil)
    }

    @Test("An operation of the same id is the same under another path")
    func pathByID() throws {
        let report = try empty.import(Self.document(path: "/v2/items/{id}"))
        #expect(report.renamedPaths == ["readThing: /things/{id} is /v2/items/{id}"])
        #expect(report.addedEndpoints + report.retiredEndpoints == [])
        #expect(try empty.endpoint("readThing")?["path"]?.string == "/v2/items/{id}")
    }

    @Test("A path of another id is the same where all that goes in and comes out is")
    func pathByShape() throws {
        let report = try empty.import(Self.document(path: "/v2/things/{id}", id: "readThingV2"))
        #expect(report.renamedPaths == ["readThing: /things/{id} is /v2/things/{id}"])
        #expect(report.addedEndpoints + report.retiredEndpoints == [])
    }

    @Test("A path parameter under another name keeps our words, and its label as a former name")
    func pathParameter() throws {
        let report = try empty.import(Self.document(path: "/things/{thingId}"))
        #expect(report.addedEndpoints + report.retiredEndpoints + report.renamedPaths == [])
        let parameters = try #require(try empty.endpoint("readThing")?["parameters"]?.object)
        #expect(parameters.keys == ["thingId"])
        #expect(parameters["thingId"]?["formerNames"]?.object?.keys == ["id"])
        #expect(try empty.import(Self.document(path: "/things/{thingId}")).changedEndpoints == [])
    }

    @Test("What vanished is retired, with a guess at its replacement")
    func retired() throws {
        let other =
            #""/v2/things/{id}": {"get": \#(EmptyCatalog.operation("readThingV2", answer: #"{"type": "integer"}"#))}"#
        let report = try empty.import(EmptyCatalog.document(other))
        #expect(report.retiredEndpoints == ["readThing"])
        #expect(report.addedEndpoints == ["readThingV2"])
        #expect(report.guessedReplacements == ["readThing: readThingV2"])
        #expect(try empty.endpoint("readThing")?["lifecycle"]?.string == "retired")
        #expect(try empty.endpoint("readThing")?["replacement"]?.string == "readThingV2")
        #expect(try empty.model("Thing") != nil)
    }

    @Test("A schema of the same shape is the same model: words stay, and the former name is kept as an alias")
    func model() throws {
        let words = try empty.folder.read("spec/models/Things.json")
            .replacingOccurrences(of: #""Thing": {"#, with: #""Thing": { "description": "Our words.","#)
        try empty.folder.write(words, to: "spec/models/Things.json")
        let report = try empty.import(Self.document(schema: "Item"))
        #expect(report.renamedModels == ["Thing is Item"])
        #expect(report.addedModels + report.removedModels == [])
        #expect(try empty.model("Item")?["description"]?.string == "Our words.")
        #expect(try empty.model("Item")?["formerNames"]?["Thing"]?.string == "1.4.0")
        #expect(try empty.endpoint("readThing")?["response"]?.string == "Item")
    }

    @Test("An endpoint with another tag goes to that area, and leaves an alias behind")
    func area() throws {
        let report = try empty.import(Self.document(tag: "Other Things"))
        #expect(report.movedEndpoints == ["readThing: Things to OtherThings"])
        let endpoint = try empty.endpoint("readThing", area: "OtherThings")
        #expect(endpoint?["formerNames"]?["Things.readThing"]?.string == "1.4.0")
    }

    @Test("The report is a table, with the words that are missing")
    func table() throws {
        let report = try empty.import(Self.document(second: true))
        let lines = report.text.split(separator: "\n")
        #expect(lines.contains { $0.hasPrefix("endpoints added ") && $0.hasSuffix(" 1  listOthers") })
        #expect(lines.contains { $0.hasPrefix("words missing ") && $0.contains("areas/Things.json:") })
        let columns = lines.prefix(10).map { $0.prefix { !$0.isNumber }.count }
        #expect(Set(columns).count == 1)
    }
}
