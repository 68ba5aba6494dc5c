import Foundation

/// The path of a file, as the system's functions take it.
enum FilePath {
    /// - Throws: ``FileProblem`` if the URL is not that of a file of this machine.
    static func of(_ url: URL) throws(FileProblem) -> String {
        guard url.isFileURL else {
            // The rest of an address may hold a signature or a token.
            let address = "\(url.scheme ?? "")://\(url.host ?? "")"
            throw FileProblem(path: address, reason: "it is not a file of this machine; use a file URL")
        }
        return url.path
    }

    /// The kind of a file, from its mode; nil for a regular one.
    static func peculiarity(_ mode: mode_t) -> String? {
        switch mode & S_IFMT {
        case S_IFREG: nil
        case S_IFDIR: "a folder"
        case S_IFIFO: "a pipe"
        case S_IFSOCK: "a socket"
        case S_IFCHR, S_IFBLK: "a device"
        case S_IFLNK: "a symbolic link"
        default: "not a regular file"
        }
    }
}
