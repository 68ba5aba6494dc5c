import Foundation
import RingCentralCatalog
import RingCentralGenerator

/// The file overrides.json of a catalog, to which proposals are added.
struct OverrideFile {
    let catalog: URL
    private var url: URL { catalog.appendingPathComponent("overrides.json") }

    /// Adds the proposals with which the catalog stays valid.
    ///
    /// - Returns: the proposals with what became of each.
    /// - Throws: `DiagnosticsError` if the catalog can't be read, or the file can't be written.
    func add(_ proposals: [ProposedOverride]) throws -> [ProposedOverride] {
        var proposals = proposals
        var entries = try existing()
        let open = proposals.indices.filter { proposals[$0].outcome == .proposed }
        if open.isEmpty { return proposals }
        let reader = try CatalogMemory(catalog)
        let before = reader.errors(with: Self.text(entries))
        let all = Self.text(entries + open.map { proposals[$0].tree })
        // One by one only if together they don't fit: that takes a reading of the catalog each.
        let fitTogether = reader.errors(with: all).isSubset(of: before)
        for index in open {
            let more = entries + [proposals[index].tree]
            if !fitTogether, let error = reader.errors(with: Self.text(more)).subtracting(before).min() {
                proposals[index].outcome = .skipped
                proposals[index].outcomeReason = "the catalog would not be valid: \(error)"
            } else {
                entries = more
                proposals[index].outcome = .written
            }
        }
        if proposals.contains(where: { $0.outcome == .written }) { try write(Self.text(entries)) }
        return proposals
    }

    private func existing() throws -> [JSONTree] {
        let bytes: [UInt8]?
        do {
            bytes = try FileBytes.readIfPresent(url.path)
        } catch let failure as FileBytes.Failure {
            throw DiagnosticsError([.unreadable(url.relativePath, reason: failure)])
        }
        guard let bytes else { return [] }
        return JSONTree(try JSONDocument(bytes, file: url.relativePath).root)["overrides"]?.array ?? []
    }

    /// As the file is laid out: every member on a line.
    private static func text(_ entries: [JSONTree]) -> String {
        var writer = JSONWriter()
        writer.width = 0
        return writer.text(
            .object(JSONMembers([("$schema", .string("catalog.schema.json")), ("overrides", .array(entries))])))
    }

    private func write(_ text: String) throws {
        _ = try OutputWriter(catalog: catalog, files: [OutputFile(path: "overrides.json", text: text)]).write()
    }
}

/// A catalog in memory, to find out whether it is valid with other overrides.
private struct CatalogMemory {
    private var folder: MemoryFolder

    /// - Throws: `DiagnosticsError` if it can't be read.
    init(_ catalog: URL) throws {
        let disk = DiskFolder(url: catalog)
        folder = MemoryFolder(shownName: catalog.relativePath, files: [:])
        for path in ["service.json", "wording.json"] where disk.has(path) { folder.files[path] = try disk.bytes(path) }
        for name in ["areas", "models"] {
            for file in try disk.names(below: name) ?? [] where file.hasSuffix(".json") && !file.hasPrefix(".") {
                folder.files["\(name)/\(file)"] = try disk.bytes("\(name)/\(file)")
            }
        }
    }

    /// The errors of the catalog with some overrides, without their places: those move.
    func errors(with overrides: String) -> Set<String> {
        var folder = folder
        folder.files["overrides.json"] = Array(overrides.utf8)
        let bag = DiagnosticBag()
        do {
            let api = APIReader(files: try CatalogFiles(folder), bag: bag).read()
            if !bag.hasErrors { Validator(api: api, bag: bag).validate() }
        } catch let error as DiagnosticsError {
            error.diagnostics.forEach(bag.add)
        } catch {
            bag.add(Diagnostic(.unreadableFile, "\(error)", advice: "Check the catalog", at: .init(file: ".")))
        }
        return Set(bag.sorted.filter { $0.severity == .error }.map { "[\($0.code.rawValue)] \($0.message)" })
    }
}
