import Testing

@testable import RingCentralGenerator

@Suite("JSON pointers", .ownThreads) struct JSONPointerTests {
    /// The examples of RFC 6901, sections 5 and 6.
    @Test(
        "A reference leads to the keys that RFC 6901 gives for it",
        arguments: [
            ("#/foo", ["foo"]), ("#/foo/0", ["foo", "0"]), ("#/", [""]), ("#/a~1b", ["a/b"]), ("#/c%25d", ["c%d"]),
            ("#/e%5Ef", ["e^f"]), ("#/g%7Ch", ["g|h"]), ("#/i%5Cj", ["i\\j"]), ("#/k%22l", ["k\"l"]), ("#/%20", [" "]),
            ("#/m~0n", ["m~n"]), ("#/~01", ["~1"]), ("#/a%7E1b", ["a/b"]), ("#/a//b", ["a", "", "b"]),
        ])
    func references(_ row: (text: String, keys: [String])) {
        #expect(JSONPointer(reference: row.text)?.keys == row.keys)
    }

    @Test(
        "What is not a reference within the document has no keys",
        arguments: ["", "#", "foo", "other.json#/foo", "/foo"])
    func others(_ text: String) { #expect(JSONPointer(reference: text) == nil) }

    @Test(
        "A path reads back as the same keys",
        arguments: [
            [], ["a"], ["a/b", "c~d"], ["~1", "~01", "~~//"], ["", "x"], ["models", "Thing", "properties", "a.b"],
        ])
    func paths(_ keys: [String]) {
        #expect(JSONPointer(path: JSONPointer(keys).path).keys == keys)
    }
}
