import Foundation

/// A file that is written to.
struct WritableFile: Sendable {
    private let url: URL
    private let handle: FileHandle

    /// Opens a file.
    ///
    /// - Parameter startingAnew: Whether to make a new one that only its owner may read. Who reads the old one goes on
    ///   doing so.
    /// - Throws: ``FileProblem``.
    init(_ url: URL, startingAnew: Bool) throws {
        if startingAnew { unlink(url.path) }
        let flags = startingAnew ? O_CREAT | O_EXCL : 0
        let descriptor = open(url.path, flags | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw FileProblem(path: url.path, errno: errno) }
        self.url = url
        handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    }

    /// Drops what comes after a place, and goes on writing there.
    ///
    /// - Throws: ``FileProblem``, also if the file does not reach that far.
    func cut(at offset: Int64) throws {
        let end = lseek(handle.fileDescriptor, 0, SEEK_END)
        guard end >= offset else { throw FileProblem(path: url.path, reason: "it is shorter than it was") }
        guard ftruncate(handle.fileDescriptor, off_t(offset)) == 0,
            lseek(handle.fileDescriptor, off_t(offset), SEEK_SET) == offset
        else { throw FileProblem(path: url.path, errno: errno) }
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
                guard count >= 0 else { throw FileProblem(path: url.path, errno: errno) }
                done += count
            }
        }
    }

    /// - Throws: ``FileProblem``: some systems tell only now that the disk is full.
    func close() throws {
        do { try handle.close() } catch { throw FileProblem(path: url.path, reason: "it can't be closed") }
    }
}
