import Testing

@testable import RingCentralComparison
@testable import RingCentralDocuments
@testable import RingCentralGenerator

@Suite("The evidence of overrides", .ownThreads)
struct EvidenceTests {
    private let catalog: ObservedCatalog
    private static let seen = #"[{"source": "calls.jsonl", "seen": "2026-11", "count": 3, "of": 7}, {"source": "b"}]"#

    init() throws { catalog = try ObservedCatalog() }

    private func write(_ evidence: String) throws {
        try catalog.folder.write(
            #"""
            {"overrides": [
              {"target": "models/Thing/properties/size", "value": {"type": "int64", "description": "Size."},
               "reason": "Larger than described.", "evidence": \#(evidence)},
              {"target": "endpoints/findThing/notes", "value": ["Slow."], "reason": "Takes long.",
               "evidence": [{"source": "notes.txt"}]}
            ]}
            """#, to: "spec/overrides.json")
    }

    private func errors() -> [String] {
        Pipeline(catalog: catalog.catalog).validate().diagnostics.filter { $0.severity == .error }
            .map { "\($0.code.rawValue) \($0.place.line)" }
    }

    @Test(
        "What is not evidence is an error at its place",
        arguments: [
            (#"[{"seen": "2026"}]"#, "missing-key"), (#"[{"source": ""}]"#, "bad-value"),
            (#"[{"source": "a\nb"}]"#, "bad-value"), (#"[{"source": "a", "seen": "2026-13"}]"#, "bad-value"),
            (#"[{"source": "a", "seen": "yesterday"}]"#, "bad-value"),
            (#"[{"source": "a", "seen": "2026-11-29T"}]"#, "bad-value"),
            (#"[{"source": "a", "count": 0}]"#, "bad-value"), (#"[{"source": "a", "count": 3, "of": 2}]"#, "bad-value"),
            (#"[{"source": "a", "of": 2}]"#, "bad-value"), (#"[{"source": "a", "where": "b"}]"#, "unknown-key"),
            (#"{"source": "a"}"#, "wrong-type"), (#"[7]"#, "wrong-type"), (#"[{"source": 7}]"#, "wrong-type"),
        ])
    func rules(_ evidence: String, _ code: String) throws {
        try write(evidence)
        #expect(errors().first == "\(code) 3")
    }

    @Test("The name of a source has at most 200 characters, of whatever script", arguments: ["x", "ä", "漢"])
    func names(_ letter: String) throws {
        try write(#"[{"source": "\#(String(repeating: letter, count: 200))"}]"#)
        #expect(errors() == [])
        try write(#"[{"source": "\#(String(repeating: letter, count: 201))"}]"#)
        #expect(errors() == ["bad-value 3"])
    }

    @Test("Evidence is read, and shown in every form of the documentation")
    func shown() throws {
        try write(Self.seen)
        #expect(errors() == [])
        let pipeline = Pipeline(catalog: catalog.catalog)
        let files = pipeline.render(try pipeline.load(), Set(Pipeline.Product.allCases))
        func text(_ part: String) -> String {
            files.filter { $0.path.contains(part) }.map(\.text).joined().replacing("\n", with: " ")
        }
        let words = "Seen in calls.jsonl, 2026-11, 3 of 7; b."
        #expect(text("docs/").contains("Corrected: `properties/size`. Larger than described. \(words)"))
        #expect(text("docs/").contains("Corrected: `notes`. Takes long. Seen in notes.txt."))
        #expect(text("site/").contains("Corrected: <code>properties/size</code>. Larger than described. \(words)"))
        #expect(text("site/").contains("Corrected: <code>notes</code>. Takes long. Seen in notes.txt."))
        let swift = text("Sample/").replacing("///", with: "").split(separator: " ").joined(separator: " ")
        #expect(swift.contains("> Note: Corrected: properties/size. Larger than described. \(words)"))
        #expect(swift.contains("> Note: Corrected: notes. Takes long. Seen in notes.txt."))
        let document = text("openapi.json").split(separator: " ").joined(separator: " ")
        #expect(document.contains(#""reason": "Larger than described.""#))
        #expect(document.contains(#""source": "calls.jsonl""#))
    }

    @Test("Evidence is no change for callers")
    func compared() throws {
        try write("[]")
        let before = try CatalogFiles(folder: catalog.catalog)
        let old = MemoryFolder(shownName: "old", files: try files())
        try write(Self.seen)
        let report = try ComparisonRequest(
            old: (.files(old), "old"), new: (.files(MemoryFolder(shownName: "new", files: try files())), "new")
        ).report()
        #expect(report.changes.map(\.code) == [])
        #expect(before.overrides != nil)
    }

    private func files() throws -> [String: [UInt8]] {
        try texts(below: catalog.catalog).mapValues { Array($0.utf8) }
    }
}
