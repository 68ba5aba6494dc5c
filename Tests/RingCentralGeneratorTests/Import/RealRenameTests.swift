import Foundation
import Testing

@testable import RingCentralCatalog
@testable import RingCentralComparison
@testable import RingCentralDocuments
@testable import RingCentralImport
@testable import RingCentralGenerator

/// What an import of the real catalog's own export recognises where much of it has another name.
@Suite("Renames in the real catalog", .ownThreads)
struct RealRenameTests {
    private let folder: TemporaryFolder
    private let catalog: URL
    private let document: JSONTree
    /// The models that service.json names: they keep their names.
    private let payloads: Set<String>

    init() throws {
        folder = try TemporaryFolder()
        catalog = try folder.copyCatalog()
        let pipeline = Pipeline(catalog: catalog)
        let loaded = try pipeline.load()
        payloads = Set(loaded.api.service.events.compactMap(\.payload))
        let export = try #require(pipeline.render(loaded, [.openapi]).first).text
        // The service's words are not ours.
        document = try JSONSamples.tree(export).mapMembers { key, value in
            key == "description" && value.string != nil ? .string("Their words.") : value
        }
    }

    private func `import`(_ tree: JSONTree) throws -> ImportReport {
        try folder.write(JSONWriter(width: 0).text(tree), to: "document.json")
        var importer = try Importer(catalog: catalog)
        return try importer.run(document: folder.url.path + "/document.json", mode: .whole)
    }

    @Test("Models under other names are the same models, but for those that nothing tells apart")
    func models() throws {
        var random = FixedRandom(seed: 2)
        let schemas = try #require(document["components"]?["schemas"]?.object)
        let chosen = Set(
            // What overrides correct names models as the catalog does, which is no part of a document.
            schemas.pairs.filter { ($0.value["properties"]?.object?.keys.count ?? 0) > 1 }
                .filter { $0.value["x-upstream"] == nil && !payloads.contains($0.key) }.map(\.key)
                .shuffled(using: &random).prefix(60))
        let prefix = "#/components/schemas/"
        func renamed(_ name: String) -> String { chosen.contains(name) ? name + "Renamed" : name }
        let changed = document.mapMembers { key, value in
            if key == "schemas" {
                return .object(JSONMembers((value.object?.pairs ?? []).map { (renamed($0.key), $0.value) }))
            }
            guard let text = value.string, text.hasPrefix(prefix) else { return value }
            return .string(prefix + renamed(String(text.dropFirst(prefix.count))))
        }
        let report = try `import`(changed)
        let found = Set(report.renamedModels)
        let missed = chosen.filter { !found.contains("\($0) is \($0)Renamed") }
        #expect(missed.filter { report.removedModels.contains($0) } == [])
        #expect(report.addedModels == missed.map { $0 + "Renamed" }.sorted())
        #expect(missed.count <= 2, "\(missed.sorted())")
    }

    @Test("Endpoints under other paths and ids are the same endpoints")
    func paths() throws {
        var random = FixedRandom(seed: 3)
        let paths = try #require(document["paths"]?.object)
        let current = paths.pairs.filter { _, item in
            item.object?.pairs.allSatisfy { $0.value["x-lifecycle"]?.string != "retired" } ?? false
        }
        let chosen = Set(current.map(\.key).shuffled(using: &random).prefix(60))
        var operations = 0
        let changed = document.mapMembers { key, value in
            guard key == "paths", let all = value.object else { return value }
            return .object(
                JSONMembers(
                    all.pairs.map { path, item -> (String, JSONTree?) in
                        guard chosen.contains(path) else { return (path, item) }
                        let item = item.mapMembers { key, value in
                            guard key == "operationId", let id = value.string else { return value }
                            operations += 1
                            return .string(id + "X")
                        }
                        return (path.replacing(/\/v\d+(\.\d+)*\//, with: "/v9/"), item)
                    }))
        }
        let report = try `import`(changed)
        let moved = chosen.filter { $0.replacing(/\/v\d+(\.\d+)*\//, with: "/v9/") != $0 }
        #expect(report.renamedPaths.count >= moved.count && moved.count > 50)
        #expect(report.retiredEndpoints == [])
        #expect(report.addedEndpoints == [])
        #expect(report.renamedIDs.count == operations)
    }
}

extension JSONTree {
    /// The same with each member of an object, from the inside out, replaced.
    func mapMembers(_ change: (String, JSONTree) -> JSONTree) -> JSONTree {
        switch self {
        case .array(let elements): .array(elements.map { $0.mapMembers(change) })
        case .object(let members):
            .object(JSONMembers(members.pairs.map { ($0.key, change($0.key, $0.value.mapMembers(change))) }))
        default: self
        }
    }
}
