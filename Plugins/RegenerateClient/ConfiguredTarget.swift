import Foundation

/// A target with a configuration, and the folder in which that lies.
struct ConfiguredTarget {
    static let configurationName = "ringcentral-client.json"

    let name: String
    let folder: URL

    var configuration: String { path(Self.configurationName) }

    func path(_ name: String) -> String { folder.appending(path: name).path(percentEncoded: false) }
}
