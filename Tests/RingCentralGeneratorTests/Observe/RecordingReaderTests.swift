import Foundation
import Testing

@testable import RingCentralGenerator
@testable import RingCentralObservation

@Suite("Recordings", .ownThreads)
struct RecordingReaderTests {
    private let catalog: ObservedCatalog
    private static let missing = #"{"id":"1","uri":"u"}"#
    private static let found = "findThing | response 200 body | size | missing-member |  | 1 of 1"

    init() throws { catalog = try ObservedCatalog() }

    private func har(_ entries: String...) -> String {
        #"{"log":{"version":"1.2","creator":{"name":"t","version":"1"},"entries":["#
            + entries.joined(separator: ",") + "]}}"
    }

    private func entry(
        _ path: String = "/restapi/v1.0/things/search", method: String = "GET", content: String, status: Int = 200,
        request: String = ""
    ) -> String {
        #"{"startedDateTime":"2026-11-29T10:00:00.000Z","request":{"method":"\#(method)","#
            + #""url":"https://api.example.com\#(path)","headers":[],"queryString":[]\#(request)},"response":"#
            + #"{"status":\#(status),"headers":[{"name":"Content-Type","value":"application/json"}],"#
            + #""content":\#(content)}}"#
    }

    private func quoted(_ text: String) throws -> String {
        String(decoding: try JSONEncoder().encode(text), as: UTF8.self)
    }

    // MARK: HTTP Archives

    @Test("Archives are read, as text and as Base64", arguments: ["calls.har", "calls.json"])
    func archive(_ name: String) throws {
        let text = try quoted(Self.missing)
        let base64 = Data(Self.missing.utf8).base64EncodedString()
        let plain = har(entry(content: #"{"mimeType":"application/json","text":\#(text)}"#))
        #expect(try catalog.deviations(plain, name: name) == [Self.found])
        let encoded = har(
            entry(content: #"{"mimeType":"application/json","encoding":"base64","text":"\#(base64)"}"#))
        #expect(try catalog.deviations(encoded, name: name) == [Self.found])
        #expect(try catalog.report(plain, name: name).entries.first?.sightings.first?.last == "2026-11-29")
    }

    @Test("Requests of an archive are compared, with their query and form")
    func requests() throws {
        let form =
            #","postData":{"mimeType":"application/x-www-form-urlencoded; charset=utf-8","#
            + #""params":[{"name":"grant_type","value":"a"},{"name":"more","value":"b"}]}"#
        let all = har(
            entry("/restapi/v1.0/things?owner=a&more=1&Trace=x#frag", content: #"{"size":2,"text":"{}"}"#),
            entry("/restapi/oauth/token", method: "POST", content: #"{"size":2,"text":"{}"}"#, request: form))
        #expect(
            try catalog.deviations(all, name: "a.har") == [
                "getToken | request body | more | unknown-member |  | 1 of 1",
                "listThings | request query | Trace | unknown-parameter |  | 1 of 1",
                "listThings | request query | more | unknown-parameter |  | 1 of 1",
                "listThings | request header | Trace | missing-parameter |  | 1 of 1",
            ])
    }

    @Test("What an archive lacks, or has cut off, is no deviation")
    func incomplete() throws {
        let all = har(
            entry(content: #"{"size":500}"#), entry(content: #"{"size":500,"text":"{\"id\":"}"#),
            entry(content: "{}", status: 0), #"{"request":{}}"#)
        let report = try catalog.report(all, name: "a.har")
        #expect(report.entries.map(\.kind) == [])
        #expect(report.findings.map(\.code) == [.badRecording])
        #expect(report.findings.first?.place.line == 1)
    }

    // MARK: OpenAPI documents

    @Test("The examples of an OpenAPI document are compared")
    func document() throws {
        let text = """
            {"openapi":"3.0.3","paths":{
              "/restapi/v1.0/things/search":{"get":{"responses":{"200":{"$ref":"#/components/responses/Thing"}}}},
              "/restapi/v1.0/things":{"post":{"requestBody":{"content":{"application/json":{"examples":{
                "a":{"value":{"title":"x"}},"b":{"$ref":"#/components/examples/New"},"c":{"$ref":"#/nowhere"}}}}},
                "responses":{"201":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/T"}}}}}}}},
             "components":{"responses":{"Thing":{"content":{"application/json":{"example":\(Self.missing)}}}},
               "examples":{"New":{"value":{"name":"n"}}},"schemas":{"T":{"example":{"id":"1","size":"2","uri":"u"}},
               "Loop":{"$ref":"#/components/schemas/Loop"}}}}
            """
        #expect(
            try catalog.deviations(text, name: "api.json") == [
                "createThing | request body | name | missing-member |  | 1 of 2",
                "createThing | request body | title | unknown-member |  | 1 of 2",
                "createThing | response 201 body | size | wrong-type | string | 1 of 1", Self.found,
            ])
    }

    // MARK: Bad input

    @Test("A bad line is reported with its place, and the rest is compared")
    func badLines() throws {
        let good = ObservedCatalog.exchange("GET", "/restapi/v1.0/things/search", Self.missing)
        let report = try catalog.report("{\"a\n\n" + #"{"method":"GET"}"# + "\n" + good + "[1]\n" + good.dropLast(9))
        #expect(report.entries.map(ObservedCatalog.line) == [Self.found])
        #expect(
            report.findings.map { "\($0.place.line) \($0.code.rawValue) \($0.severity.rawValue)" } == [
                "1 json-syntax error", "3 bad-recording error", "5 bad-recording error", "6 bad-recording warning",
            ])
        #expect(report.findings.last?.message.contains("breaks off") == true)
    }

    @Test("Only the first findings of a file are reported one by one")
    func manyFindings() throws {
        let report = try catalog.report(String(repeating: "x\n", count: 5000))
        #expect(report.findings.count == RecordingReader.reportedFindings + 1)
        #expect(report.findings.contains { $0.message.hasPrefix("4980 more places") })
    }

    @Test("Hostile recordings are reported, not followed")
    func hostile() throws {
        let deep = String(repeating: #"{"inner":"#, count: 5000) + "1" + String(repeating: "}", count: 5000)
        let nested =
            String(repeating: #"{"id":"1","size":1,"uri":"u","inner":"#, count: 150) + "null"
            + String(repeating: "}", count: 150)
        let wide = "{" + (0..<3000).map { #""k\#($0 % 100)x\#($0)":1"# }.joined(separator: ",") + "}"
        let twice = #"{"id":"1","id":2,"size":1,"uri":"u"}"#
        let report = try catalog.report(
            [deep, nested, wide, twice, #""\ud800""#, "[[[]]]", "null", "1e999"]
                .map { ObservedCatalog.exchange("GET", "/restapi/v1.0/things/search", $0) }.joined())
        #expect(report.findings.map(\.code) == [.jsonSyntax])
        #expect(report.exchanges == 7)
        #expect(report.entries.count <= 3 + 4 * PlaceNode.mostUnknown)
        #expect(report.entries.contains { $0.place == "…" })
    }

    @Test("Bytes that are not UTF-8 are reported with their line")
    func binary() throws {
        let url = catalog.folder.url.appendingPathComponent("b.jsonl")
        let good = Data(ObservedCatalog.exchange("GET", "/restapi/v1.0/things/search", Self.missing).utf8)
        try (Data([0xFF, 0x00, 0x0A]) + good).write(to: url)
        let report = try Observer(catalog: catalog.catalog).observe([url.path])
        #expect(report.findings.map { $0.place.line } == [1])
        #expect(report.entries.map(ObservedCatalog.line) == [Self.found])
    }

    @Test(
        "A file that is missing, a folder, or something else is reported",
        arguments: ["absent.jsonl", "spec", "n.json", "e.har"])
    func unreadable(_ name: String) throws {
        try catalog.folder.write(#"{"x":1}"#, to: "n.json")
        try catalog.folder.write(#"{"log":{}}"#, to: "e.har")
        let report = try Observer(catalog: catalog.catalog).observe([catalog.folder.url.path + "/" + name])
        #expect(
            report.findings.map(\.code) == [
                name.contains(".json") && name != "n.json" || name == "spec" ? .unreadableFile : .badRecording
            ])
    }

    @Test("Lines go over the borders of what is read at once; one that is too long is skipped")
    func longLines() throws {
        let long = ObservedCatalog.exchange(
            "GET", "/restapi/v1.0/things/search", #"{"id":"1","uri":"\#(String(repeating: "u", count: 3 << 20))"}"#)
        let report = try catalog.report(
            long + String(repeating: " ", count: LineReader.longestLine + (2 << 20)) + "\n" + long)
        #expect(report.entries.map { "\($0.count) of \($0.of)" } == ["2 of 2"])
        #expect(report.findings.map { $0.place.line } == [2])
    }
}
