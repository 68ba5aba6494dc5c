import Foundation

extension PrivateFile {
    /// Replaces the file; the old content stays if anything fails. The caller holds the lock of the file.
    ///
    /// - Parameters:
    ///   - data: The new content.
    ///   - reserved: The result of ``reserve(_:name:)``, whose space is used; nil for none.
    ///   - isLasting: Whether the content is secret and has to survive a loss of power, both of which take time.
    /// - Throws: ``FileProblem``.
    func write(_ data: Data, using reserved: PendingFile? = nil, isLasting: Bool = true) throws {
        let pending = try reserved ?? PendingFile(for: path, name: temporaryPath, isNamed: !isLasting || !allowsUnnamed)
        try pending.write(data, isLasting: isLasting)
        try pending.replace(path, through: temporaryPath)
        if isLasting { try synchronizeFolder() }
    }

    /// Takes up space on the disk for a later ``write(_:using:isLasting:)``. The caller holds the lock of the file.
    ///
    /// - Parameters:
    ///   - count: The number of bytes. They are written, since not every file system can allocate without.
    ///   - name: The path of the file that holds the space, where it needs one.
    /// - Throws: ``FileProblem``, such as that the disk is full.
    func reserve(_ count: Int, name: String) throws -> PendingFile {
        try removeTemporary()
        let pending = try PendingFile(for: path, name: name, isNamed: !allowsUnnamed)
        try pending.write(Data(count: count), isLasting: true)
        return pending
    }

    /// Removes what a process that was killed may have left. The caller holds the lock of the file.
    func removeTemporary() throws {
        guard unlink(temporaryPath) == 0 || errno == ENOENT else {
            throw FileProblem(path: temporaryPath, errno: errno)
        }
    }

    /// Writes the folder to the disk: until then a loss of power may bring the old file back.
    private func synchronizeFolder() throws {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        // A folder that can be written to but not read can't be synchronized.
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        // Some file systems can't synchronize folders.
        guard fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP else {
            throw FileProblem(path: folder, errno: errno)
        }
    }
}
