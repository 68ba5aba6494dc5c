import Foundation
import Testing

@testable import RingCentralGenerator
@testable import RingCentralTesting

@Suite("The words that a redacted recording keeps", .ownThreads)
struct VocabularyTests {
    private let api: API

    init() throws { api = try APIReader(files: CatalogFiles(folder: Places.catalog), bag: DiagnosticBag()).read() }

    @Test("They are the words of all paths")
    func paths() {
        let words = api.endpoints.flatMap { $0.path.split(separator: "/") }.filter { !$0.contains("{") }.map(
            String.init)
        #expect(RecordingVocabulary.pathWords == Set(words))
    }

    @Test("They are values of members and parameters that are enumerations")
    func enumerations() {
        var enumerations: Set<String> = []
        func visit(_ name: String, _ schema: Schema, _ depth: Int) {
            guard depth < 12 else { return }
            let resolved = api.resolved(schema)
            if !resolved.values.isEmpty { enumerations.insert(name) }
            if case .list(let element) = resolved.shape { visit(name, element, depth + 1) }
            for alternative in schema.alternatives { visit(name, alternative, depth + 1) }
            for property in schema.properties { visit(property.name, property.schema, depth + 1) }
        }
        for model in api.models { visit("", model.schema, 0) }
        for endpoint in api.endpoints {
            for parameter in endpoint.parameters { visit(parameter.name, parameter.schema, 0) }
            for content in endpoint.body?.contents ?? [] { visit("", content.schema, 0) }
            for content in endpoint.responses.flatMap(\.contents) { visit("", content.schema, 0) }
        }
        #expect(RecordingVocabulary.enumerationNames.subtracting(enumerations) == [])
    }

    @Test(
        "None of them is a member that holds a name, a text or an identifier",
        arguments: [
            "id", "name", "displayName", "description", "text", "subject", "code", "title", "email", "reason", "value",
        ])
    func none(_ name: String) {
        #expect(!RecordingVocabulary.enumerationNames.contains(name))
    }
}
