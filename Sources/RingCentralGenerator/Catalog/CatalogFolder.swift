import Foundation

/// Where the files of a catalog lie.
package protocol CatalogFolder: Sendable {
    /// The name under which its files are reported.
    var shownName: String { get }
    /// The names in a folder of the catalog; nil if there is no such folder.
    ///
    /// - Throws: `FileBytes.Failure`.
    func names(below folder: String) throws -> [String]?
    func has(_ path: String) -> Bool
    /// - Throws: `FileBytes.Failure`.
    func bytes(_ path: String) throws -> [UInt8]
}

extension CatalogFolder {
    /// How diagnostics name a path of the catalog.
    package func shown(_ path: String) -> String { shownName == "." ? path : "\(shownName)/\(path)" }
}

/// A folder on disk, which may be a link itself; links in it may not lead out of it.
package struct DiskFolder: CatalogFolder {
    let url: URL
    /// Where it lies, without links; nil if there is nothing.
    private let root: String?

    package init(url: URL) {
        self.url = url
        root = FileBytes.realPath(url.path)
    }

    package var shownName: String { url.relativePath }

    package func names(below folder: String) throws -> [String]? { try FileBytes.namesIfPresent(try inside(folder)) }

    package func has(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: url.appendingPathComponent(path).path)
    }

    package func bytes(_ path: String) throws -> [UInt8] { try FileBytes.read(try inside(path)) }

    /// The path of what lies in the folder, once it is sure that no link leads elsewhere.
    private func inside(_ relative: String) throws -> String {
        let path = url.appendingPathComponent(relative).path
        guard let root, let real = FileBytes.realPath(path) else { return path }
        if real.hasPrefix(root + "/") || root == "/" { return path }
        throw FileBytes.Failure(code: ELOOP, "It is a link that leads out of the catalog")
    }
}

/// Files in memory, by their paths: a catalog of another revision, or one that is not written yet.
package struct MemoryFolder: CatalogFolder, Sendable {
    package var shownName: String
    package var files: [String: [UInt8]]

    package init(shownName: String, files: [String: [UInt8]]) {
        self.shownName = shownName
        self.files = files
    }

    /// Of files alone it can't be told whether a folder is missing or empty: it is taken as empty.
    package func names(below folder: String) -> [String]? {
        files.keys.filter { $0.hasPrefix(folder + "/") }.map { String($0.dropFirst(folder.count + 1)) }
            .filter { !$0.contains("/") }
    }

    package func has(_ path: String) -> Bool { files[path] != nil }

    package func bytes(_ path: String) throws -> [UInt8] {
        guard let bytes = files[path] else { throw FileBytes.Failure(code: ENOENT) }
        return bytes
    }
}
