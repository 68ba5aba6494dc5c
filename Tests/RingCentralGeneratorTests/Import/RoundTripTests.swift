import Foundation
import Testing

@testable import RingCentralCatalog
@testable import RingCentralDocuments
@testable import RingCentralImport
@testable import RingCentralGenerator

@Suite("Export and import of the real catalog", .ownThreads)
struct RoundTripTests {
    private let folder: TemporaryFolder
    private let catalog: URL

    init() throws {
        folder = try TemporaryFolder()
        catalog = try folder.copyCatalog()
    }

    private func export() throws -> String {
        let pipeline = Pipeline(catalog: catalog)
        return try #require(pipeline.render(try pipeline.load(), [.openapi]).first).text
    }

    private func `import`(_ text: String, _ mode: ImportMode = .whole, dryRun: Bool = false) throws -> ImportReport {
        try folder.write(text, to: "openapi.json")
        var importer = try Importer(catalog: catalog)
        return try importer.run(document: folder.url.path + "/openapi.json", mode: mode, dryRun: dryRun)
    }

    @Test("Importing one's own export changes no file, and the next export is the same to the byte")
    func roundTrip() throws {
        let before = try texts(below: catalog)
        let document = try export()
        let report = try `import`(document)
        #expect(report.files == [])
        #expect(
            report.addedEndpoints + report.changedEndpoints + report.retiredEndpoints + report.revivedEndpoints == [])
        #expect(report.addedModels + report.changedModels == [])
        let after = try texts(below: catalog)
        #expect(Set(after.keys) == Set(before.keys))
        for path in before.keys.sorted() where before[path] != after[path] {
            Issue.record("\(path) changed, \(firstDifference(before[path] ?? "", after[path] ?? ""))")
        }
        let second = try export()
        if second != document { Issue.record("The second export differs, \(firstDifference(document, second))") }
    }

    @Test("A document with its members in another order imports to the same catalog")
    func reordered() throws {
        let before = try texts(below: catalog)
        func reversed(_ tree: JSONTree) -> JSONTree {
            switch tree {
            case .object(let members):
                .object(JSONMembers(members.pairs.reversed().map { ($0.key, reversed($0.value)) }))
            case .array(let elements): .array(elements.map(reversed))
            default: tree
            }
        }
        _ = try `import`(JSONWriter(width: 0).text(reversed(try JSONSamples.tree(try export()))))
        let after = try texts(below: catalog)
        for path in before.keys.sorted() where before[path] != after[path] {
            Issue.record("\(path) changed, \(firstDifference(before[path] ?? "", after[path] ?? ""))")
        }
    }

    @Test("A document of the past adds nothing that is known, and touches nothing that exists")
    func retired() throws {
        let before = try texts(below: catalog)
        let report = try `import`(try export(), .retired)
        #expect(report.files == [])
        #expect(report.addedEndpoints == [])
        #expect(report.addedModels == [])
        let same = try texts(below: catalog) == before
        #expect(same)
    }

    @Test("A dry run reports the same, and writes nothing")
    func dryRun() throws {
        let document = try Self.without("listCallQueues", try export())
        let before = try texts(below: catalog)
        let planned = try `import`(document, dryRun: true)
        let same = try texts(below: catalog) == before
        #expect(same)
        #expect(planned.retiredEndpoints == ["listCallQueues"])
        let done = try `import`(document)
        #expect(done.text == planned.text)
        #expect(done.files == planned.files)
        #expect(done.files == ["areas/CallQueues.json"])
    }

    @Test("Importing twice changes nothing the second time")
    func twice() throws {
        let document = try Self.without("listCallQueues", try export())
        #expect(try `import`(document).files == ["areas/CallQueues.json"])
        let report = try `import`(document)
        #expect(report.files == [])
        #expect(report.retiredEndpoints == [])
    }

    /// The document without one operation.
    private static func without(_ id: String, _ document: String) throws -> String {
        var root = try #require(try JSONSamples.tree(document).object)
        var paths = try #require(root["paths"]?.object)
        var removed = 0
        for (path, item) in paths.pairs {
            var methods = try #require(item.object)
            for (method, operation) in methods.pairs where operation["operationId"]?.string == id {
                methods[method] = nil
                removed += 1
            }
            paths[path] = methods.isEmpty ? nil : .object(methods)
        }
        #expect(removed == 1)
        root["paths"] = .object(paths)
        return JSONWriter(width: 118).text(.object(root))
    }
}
