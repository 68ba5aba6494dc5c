import Foundation

/// The files of a catalog that say what the API is, parsed: service.json, areas/, models/, wording.json and
/// overrides.json.
package struct CatalogFiles: Sendable {
    package var service: JSONDocument
    package var wording: JSONDocument?
    package var overrides: JSONDocument?
    package var areas: [CatalogReader.Named]
    package var models: [CatalogReader.Named]

    /// Reads a catalog folder.
    ///
    /// - Throws: `DiagnosticsError`.
    package init(folder: URL) throws { try self.init(DiskFolder(url: folder)) }

    /// Reads a catalog; every file that can't be read or parsed is reported, not only the first.
    ///
    /// - Throws: `DiagnosticsError`.
    package init(_ folder: some CatalogFolder) throws {
        let bag = DiagnosticBag()
        let reader = CatalogReader(folder: folder, bag: bag)
        let service = reader.file("service.json")
        wording = folder.has("wording.json") ? reader.file("wording.json") : nil
        overrides = folder.has("overrides.json") ? reader.file("overrides.json") : nil
        // Where not even service.json is, one finding says enough.
        areas = reader.files(below: "areas", isNeeded: folder.has("service.json"))
        models = reader.files(below: "models")
        try bag.throwIfErrors()
        guard let service else { throw DiagnosticsError(bag.sorted) }
        self.service = service
    }
}
