import Foundation

/// The files of a catalog, parsed: service.json, areas/, models/, wording.json and overrides.json.
struct CatalogFiles {
    /// A file of areas/ or models/ and the name it gives to what it holds.
    struct Named {
        var name: String
        var document: JSONDocument
    }

    var service: JSONDocument
    var wording: JSONDocument?
    var overrides: JSONDocument?
    var areas: [Named]
    var models: [Named]
    /// What changed from version to version; empty where no history is kept.
    var history: [Named]

    /// Reads a catalog folder.
    ///
    /// - Throws: `DiagnosticsError`.
    init(folder: URL) throws { try self.init(DiskFolder(url: folder)) }

    /// Reads a catalog; every file that can't be read or parsed is reported, not only the first.
    ///
    /// - Throws: `DiagnosticsError`.
    init(_ folder: some CatalogFolder) throws {
        let bag = DiagnosticBag()
        func read(_ path: String) -> JSONDocument? {
            let file = folder.shownName == "." ? path : "\(folder.shownName)/\(path)"
            do {
                return try JSONDocument(try folder.bytes(path), file: file)
            } catch let error as DiagnosticsError {
                error.diagnostics.forEach(bag.add)
            } catch {
                bag.add(
                    Diagnostic(
                        .unreadableFile, "The file can't be read: \(FileBytes.reason(error))",
                        advice: "Check that it exists and may be read, or name another catalog with --catalog",
                        at: .init(file: "\(folder.shownName)/\(path)")))
            }
            return nil
        }
        func readAll(_ name: String) -> [Named] {
            let names = folder.names(below: name).filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }.sorted()
            return names.compactMap { file in
                read("\(name)/\(file)").map { Named(name: String(file.dropLast(5)), document: $0) }
            }
        }
        let service = read("service.json")
        wording = folder.has("wording.json") ? read("wording.json") : nil
        overrides = folder.has("overrides.json") ? read("overrides.json") : nil
        areas = readAll("areas")
        models = readAll("models")
        history = readAll("history")
        try bag.throwIfErrors()
        guard let service else { throw DiagnosticsError(bag.sorted) }
        self.service = service
    }
}
