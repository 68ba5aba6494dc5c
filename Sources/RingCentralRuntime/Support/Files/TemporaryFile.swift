import Foundation

/// A file that only its owner may read, and that is removed with the last reference to it.
///
/// It is in a folder of its own that is locked as long as the process lives. What a process left that was killed is not
/// locked any more: the next process that makes such a file in the same place removes it.
final class TemporaryFile: Sendable {
    let url: URL
    private let folder: TemporaryFolder

    /// Makes an empty file.
    ///
    /// - Parameter parent: The folder to make it in; the system's folder for temporary files if nil.
    /// - Throws: ``FileProblem``.
    init(in parent: URL? = nil) throws {
        folder = try TemporaryFolder(in: parent ?? FileManager.default.temporaryDirectory)
        url = folder.url.appendingPathComponent("body")
        _ = try WritableFile(url, startingAnew: true)
    }
}
