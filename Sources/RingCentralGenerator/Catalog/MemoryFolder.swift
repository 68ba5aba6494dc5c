import Foundation

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
