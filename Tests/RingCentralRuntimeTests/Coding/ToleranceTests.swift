import Foundation
import RingCentralRuntime
import Testing

@Suite("Tolerant decoding")
struct ToleranceTests {
    /// A value as described.
    static let whole =
        #"{"id":7,"name":"n","kind":"k","count":1,"isRead":true,"time":"2030-01-02T03:04:05.000Z","tags":["a"],"#
        + #""part":{"size":2},"labels":{"x":"y"}}"#
    static let keys = ["id", "name", "kind", "count", "isRead", "time", "tags", "part", "labels"]

    struct Outcome {
        var value: Reading
        var deviations: [Deviation]
    }

    /// Decodes a value, and collects what deviates.
    static func decode(_ json: JSONValue) throws -> Outcome { try decode(json.jsonData()) }

    static func decode(_ data: Data) throws -> Outcome {
        let found = Found()
        let value = try Reading(jsonData: data, options: DecodingOptions(onDeviation: found.add))
        return Outcome(value: value, deviations: found.all)
    }

    static func object(_ change: (inout JSONObject) -> Void = { _ in }) throws -> JSONValue {
        var object = try #require(JSONValue(jsonData: Data(whole.utf8)).object)
        change(&object)
        return .object(object)
    }

    @Test("Reports nothing where nothing deviates")
    func whole() throws {
        let outcome = try Self.decode(Self.object())
        #expect(outcome.deviations.isEmpty && outcome.value.unknownMembers.isEmpty)
        #expect(outcome.value.id == 7 && outcome.value.part.size == 2)
        #expect(try String(decoding: outcome.value.jsonData(), as: UTF8.self) == Self.whole)
    }

    @Test("Decodes the rest where a required member is missing", arguments: keys)
    func missing(key: String) throws {
        let json = try Self.object { $0[key] = nil }
        let outcome = try Self.decode(json)
        #expect(outcome.deviations.map(\.path) == [key])
        #expect(outcome.deviations.first?.kind == .missing && outcome.deviations.first?.found == "nothing")
        #expect(outcome.value.json == json)
        #expect(throws: DecodingProblem.self) { try Reading(jsonData: json.jsonData(), options: .strict) }
    }

    @Test("Decodes the rest where a required member is null or of another type", arguments: keys)
    func unreadable(key: String) throws {
        for other: JSONValue in [nil, [nil, [:]], ["a": ["b": [1]]], false] where key != "isRead" || other.bool == nil {
            let json = try Self.object { $0[key] = other }
            let outcome = try Self.decode(json)
            // Within a part or list the element that deviates is named; a word stands for a truth value.
            #expect(!outcome.deviations.isEmpty && outcome.deviations.allSatisfy { $0.path.hasPrefix(key) })
            #expect(outcome.value.json == json, "\(key) \(other)")
            #expect(throws: (any Error).self) {
                // Words are taken for truth values, and truth values for words.
                if key == "kind", other == false { throw CancellationError() }
                // An object is a part without a size.
                return try Reading(jsonData: json.jsonData(), options: .strict)
            }
        }
    }

    @Test("Makes up no number, Boolean, date or identifier")
    func nothingMadeUp() throws {
        let value = try Self.decode(["name": "n"]).value
        #expect(value.count == nil && value.isRead == nil && value.time == nil && value.id.isMissing)
        #expect(value.tags.isEmpty && value.labels.isEmpty && value.kind.rawValue.isEmpty && value.part.size == nil)
        #expect(value.json == ["name": "n"])
        // Where it would have to, the value is unreadable, and an element of a list is left out.
        #expect(throws: DecodingProblem.self) { try SentReading(json: [:]) }
        #expect(try [SentReading](json: [[:], ["count": 1], ["count": nil]]) == [SentReading(count: 1)])
    }

    @Test("Leaves out the elements of lists and maps that can't be decoded")
    func elements() throws {
        let json = try Self.object {
            $0["tags"] = ["a", nil, [1], "b"]
            $0["labels"] = ["x": "y", "secret-name": nil]
            $0["parts"] = [["size": 1], 5, ["size": "x"], nil]
        }
        let outcome = try Self.decode(json)
        #expect(outcome.value.tags == ["a", "b"] && outcome.value.labels == ["x": "y"])
        #expect(outcome.value.parts?.map(\.size) == [1, nil])
        #expect(
            outcome.deviations.map(\.path) == [
                "tags[1]", "tags[2]", "labels[*]", "parts[1]", "parts[2].size", "parts[3]",
            ])
        #expect(!"\(outcome.deviations)".contains("\"secret-name at"))
        // Unchanged they are written as they came; a list that was changed is what it is now.
        #expect(outcome.value.json == json)
        let changed = outcome.value.with { $0.tags.append("c") }
        #expect(changed.json["tags"] == ["a", "b", "c"] && changed.json["labels"] == json["labels"])
    }

    @Test("Keeps other forms of a value as they came until it changes")
    func conversions() throws {
        let json = try Self.object {
            $0["name"] = 17
            $0["count"] = "3"
            $0["isRead"] = "true"
        }
        let outcome = try Self.decode(json)
        #expect(outcome.value.name == "17" && outcome.value.count == 3 && outcome.value.isRead == true)
        #expect(outcome.deviations.map(\.kind) == [.converted, .converted, .converted])
        #expect(outcome.value.json == json)
        #expect(outcome.value.with { $0.count = 4 }.json["count"] == 4)
        #expect(outcome.value.with { $0.count = nil }.json["count"] == nil)
    }

    @Test("Repairs text that is not valid UTF-8, and reports it")
    func text() throws {
        func bytes(_ text: String) -> Data { Data(text.utf8.map { $0 == UInt8(ascii: "!") ? 0xFF : $0 }) }
        let outcome = try Self.decode(bytes(#"{"id":"a!","name":"x!y","tags":["!"],"extra!":1,"note":"ok"}"#))
        #expect(outcome.value.name == "x\u{FFFD}y" && outcome.value.tags == ["\u{FFFD}"] && outcome.value.note == "ok")
        #expect(outcome.value.id.isMissing)
        #expect(outcome.value.unknownMembers["extra\u{FFFD}"] == 1)
        #expect(Set(outcome.deviations.map(\.path)).isSuperset(of: ["id", "name", "tags[0]"]))
        #expect(throws: JSONProblem.self) {
            try Reading(jsonData: bytes(Self.whole.replacing("\"n\"", with: "\"!\"")), options: .strict)
        }
    }

    @Test("Reports the names of entries that are not valid text")
    func names() throws {
        let outcome = try Self.decode(Data(Self.whole.replacing(#""x":"y""#, with: #""\ud83dx":"y""#).utf8))
        #expect(outcome.value.labels == ["\u{FFFD}x": "y"])
        #expect(outcome.deviations.map(\.path) == ["labels[*]"] && outcome.deviations.map(\.kind) == [.converted])
    }

    @Test(
        "Refuses a payload of which nothing is recognized",
        arguments: [
            "[]", "[{}]", "7", "null", "<html></html>", "", #"{"a":1}"#,
            #"{"errorCode":"CMN-1","message":"m","errors":[]}"#,
        ])
    func unrecognized(text: String) {
        #expect(throws: (any Error).self) { try Reading(jsonData: Data(text.utf8)) }
    }

    @Test("Finds a value in an object around it, and writes it back with it")
    func wrapped() throws {
        let json: JSONValue = ["task": try Self.object { $0["x"] = 1 }]
        let outcome = try Self.decode(json)
        #expect(outcome.value.id == 7 && outcome.value.unknownMembers["x"] == 1)
        #expect(outcome.deviations.map(\.found) == ["an object around it"])
        #expect(outcome.value.with { $0.name = "m" }.json["task"]?["name"] == "m")
        #expect(outcome.value.json == json)
        #expect(throws: DecodingProblem.self) { try Reading(jsonData: json.jsonData(), options: .strict) }
        // What is hardly known is something else.
        #expect(throws: DecodingProblem.self) { try Reading(json: ["error": ["name": "n", "a": 1, "b": 2]]) }
    }

    @Test("Keeps no more deviations than are documented")
    func bounded() throws {
        let many = JSONValue.array(Array(repeating: nil, count: 3 * DecodingOptions.maximumDeviations))
        let json = try Self.object { $0["tags"] = many }
        let outcome = try Self.decode(json)
        #expect(outcome.deviations.count == DecodingOptions.maximumDeviations)
        #expect(outcome.value.tags.isEmpty && outcome.value.json == json)
    }
}

/// What a callback was told.
final class Found: Sendable {
    private let deviations = Locked<[Deviation]>([])
    @Sendable func add(_ deviation: Deviation) { deviations.withLock { $0.append(deviation) } }
    var all: [Deviation] { deviations.withLock { $0 } }
}
