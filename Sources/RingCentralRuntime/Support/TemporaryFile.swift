import Foundation

/// A file that only its owner may read, and that is gone once nobody holds on to it.
final class TemporaryFile: Sendable {
    let url: URL

    /// Makes an empty file.
    ///
    /// - Parameter folder: Where; the system's folder for such files if nil.
    /// - Throws: ``FileProblem``.
    init(in folder: URL? = nil) throws {
        let folder = folder ?? FileManager.default.temporaryDirectory
        url = folder.appendingPathComponent(".ringcentral-\(UUID().uuidString)")
        _ = try WritableFile(url, startingAnew: true)
    }

    deinit { unlink(url.path) }

    /// Puts the file in another's place, in one step.
    ///
    /// - Throws: ``FileProblem``; the other is as it was then.
    func replace(_ other: URL) throws {
        guard rename(url.path, other.path) == 0 else { throw FileProblem(path: other.path, errno: errno) }
    }
}
