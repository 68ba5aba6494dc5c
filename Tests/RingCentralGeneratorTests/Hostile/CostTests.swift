import Foundation
import Testing

@testable import RingCentralDocuments
@testable import RingCentralImport
@testable import RingCentralGenerator

/// Each of these took minutes when its cost grew with the square of its size.
@Suite("Catalogs with very many mistakes", .ownThreads, .serialized)
struct CostTests {
    @Test("A key that stands in an object 40,000 times")
    func duplicateKeys() throws {
        let members = [String](repeating: #""x": "string""#, count: 40_000).joined(separator: ", ")
        let catalog = try HostileCatalog(models: #""A": {"description": "A.", "properties": {\#(members)}}"#)
        #expect(try catalog.write().count == 39_999)
    }

    @Test("40,000 keys that nobody knows")
    func unknownKeys() throws {
        let members = (0..<40_000).map { #", "k\#($0)": 1"# }.joined()
        #expect(try HostileCatalog(service: members).write().count == 40_000)
    }

    @Test("40,000 models without words")
    func models() throws {
        let models = (0..<40_000).map { #""M\#($0)": {"properties": {"a": "string"}}"# }.joined(separator: ", ")
        let catalog = try HostileCatalog(models: models)
        let findings = Pipeline(catalog: catalog.url).validate().diagnostics
        #expect(findings.count { $0.code == .missingWords } == 40_000)
    }

    @Test("Keys that come twice are told of among many as among few", arguments: [1, 20, 200])
    func repeatedKeys(_ count: Int) throws {
        let members = (0..<count).map { #", "k\#($0)": 1"# }.joined()
        let found = try HostileCatalog(service: members + members).write()
        #expect(found.count { $0.code == .duplicateKey } == count)
        #expect(found.count { $0.code == .unknownKey } == count)
    }

    @Test("20,000 names of models that are not there")
    func unknownModels() throws {
        let models = (0..<20_000).map { #""M\#($0)": {"description": "A.", "properties": {"a": "X\#($0)"}}"# }
        let found = try HostileCatalog(models: models.joined(separator: ", ")).write()
        #expect(found.count == 20_000)
        #expect(found.contains { $0.advice.hasPrefix("Did you mean") })
    }

    @Test("20,000 properties that wish for one name get a number each")
    func names() {
        var scope = NameScope(.member)
        for count in 1...20_000 { scope.wish("a" + String(repeating: "-", count: count), named: "a") }
        #expect(Set(scope.resolve().values.map(\.text)).count == 20_000)
    }

    @Test("A place is found in the last line of many as in the first")
    func places() throws {
        let text = "[" + [String](repeating: "1", count: 50_000).joined(separator: ",\n") + "]"
        let document = try JSONDocument(Array(text.utf8), file: "a.json")
        let places = document.root.elements.map(\.place)
        #expect(places.first == .init(file: "a.json", line: 1, column: 2))
        #expect(places.dropFirst().enumerated().allSatisfy { $1 == .init(file: "a.json", line: $0 + 2, column: 1) })
    }
}
