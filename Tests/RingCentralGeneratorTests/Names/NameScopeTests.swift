import Testing

@testable import RingCentralGenerator

@Suite("Names in a scope", .ownThreads)
struct NameScopeTests {
    private static func resolve(
        _ wishes: [String], _ style: NameScope.Style = .member, forbidden: Set<String> = []
    ) -> [String: String] {
        var scope = NameScope(style, forbidden: forbidden)
        for wish in wishes { scope.wish(wish) }
        return scope.resolve().mapValues(\.text)
    }

    @Test("The name that needs no change keeps it; names that differ in case only get a number")
    func collisions() {
        #expect(Self.resolve(["a-b", "aB", "a_b"]) == ["aB": "aB", "a-b": "aB2", "a_b": "aB3"])
        #expect(Self.resolve(["uBrand", "ubrand"]) == ["uBrand": "uBrand", "ubrand": "ubrand2"])
        #expect(Self.resolve(["ON", "On", "on"]) == ["on": "on", "ON": "on2", "On": "on3"])
    }

    @Test("A number after a number is set apart")
    func numbers() {
        #expect(Self.resolve(["a1", "A1"]) == ["a1": "a1", "A1": "a1_2"])
        // A name that a number would make is given to the one who has it.
        #expect(Self.resolve(["a", "A", "a2"]) == ["a": "a", "a2": "a2", "A": "a3"])
    }

    @Test("Forbidden names are not given out, in whatever case")
    func forbidden() {
        #expect(
            Self.resolve(["client", "Client"], forbidden: ["client"]) == ["client": "client2", "Client": "client3"])
        let types = Self.resolve(["string", "String"], .type, forbidden: ReservedWords.types)
        #expect(types == ["String": "StringModel", "string": "StringModel2"])
    }

    @Test("The outcome does not depend on the order of the wishes")
    func order() {
        var wishes = [
            "a-b", "aB", "a_b", "AB", "ab", "a", "A", "a2", "", "-", "self", "Self", "1", "n1", "é", "ü", "default",
        ]
        let first = Self.resolve(wishes)
        #expect(Set(first.values.map { $0.lowercased() }).count == wishes.count)
        var random = FixedRandom(seed: 3)
        for _ in 0..<50 {
            wishes.shuffle(using: &random)
            #expect(Self.resolve(wishes) == first)
        }
    }

    @Test("A key that asks twice gets its first name")
    func twice() {
        var scope = NameScope(.member)
        scope.wish("key", named: "alpha")
        scope.wish("key", named: "alpha")
        #expect(scope.resolve().mapValues(\.text) == ["key": "alpha"])
    }

    @Test(
        "Keywords stand in backticks, other names do not",
        arguments: ["default", "in", "self", "Any", "actor", "where"])
    func keywords(_ word: String) {
        var scope = NameScope(word.first?.isUppercase == true ? .type : .member)
        scope.wish(word)
        #expect(scope.resolve()[word]?.declared == "`\(word)`")
        #expect(scope.resolve()[word]?.text == word)
        #expect(NameScope.single("plain", .member).declared == "plain")
    }

    @Test(
        "Names that no backticks can save are changed",
        arguments: ["self", "init", "Init", "protocol", "json", "hashValue"])
    func hopeless(_ word: String) { #expect(NameScope.single(word, .member).text.last == "2") }
}

@Suite("The name that was meant", .ownThreads)
struct NearestNameTests {
    static let table: [(name: String, known: [String], nearest: String?)] = [
        ("sumary", ["summary", "path"], "summary"), ("ReadAcounts", ["ReadAccounts", "EditAccounts"], "ReadAccounts"),
        ("light", ["Light", "Heavy"], "Light"), ("strng", ["string", "integer"], "string"), ("x", [], nil),
        ("", ["abc"], nil),
        ("completelyElse", ["readThing"], nil), ("ab", ["xy"], "xy"), ("abc", ["abc"], "abc"),
        // Equally near: the first by its bytes, whatever the order.
        ("cat", ["rat", "bat"], "bat"), ("cat", ["bat", "rat"], "bat"),
    ]

    @Test("The nearest known name, or none", arguments: table)
    func nearest(_ row: (name: String, known: [String], nearest: String?)) {
        #expect(NearestName.of(row.name, among: row.known) == row.nearest)
    }
}
