import Testing

@testable import RingCentralGenerator

@Suite("Places of syntax errors", .ownThreads)
struct JSONSyntaxTests {
    static let table: [(text: String, place: String, says: String)] = [
        ("", "1:1", "ends too early"),
        ("  \n ", "2:2", "ends too early"),
        ("{", "1:2", "ends inside an object"),
        ("[", "1:2", "ends too early"),
        ("[1", "1:3", "ends inside an array"),
        ("{\"a\":1", "1:7", "ends inside an object"),
        ("{\"a\"", "1:5", "ends inside an object"),
        ("{\"a\":", "1:6", "ends too early"),
        ("\"abc", "1:5", "ends inside a string"),
        ("{\"a\": 1,}", "1:9", "key in double quotes"),
        ("{a: 1}", "1:2", "key in double quotes"),
        ("{'a': 1}", "1:2", "key in double quotes"),
        ("[1,]", "1:4", "value is expected"),
        ("[1 2]", "1:4", "comma or the closing bracket"),
        ("{\"a\":1 \"b\":2}", "1:8", "comma or the closing bracket"),
        ("{\"a\" 1}", "1:6", "colon"),
        ("[1}", "1:3", "comma or the closing bracket"),
        ("{\"a\":1]", "1:7", "comma or the closing bracket"),
        ("1 2", "1:3", "follows the end"),
        ("{}\n{}", "2:1", "follows the end"),
        ("tru", "1:4", "ends too early"),
        ("trux", "1:1", "value is expected"),
        ("[nul]", "1:2", "value is expected"),
        ("True", "1:1", "value is expected"),
        ("NaN", "1:1", "value is expected"),
        ("// comment", "1:1", "value is expected"),
        ("01", "1:1", "JSON number"),
        ("-", "1:2", "ends inside a number"),
        ("-x", "1:1", "JSON number"),
        ("[1.]", "1:2", "JSON number"),
        (".5", "1:1", "value is expected"),
        ("+1", "1:1", "value is expected"),
        ("1e", "1:3", "ends inside a number"),
        ("[\n  1,\n  -x\n]", "3:3", "JSON number"),
        ("\"\\x\"", "1:2", "escape"),
        ("\"\\u12g4\"", "1:2", "escape"),
        ("\"\\u12", "1:6", "ends inside a string"),
        ("\"\\ud83d\"", "1:2", "half of a surrogate pair"),
        ("\"a\nb\"", "1:3", "control character"),
        ("\"a\tb\"", "1:3", "control character"),
        ("\"a\u{0}b\"", "1:3", "control character"),
        ("{\"a\":\r\n\t\"b\" x}", "2:6", "comma or the closing bracket"),
        // Columns count bytes, as compilers do.
        ("{\"ä\": x}", "1:8", "value is expected"),
        ("\u{FEFF}{x", "1:5", "key in double quotes"),
    ]

    @Test("A syntax error is named where it stands", arguments: table)
    func place(_ row: (text: String, place: String, says: String)) {
        let problem = JSONSamples.problem(row.text)
        #expect(problem?.hasPrefix(row.place + " ") == true, "\(row.text.debugDescription): \(problem ?? "accepted")")
        #expect(problem?.contains(row.says) == true, "\(row.text.debugDescription): \(problem ?? "accepted")")
    }

    @Test(
        "Bytes that are no UTF-8 are named where they begin",
        arguments: [
            ([0x22, 0xFF, 0x22], "1:2"), ([0x22, 0xC3, 0x22], "1:2"), ([0x22, 0xED, 0xA0, 0x80, 0x22], "1:2"),
            ([0x22, 0xC0, 0x80, 0x22], "1:2"), ([0x22, 0xF5, 0x80, 0x80, 0x80, 0x22], "1:2"),
            ([0x5B, 0x0A, 0x22, 0x61, 0xC3, 0xA9, 0x80], "2:5"), ([0x31, 0xC3], "1:2"),
        ] as [([UInt8], String)])
    func invalidBytes(_ row: ([UInt8], String)) {
        #expect(JSONSamples.problem(row.0) == "\(row.1) This is not UTF-8")
    }

    @Test("Nesting is bounded: 512 levels are taken, more are named, none overflow the stack")
    func depth() {
        func nested(_ levels: Int) -> String {
            String(repeating: "[", count: levels) + String(repeating: "]", count: levels)
        }
        #expect(JSONSamples.problem(nested(512)) == nil)
        #expect(JSONSamples.problem(nested(513))?.contains("nests deeper than 512") == true)
        #expect(JSONSamples.problem(String(repeating: "[", count: 1_000_000))?.contains("nests deeper") == true)
        #expect(JSONSamples.problem(String(repeating: "{\"a\":", count: 1_000_000))?.contains("nests deeper") == true)
    }

    @Test("A value knows its line and column", arguments: [("a", "2:8"), ("b", "3:10"), ("c", "4:8")])
    func places(_ row: (key: String, place: String)) throws {
        let text = "{\n  \"a\": \"x\",\n  \"b\" :  [1],\n  \"c\": {}\n}\n"
        let value = try #require(try JSONDocument(Array(text.utf8), file: "f").root[row.key])
        #expect("\(value.place.line):\(value.place.column)" == row.place)
        #expect(value.place.file == "f")
    }
}
