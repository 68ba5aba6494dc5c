import Foundation
import Testing

@testable import RingCentralCatalog
@testable import RingCentralGenerator

@Suite("The order of keys", .ownThreads)
struct KeyOrderTests {
    @Test("The areas and models of the catalog are written in the order of the table")
    func written() throws {
        for (folder, file) in [("areas", CatalogObject.areaFile), ("models", .modelsFile)] {
            let files = try texts(below: Places.catalog.appendingPathComponent(folder))
            #expect(files.count > 50)
            for (name, text) in files.sorted(by: { $0.key < $1.key }) {
                let ordered = CanonicalOrder.file(try JSONSamples.tree(text), as: .object(file))
                let expected = JSONWriter().text(ordered)
                if text != expected { Issue.record("\(folder)/\(name), \(firstDifference(expected, text))") }
            }
        }
    }

    @Test("Keys are sorted by the kind of object, names by their bytes, lists where their order says nothing")
    func sorted() throws {
        let tree = try JSONSamples.tree(
            #"""
            {"properties": {"values": "string", "name": {"values": ["b", "a"], "type": "string"}},
            "oneOf": ["Two", ["string"], "One"], "unknown": 1, "required": ["b", "a"], "default": ["b", "a"]}
            """#)
        let text = JSONWriter(width: .max).text(CanonicalOrder.file(tree, as: .type))
        #expect(
            text.split(whereSeparator: \.isWhitespace).joined(separator: " ") == #"""
                { "required": ["a", "b"], "default": ["b", "a"], "oneOf": ["One", "Two", ["string"]], "properties": { "name": \#
                { "type": "string", "values": ["a", "b"] }, "values": "string" }, "unknown": 1 }
                """#)
    }

    @Test("A list is sorted alone, and members keep their order, while a document is read")
    func lists() throws {
        let tree = try JSONSamples.tree(
            #"{"path": "/x", "method": "GET", "errors": ["B-2", "A-1"], "notes": ["b", "a"]}"#)
        let endpoint = try #require(CanonicalOrder.lists(tree, as: .object(.endpoint)).object)
        #expect(endpoint.keys == ["path", "method", "errors", "notes"])
        #expect(endpoint["errors"] == .strings(["A-1", "B-2"]))
        #expect(endpoint["notes"] == .strings(["b", "a"]))
    }

    @Test(
        "The kind of value follows from the way to it",
        arguments: [
            (["models", "A", "required"], "set"), (["models", "A", "properties", "required"], "type"),
            (["endpoints", "a", "responses", "200", "content", "text/plain", "oneOf"], "choices"),
            (["endpoints", "a", "body", "content", "text/plain"], "type"), (["endpoints", "a", "what"], "anything"),
        ])
    func ways(_ way: [String], _ kind: String) {
        #expect("\(KeyValue.at(way))".hasPrefix(kind))
    }

    @Test("No object has a key twice", arguments: CatalogObject.allCases)
    func once(_ object: CatalogObject) {
        #expect(Set(object.keys.map(\.name)).count == object.keys.count)
        #expect(!object.keys.isEmpty)
    }
}
