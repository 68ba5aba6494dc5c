import Foundation

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
