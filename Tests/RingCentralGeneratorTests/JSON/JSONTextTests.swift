import Testing

@testable import RingCentralGenerator

@Suite("Texts of strings", .ownThreads)
struct JSONTextTests {
    @Test(
        "Escapes become what they stand for",
        arguments: [
            (#""""#, ""), (#""plain""#, "plain"), (#""a\"b""#, "a\"b"), (#""a\\b""#, "a\\b"), (#""a\/b""#, "a/b"),
            (#""\b\f\n\r\t""#, "\u{8}\u{C}\n\r\t"), (#""\u0041\u00e9\u4e2d""#, "Aé中"), (#""\u0000""#, "\u{0}"),
            (#""\ud83d\ude00""#, "😀"), (#""\uD83D\uDE00""#, "😀"), (#""x\ud83d\ude00y""#, "x😀y"),
            // Surrogates without their partners.
            (#""\ud83d""#, "\u{FFFD}"), (#""\ude00""#, "\u{FFFD}"), (#""\ude00\ud83d""#, "\u{FFFD}\u{FFFD}"),
            (#""\ud83dx\ude00""#, "\u{FFFD}x\u{FFFD}"), (#""\ud83d\ud83d\ude00""#, "\u{FFFD}😀"),
            (#""\ud83d\n""#, "\u{FFFD}\n"),
            // An escaped backslash before a u is no escape of a scalar.
            (#""\\u0041""#, "\\u0041"), (#""\\\u0041""#, "\\A"),
            // Beside letters that stand as they are.
            (#""é\u00e9😀\ud83d\ude00é""#, "éé😀😀é"), (#""\u0041😀""#, "A😀"), (#""\u0065\u0301""#, "e\u{301}"),
        ])
    func unescapes(_ row: (json: String, text: String)) throws {
        // Surrogates without their partners are errors but in what a service sent.
        let value = try JSONDocument(Array(row.json.utf8), file: "text", repairsText: true).root
        #expect(Array(value.text.unicodeScalars) == Array(row.text.unicodeScalars), "\(row.json)")
    }

    @Test("Keys are unescaped as well, and are found so")
    func keys() throws {
        let root = try JSONDocument(Array(#"{"\u0061\n": 1, "é": 2}"#.utf8), file: "text").root
        #expect(root["a\n"]?.int == 1)
        #expect(root["\u{E9}"]?.int == 2)
    }

    @Test("Values of other kinds are not taken for strings, numbers or words")
    func kinds() throws {
        let root = try JSONDocument(Array(#"{"s": "5", "n": 5, "f": 5.5, "b": true, "z": null}"#.utf8), file: "text")
            .root
        #expect(root["s"]?.int == nil)
        #expect(root["n"]?.string == nil)
        #expect(root["n"]?.int == 5)
        #expect(root["f"]?.int == nil)
        #expect(root["f"]?.number == 5.5)
        #expect(root["b"]?.bool == true)
        #expect(root["z"]?.isNull == true)
        #expect(root["absent"] == nil)
        #expect(try JSONDocument(Array("[1]".utf8), file: "text").root["a"] == nil)
    }

    @Test("An int that does not fit is none")
    func overflow() throws {
        let root = try JSONDocument(Array("[9223372036854775807, 9223372036854775808]".utf8), file: "text").root
        #expect(root.elements.map(\.int) == [Int.max, nil])
    }
}
