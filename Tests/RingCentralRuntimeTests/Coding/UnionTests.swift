import Foundation
import RingCentralRuntime
import Testing

@Suite struct UnionTests {
    static func holder(_ json: String) throws -> ActionHolder { try ActionHolder(jsonData: Data(json.utf8)) }

    @Test func chooses() throws {
        #expect(try Self.holder(#"{"action":{"type":"Ring","seconds":3}}"#).action == .ring(RingAction(seconds: 3)))
        #expect(try Self.holder(#"{"action":{"seconds":"4","type":"Play"}}"#).action == .play(PlayAction(seconds: 4)))
    }

    @Test(arguments: [
        #"{"action":{"type":"New","x":[1.50]}}"#, #"{"action":{"x":1}}"#, #"{"action":7}"#, #"{"action":"a"}"#,
        #"{"action":{"type":null}}"#, #"{"action":{"type":"Ring","seconds":3}}"#,
        #"{"action":{"type":"New"},"owner":"a"}"#, #"{"action":{"type":"New"},"owner":["a","b"]}"#,
        #"{"action":{"type":"New"},"owner":{"name":"Ann"}}"#, #"{"action":{"type":"New"},"owner":[1,{}]}"#,
    ]) func keepsWhatIsNotKnown(json: String) throws {
        #expect(String(decoding: try Self.holder(json).jsonData(), as: UTF8.self) == json)
    }

    @Test("A shape that deviates is decoded as far as possible; strictly it is refused")
    func brokenShape() throws {
        let json = #"{"action":{"type":"Ring","seconds":"soon"}}"#
        #expect(try Self.holder(json).action == .ring(RingAction(type: "Ring")))
        let problem = #expect(throws: DecodingProblem.self) {
            try ActionHolder(jsonData: Data(json.utf8), options: .strict)
        }
        #expect(problem?.path == "action.seconds")
    }

    @Test(
        "A value without a shape is reported",
        arguments: [
            (#"{"action":{"seconds":1}}"#, "action.type", "missing"),
            (#"{"action":{"type":null}}"#, "action.type", "unreadable"),
            (#"{"action":{"type":7}}"#, "action.type", "unreadable"),
            (#"{"action":{"type":["Ring"]}}"#, "action.type", "unreadable"),
            (#"{"action":{"type":"\ud83d"}}"#, "action.type", "unreadable"),
            (#"{"action":7}"#, "action", "unreadable"), (#"{"action":null}"#, "action", "unreadable"),
            (#"{"action":{"type":"New"},"owner":7}"#, "owner", "unreadable"),
            (#"{"action":{"type":"New"},"owner":{"x":1}}"#, "owner", "unreadable"),
        ])
    func shapeless(json: String, path: String, kind: String) throws {
        let found = Found()
        let data = Data(json.utf8)
        let value = try ActionHolder(jsonData: data, options: DecodingOptions(onDeviation: found.add))
        #expect(found.all.first?.path == path && found.all.first?.kind.description == kind)
        #expect(found.all.allSatisfy { $0.path == path })
        #expect(try value.json == JSONValue(jsonData: data))
        #expect(throws: (any Error).self) { try ActionHolder(jsonData: data, options: .strict) }
    }

    @Test("An unknown shape is no deviation, nor is what it has inside")
    func unknownShape() throws {
        let json = #"{"action":{"type":"New","x":[null]},"owner":{"name":"Ann"}}"#
        #expect(try ActionHolder(jsonData: Data(json.utf8), options: .strict).action.json["x"] == [nil])
    }

    @Test("Elements of a list without a shape are reported, and kept")
    func elements() throws {
        let found = Found()
        let data = Data(#"[{"type":"Ring"},null,"a",{"type":"Play","seconds":"x"}]"#.utf8)
        let actions = try [CommAction](jsonData: data, options: DecodingOptions(onDeviation: found.add))
        #expect(actions.count == 4 && actions[1] == .other(nil) && actions[2] == .other("a"))
        #expect(found.all.map(\.path) == ["[1]", "[2]", "[3].seconds"])
    }

    @Test func choosesByWhatIsThere() throws {
        func owner(_ json: String) throws -> Owner? { try Self.holder(#"{"action":1,"owner":\#(json)}"#).owner }
        #expect(try owner(#""a""#) == .id("a"))
        #expect(try owner(#"["a"]"#) == .ids(["a"]))
        #expect(try owner(#"{"name":"n"}"#) == .user(ThreadUser(name: "n")))
        #expect(try owner(#"[{}]"#) == .other([[:]]))
        #expect(try owner("null") == nil)
    }
}
