import Foundation

/// The files of a catalog, parsed: service.json, areas/, models/, wording.json and overrides.json.
struct CatalogFiles {
    /// A file of areas/ or models/ and the name it gives to what it holds.
    struct Named {
        var name: String
        var document: JSONDocument
    }

    var folder: URL
    var service: JSONDocument
    var wording: JSONDocument?
    var overrides: JSONDocument?
    var areas: [Named]
    var models: [Named]

    /// Reads a catalog folder; every file that can't be read or parsed is reported, not only the first.
    ///
    /// - Throws: `DiagnosticsError`.
    init(folder: URL) throws {
        self.folder = folder
        let bag = DiagnosticBag()
        let shown = folder.relativePath
        func read(_ path: String) -> JSONDocument? {
            do {
                let data = try FileBytes.read(folder.appendingPathComponent(path).path)
                return try JSONDocument(data, file: shown == "." ? path : "\(shown)/\(path)")
            } catch let error as DiagnosticsError {
                error.diagnostics.forEach(bag.add)
            } catch {
                bag.add(
                    Diagnostic(
                        .unreadableFile, "The file can't be read: \(FileBytes.reason(error))",
                        advice: "Check that it exists and may be read, or name another catalog with --catalog",
                        at: .init(file: "\(shown)/\(path)")))
            }
            return nil
        }
        func readAll(_ name: String) -> [Named] {
            let path = folder.appendingPathComponent(name).path
            let names = ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [])
                .filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }.sorted()
            return names.compactMap { file in
                read("\(name)/\(file)").map { Named(name: String(file.dropLast(5)), document: $0) }
            }
        }
        func readOptional(_ path: String) -> JSONDocument? {
            FileManager.default.fileExists(atPath: folder.appendingPathComponent(path).path) ? read(path) : nil
        }
        let service = read("service.json")
        wording = readOptional("wording.json")
        overrides = readOptional("overrides.json")
        areas = readAll("areas")
        models = readAll("models")
        try bag.throwIfErrors()
        guard let service else { throw DiagnosticsError(bag.sorted) }
        self.service = service
    }
}
