import Foundation

extension PrivateFile {
    /// Replaces the file; the old content stays if anything fails. The caller holds the lock of the file.
    ///
    /// - Parameters:
    ///   - data: The new content.
    ///   - reserved: The path of a file from ``reserve(_:at:)``, whose space is used; nil for none.
    ///   - isLasting: Whether the content has to survive a loss of power, which takes time.
    /// - Throws: ``FileProblem``.
    func write(_ data: Data, using reserved: String? = nil, isLasting: Bool = true) throws {
        let isReserved = reserved.map { rename($0, temporaryPath) == 0 } ?? false
        if !isReserved { try removeTemporary() }
        do {
            try fill(temporaryPath, data, isNew: !isReserved, isLasting: isLasting)
            guard rename(temporaryPath, path) == 0 else { throw FileProblem(path: path, errno: errno) }
            if isLasting { try synchronizeFolder() }
        } catch {
            unlink(temporaryPath)
            throw error
        }
    }

    /// Takes up space on the disk for a later ``write(_:using:isLasting:)``. The caller holds the lock of the file.
    ///
    /// - Parameters:
    ///   - count: The number of bytes. They are written, since not every file system can allocate without.
    ///   - reserved: The path of the file that holds the space; its content is zeros.
    /// - Throws: ``FileProblem``, such as that the disk is full.
    func reserve(_ count: Int, at reserved: String) throws {
        try removeTemporary()
        unlink(reserved)
        do { try fill(reserved, Data(count: count), isNew: true, isLasting: true) } catch {
            unlink(reserved)
            throw error
        }
    }

    /// Removes what a process that was killed may have left.
    private func removeTemporary() throws {
        guard unlink(temporaryPath) == 0 || errno == ENOENT else {
            throw FileProblem(path: temporaryPath, errno: errno)
        }
    }

    private func fill(_ name: String, _ data: Data, isNew: Bool, isLasting: Bool) throws {
        let flags = (isNew ? O_CREAT | O_EXCL : 0) | O_WRONLY | O_CLOEXEC | O_NOFOLLOW
        let descriptor = open(name, flags, 0o600)
        guard descriptor >= 0 else { throw FileProblem(path: name, errno: errno) }
        defer { close(descriptor) }
        try data.withUnsafeBytes { bytes in
            var done = 0
            while done < bytes.count {
                let rest = UnsafeRawBufferPointer(rebasing: bytes[done...])
                let count = writeBytes(descriptor, rest)
                if count < 0, errno == EINTR { continue }
                guard count >= 0 else { throw FileProblem(path: path, errno: errno) }
                done += count
            }
        }
        // What was reserved and not needed.
        guard ftruncate(descriptor, off_t(data.count)) == 0 else { throw FileProblem(path: path, errno: errno) }
        if isLasting, fsync(descriptor) != 0 { throw FileProblem(path: path, errno: errno) }
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

/// The system's function, which the method of the same name hides.
private func writeBytes(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    write(descriptor, bytes.baseAddress, bytes.count)
}
