import Testing

@testable import RingCentralObservation

@Suite("Responses compared with the catalog", .ownThreads)
struct ComparingTests {
    private let catalog: ObservedCatalog

    init() throws { catalog = try ObservedCatalog() }

    /// The deviations of one response of `findThing` with some members beside those that are required.
    private func members(_ members: String) throws -> [String] {
        let body = #"{"id":"1","size":1,"uri":"u""# + (members.isEmpty ? "" : ",") + members + "}"
        return try catalog.deviations(ObservedCatalog.exchange("GET", "/restapi/v1.0/things/search", body))
            .map { $0.replacing("findThing | response 200 body | ", with: "") }
    }

    @Test(
        "What fits is no deviation",
        arguments: [
            "", #""when":"2026-11-29T19:37:34Z""#, #""when":"2026-11-29T19:37:34.123+01:00""#, #""day":"2026-11-29""#,
            #""state":"Open""#, #""tags":[]"#, #""tags":["a"]"#, #""maybe":null"#, #""labels":{"a":1}"#,
            #""anything":[{"x":null}]"#, #""anything":null"#, #""parts":[{"no":1}]"#,
            #""inner":{"id":"1","size":2,"uri":"u","inner":{"id":"1","size":3,"uri":"u"}}"#,
            #""kind":{"form":"Circle","radius":1}"#, #""kind":{"form":"Square","side":1.5}"#, #""either":"a""#,
            #""either":7"#, #""mixed":{"name":"n","color":"c","form":"Circle","radius":1}"#,
            #""mixed":{"name":"n","form":"Square","side":1}"#,
        ])
    func fitting(_ text: String) throws {
        #expect(try members(text) == [])
    }

    @Test(
        "What does not fit is one deviation, at its place",
        arguments: [
            (#""when":"yesterday""#, "when | wrong-type | string that is not a date-time | 1 of 1"),
            (#""when":"2026-11-29T19:37:34""#, "when | wrong-type | string that is not a date-time | 1 of 1"),
            (#""when":7"#, "when | wrong-type | integer | 1 of 1"),
            (#""day":"29.11.2026""#, "day | wrong-type | string that is not a date | 1 of 1"),
            (#""state":"Ajar""#, "state | unknown-value | Ajar | 1 of 1"),
            (#""state":"+16505550100""#, "state | unknown-value | <text:12> | 1 of 1"),
            (#""tags":"a""#, "tags | wrong-type | string | 1 of 1"),
            (#""tags":["a",1,2]"#, "tags[] | wrong-type | integer | 2 of 3"),
            (#""tags":null"#, "tags | unexpected-null |  | 1 of 1"),
            (#""labels":{"a":"x","b":1}"#, "labels{} | wrong-type | string | 1 of 2"),
            (#""parts":[{"no":1},{}]"#, "parts[].no | missing-member |  | 1 of 2"),
            (#""parts":[{"no":3000000000}]"#, "parts[].no | wrong-type | integer beyond the range | 1 of 1"),
            (#""parts":[{"no":1.5}]"#, "parts[].no | wrong-type | number | 1 of 1"),
            (#""inner":{"id":"1","size":2}"#, "inner.uri | missing-member |  | 1 of 1"),
            (#""kind":{"form":"Circle"}"#, "kind.radius | missing-member |  | 1 of 1"),
            (#""kind":{"form":"Square","side":1,"color":"red"}"#, "kind.color | unknown-member |  | 1 of 1"),
            (#""mixed":{"name":"n","form":"Square","side":1,"radius":1}"#, "mixed.radius | unknown-member |  | 1 of 1"),
            (#""mixed":{"form":"Circle","radius":1}"#, "mixed.name | missing-member |  | 1 of 1"),
            (#""either":true"#, "either | wrong-type | boolean | 1 of 1"),
            (#""new":{"a":1}"#, "new | unknown-member |  | 1 of 1"),
            (#""+16505550100":1"#, "<name> | unknown-member |  | 1 of 1"),
        ])
    func deviating(_ text: String, _ expected: String) throws {
        #expect(try members(text) == [expected])
    }

    @Test("Examples show type and shape, not what was said")
    func examples() throws {
        let body = #"{"id":"1","size":1,"uri":"u","new":{"name":"Ada","phone":"+16505550100","n":7,"list":["a","b"]}}"#
        let report = try catalog.report(ObservedCatalog.exchange("GET", "/restapi/v1.0/things/search", body))
        #expect(
            report.entries.map(\.example)
                == [#"{"name": <text:3>, "phone": <text:12>, "n": <integer>, "list": [<text:1>, …]}"#])
        #expect(!report.text(.json).contains("Ada") && !report.text(.text).contains("6505550100"))
    }

    @Test("Statuses, media types, bodies and headers are compared")
    func heads() throws {
        let lines = [
            ObservedCatalog.exchange("DELETE", "/restapi/v1.0/things/1", status: 202, #"{"id":"1"}"#),
            ObservedCatalog.exchange("DELETE", "/restapi/v1.0/things/1", status: 204, #"{"id":"1"}"#),
            ObservedCatalog.exchange("DELETE", "/restapi/v1.0/things/1", status: 404, #"{"errorCode":"CMN-102"}"#),
            ObservedCatalog.exchange("DELETE", "/restapi/v1.0/things/1", status: 418, #"{"errorCode":"CMN-999"}"#),
            #"{"method":"GET","path":"/restapi/v1.0/things/1","status":200,"headers":{"content-type":"text/html"},"#
                + #""form":"text","body":"<html>"}"# + "\n",
            #"{"method":"GET","path":"/restapi/v1.0/things/search","status":200,"form":"none"}"# + "\n",
            #"{"method":"GET","path":"/restapi/v1.0/things/1/sound","status":200,"#
                + #""headers":{"content-type":"audio/wav"},"form":"omitted","size":9}"# + "\n",
            #"{"method":"GET","path":"/restapi/v1.0/things/search","status":200,"#
                + #""headers":{"content-type":"application/json; charset=utf-8"},"form":"text","body":"{"}"# + "\n",
        ]
        #expect(
            try catalog.deviations(lines.joined())
                == [
                    "deleteThing | response | 202 | unknown-status | application/json | 1 of 4",
                    "deleteThing | response | 418 | unknown-status | application/json | 1 of 4",
                    "deleteThing | response 204 body |  | unknown-body | application/json | 1 of 1",
                    "deleteThing | response 418 body | errorCode | unknown-error-code | CMN-999 | 1 of 1",
                    "findThing | response 200 body |  | invalid-json |  | 1 of 2",
                    "findThing | response 200 body |  | missing-body |  | 1 of 2",
                    "readThing | response 200 header | ETag | missing-header |  | 1 of 1",
                    "readThing | response 200 body |  | unknown-media-type | text/html | 1 of 1",
                ])
    }

    @Test("A described header that comes now and then is no deviation")
    func headers() throws {
        let with = ObservedCatalog.exchange("GET", "/restapi/v1.0/things/1", ObservedCatalog.thing)
            .replacing(#""headers":{"#, with: #""headers":{"etag":"x","#)
        #expect(
            try catalog.deviations(
                ObservedCatalog.exchange("GET", "/restapi/v1.0/things/1", ObservedCatalog.thing) + with) == [])
    }

    @Test("An entry of a batch that failed holds an error, not what is described")
    func batch() throws {
        let body =
            #"[{"resourceId":"1","status":200,"body":{"id":"1","size":1,"uri":"u","x":1}},"#
            + #"{"resourceId":"2","status":404,"body":{"errorCode":"CMN-102"}}]"#
        #expect(
            try catalog.deviations(ObservedCatalog.exchange("GET", "/restapi/v1.0/things/1,2", status: 207, body)) == [
                "readThing | response 207 body | [].body.x | unknown-member |  | 1 of 1"
            ])
    }

    @Test("Counts are of all exchanges, and each file is named with its days")
    func counts() throws {
        let line = ObservedCatalog.exchange("GET", "/restapi/v1.0/things/search", #"{"id":"1","uri":"u"}"#)
        let fine = ObservedCatalog.exchange("GET", "/restapi/v1.0/things/search", ObservedCatalog.thing)
        let report = try catalog.report(line + fine + line.replacing("2026-11-29", with: "2026-12-24"))
        let entry = try #require(report.entries.first)
        #expect(report.entries.count == 1 && entry.count == 2 && entry.of == 3)
        #expect(entry.sightings == [.init(source: "calls.jsonl", count: 2, first: "2026-11-29", last: "2026-12-24")])
        #expect(
            report.text(.text).contains(
                "size: [missing-member] required, but missing in 2 of 3 (calls.jsonl 2026-11-29 to 2026-12-24: 2)"))
    }

    @Test("Placeholders fit any format and enumeration of texts")
    func redacted() throws {
        let body = #"{"id":"<id:1>","size":1,"uri":"<text:9>","state":"<text:4>","when":"<text:3>","day":5}"#
        let line = ObservedCatalog.exchange("GET", "/restapi/v1.0/things/search", body, more: #","redacted":true"#)
        #expect(
            try catalog.deviations(line) == ["findThing | response 200 body | day | wrong-type | integer | 1 of 1"])
        #expect(try catalog.deviations(line.replacing("true", with: "false")).count == 3)
    }
}
