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

    @Test func choosesByWhatIsThere() throws {
        func owner(_ json: String) throws -> Owner? { try Self.holder(#"{"action":1,"owner":\#(json)}"#).owner }
        #expect(try owner(#""a""#) == .id("a"))
        #expect(try owner(#"["a"]"#) == .ids(["a"]))
        #expect(try owner(#"{"name":"n"}"#) == .user(ThreadUser(name: "n")))
        #expect(try owner(#"[{}]"#) == .other([[:]]))
        #expect(try owner("null") == nil)
    }
}
