import Foundation
import Testing

@testable import RingCentralDocuments
@testable import RingCentralGenerator
@testable import RingCentralObservation

@Suite("Overrides that recordings call for", .ownThreads)
struct ProposalTests {
    private let catalog: ObservedCatalog

    init() throws { catalog = try ObservedCatalog() }

    private func overrides() throws -> [JSONTree] {
        let text = try catalog.folder.read("spec/overrides.json")
        return JSONTree(try JSONDocument(Array(text.utf8), file: "o").root)["overrides"]?.array ?? []
    }

    private func find(_ body: String) -> String {
        ObservedCatalog.exchange("GET", "/restapi/v1.0/things/search", body)
    }

    /// Observes with `--write`; afterwards the catalog is valid, and observing again finds and writes nothing.
    private func settle(_ recording: String) throws -> [ProposedOverride] {
        let first = try catalog.report(recording, write: true)
        #expect(!first.entries.isEmpty)
        #expect(first.proposals.allSatisfy { $0.outcome == .written })
        let findings = Pipeline(catalog: catalog.catalog).validate().diagnostics
        #expect(findings.filter { $0.severity == .error } == [])
        let text = try catalog.folder.read("spec/overrides.json")
        let second = try catalog.report(recording, write: true)
        #expect(second.entries.map(ObservedCatalog.line) == [])
        #expect(second.proposals.count == 0)
        #expect(try catalog.folder.read("spec/overrides.json") == text)
        return first.proposals
    }

    @Test(
        "Each kind of deviation is settled by an override at the right place",
        arguments: [
            (#"{"id":"1","uri":"u"}"#, ["models/Thing/required"]),
            (#"{"size":1,"id":"1"}"#, ["models/Base/required"]),
            (#"{}"#, ["models/Base/required", "models/Thing/required"]),
            (#"{"id":"1","size":1,"uri":"u","new":[{"a":1.5,"b":null}]}"#, ["models/Thing/properties/new"]),
            (#"{"id":"1","size":"1","uri":"u"}"#, ["models/Thing/properties/size"]),
            (#"{"id":"1","size":null,"uri":"u"}"#, ["models/Thing/properties/size/nullable"]),
            (#"{"id":"1","size":1,"uri":"u","tags":null}"#, ["models/Thing/properties/tags/nullable"]),
            (#"{"id":"1","size":1,"uri":"u","tags":[1,null]}"#, ["models/Thing/properties/tags/type"]),
            (#"{"id":"1","size":1,"uri":"u","state":"Ajar"}"#, ["models/State/values"]),
            (#"{"id":"1","size":1,"uri":"u","parts":[{"more":true}]}"#, ["models/Thing/properties/parts/type"]),
            (#"{"id":"1","size":1,"uri":"u","labels":{"a":"x"}}"#, ["models/Thing/properties/labels/additional"]),
            (#"{"id":"1","size":1,"uri":"u","kind":{"form":"Circle"}}"#, ["models/Circle/required"]),
            (#"{"id":"1","size":1,"uri":"u","when":"soon"}"#, ["models/Thing/properties/when"]),
            (#"{"id":"1","size":1,"uri":"u","either":true}"#, ["models/Thing/properties/either"]),
            (#"{"id":"1","size":1,"uri":"u","x":{"deep":{"y":"2026-11-29"}}}"#, ["models/Thing/properties/x"]),
        ])
    func settles(_ body: String, _ targets: [String]) throws {
        #expect(try settle(find(body)).map(\.target) == targets)
    }

    @Test("Further statuses are settled, with the body that was seen or without one")
    func statuses() throws {
        let with = ObservedCatalog.exchange("DELETE", "/restapi/v1.0/things/1", status: 202, #"{"id":"7"}"#)
        let without = #"{"method":"GET","path":"/restapi/v1.0/things/search","status":205,"form":"none"}"# + "\n"
        #expect(
            try settle(with + without).map(\.target)
                == ["endpoints/deleteThing/responses/202", "endpoints/findThing/responses"])
    }

    @Test("A required parameter that an accepted request lacks is settled")
    func parameters() throws {
        let line = #"{"method":"GET","path":"/restapi/v1.0/things","status":200,"form":"omitted","sentHeaders":{}}"#
        #expect(
            try settle(line).map(\.target) == [
                "endpoints/listThings/parameters/Trace/required", "endpoints/listThings/parameters/owner/required",
            ])
    }

    @Test("A type that was seen as described as well stays beside the new one")
    func bothTypes() throws {
        let proposals = try settle(
            find(ObservedCatalog.thing) + find(#"{"id":"1","size":"2","uri":"u"}"#))
        #expect(proposals.map(\.target) == ["models/Thing/properties/size"])
        let value = try overrides().first?["value"]
        #expect(value?["oneOf"] == .array([.string("int32"), .string("string")]))
        #expect(value?["description"] == .string("Size."))
    }

    @Test("One override tells of all operations, with the evidence of each recording")
    func evidence() throws {
        try catalog.folder.write(
            find(#"{"id":"1","uri":"u"}"#)
                + ObservedCatalog.exchange("GET", "/restapi/v1.0/things/1", #"{"id":"1","uri":"u"}"#), to: "a.jsonl")
        try catalog.folder.write(
            find(#"{"id":"1","uri":"u"}"#).replacing("2026-11-29", with: "2026-12-01"), to: "b.jsonl")
        let paths = ["a.jsonl", "b.jsonl"].map { catalog.folder.url.path + "/" + $0 }
        _ = try Observer(catalog: catalog.catalog).observe(paths, proposing: .write)
        let entries = try overrides()
        #expect(entries.count == 1)
        #expect(
            entries.first?["reason"]
                == .string("size is described as required, and was missing in 3 of 3, with findThing, readThing."))
        let api = try APIReader(files: CatalogFiles(folder: catalog.catalog), bag: DiagnosticBag()).read()
        #expect(
            api.overrides.first?.evidence == [
                Evidence(source: "a.jsonl", seen: "2026-11-29", count: 2),
                Evidence(source: "b.jsonl", seen: "2026-12-01", count: 1),
            ])
    }

    @Test("What an override decides already is left alone, and said")
    func existing() throws {
        let mine = #"{"overrides": [{"target": "models/Thing/properties/size", "value": "int64", "reason": "Ours."}]}"#
        try catalog.folder.write(mine, to: "spec/overrides.json")
        let report = try catalog.report(find(#"{"id":"1","size":"2","uri":"u"}"#), write: true)
        #expect(report.proposals.map(\.outcome) == [.skipped])
        #expect(report.proposals.first?.outcomeReason.contains("models/Thing/properties/size") == true)
        #expect(try catalog.folder.read("spec/overrides.json") == mine)
    }

    @Test("New overrides go behind those that are there")
    func order() throws {
        try catalog.folder.write(
            #"{"overrides": [{"target": "models/Thing/properties/day", "value": "string", "reason": "Ours."}]}"#,
            to: "spec/overrides.json")
        _ = try catalog.report(find(#"{"id":"1","uri":"u"}"#), write: true)
        #expect(
            try overrides().map { $0["target"]?.string } == ["models/Thing/properties/day", "models/Thing/required"])
    }

    @Test("What would make the catalog invalid is not written, and the rest is")
    func invalid() throws {
        // The type of a page number is what paging needs.
        let areas = try catalog.folder.read("spec/areas/Things.json").replacing(
            #""records": { "type": ["Thing"], "description": "The things." }"#,
            with: #""records": { "type": ["Thing"], "description": "The things." }"#
        )
        .replacing(
            #""summary": "Finds a thing.", "response": "Thing""#,
            with: #"""
                "summary": "Finds a thing.", "paging": "list", "response": { "properties": {
                  "records": { "type": ["Thing"], "description": "The things." },
                  "more": { "type": "string", "description": "More." } } }
                """#)
        try catalog.folder.write(areas, to: "spec/areas/Things.json")
        let report = try catalog.report(find(#"{"records":"none","more":1}"#), write: true)
        #expect(
            report.proposals.map(\.outcome) == [.skipped, .written]
                || report.proposals.map(\.outcome) == [.written, .skipped])
        #expect(report.proposals.first { $0.outcome == .skipped }?.outcomeReason.contains("not be valid") == true)
        #expect(Pipeline(catalog: catalog.catalog).validate().diagnostics.filter { $0.severity == .error } == [])
    }

    @Test("What a request has in addition is no reason for an override")
    func requests() throws {
        let line =
            #"{"method":"POST","path":"/restapi/v1.0/things","status":201,"form":"omitted","#
            + #""sentHeaders":{"content-type":"application/json"},"sentForm":"json","sent":{"name":"n","x":1}}"#
        let report = try catalog.report(line, write: true)
        #expect(report.entries.map(\.kind) == [.unknownMember])
        #expect(report.proposals.count == 0)
        #expect(!catalog.folder.exists("spec/overrides.json"))
    }
}
