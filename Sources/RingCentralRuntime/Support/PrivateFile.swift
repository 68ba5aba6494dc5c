import Foundation

/// A small file that only its owner may read, replaced in one step.
struct PrivateFile: Sendable {
    let path: String

    /// - Returns: What is in the file; nil if there is none.
    /// - Throws: ``FileProblem`` if it can't be read, or if others can.
    func read() throws -> Data? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            if errno == ENOENT { return nil }
            throw FileProblem(path: path, errno: errno)
        }
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw FileProblem(path: path, errno: errno) }
        guard status.st_mode & 0o077 == 0 else {
            throw FileProblem(
                path: path,
                reason: "others may read or change it; run `chmod 600` on it, and get new tokens if they might have")
        }
        do { return try file.readToEnd() ?? Data() } catch { throw FileProblem(path: path, reason: "\(error)") }
    }

    /// Replaces the file; what was there stays if anything goes wrong.
    ///
    /// - Parameter isLasting: Whether it has to outlive a loss of power, which takes time.
    /// - Throws: ``FileProblem``.
    func write(_ data: Data, isLasting: Bool = true) throws {
        let temporary = "\(path).\(ProcessInfo.processInfo.processIdentifier).\(UUID().uuidString)"
        let descriptor = open(temporary, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw FileProblem(path: path, errno: errno) }
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        do {
            try file.write(contentsOf: data)
            if isLasting { try file.synchronize() }
            try file.close()
            guard rename(temporary, path) == 0 else { throw FileProblem(path: path, errno: errno) }
            if isLasting { try synchronizeFolder() }
        } catch {
            unlink(temporary)
            throw error as? FileProblem ?? FileProblem(path: path, reason: "\(error)")
        }
    }

    /// Writes the folder down: until then a loss of power may bring the old file back.
    private func synchronizeFolder() throws {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        // A folder that may be written to, but not read, can't be asked for it.
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        // Some file systems know no such thing for folders.
        guard fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP else {
            throw FileProblem(path: folder, errno: errno)
        }
    }
}
