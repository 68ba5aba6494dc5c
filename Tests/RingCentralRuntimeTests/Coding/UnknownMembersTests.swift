import Foundation
import RingCentralRuntime
import RingCentralTesting
import Testing

@Suite("Unknown members")
struct UnknownMembersTests {
    static let text =
        #"{"records":[{"id":"1","zeta":{"a":[1.50,null]},"name":"n","kind":"","alpha":null,"part":{"size":1,"x":true}}],"#
        + #""total":12345678901234567890}"#

    @Test("Are reachable from pages and lists, and keep their order and digits")
    func reached() throws {
        let page = try ReadingPage(jsonData: Data(Self.text.utf8))
        #expect(page.unknownMembers["total"]?.description == "12345678901234567890")
        #expect(page.records[0].unknownMembers.keys == ["zeta", "alpha"])
        #expect(page.records[0].part.unknownMembers["x"] == true)
        #expect(page.json == (try JSONValue(jsonData: Data(Self.text.utf8))))
    }

    @Test("Survive changes, and are changed themselves")
    func changed() throws {
        var page = try ReadingPage(jsonData: Data(Self.text.utf8))
        page.records[0].name = "m"
        page.records[0].unknownMembers["zeta"] = nil
        page.records[0].unknownMembers["new"] = 1
        let record = try #require(page.json["records"]?[0])
        #expect(record["name"] == "m" && record["alpha"] == .some(.null) && record["new"] == 1)
        #expect(record["zeta"] == nil)
        #expect(page.json["total"] != nil)
    }

    @Test("Give the JSON of a member that could not be decoded, until its property is set")
    func unreadable() throws {
        var value = try ToleranceTests.decode(["name": "n", "count": ["a"], "time": "soon"]).value
        #expect(value.unknownMembers["count"] == ["a"] && value.unknownMembers["time"] == "soon")
        #expect(value.json["count"] == ["a"])
        value.count = 5
        #expect(value.json["count"] == 5 && value.json["time"] == "soon")
    }

    @Test("Make values differ, in whatever order they are")
    func equality() throws {
        func value(_ json: JSONValue) throws -> Reading { try Reading(json: json) }
        #expect(try value(["name": "n", "a": 1, "b": 2]) == value(["b": 2, "a": 1, "name": "n"]))
        #expect(try value(["name": "n", "a": 1]) != value(["name": "n", "a": 2]))
        #expect(try value(["name": "n", "a": 1]) != value(["name": "n"]))
        #expect(try value(["name": "n", "a": 1]).hashValue == value(["a": 1, "name": "n"]).hashValue)
    }

    @Test("Show no secret in a description")
    func secrets() throws {
        let value = try Reading(json: ["name": "n", "accessToken": "hunter2", "deep": ["password": "hunter3"]])
        #expect(!"\(value)".contains("hunter"))
    }

    @Test("Are reported on request, by name")
    func reported() throws {
        let found = Found()
        let options = DecodingOptions(reportsUnknownMembers: true, onDeviation: found.add)
        _ = try ReadingPage(jsonData: Data(Self.text.utf8), options: options)
        let unknown = found.all.filter { $0.kind == .unknown }.map(\.path)
        #expect(unknown == ["records[0].part.x", "records[0].zeta", "records[0].alpha", "total"])
    }

    @Test("Null of an optional member is written back, but not sent")
    func nulls() throws {
        let json: JSONValue = ["name": "n", "id": 1, "note": nil, "ownerId": nil]
        let value = try Reading(json: json)
        #expect(value.json == json)
        var parts = RequestParts(.update)
        parts.path("1")
        parts.body(value)
        let call = Call<Empty>(endpoints(MockTransport()).client, parts)
        let body = try #require(try call.request.httpBody)
        #expect(try JSONValue(jsonData: body) == ["name": "n", "id": 1])
    }
}

/// A model that contains itself.
private struct Nested: Model {
    var name: String?
    var inner: Indirect<Nested>?
    private var _unknownMembers: UnknownMembers

    init(_ blank: Blank) { _unknownMembers = .init() }

    mutating func visit(_ fields: FieldVisitor) {
        fields.field("name", &name)
        fields.field("inner", &inner)
        fields.unknown(&_unknownMembers)
    }
}

@Suite("Values that deviate at every level")
struct DeepDeviationTests {
    @Test("Are encoded and compared in time, however deep they are", .hangLimit(minutes: 1))
    func deep() throws {
        let depth = 60
        let text =
            String(repeating: #"{"name":null,"more":1,"inner":"#, count: depth) + #"{"name":"n"}"#
            + String(repeating: "}", count: depth)
        let value = try Nested(jsonData: Data(text.utf8))
        #expect(value.json == (try JSONValue(jsonData: Data(text.utf8))))
        #expect(value == (try Nested(jsonData: Data(text.utf8))))
    }
}
