import Foundation

/// The file that says what a target's client is to have, as far as the package manager has to know it.
struct Configuration {
    static let name = "ringcentral-client.json"

    let url: URL

    /// The catalog that counts: the one that the environment names, else the configuration, else the one that came with
    /// this plugin; nil if the configuration can't be read.
    var catalog: URL? {
        if let path = ProcessInfo.processInfo.environment["RINGCENTRAL_CATALOG"], !path.isEmpty {
            return URL(filePath: path, directoryHint: .isDirectory)
        }
        struct Content: Decodable { var catalog: String? }
        guard let data = try? Data(contentsOf: url),
            let content = try? JSONDecoder().decode(Content.self, from: data)
        else { return nil }
        return content.catalog.map { path in
            let base = url.deletingLastPathComponent()
            return URL(filePath: path, directoryHint: .isDirectory, relativeTo: base).standardizedFileURL
        } ?? CatalogListing.own
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
