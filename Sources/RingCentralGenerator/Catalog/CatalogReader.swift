/// Reads and parses files of a catalog; one that can't be read or parsed is reported, and left out.
package struct CatalogReader {
    /// A file and the name it gives to what it holds.
    package struct Named {
        package var name: String
        package var document: JSONDocument
    }

    private let folder: any CatalogFolder
    private let bag: DiagnosticBag

    package init(folder: any CatalogFolder, bag: DiagnosticBag) {
        self.folder = folder
        self.bag = bag
    }

    package func file(_ path: String) -> JSONDocument? {
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

    /// The JSON files of a folder, by name.
    package func files(below name: String) -> [Named] {
        let names = folder.names(below: name).filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }.sorted()
        return names.compactMap { file in
            self.file("\(name)/\(file)").map { Named(name: String(file.dropLast(5)), document: $0) }
        }
    }
}
