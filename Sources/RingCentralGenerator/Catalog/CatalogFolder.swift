import Foundation

/// Where the files of a catalog lie.
package protocol CatalogFolder {
    /// The name under which its files are reported.
    var shownName: String { get }
    func names(below folder: String) -> [String]
    func has(_ path: String) -> Bool
    /// - Throws: `FileBytes.Failure`.
    func bytes(_ path: String) throws -> [UInt8]
}

/// A folder on disk.
package struct DiskFolder: CatalogFolder {
    let url: URL

    package init(url: URL) { self.url = url }

    package var shownName: String { url.relativePath }

    package func names(below folder: String) -> [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: url.appendingPathComponent(folder).path)) ?? []
    }

    package func has(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: url.appendingPathComponent(path).path)
    }

    package func bytes(_ path: String) throws -> [UInt8] { try FileBytes.read(url.appendingPathComponent(path).path) }
}

/// Files in memory, by their paths: a catalog of another revision, or one that is not written yet.
public struct MemoryFolder: CatalogFolder, Sendable {
    public var shownName: String
    public var files: [String: [UInt8]]

    public init(shownName: String, files: [String: [UInt8]]) {
        self.shownName = shownName
        self.files = files
    }

    package func names(below folder: String) -> [String] {
        files.keys.filter { $0.hasPrefix(folder + "/") }.map { String($0.dropFirst(folder.count + 1)) }
            .filter { !$0.contains("/") }
    }

    package func has(_ path: String) -> Bool { files[path] != nil }

    package func bytes(_ path: String) throws -> [UInt8] {
        guard let bytes = files[path] else { throw FileBytes.Failure(code: ENOENT) }
        return bytes
    }
}
