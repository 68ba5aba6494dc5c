import Foundation

/// A small file that only its owner can read. Writing replaces it in one step.
///
/// Those who write hold a lock: the new content always goes through the same temporary path beside it, so that processes
/// that are killed leave at most one file there, which the next one removes.
struct PrivateFile: Sendable {
    /// The size of the largest file that is read, in bytes.
    static let largestSize = 16 << 20

    let path: String
    /// Whether new content may have no name until it is complete, where the system can do that; for tests of those that
    /// can't, such as macOS and NFS.
    var allowsUnnamed = true
    /// The path that new content has before it replaces the file.
    var temporaryPath: String { path + ".new" }

    /// - Returns: The content; nil if there is no file.
    /// - Throws: ``FileProblem`` if the path is not a regular file of this user, if others can access it, or if it
    ///   can't be read.
    func read() throws -> Data? {
        // Without O_NONBLOCK, opening a pipe waits for a writer.
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else {
            if errno == ENOENT { return nil }
            if errno == ELOOP { throw problem("it is a symbolic link; use the path of the file itself") }
            throw FileProblem(path: path, errno: errno)
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw FileProblem(path: path, errno: errno) }
        try check(status)
        return try content(of: descriptor)
    }

    private func check(_ status: stat) throws {
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw problem("it is not a regular file; use the path of a file, or of one to be created")
        }
        guard status.st_uid == geteuid() else {
            throw problem("it belongs to another user; use a file of the user that runs this process")
        }
        guard status.st_mode & 0o077 == 0 else {
            throw problem("others may read or change it; run `chmod 600` on it, and get new tokens if they might have")
        }
        guard status.st_size <= Self.largestSize else { throw tooLarge }
    }

    private func content(of descriptor: Int32) throws -> Data {
        var data = Data()
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = readBytes(descriptor, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw FileProblem(path: path, errno: errno) }
            if count == 0 { return data }
            data.append(contentsOf: chunk[..<count])
            guard data.count <= Self.largestSize else { throw tooLarge }
        }
    }

    private var tooLarge: FileProblem {
        problem("it is larger than \(Self.largestSize) bytes; move it away")
    }

    private func problem(_ reason: String) -> FileProblem { FileProblem(path: path, reason: reason) }
}

/// The system's function, which the method of the same name hides.
private func readBytes(_ descriptor: Int32, _ bytes: UnsafeMutableRawPointer, _ count: Int) -> Int {
    read(descriptor, bytes, count)
}
