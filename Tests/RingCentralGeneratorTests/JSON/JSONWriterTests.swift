import Foundation
import Testing

@testable import RingCentralCatalog
@testable import RingCentralGenerator

@Suite("JSON that is written", .ownThreads)
struct JSONWriterTests {
    /// Strings that need care.
    private static let texts = [
        // Not U+FEFF: Foundation drops it.
        "", "plain", "\"", "\\", "/", "\n\r\t", "\u{0}\u{1}\u{1F}", "\u{7F}", "é", "😀", "\u{2028}\u{2029}",
        "\u{202E}rtl", "</script>", "a\u{301}", "\\u0041",
    ]

    /// A tree from random numbers.
    private static func tree(_ random: inout FixedRandom, depth: Int) -> JSONTree {
        switch Int.random(in: 0..<(depth > 0 ? 7 : 5), using: &random) {
        case 0: return .null
        case 1: return .bool(Bool.random(using: &random))
        case 2:
            return .number(
                ["0", "-1", "1.5", "1e5", "9007199254740993", "-0.25E-2"][Int.random(in: 0..<6, using: &random)])
        case 3, 4: return .string(texts[Int.random(in: 0..<texts.count, using: &random)])
        case 5: return .array((0..<Int.random(in: 0..<6, using: &random)).map { _ in tree(&random, depth: depth - 1) })
        default:
            var members = JSONMembers()
            for _ in 0..<Int.random(in: 0..<6, using: &random) {
                members[texts[Int.random(in: 0..<texts.count, using: &random)]] = tree(&random, depth: depth - 1)
            }
            return .object(members)
        }
    }

    @Test(
        "What is written reads back as the same tree, by both readers and at every width",
        arguments: [0, 40, 110, 100_000])
    func readsBack(_ width: Int) throws {
        var random = FixedRandom(seed: 7)
        for _ in 0..<300 {
            let tree = Self.tree(&random, depth: 4)
            let text = JSONWriter(width: width).text(tree)
            #expect(text.hasSuffix("\n"))
            #expect(try JSONSamples.tree(text) == tree, "\(text)")
            let other = try #require(JSONSamples.foundation(Array(text.utf8)), "\(text)")
            #expect(JSONSamples.same(tree, other), "\(text)")
        }
    }

    @Test("The layout: short values on one line, the outermost never, no trailing spaces")
    func layout() {
        let tree = JSONTree.object(
            JSONMembers([
                ("b", .array([.number("1"), .bool(true)])), ("a", .object(JSONMembers([("x", .null)]))),
                ("empty", .object(JSONMembers())), ("none", .array([])),
            ]))
        #expect(
            JSONWriter(width: 40).text(tree) == """
                {
                  "b": [1, true],
                  "a": { "x": null },
                  "empty": {},
                  "none": []
                }

                """)
        #expect(
            JSONWriter(width: 0).text(.array([.number("1"), .array([.number("2")])])) == "[\n  1,\n  [\n    2\n  ]\n]\n"
        )
    }

    @Test("Members keep their order")
    func keys() {
        let tree = JSONTree.object(JSONMembers(["c", "a", "b"].map { ($0, .null) }))
        #expect(JSONWriter(width: 0).text(tree) == "{\n  \"c\": null,\n  \"a\": null,\n  \"b\": null\n}\n")
    }

    @Test("The order of members makes no difference to equality, and removing one removes its key")
    func members() {
        #expect(JSONMembers([("a", .null), ("b", .bool(true))]) == JSONMembers([("b", .bool(true)), ("a", .null)]))
        var members = JSONMembers([("a", .null), ("b", .null), ("skipped", nil)])
        #expect(members.keys == ["a", "b"])
        members["a"] = nil
        members["c"] = .null
        members["b"] = .bool(false)
        #expect(members.keys == ["b", "c"])
    }
}
