import Foundation
import Testing

@testable import RingCentralComparison
@testable import RingCentralImport
@testable import RingCentralGenerator

@Suite("Types without end, and types of too much", .ownThreads, .serialized)
struct RecursionTests {
    private static let words = #""description": "A thing.""#

    static let endlessTypes: [(name: String, models: String)] = [
        ("a list", #""Node": [{"properties": {"children": "Node"}}]"#),
        ("a list of itself", #""Node": ["Node"]"#),
        ("a map", #""Node": {"type": "object", "additional": {"properties": {"a": "Node"}}}"#),
        ("a map of itself", #""Node": {"type": "object", "additional": "Node"}"#),
        ("one alternative", #""Node": {"anyOf": [{"properties": {"a": "Node"}}]}"#),
        ("its own alternative", #""Node": {"oneOf": ["Node", "string"]}"#),
        ("alternatives in a circle", #""Node": {"oneOf": ["B", "string"]}, "B": {"anyOf": ["Node", "integer"]}"#),
        ("an alias", #""Node": "Node""#),
        ("included inside", #""Node": {\#(words), "properties": {"x": {"includes": ["Node"]}}}"#),
        ("included in a list", #""Node": {\#(words), "properties": {"x": "L"}}, "L": [{"includes": ["Node"]}]"#),
        (
            "chosen inside",
            #""Node": {\#(words), "properties": {"x": {"properties": {"a": "string"}, "oneOf": ["Node"]}}}"#
        ),
        (
            "chosen from a union inside",
            #""Node": {\#(words), "properties": {"x": {"properties": {"a": "string"}, "oneOf": ["U"]}}}, "#
                + #""U": {\#(words), "oneOf": ["Node", "string"]}"#
        ),
    ]

    @Test("A type without end is told of with a code and a place", arguments: endlessTypes)
    func isTold(_ row: (name: String, models: String)) throws {
        let catalog = try HostileCatalog(models: row.models, response: "Node")
        let found = try catalog.write()
        #expect(found.contains { [.endlessType, .includeCycle].contains($0.code) && $0.place.line == 1 }, "\(found)")
    }

    @Test("Two catalogs that are compared may have types without end", arguments: endlessTypes)
    func compared(_ row: (name: String, models: String)) throws {
        let catalog = try HostileCatalog(models: row.models, response: "Node")
        let input = CatalogInput.folder(catalog.url)
        let error = #expect(throws: DiagnosticsError.self) {
            _ = try ComparisonRequest(old: (input, "a"), new: (input, "b")).report()
        }
        #expect(error?.diagnostics.first?.place.line == 1)
    }

    static let chains: [(name: String, models: String, code: DiagnosticCode?)] = [
        (
            "objects",
            HostileCatalog.chain(10_000, last: #"{\#(words), "properties": {"a": "string"}}"#) { _, next in
                #"{\#(words), "properties": {"next": "\#(next)"}, "required": ["next"]}"#
            }, nil
        ),
        ("aliases", HostileCatalog.chain(10_000, last: #""string""#) { #""\#($1)""# }, .limits),
        ("lists", HostileCatalog.chain(10_000, last: #""string""#) { #"["\#($1)"]"# }, .limits),
        (
            "includes",
            HostileCatalog.chain(10_000, last: #"{\#(words), "properties": {"a": "string"}}"#) {
                #"{\#(words), "includes": ["\#($1)"]}"#
            }, .limits
        ),
        (
            "unions",
            HostileCatalog.chain(10_000, last: #"{\#(words), "properties": {"a": "string"}}"#) {
                #"{\#(words), "oneOf": ["\#($1)", "integer"]}"#
            }, .limits
        ),
        (
            "unions of strings",
            HostileCatalog.chain(10_000, last: #""string""#) {
                #"{\#(words), "oneOf": ["\#($1)", {"type": "string", "values": ["\#($0)"]}]}"#
            }, .limits
        ),
        (
            "two includes each",
            HostileCatalog.chain(60, last: #"{\#(words), "properties": {"a": "string"}}"#) {
                #"{\#(words), "includes": ["\#($1)", "\#($1)x"]}, "\#($1)x": {\#(words), "includes": ["\#($1)"]}"#
            }, .limits
        ),
        (
            "two alternatives each",
            HostileCatalog.chain(60, last: #"{\#(words), "properties": {"a": "string"}}"#) {
                let members = #"\#(words), "properties": {"a": "string"}, "oneOf": ["\#($1)", "\#($1)x"]"#
                return #"{\#(members)}, "\#($1)x": {\#(words), "properties": {"b": "string"}, "oneOf": ["\#($1)"]}"#
            }, .limits
        ),
        (
            "two lists each",
            HostileCatalog.chain(60, last: #""string""#) {
                #"[{"properties": {"a": "\#($1)", "b": "\#($1)"}}]"#
            }, .limits
        ),
    ]

    @Test("A chain costs in proportion, and fits a small stack", arguments: chains.map(\.name))
    func grows(_ name: String) throws {
        let row = try #require(Self.chains.first { $0.name == name })
        let catalog = try HostileCatalog(models: row.models, response: "M0")
        let found = try onSmallStack { try catalog.write() }
        #expect(found.isEmpty == (row.code == nil), "\(found.prefix(3))")
        #expect(found.allSatisfy { $0.code == row.code && $0.place.line == 1 }, "\(found.prefix(3))")
    }

    @Test("The deepest type that the rules allow is written on a small stack")
    func deepest() throws {
        let lists = (0..<58).reduce(#""string""#) { inner, _ in "[\(inner)]" }
        let objects = (0..<58).reduce(#""string""#) { inner, level in #"{"properties": {"p\#(level)": \#(inner)}}"# }
        let parents = (0..<60).map {
            #""P\#($0)": {\#(Self.words), "includes": ["P\#($0 + 1)"], "properties": {"p\#($0)": "string"}}"#
        }
        let models =
            parents + [
                #""P60": {\#(Self.words), "properties": {"last": "string"}}"#,
                #""Node": {\#(Self.words), "includes": ["P0"], "properties": {"lists": \#(lists), "objects": \#(objects)}}"#,
            ]
        let catalog = try HostileCatalog(models: models.joined(separator: ", "), response: "Node")
        #expect(try onSmallStack { try catalog.write() } == [])
    }

    @Test("The deepest JSON is read on a small stack")
    func deepestJSON() throws {
        // The files around it take three levels.
        let depth = JSONParser.maximumDepth - 3
        let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        let catalog = try HostileCatalog(models: #""Node": \#(text)"#)
        #expect(try onSmallStack { try catalog.write() } != [])
        let document = #"{"openapi": "3.0.0", "paths": \#(text)}"#
        try catalog.folder.write(document, to: "document.json")
        #expect(throws: DiagnosticsError.self) {
            _ = try onSmallStack {
                var importer = try Importer(catalog: catalog.url)
                return try importer.run(document: catalog.folder.url.path + "/document.json", mode: .whole).files
            }
        }
    }

    @Test("Overrides in the value of overrides nest no deeper than JSON does")
    func overrides() throws {
        let catalog = try HostileCatalog(models: #""Node": {\#(Self.words), "properties": {"p": "string"}}"#)
        let entries = (1..<JSONParser.maximumDepth / 2 + 20).map { level in
            let path = String(repeating: "/properties/p", count: level)
            return #"{"target": "models/Node\#(path)", "value": {"properties": {"p": "integer"}}, "reason": "R."}"#
        }
        try catalog.folder.write(
            #"{"overrides": [\#(entries.joined(separator: ", "))]}"#, to: "spec/overrides.json")
        let found = try onSmallStack { try catalog.write() }
        #expect(found.contains { $0.code == .staleOverride && $0.message.hasSuffix("lies too deep") })
    }
}
