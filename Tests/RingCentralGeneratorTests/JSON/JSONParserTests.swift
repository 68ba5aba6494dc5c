import Foundation
import Testing

@testable import RingCentralGenerator

@Suite("JSON against Foundation's reader", .ownThreads)
struct JSONParserTests {
    static let valid = [
        "null", "true", "false", "0", "-0", "1", "-1", "1.5", "1e5", "1E+5", "1e-5", "-0.0e0", "123456789012345678",
        "\"\"", "\"a\"", "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\u00e9\\u4E2D\"", "\"\\ud83d\\ude00\"", "\"é😀\u{202E}\"",
        "[]", "[ ]", "[1,2,3]", "[[],[[]],{}]", "{}", "{ }", "{\"a\":1}", "{\"\":{\"\":[]}}", " \t\r\n[ 1 , 2 ]\n",
        "{\"a\":{\"b\":[1,{\"c\":null}]}}", "\"\u{7F}\"", "[0.1,0.25,1e300]", "\"\\u0000\"", "\"\u{2028}\"",
    ]
    static let invalid = [
        "", " ", "nul", "nulll", "TRUE", "'a'", "[", "]", "[,]", "[,1]", "[1 2]", "{", "}", "{,}", "{\"a\"}",
        "{\"a\":}",
        "{1:2}", "{a:1}", "\"", "\"\\\"", "\"\\x41\"", "\"\\u12\"", "\"\\u12G4\"", "\"\\ud800\"", "01", "-", "+1", "1.",
        "1.e5",
        ".5", "1e", "1e+", "0x10", "Infinity", "NaN", "1 2", "[]]", "{}{}", "\"a\u{1}\"", "\"a\nb\"", "/**/1", "1,",
        "--1",
    ]

    @Test("Both take it, and read the same", arguments: valid)
    func accepts(_ text: String) throws {
        let other = try #require(JSONSamples.foundation(Array(text.utf8)), "Foundation refuses \(text)")
        #expect(JSONSamples.same(try JSONSamples.tree(text), other), "\(text)")
    }

    @Test("Both refuse it", arguments: invalid)
    func refuses(_ text: String) {
        #expect(JSONSamples.foundation(Array(text.utf8)) == nil, "Foundation takes \(text.debugDescription)")
        #expect(JSONSamples.problem(text) != nil, "\(text.debugDescription)")
    }

    // Where the two differ on purpose.
    @Test("A comma after the last element is refused: Foundation takes it", arguments: ["[1,]", "{\"a\":1, }"])
    func trailingComma(_ text: String) {
        #expect(JSONSamples.foundation(Array(text.utf8)) != nil)
        #expect(JSONSamples.problem(text) != nil)
    }

    @Test("U+FEFF in a string stays: Foundation drops it")
    func byteOrderMark() throws {
        #expect(JSONSamples.foundation(Array("\"\u{FEFF}\"".utf8)) as? String == "")
        #expect(try JSONSamples.tree("\"\u{FEFF}\"") == .string("\u{FEFF}"))
    }

    @Test("Numbers too large for a Double keep their digits: Foundation refuses the text")
    func largeNumbers() throws {
        #expect(try JSONSamples.tree("1e999") == .number("1e999"))
        #expect(try JSONSamples.tree("123456789012345678901234567890") == .number("123456789012345678901234567890"))
        #expect(try JSONSamples.tree("0.1000") == .number("0.1000"))
    }

    /// A small document with one of everything.
    private static let sample =
        #"{"a": [1, -2.5e3, true, false, null], "b\u00e9\ud83d\ude00": {"c": "x\"\\\n é😀", "d": {}}, "e": []}"#

    @Test("Both take or both refuse 6,000 damaged documents, and read the same where they take one", arguments: 0..<6)
    func mutations(_ seed: UInt64) {
        var random = FixedRandom(seed: seed)
        let letters = Array(#"{}[]",:\/0123456789eE+-.truefalsnubd "#.utf8) + [9, 10, 13, 1, 0x7F, 0xC3, 0xA9, 0xFF]
        var taken = 0
        for _ in 0..<1000 {
            var bytes = Array(Self.sample.utf8)
            for _ in 0..<Int.random(in: 1...2, using: &random) {
                let at = Int.random(in: 0..<bytes.count, using: &random)
                let letter = letters[Int.random(in: 0..<letters.count, using: &random)]
                switch Int.random(in: 0..<4, using: &random) {
                case 0: bytes[at] = letter
                case 1: bytes.insert(letter, at: at)
                case 2: bytes.remove(at: at)
                default: bytes.swapAt(at, Int.random(in: 0..<bytes.count, using: &random))
                }
            }
            let shown = String(decoding: bytes, as: UTF8.self)
            if Self.differsOnPurpose(bytes) { continue }
            let other = JSONSamples.foundation(bytes)
            let own = try? JSONDocument(bytes, file: "mutation")
            #expect(
                (own == nil) == (other == nil), "\(other == nil ? "only we take" : "only Foundation takes") \(shown)")
            guard let own, let other else { continue }
            taken += 1
            #expect(JSONSamples.same(JSONTree(own.root), other), "read differently: \(shown)")
        }
        #expect(taken > 50, "so few survive that the comparison says little")
    }

    /// Commas before a closing bracket, which only Foundation takes.
    private static func differsOnPurpose(_ bytes: [UInt8]) -> Bool {
        let solid = bytes.filter { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
        return zip(solid, solid.dropFirst()).contains { $0 == 0x2C && [0x5D, 0x7D].contains($1) }
    }
}
