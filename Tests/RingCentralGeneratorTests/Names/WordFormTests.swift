import Testing

@testable import RingCentralGenerator

@Suite("Words become identifiers", .ownThreads)
struct WordFormTests {
    @Test(
        "Members begin with a small letter, words join with capitals",
        arguments: [
            ("id", "id"), ("ID", "id"), ("Id", "id"), ("URL", "url"), ("URLPath", "urlPath"), ("CallLog", "callLog"),
            ("SMSText", "smsText"), ("SMSs", "smss"), ("IDs", "ids"), ("iOS", "iOS"), ("HTTP2", "http2"),
            ("HTTP2Server", "http2Server"),
            ("access_token", "accessToken"), ("site-id", "siteId"), ("$filter", "filter"), ("urn:x:Y", "urnXY"),
            ("a b  c", "aBC"), ("If-None-Match", "ifNoneMatch"), ("X_Y_Z", "xYZ"), ("ABC_DEF", "abcDEF"),
            ("1st", "n1st"), ("1-2", "n1_2"), ("a1-2b", "a1_2b"), ("", "empty"), ("-", "empty"), ("+", "plus"),
            ("+1", "plus1"),
            ("~", "self"), ("*", "any"), ("größe", "grE"), ("😀", "empty"), ("日本", "empty"), ("a\u{301}b", "aB"),
            ("a\nb", "aB"),
        ])
    func members(_ row: (text: String, name: String)) {
        #expect(WordForm.identifier(row.text, .member) == row.name)
    }

    @Test(
        "Types begin with a capital",
        arguments: [
            ("thing", "Thing"), ("Thing", "Thing"), ("thing_v2", "ThingV2"), ("iOS", "IOS"), ("", "Unnamed"),
            ("1st", "N1st"),
            ("SMSText", "SMSText"), ("call-log.Entry", "CallLogEntry"), ("_", "Unnamed"), ("#1", "Hash1"),
        ])
    func types(_ row: (text: String, name: String)) {
        #expect(WordForm.identifier(row.text, .type) == row.name)
    }

    @Test(
        "A name falls into its words",
        arguments: [
            ("id", ["id"]), ("extensionId", ["extension", "id"]), ("userIDs", ["user", "ids"]),
            ("SMSText", ["sms", "text"]),
            ("callerIDName", ["caller", "id", "name"]), ("brand_id", ["brand", "id"]), ("e164", ["e164"]),
            ("If-None-Match", ["if", "none", "match"]), ("", []), ("--", []),
        ])
    func words(_ row: (text: String, words: [String])) { #expect(WordForm.words(row.text) == row.words) }

    @Test("Whatever is given, what comes out is an identifier of at most 120 bytes")
    func anything() {
        var random = FixedRandom(seed: 1)
        let pool = Array("abzABZ019_-+~.:/ $#@*<>=%&\"\\\n\t\u{0}éß😀שあ\u{202E}\u{301}".unicodeScalars)
        for _ in 0..<5000 {
            var text = ""
            for _ in 0..<Int.random(in: 0..<40, using: &random) {
                text.unicodeScalars.append(pool[Int.random(in: 0..<pool.count, using: &random)])
            }
            for style in [NameScope.Style.member, .type] { Self.check(WordForm.identifier(text, style), text) }
        }
        for text in [String(repeating: "a", count: 10_000), String(repeating: "A-", count: 10_000)] {
            for style in [NameScope.Style.member, .type] { Self.check(WordForm.identifier(text, style), "long") }
        }
    }

    private static func check(_ name: String, _ text: String) {
        let bytes = Array(name.utf8)
        let letters = bytes.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x5F
        }
        #expect(
            letters && !bytes.isEmpty && !(0x30...0x39).contains(bytes.first ?? 0x30),
            "\(text.debugDescription): \(name)")
        #expect(bytes.count <= 121, "\(text.debugDescription): \(bytes.count) bytes")
    }

    @Test(
        "One of several",
        arguments: [
            ("Records", "Record"), ("Entries", "Entry"), ("Addresses", "Address"), ("Boxes", "Box"),
            ("Batches", "Batch"),
            ("Status", "Status"), ("Address", "Address"), ("Analysis", "Analysis"), ("s", "s"), ("Series", "Sery"),
            ("", ""),
        ])
    func singular(_ row: (word: String, one: String)) { #expect(Singular.of(row.word) == row.one) }
}
