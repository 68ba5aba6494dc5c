import Foundation

/// The file that a download goes to.
///
/// A download takes the place of a regular file, or makes one. It is never written into anything else: a device, a pipe
/// or a socket can't be replaced in one step, and has its own meaning of what is written to it. A symbolic link is
/// followed, so that the file it leads to is replaced and the link stays.
struct DownloadTarget: Sendable {
    private let path: String
    /// The folder for the file while it arrives: on the same disk, so that it can take its place in one step.
    let folder: URL

    /// - Throws: ``FileProblem`` if there is something else than a regular file, or a link that leads nowhere.
    init(_ file: URL) throws {
        path = try Self.followed(FilePath.of(file))
        folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        try check()
    }

    /// Puts a file in the place of what is there, in one step.
    ///
    /// - Throws: ``FileProblem``; what is there stays as it is then.
    func take(_ file: TemporaryFile) throws {
        // Something may have appeared there meanwhile.
        try check()
        guard rename(file.url.path, path) == 0 else { throw FileProblem(path: path, errno: errno) }
    }

    private func check() throws {
        var status = stat()
        guard lstat(path, &status) == 0 else { return }
        if let kind = FilePath.peculiarity(status.st_mode) {
            throw FileProblem(
                path: path, reason: "it is \(kind), and a download makes a regular file; choose another path")
        }
    }

    private static func followed(_ path: String) throws -> String {
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK else { return path }
        guard let real = realpath(path, nil) else {
            throw FileProblem(path: path, reason: "it is a symbolic link that leads to no file; remove or correct it")
        }
        defer { free(real) }
        return String(cString: real)
    }
}
