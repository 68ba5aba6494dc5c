import Foundation

/// The files of a catalog, listed and not read.
struct CatalogListing {
    let folder: URL
    /// Every file that the generator reads.
    let files: [URL]
    /// The files that it writes: one for each name in areas/ and models/, and the client's own. The generator's
    /// `FileNames` says the same.
    let outputNames: [String]

    /// The catalog of a configuration: the one that the environment names, else the configuration, else the one that
    /// came with this plugin.
    init(configuration: URL) {
        let manager = FileManager.default
        let folder = Self.folder(configuration: configuration)
        var files = ["service.json", "wording.json", "overrides.json"].map { folder.appending(path: $0) }
            .filter { manager.fileExists(atPath: $0.path(percentEncoded: false)) }
        var homes: Set<String> = []
        for part in ["areas", "models"].map({ folder.appending(path: $0) }) {
            let names = (try? manager.contentsOfDirectory(atPath: part.path(percentEncoded: false))) ?? []
            for name in names.sorted() where name.hasSuffix(".json") && !name.hasPrefix(".") {
                files.append(part.appending(path: name))
                homes.insert(String(name.dropLast(".json".count)))
            }
        }
        self.folder = folder
        self.files = files
        outputNames = ["GeneratedClient.swift"] + homes.sorted().map { "GeneratedClient+\($0).swift" }
    }

    private static func folder(configuration: URL) -> URL {
        if let path = ProcessInfo.processInfo.environment["RINGCENTRAL_CATALOG"], !path.isEmpty {
            return URL(filePath: path, directoryHint: .isDirectory)
        }
        if let path = path(in: configuration) {
            let base = configuration.deletingLastPathComponent()
            return URL(filePath: path, directoryHint: .isDirectory, relativeTo: base).standardizedFileURL
        }
        return URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "spec", directoryHint: .isDirectory)
    }

    /// The catalog that a configuration names. What is wrong with the file is reported by the generator, with its
    /// place; meanwhile the package manager keeps what is found here, so it is found in a broken file as well.
    private static func path(in configuration: URL) -> String? {
        struct Configuration: Decodable { var catalog: String? }
        guard let data = try? Data(contentsOf: configuration) else { return nil }
        if let read = try? JSONDecoder().decode(Configuration.self, from: data) { return read.catalog }
        return String(decoding: data, as: UTF8.self).firstMatch(of: /"catalog"\s*:\s*"([^"]+)"/).map { String($0.1) }
    }
}
