import Foundation
import RingCentralRuntime
import Testing

@Suite struct ModelTests {
    static func record(_ json: String, _ options: DecodingOptions = .strict) throws -> CallLogRecord {
        try CallLogRecord(jsonData: Data(json.utf8), options: options)
    }

    @Test func readsEveryKindOfField() throws {
        let record = try Self.record(
            #"""
            {"score": "1.5", "id": 123456789012345678901, "direction": "Sideways", "startTime": "2024-02-29T12:34:56.5Z",
             "duration": "42", "tags": ["a", 7], "legs": [{"action": "x"}, {}], "counts": {"b": 2, "a": 1},
             "assignee": {"name": "Ann"}, "parent": {"id": "p", "tags": []}, "isRead": "true",
             "later": {"x": [1.10]}, "gone": null}
            """#)
        #expect(record.id == "123456789012345678901")
        #expect(record.direction == "Sideways")
        #expect(record.startTime == Date(timeIntervalSince1970: 1_709_210_096.5))
        #expect(record.duration == 42)
        #expect(record.tags == ["a", "7"])
        #expect(record.legs == [CallLeg(action: "x"), CallLeg()])
        #expect(record.counts == ["a": 1, "b": 2])
        #expect(record.assignee?.value?.name == "Ann")
        #expect(record.parent?.id == "p")
        #expect(record.score == 1.5)
        #expect(record.isRead == true)
        #expect(record.extra.keys.sorted() == ["gone", "later"])
        #expect(record.extra["later"]?.description == #"{"x":[1.10]}"#)
        #expect(record.extra["gone"] == .some(.null))
    }

    @Test func writesInOrderAndTheSameEveryTime() throws {
        let record = CallLogRecord(
            id: "1", direction: .inbound, startTime: Date(timeIntervalSince1970: 0), tags: [],
            counts: ["z": 1, "a": 2, "m": 3], score: 2, extra: ["y": true, "b": nil, "id": "never"])
        let expected =
            #"{"id":"1","direction":"Inbound","startTime":"1970-01-01T00:00:00.000Z","tags":[],"#
            + #""counts":{"a":2,"m":3,"z":1},"score":2,"b":null,"y":true}"#
        #expect(String(decoding: try record.jsonData(), as: UTF8.self) == expected)
        #expect(try Self.record(expected).jsonData() == record.jsonData())
    }

    @Test(arguments: [
        (#"{"id":"1","tags":[]}"#, nil), (#"{"id":"1","tags":[],"assignee":null}"#, Nullable<ThreadUser>.null),
        (#"{"id":"1","tags":[],"assignee":{"name":"A"}}"#, .value(ThreadUser(name: "A"))),
    ]) func tellsThreeStatesApart(json: String, assignee: Nullable<ThreadUser>?) throws {
        let record = try Self.record(json)
        #expect(record.assignee == assignee)
        #expect(String(decoding: try record.jsonData(), as: UTF8.self) == json)
        #expect(record == CallLogRecord(id: "1", assignee: assignee))
    }

    @Test(arguments: [
        (#"{"tags":[]}"#, "id", "a value", "nothing"), (#"{"id":null,"tags":[]}"#, "id", "text", "null"),
        (#"{"id":true,"tags":[]}"#, "id", "text", "a truth value"),
        (#"{"id":"1","tags":null}"#, "tags", "a list", "null"),
        (#"{"id":"1","tags":["a",{}]}"#, "tags[1]", "text", "an object"),
        (#"{"id":"1","tags":[],"duration":1.5}"#, "duration", "a whole number of \(Int.bitWidth) bits", "a number"),
        (
            #"{"id":"1","tags":[],"duration":92233720368547758070}"#, "duration",
            "a whole number of \(Int.bitWidth) bits", "a number"
        ),
        (#"{"id":"1","tags":[],"score":"0x10"}"#, "score", "a number", "text"),
        (#"{"id":"1","tags":[],"isRead":"yes"}"#, "isRead", "true or false", "text"),
        (#"{"id":"1","tags":[],"startTime":"soon"}"#, "startTime", "a date", "text"),
        (#"{"id":"1","tags":[],"legs":{}}"#, "legs", "a list", "an object"),
        (#"{"id":"1","tags":[],"legs":[{},{"number":"x"}]}"#, "legs[1].number", "a whole number of 64 bits", "text"),
        (#"{"id":"1","tags":[],"counts":{"a":[]}}"#, "counts[*]", "a whole number of \(Int.bitWidth) bits", "a list"),
        (#"{"id":"1","tags":[],"parent":{"id":"2","tags":[3,null]}}"#, "parent.tags[1]", "text", "null"),
        (#"[]"#, "", "an object", "a list"),
    ]) func reportsWhereAndWhat(json: String, path: String, expected: String, found: String) throws {
        let problem = #expect(throws: DecodingProblem.self) { try Self.record(json) }
        #expect(problem?.path == path)
        #expect(problem?.expected == expected)
        #expect(problem?.found == found)
    }

    @Test func neverTellsTheValue() {
        let problem = #expect(throws: DecodingProblem.self) {
            try Self.record(#"{"id":"1","tags":[],"startTime":"hunter2"}"#)
        }
        #expect(problem.map { "\($0)" }?.contains("hunter2") == false)
    }

    @Test func findsFieldsInAnyOrder() throws {
        let members = [#""id":"1""#, #""direction":"Inbound""#, #""duration":3"#, #""tags":["t"]"#, #""isRead":true"#]
        let expected = CallLogRecord(id: "1", direction: .inbound, duration: 3, tags: ["t"], isRead: true)
        for _ in 0..<100 {
            #expect(try Self.record("{\(members.shuffled().joined(separator: ","))}") == expected)
        }
    }

    @Test func takesEscapedKeys() throws {
        #expect(try Self.record(#"{"\u0069d":"1","t\u0061gs":[]}"#).id == "1")
    }

    @Test func goesThroughJSONValues() throws {
        let record = CallLogRecord(id: "1", legs: [CallLeg(number: .max)], assignee: .null)
        #expect(try CallLogRecord(json: record.json) == record)
        #expect(record.json["legs"]?[0]?["number"]?.int == Int(exactly: Int64.max))
    }

    @Test func changesACopy() {
        let record = CallLogRecord(id: "1")
        #expect(record.with { $0.duration = 5 }.duration == 5)
        #expect(record.duration == nil)
    }

    @Test func refusesToWriteWhatJSONCantSay() {
        #expect(throws: EncodingProblem.self) { try CallLogRecord(id: "1", score: .nan).jsonData() }
    }

    @Test func takesFieldsNamedLikeItsOwnThings() throws {
        let awkward = Awkward(description: "d", json: "j", write: true, secret: "hunter2")
        let text = #"{"description":"d","json":"j","write":true,"secret":"hunter2"}"#
        #expect(String(decoding: try awkward.jsonData(), as: UTF8.self) == text)
        #expect(try Awkward(jsonData: Data(text.utf8)) == awkward)
        #expect("\(awkward)" == #"Awkward {"description":"d","json":"j","write":true,"secret":"***"}"#)
        #expect(!String(reflecting: [awkward]).contains("hunter2"))
    }

    @Test func refusesFilesInJSON() {
        let fax = FaxRequest(to: [], cover: FilePart(Data(), filename: "a", contentType: "b/c"))
        #expect(throws: EncodingProblem.self) { try fax.jsonData() }
    }

    @Test func keepsSecretsOutOfDescriptions() {
        let record = CallLogRecord(
            id: "1", assignee: .value(ThreadUser(name: "Ann", password: "hunter2")),
            extra: ["deep": ["accessToken": "hunter3", "pageToken": "shown"]])
        #expect("\(record)".contains("Ann"))
        #expect("\(record)".contains("shown"))
        #expect(!"\(record)".contains("hunter"))
        #expect("\(record)".hasPrefix("CallLogRecord {"))
    }
}
