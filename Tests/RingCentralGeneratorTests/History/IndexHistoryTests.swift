import Foundation
import Testing

@testable import RingCentralCatalog
@testable import RingCentralComparison
@testable import RingCentralDocuments
@testable import RingCentralImport
@testable import RingCentralGenerator

/// The first entry of the history: from the index of 2022 to the first description that the catalog was made of.
@Suite("History of the real catalog", .ownThreads)
struct IndexHistoryTests {
    private static let indexVersion = "2022-12-02"
    private static let firstVersion = "2026-08-13"

    private static var entry: URL { Places.catalog.appendingPathComponent("history/\(firstVersion).json") }

    /// The index as an OpenAPI document: endpoints and parameters, nothing else.
    private static func document() throws -> String {
        var paths = JSONMembers()
        for row in try OfficeIndex.rows() {
            var item = paths[row.path]?.object ?? JSONMembers()
            // A parameter without a type stands for the body, a file is a part of one.
            let parameters = row.parameters.filter { $0.type != nil && $0.type != "file" }
            item[row.method.lowercased()] = .object(
                JSONMembers([
                    ("operationId", .string(row.operationId)), ("tags", .strings([row.area])),
                    ("parameters", .array(parameters.map { parameter($0, path: row.path) })),
                    ("responses", .object(JSONMembers())),
                ]))
            paths[row.path] = .object(item)
        }
        return JSONWriter(width: 0).text(
            .object(
                JSONMembers([
                    ("openapi", .string("3.0.3")),
                    ("info", .object(JSONMembers([("version", .string(indexVersion))]))), ("paths", .object(paths)),
                ])))
    }

    private static func parameter(_ parameter: OfficeIndex.Parameter, path: String) -> JSONTree {
        let inPath = Endpoint.parameterNames(in: path).contains(parameter.name)
        let type = parameter.type ?? "string"
        var schema = JSONMembers([("type", .string(type))])
        if type == "array" { schema["items"] = .object(JSONMembers([("type", .string("string"))])) }
        if let value = OfficeIndex.plain(parameter.default) {
            schema["default"] =
                type == "integer" ? .number(value) : type == "boolean" ? .bool(value == "true") : .string(value)
        }
        return .object(
            JSONMembers([
                ("name", .string(parameter.name)), ("in", .string(inPath ? "path" : "query")),
                ("required", .bool(parameter.required)), ("schema", .object(schema)),
            ]))
    }

    @Test("The first entry is what a comparison with the index of 2022 gives, while the catalog is of that version")
    func firstEntry() throws {
        let service = try CatalogFiles(folder: Places.catalog).service.root
        guard service["version"]?.string == Self.firstVersion else { return }
        let folder = try TemporaryFolder()
        try folder.write(try Self.document(), to: "index.json")
        var request = ComparisonRequest(
            old: (.document(folder.url.path + "/index.json"), "index"), new: (.folder(Places.catalog), "spec"))
        request.scope = .endpoints
        let text = try request.report().text(.history)
        if GoldenCase.isRecording {
            try FileManager.default.createDirectory(
                at: Self.entry.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: Self.entry)
            Issue.record("Recorded the first entry of the history.")
            return
        }
        let expected = try String(contentsOf: Self.entry, encoding: .utf8)
        if text != expected { Issue.record("\(Self.entry.path), \(firstDifference(expected, text))") }
    }

    @Test("The first entry tells of the endpoints that came after the index, and of those that were retired since")
    func sums() throws {
        let bag = DiagnosticBag()
        let entries = HistoryReader(bag: bag).read(DiskFolder(url: Places.catalog))
        let first = try #require(entries.first { $0.version == Self.firstVersion })
        #expect(first.since == Self.indexVersion)
        #expect(first.changes[.addition]?[.endpointAdded]?.count == 294)
        #expect(first.changes[.deprecation]?[.endpointRetired]?.count == 100)
        #expect(bag.all == [])
    }
}
