import Foundation

/// The files of a catalog, listed and not read.
struct CatalogListing {
    let folder: URL
    /// Every file that the generator reads.
    let files: [URL]
    /// The files that it writes: one for each name in areas/ and models/, and the client's own. They are handed to the
    /// generator, which refuses to write others.
    let outputNames: [String]

    init(folder: URL) {
        let manager = FileManager.default
        var files = ["service.json", "wording.json", "overrides.json"].map { folder.appending(path: $0) }
            .filter { manager.fileExists(atPath: $0.path(percentEncoded: false)) }
        var homes: Set<String> = []
        for part in ["areas", "models"].map({ folder.appending(path: $0) }) {
            for name in Self.names(in: part) where name.hasSuffix(".json") && !name.hasPrefix(".") {
                files.append(part.appending(path: name))
                homes.insert(String(name.dropLast(".json".count)))
            }
        }
        self.folder = folder
        self.files = files
        outputNames = ["GeneratedClient.swift"] + homes.sorted().map { "GeneratedClient+\($0).swift" }
    }

    /// The catalog that came with this plugin.
    static var own: URL {
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "spec", directoryHint: .isDirectory)
    }

    private static func names(in folder: URL) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))) ?? []).sorted()
    }
}
