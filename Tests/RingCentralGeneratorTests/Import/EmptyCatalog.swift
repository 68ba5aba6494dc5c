import Foundation
import Testing

@testable import RingCentralDocuments
@testable import RingCentralImport
@testable import RingCentralGenerator

/// A catalog without endpoints, and documents to import into it.
struct EmptyCatalog {
    let folder: TemporaryFolder
    var catalog: URL { folder.url.appendingPathComponent("spec") }

    init(release: String = "1.4.0") throws {
        folder = try TemporaryFolder()
        try folder.write(
            #"{"format": 1, "name": "Sample", "title": "Sample API", "version": "1", "release": "\#(release)"}"#,
            to: "spec/service.json")
        try folder.makeFolder("spec/areas")
    }

    /// Imports a document twice: the second time must change nothing. What came of it must hold to the rules.
    @discardableResult
    func `import`(_ document: String, _ mode: ImportMode = .whole) throws -> ImportReport {
        try folder.write(document, to: "document.json")
        let path = folder.url.path + "/document.json"
        var importer = try Importer(catalog: catalog)
        let report = try importer.run(document: path, mode: mode)
        var again = try Importer(catalog: catalog)
        #expect(try again.run(document: path, mode: mode).files == [])
        #expect(Pipeline(catalog: catalog).validate().diagnostics.filter { $0.severity == .error } == [])
        return report
    }

    static func document(_ paths: String, schemas: String = "", version: String = "3.1.0", more: String = "") -> String
    {
        #"{"openapi": "\#(version)", \#(more) "paths": {\#(paths)}, "components": {"schemas": {\#(schemas)}}}"#
    }

    /// An operation that answers with a schema.
    static func operation(_ id: String, _ more: String = "", answer: String = #"{"type": "string"}"#) -> String {
        #"""
        {"tags": ["Things"], "operationId": "\#(id)", \#(more.isEmpty ? "" : more + ",") "responses": {"200":
          {"description": "", "content": {"application/json": {"schema": \#(answer)}}}}}
        """#
    }

    func endpoint(_ id: String, area: String = "Things") throws -> JSONTree? {
        try JSONSamples.tree(try folder.read("spec/areas/\(area).json"))["endpoints"]?[id]
    }

    func model(_ name: String, file: String = "Things") throws -> JSONTree? {
        try JSONSamples.tree(try folder.read("spec/models/\(file).json"))["models"]?[name]
    }
}
