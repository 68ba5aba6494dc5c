import Foundation
import Testing

@Suite("Layout of files", .ownThreads)
struct FileLayoutTests {
    private static let sources = Places.catalog.deletingLastPathComponent().appendingPathComponent("Sources")
    /// The files of two types, with the types. A scope alone makes identifiers, so the initializer that it calls is
    /// private to the file of both.
    private static let exceptions = ["RingCentralGenerator/Names/Identifier.swift": ["Identifier", "NameScope"]]

    @Test("Declares one type in a file that other files use", arguments: StageOrderTests.modules.map(\.name))
    func oneType(_ module: String) throws {
        let texts = try texts(below: Self.sources.appendingPathComponent(module))
        let files = texts.filter { $0.key.hasSuffix(".swift") }.mapValues { SourceWords($0) }
        #expect(!files.isEmpty)
        for (path, types) in Self.shared(files) where types.count > 1 {
            let isException = Self.exceptions["\(module)/\(path)"] == types
            #expect(isException, "Give each of \(types.joined(separator: ", ")) of \(module)/\(path) a file of its own")
        }
    }

    @Test("Counts the types that other files use, and no private ones, inner ones or extensions")
    func counts() {
        let files = [
            "A.swift": "struct A { struct Inner {} }\nenum B {}\nprivate struct C {}\nstruct D {}\nextension E {}",
            "E.swift": "struct E { let a: A; let text = \"\\(B.self) D\"; let inner: A.Inner; private struct C {} }",
            "F.swift": "let e: E? = nil // D",
        ]
        #expect(Self.shared(files.mapValues { SourceWords($0) }) == ["A.swift": ["A", "B"], "E.swift": ["E"]])
    }

    /// The types at the top of each file that other files name; files without any are left out.
    private static func shared(_ files: [String: SourceWords]) -> [String: [String]] {
        var users: [String: Int] = [:]
        let names = files.mapValues(\.names)
        for name in names.values.joined() { users[name, default: 0] += 1 }
        return files.compactMapValues { code in
            let types = code.topLevelTypes.filter { users[$0] ?? 0 > 1 }
            return types.isEmpty ? nil : types
        }
    }
}
