import Foundation
import Testing

@testable import RingCentralObservation

@Suite("The command observe", .ownThreads)
struct ObserveCommandTests {
    private let catalog: ObservedCatalog
    private let file: String

    init() throws {
        catalog = try ObservedCatalog()
        file = catalog.folder.url.path + "/calls.jsonl"
        let line = ObservedCatalog.exchange("GET", "/restapi/v1.0/things/search", #"{"id":"1","uri":"u","x":"Ada"}"#)
        try catalog.folder.write(line + line, to: "calls.jsonl")
    }

    private func run(_ words: String...) throws -> ToolRun {
        try ToolRun(["observe"] + words + ["--catalog", catalog.catalog.path])
    }

    @Test("Deviations are printed with operation, place, count and example")
    func text() throws {
        let run = try run(file)
        #expect(run.status == 0)
        #expect(run.errors == "")
        #expect(
            run.output == """
                findThing  GET /restapi/v1.0/things/search
                  response 200 body, size: [missing-member] required, but missing in 2 of 2 (calls.jsonl 2026-11-29: 2)
                  response 200 body, x: [unknown-member] not described, seen in 2 of 2, such as <text:3> (calls.jsonl \
                2026-11-29: 2)

                2 exchanges, 2 matched 1 operations; 1 missing-member, 1 unknown-member

                """)
    }

    @Test("JSON has the same for programs")
    func json() throws {
        let run = try run(file, "--format", "json")
        let root = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
        let deviations = root?["deviations"] as? [[String: Any]]
        #expect(deviations?.map { $0["kind"] as? String } == ["missing-member", "unknown-member"])
        #expect(deviations?.first?["operation"] as? String == "findThing")
        #expect(deviations?.first?["count"] as? Int == 2)
        #expect(root?["exchanges"] as? Int == 2)
    }

    @Test(
        "It fails for the kinds that were named, if they are there",
        arguments: [
            ("any", 1), ("missing-member", 1), ("wrong-type,unknown-member", 1), ("wrong-type", 0),
            ("unknown-status,unknown-value", 0),
        ])
    func failOn(_ kinds: String, _ status: Int32) throws {
        #expect(try run(file, "--fail-on", kinds).status == status)
    }

    @Test(
        "What can't be taken is wrong usage",
        arguments: [
            [], ["x", "--fail-on", "nothing"], ["x", "--fail-on", ""], ["x", "--format", "markdown"],
            ["x", "--scope", "all"], ["x", "--write=1"],
        ])
    func usage(_ words: [String]) throws {
        #expect(try ToolRun(["observe"] + words).status == 2)
    }

    @Test("A file that can't be read ends with 3, one that is not a recording with 1")
    func unreadable() throws {
        let absent = try run(file, catalog.folder.url.path + "/absent.jsonl")
        #expect(absent.status == 3)
        #expect(absent.errors.contains("absent.jsonl: error: [unreadable-file]"))
        #expect(absent.output.contains("missing-member"))
        try catalog.folder.write("{", to: "broken.json")
        let broken = try run(catalog.folder.url.path + "/broken.json")
        #expect(broken.status == 1)
        #expect(broken.errors.contains("broken.json:1:2: error: [json-syntax]"))
    }

    @Test("With --write overrides are added, and the next run finds nothing")
    func write() throws {
        let first = try run(file, "--write", "--fail-on", "any")
        #expect(first.status == 1)
        #expect(
            first.output.contains(
                "wrote an override of models/Thing/required: size is described as required, and was missing in 2 of 2"))
        #expect(try ToolRun(["validate", "--catalog", catalog.catalog.path]).status == 0)
        let second = try run(file, "--write", "--fail-on", "any")
        #expect(second.status == 0)
        #expect(second.output == "2 exchanges, 2 matched 1 operations; no deviations\n")
    }

    @Test("A catalog that can't be written to is named")
    func unwritable() throws {
        try catalog.folder.makeFolder("spec/overrides.json")
        let run = try run(file, "--write")
        #expect(run.status == 3)
        #expect(run.errors.contains("overrides.json"))
    }
}
