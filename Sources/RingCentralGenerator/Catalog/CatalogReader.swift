/// Reads and parses files of a catalog; one that can't be read or parsed is reported, and left out.
package struct CatalogReader {
    /// A file and the name it gives to what it holds.
    package struct Named: Sendable {
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
        bytes(path).flatMap { bytes in
            do {
                return try JSONDocument(bytes, file: folder.shown(path))
            } catch let error as DiagnosticsError {
                error.diagnostics.forEach(bag.add)
            } catch {
                unreadable(path, "The file can't be read: \(error)")
            }
            return nil
        }
    }

    /// The text of a file that is not JSON, without a byte order mark, and with lines that end in a line feed.
    package func text(_ path: String) -> String? {
        guard let bytes = bytes(path) else { return nil }
        if let text = PlainText.read(bytes) { return text }
        bag.add(
            Diagnostic(
                .badValue, "This is not UTF-8", advice: "Save the file in UTF-8", at: .init(file: folder.shown(path))))
        return nil
    }

    /// The bytes of a file.
    package func bytes(_ path: String) -> [UInt8]? {
        do {
            return try folder.bytes(path)
        } catch {
            unreadable(path, "The file can't be read: \(error)")
            return nil
        }
    }

    /// The JSON files of a folder, by name.
    ///
    /// - Parameter isNeeded: whether a catalog without the folder is none.
    package func files(below name: String, isNeeded: Bool = false) -> [Named] {
        let files = names(below: name, ending: ".json", isNeeded: isNeeded)
        let folder = folder
        let read = sideBySide(
            files.map { file in
                {
                    let bag = DiagnosticBag()
                    return (document: CatalogReader(folder: folder, bag: bag).file("\(name)/\(file)"), found: bag.all)
                }
            })
        return zip(files, read).compactMap { file, read in
            read.found.forEach(bag.add)
            return read.document.map { Named(name: String(file.dropLast(5)), document: $0) }
        }
    }

    /// The names of a folder's files of one kind, sorted; those of hidden ones are left out.
    package func names(below name: String, ending: String, isNeeded: Bool = false) -> [String] {
        do {
            if let names = try folder.names(below: name) {
                return names.filter { $0.hasSuffix(ending) && !$0.hasPrefix(".") }.sorted()
            }
            if isNeeded { unreadable(name, "The catalog has no folder \"\(name)\"") }
        } catch {
            unreadable(name, "The folder can't be read: \(error)")
        }
        return []
    }

    private func unreadable(_ path: String, _ message: String) {
        bag.add(
            Diagnostic(
                .unreadableFile, message,
                advice: "Check that it exists and may be read, or name another catalog with --catalog",
                at: .init(file: folder.shown(path))))
    }
}
