import Foundation

/// The file that says what a target's client is to have, as far as the package manager has to know it.
struct Configuration {
    static let name = "ringcentral-client.json"

    let url: URL

    /// The catalog that the environment names.
    var environmentCatalog: URL? {
        guard let path = ProcessInfo.processInfo.environment["RINGCENTRAL_CATALOG"], !path.isEmpty else { return nil }
        return URL(filePath: path, directoryHint: .isDirectory)
    }

    /// The catalog that the configuration names, or the one that came with this plugin; nil if it can't be read.
    private var ownCatalog: URL? {
        struct Content: Decodable { var catalog: String? }
        guard let data = try? Data(contentsOf: url),
            let content = try? JSONDecoder().decode(Content.self, from: data)
        else { return nil }
        guard let path = content.catalog else { return CatalogListing.own }
        let base = url.deletingLastPathComponent()
        return URL(filePath: path, directoryHint: .isDirectory, relativeTo: base).standardizedFileURL
    }

    /// The catalog for which a build is to be planned. Where the configuration can't be read, that is the one of the last
    /// plan: the tool tells what is wrong, and where, and what was planned still holds when that is mended.
    ///
    /// - Parameter folder: keeps the path until the next plan.
    func plannedCatalog(rememberedIn folder: URL) throws -> URL {
        if let catalog = environmentCatalog { return catalog }
        let memory = folder.appending(path: "planned-catalog")
        if let catalog = ownCatalog {
            try Data(catalog.path(percentEncoded: false).utf8).write(to: memory)
            return catalog
        }
        guard let path = try? Data(contentsOf: memory) else { return CatalogListing.own }
        return URL(filePath: String(decoding: path, as: UTF8.self), directoryHint: .isDirectory)
    }

    /// What to do where the file is missing.
    func help(target: String) -> String {
        """
        The target \(target) uses the plugin GenerateClient and has no \(Self.name). \
        Put this into \(url.path(percentEncoded: false)), for a start:
        {
          "areas": ["sms", "callLog"]
        }
        """
    }
}
