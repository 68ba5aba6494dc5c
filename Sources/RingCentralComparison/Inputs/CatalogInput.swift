import Foundation
import RingCentralCatalog
import RingCentralGenerator
import RingCentralImport

/// What is compared: a catalog, or a document that describes the service.
package enum CatalogInput: Sendable {
    /// A catalog's folder.
    case folder(URL)
    /// A catalog in memory, such as that of another revision.
    case files(MemoryFolder)
    /// An OpenAPI document, by its path.
    case document(String)

    var isDocument: Bool { if case .document = self { true } else { false } }

    /// The catalog's files; a document is merged into another catalog first, so that names and corrections of ours are
    /// the same on both sides and only the description differs.
    ///
    /// - Parameters:
    ///   - base: the catalog that a document is merged into; without one it stands alone.
    ///   - keepsRetired: the document is the newer one: what it lacks stays as retired, as an import leaves it; else it
    ///     is left out.
    func files(mergedInto base: CatalogFiles?, keepsRetired: Bool) throws -> CatalogFiles {
        switch self {
        case .folder(let url): return try CatalogFiles(folder: url)
        case .files(let folder): return try CatalogFiles(folder)
        case .document(let path):
            let source = try OpenAPISource(OpenAPIDocument.read(path))
            var merge = DocumentMerge(try base ?? Self.empty(for: source), source)
            merge.keepsFormerNames = keepsRetired
            merge.run(.whole)
            if !keepsRetired { merge.trees.remove(endpoints: Set(merge.report.retiredEndpoints)) }
            return try Self.replacing(base, merge.trees.texts(), source)
        }
    }

    /// A catalog without endpoints.
    private static func empty(for source: OpenAPISource) throws -> CatalogFiles {
        try CatalogFiles(MemoryFolder(shownName: source.file, files: ["service.json": service(of: source)]))
    }

    /// The other catalog's service.json with the document's version, or the least there can be.
    private static func service(of source: OpenAPISource, _ base: CatalogFiles? = nil) -> [UInt8] {
        let info = source.root["info"]
        var members =
            base.flatMap { JSONTree($0.service.root).object }
            ?? JSONMembers([
                ("format", .number("1")), ("name", .string("API")), ("title", info?["title"] ?? .string("API")),
            ])
        members["version"] = .string(info?["version"]?.string ?? "")
        return Array(JSONWriter().text(.object(members)).utf8)
    }

    private static func replacing(
        _ base: CatalogFiles?, _ texts: [String: String], _ source: OpenAPISource
    ) throws -> CatalogFiles {
        var folder = MemoryFolder(shownName: source.file, files: texts.mapValues { Array($0.utf8) })
        folder.files["service.json"] = service(of: source, base)
        folder.files["wording.json"] = base?.wording?.text
        folder.files["overrides.json"] = base?.overrides?.text
        return try CatalogFiles(folder)
    }
}

extension CatalogTrees {
    mutating func remove(endpoints ids: Set<String>) {
        areas = areas.mapValues { area in
            var area = area
            area.endpoints = area.endpoints.filter { !ids.contains($0.key) }
            return area
        }
    }
}
