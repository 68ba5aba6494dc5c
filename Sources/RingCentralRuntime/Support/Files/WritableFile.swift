import Foundation

/// A file that is written to.
struct WritableFile: Sendable {
    private let path: String
    private let handle: FileHandle

    /// Opens a file.
    ///
    /// - Parameter startingAnew: Whether to replace it with a new one that only its owner may read. A reader of the old
    ///   one keeps it.
    /// - Throws: ``FileProblem``, also if there is something else than a regular file.
    init(_ url: URL, startingAnew: Bool) throws {
        path = try FilePath.of(url)
        if startingAnew { try Self.remove(path) }
        let flags = startingAnew ? O_CREAT | O_EXCL : O_NONBLOCK
        let descriptor = open(path, flags | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw FileProblem(path: path, errno: errno) }
        handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    }

    /// Removes the old file. A device or a pipe of the name is not one.
    private static func remove(_ path: String) throws {
        var status = stat()
        guard lstat(path, &status) == 0 else { return }
        if let kind = FilePath.peculiarity(status.st_mode) {
            throw FileProblem(path: path, reason: "it is \(kind) and is not replaced; choose another file")
        }
        unlink(path)
    }

    /// Drops what comes after a place, and goes on writing there.
    ///
    /// - Throws: ``FileProblem``, also if the file does not reach that far.
    func cut(at offset: Int64) throws {
        let end = lseek(handle.fileDescriptor, 0, SEEK_END)
        guard end >= offset else { throw FileProblem(path: path, reason: "it is shorter than it was") }
        guard ftruncate(handle.fileDescriptor, off_t(offset)) == 0,
            lseek(handle.fileDescriptor, off_t(offset), SEEK_SET) == offset
        else { throw FileProblem(path: path, errno: errno) }
    }

    /// Writes bytes behind those before. Not by the handle: its errors don't say what is wrong on every system.
    ///
    /// - Throws: ``FileProblem``, such as that the disk is full.
    func append(_ data: Data) throws {
        try data.withUnsafeBytes { bytes in
            var done = 0
            while done < bytes.count {
                let rest = UnsafeRawBufferPointer(rebasing: bytes[done...])
                let count = write(handle.fileDescriptor, rest.baseAddress, rest.count)
                if count < 0, errno == EINTR { continue }
                guard count >= 0 else { throw FileProblem(path: path, errno: errno) }
                done += count
            }
        }
    }

    /// - Throws: ``FileProblem``: some systems tell only now that the disk is full.
    func close() throws {
        do { try handle.close() } catch { throw FileProblem(path: path, reason: "it can't be closed") }
    }
}
