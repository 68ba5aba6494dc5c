import Foundation
import Testing

@testable import RingCentralRuntime

@Suite struct JSONParserTests {
    static let valid = [
        "null", "true", " false ", "0", "-0", "1", "-1.5e+10", "1E300", "123456789012345678901234567890", "0.1",
        #""""#, #""a""#, #""\"\\\/\b\f\n\r\t""#, #""\u00e9\u20AC\ud83d\ude00""#, "\"é€😀\"", "\"\u{7F}\u{2028}\"",
        "[]", "[ ]", "[1]", "[1,[2,[3]]]", "[null,true,\"x\"]", "{}", "{ }", #"{"a":1}"#, #"{"a":{"b":[{}]}}"#,
        "\r\n\t {\"a\" : [ 1 , 2 ] }\n", #"{"":0}"#, #"{"a\u0062":1}"#, #"["\u0000"]"#,
        "\"0123456789abcdef\\n0123456789abcdef\"", "[1.0,10.00,1e2]", "[-9223372036854775808,9223372036854775807]",
    ]
    static let invalid = [
        "", " ", "nul", "nulll", "True", "NaN", "Infinity", "+1", "01", "-", "1.", ".5", "1e", "1e+", "0x1", "--1",
        "\"", "\"a", "\"\\", "\"\\x\"", "\"\\u12\"", "\"\\u12G4\"", "\"a\nb\"", "\"\u{1}\"", "'a'", "[", "]", "[1",
        "[1,", "[1,]", "[,1]", "[1 2]", "{", "}", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,", "{\"a\":1,}", "{a:1}",
        "{1:2}", "{\"a\" 1}", "{\"a\":1 \"b\":2}", "[1}", "{\"a\":1]", "1 2", "[] []", "/*c*/1", "1//", "\u{0}",
        "[\u{0}]", "1\u{0}", "\u{A0}1", "\u{FEFF}\u{FEFF}1",
    ]

    @Test(arguments: valid) func readsWhatFoundationReads(text: String) throws {
        let json = try JSONValue(jsonData: Data(text.utf8))
        let oracle = try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
        // Foundation rounds numbers; whether the digits are kept is another test.
        #expect(Oracle.same(json, oracle))
    }

    @Test(arguments: valid) func writesWhatFoundationReads(text: String) throws {
        let json = try JSONValue(jsonData: Data(text.utf8))
        let written = try json.jsonData()
        let original = try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
        let again = try JSONSerialization.jsonObject(with: written, options: .fragmentsAllowed)
        #expect((original as? NSObject) == (again as? NSObject))
    }

    @Test(arguments: invalid) func refuses(text: String) {
        #expect(throws: JSONProblem.self) { try JSONValue(jsonData: Data(text.utf8)) }
    }

    @Test(
        arguments: [
            [0x22, 0x80, 0x22], [0x22, 0xC0, 0xAF, 0x22], [0x22, 0xC3, 0x22], [0x22, 0xE0, 0x80, 0x80, 0x22],
            [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0xF5, 0x80, 0x80, 0x80, 0x22], [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22],
            [0x22, 0xE2, 0x82], [0x22, 0xFF, 0x22], [0x22, 0xF0, 0x80, 0x80, 0x80, 0x22],
        ] as [[UInt8]]) func refusesInvalidUTF8(bytes: [UInt8])
    {
        #expect(String(validating: bytes, as: UTF8.self) == nil)
        #expect(throws: JSONProblem.self) { try JSONValue(jsonData: Data(bytes), options: .strict) }
    }

    @Test func namesTheByte() {
        #expect(throws: JSONProblem(.separator, at: 6)) {
            try JSONValue(jsonData: Data(#"["é" x]"#.utf8))
        }
        #expect(throws: JSONProblem(.end, at: 3)) { try JSONValue(jsonData: Data("[1,".utf8)) }
    }

    @Test func limitsDepth() throws {
        func nested(_ depth: Int) -> Data {
            Data((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
        }
        _ = try JSONValue(jsonData: nested(512))
        #expect(throws: JSONProblem.self) { try JSONValue(jsonData: nested(513)) }
        #expect(throws: JSONProblem.self) { try JSONValue(jsonData: nested(1_000_000)) }
    }

    @Test func keepsEveryDigit() throws {
        let text = "[123456789012345678901234567890.10,1E400,-0.0,1.0]"
        #expect(try JSONValue(jsonData: Data(text.utf8)).description == text)
    }

    @Test(arguments: [
        (#""\ud800""#, "\u{FFFD}"), (#""\udc00x""#, "\u{FFFD}x"), (#""\ud83d\u0041""#, "\u{FFFD}A"),
        (#""\ud83d\ud83d\ude00""#, "\u{FFFD}😀"), (#""\ude00\ud83d""#, "\u{FFFD}\u{FFFD}"),
    ]) func replacesHalvesOfPairs(text: String, expected: String) throws {
        let found = Found()
        let data = Data(text.utf8)
        #expect(try JSONValue(jsonData: data, options: DecodingOptions(onDeviation: found.add)) == .string(expected))
        #expect(found.all.map(\.kind) == [.converted])
        #expect(throws: JSONProblem.self) { try JSONValue(jsonData: data, options: .strict) }
    }

    @Test("Whole escaped pairs are no deviation") func acceptsPairs() throws {
        let text = #""\ud83d\ude00\uD83D\uDE00\u00e9""#
        #expect(try JSONValue(jsonData: Data(text.utf8), options: .strict) == "😀😀é")
    }

    @Test func lastOfSameNamesWins() throws {
        let small = #"{"a":1,"b":2,"a":3,"\u0061":4}"#
        #expect(try JSONValue(jsonData: Data(small.utf8)).description == #"{"b":2,"a":4}"#)
        let members = (0..<500).map { "\"k\($0 % 250)\":\($0)" }
        let large = try JSONValue(jsonData: Data("{\(members.joined(separator: ","))}".utf8))
        #expect(large.object?.count == 250)
        #expect(large["k0"]?.int == 250)
        #expect(large["k249"]?.int == 499)
        let leg = try CallLeg(jsonData: Data(#"{"action":"x","action":"y"}"#.utf8))
        #expect(leg.action == "y")
    }

    @Test func toleratesAByteOrderMark() throws {
        #expect(try JSONValue(jsonData: Data([0xEF, 0xBB, 0xBF, 0x31])) == 1)
    }

    /// Text cut or changed at any place is either refused or still JSON, and never crashes.
    @Test func survivesMutilation() throws {
        let text = Array(#"{"id":"é😀\u00e9\ud83d\ude00","n":[-1.5e+3,0,true,null,{"a":{}}],"":"\\\"/"}"#.utf8)
        for end in 0..<text.count {
            #expect(throws: JSONProblem.self) { try JSONValue(jsonData: Data(text[..<end])) }
        }
        var random = SystemRandomNumberGenerator()
        for _ in 0..<20_000 {
            var copy = text
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                let place = Int.random(in: 0..<copy.count, using: &random)
                copy[place] = UInt8.random(in: 0...255, using: &random)
            }
            guard let json = try? JSONValue(jsonData: Data(copy)) else { continue }
            #expect(try JSONValue(jsonData: json.jsonData()) == json)
        }
    }
}

/// Comparison with what Foundation reads.
enum Oracle {
    static func same(_ json: JSONValue, _ other: Any) -> Bool {
        switch json {
        case .null: return other is NSNull
        case .bool(let value): return (other as? Bool) == value
        case .number(let value):
            guard let number = other as? NSNumber else { return false }
            return value.double == nil || value.double == number.doubleValue
        case .string(let value): return (other as? String) == value
        case .array(let values):
            guard let others = other as? [Any], others.count == values.count else { return false }
            return zip(values, others).allSatisfy { same($0, $1) }
        case .object(let object):
            guard let others = other as? [String: Any], others.count == object.count else { return false }
            return object.members.allSatisfy { member in others[member.key].map { same(member.value, $0) } ?? false }
        }
    }
}
