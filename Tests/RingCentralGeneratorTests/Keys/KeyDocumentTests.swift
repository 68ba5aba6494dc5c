import Foundation
import Testing

@testable import RingCentralCatalog
@testable import RingCentralGenerator

@Suite("Documents and the table of keys", .ownThreads)
struct KeyDocumentTests {
    @Test("The JSON Schema has the keys of the table, with their descriptions, and no others")
    func schema() throws {
        try check("catalog.schema.json") { JSONWriter(width: 118).text(KeySchema.updated(try JSONSamples.tree($0))) }
    }

    @Test("The tables of the catalog's documentation have the keys of the table")
    func tables() throws { try check("README.md", updated: KeyTables.updated) }

    @Test("Each kind of object has a description in the JSON Schema", arguments: CatalogObject.allCases)
    func described(_ object: CatalogObject) throws {
        let schema = try JSONSamples.tree(try Self.text("catalog.schema.json"))
        #expect(schema["$defs"]?[object.rawValue]?["description"]?.string?.isEmpty == false)
    }

    @Test("Each form of text is defined in the JSON Schema", arguments: KeyDefinition.allCases)
    func defined(_ definition: KeyDefinition) throws {
        let schema = try JSONSamples.tree(try Self.text("catalog.schema.json"))
        #expect(schema["$defs"]?[definition.rawValue]?["description"] != nil)
    }

    @Test("The JSON Schema has the simple types and the paging forms that the generator knows")
    func words() throws {
        let definitions = try JSONSamples.tree(try Self.text("catalog.schema.json"))["$defs"]
        let types = definitions?["typeWord"]?["anyOf"]?.array?.first?["enum"]?.array?.compactMap(\.string)
        #expect(types.map(Set.init) == Set(Schema.Primitive.allCases.map(\.rawValue)))
        let forms = definitions?["pagingForm"]?["enum"]?.array?.compactMap(\.string)
        #expect(forms.map(Set.init) == Set(PaginationStyle.allCases.map(\.rawValue)))
    }

    @Test("Each meaning is a sentence")
    func sentences() {
        for key in CatalogObject.allCases.flatMap(\.keys) {
            #expect(key.meaning.hasSuffix("."), "\(key.name): \(key.meaning)")
            #expect(!key.meaning.contains("|"), "\(key.name): a bar would end the cell of a table")
        }
    }

    private static func text(_ file: String) throws -> String {
        try String(contentsOf: Places.catalog.appendingPathComponent(file), encoding: .utf8)
    }

    /// Compares a file of spec/ with what the table makes of it; writes it while recording.
    private func check(_ file: String, updated: (String) throws -> String) throws {
        let text = try Self.text(file)
        let expected = try updated(text)
        if text == expected { return }
        guard GoldenCase.isRecording else {
            let command = "RECORD_GOLDENS=1 swift test --filter KeyDocumentTests"
            Issue.record("spec/\(file) differs, \(firstDifference(expected, text)). Run '\(command)' to update it.")
            return
        }
        try Data(expected.utf8).write(to: Places.catalog.appendingPathComponent(file), options: .atomic)
        Issue.record("Updated spec/\(file). Read the difference, then run without RECORD_GOLDENS.")
    }
}
