import Foundation

/// New content on its way to replace a file. Until it is complete it has no name where the system allows (Linux), so that
/// nothing is left of it if the process is killed.
final class PendingFile: Sendable {
    private let path: String
    private let descriptor: Int32
    /// The path of the file until it replaces another; nil if it has no name of its own.
    private let name: Locked<String?>

    /// - Parameters:
    ///   - path: The path of the file to replace.
    ///   - name: The path to write to where files without a name are not available. An old file there is removed.
    ///   - isNamed: Whether to use the name in any case, which is faster.
    /// - Throws: ``FileProblem``.
    init(for path: String, name: String, isNamed: Bool = false) throws {
        self.path = path
        if !isNamed, let descriptor = Self.openUnnamed(beside: path) {
            self.descriptor = descriptor
            self.name = Locked(nil)
            return
        }
        guard unlink(name) == 0 || errno == ENOENT else { throw FileProblem(path: name, errno: errno) }
        descriptor = open(name, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw FileProblem(path: name, errno: errno) }
        self.name = Locked(name)
    }

    deinit {
        close(descriptor)
        if let name = name.withLock({ $0 }) { unlink(name) }
    }

    private static func openUnnamed(beside path: String) -> Int32? {
        #if os(Linux)
            // O_TMPFILE, which Swift can't import; the file gets its name through /proc.
            let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
            guard access("/proc/self/fd", X_OK) == 0 else { return nil }
            let descriptor = open(folder, 0o20000000 | O_DIRECTORY | O_RDWR | O_CLOEXEC, 0o600)
            return descriptor >= 0 ? descriptor : nil
        #else
            return nil
        #endif
    }

    /// Writes the whole content, over what was written before.
    ///
    /// - Parameters:
    ///   - data: The content.
    ///   - isLasting: Whether it has to survive a loss of power.
    /// - Throws: ``FileProblem``, such as that the disk is full.
    func write(_ data: Data, isLasting: Bool) throws {
        try data.withUnsafeBytes { bytes in
            var done = 0
            while done < bytes.count {
                let count = pwrite(
                    descriptor, bytes.baseAddress?.advanced(by: done), bytes.count - done, off_t(done))
                if count < 0, errno == EINTR { continue }
                guard count >= 0 else { throw problem }
                done += count
            }
        }
        guard ftruncate(descriptor, off_t(data.count)) == 0 else { throw problem }
        if isLasting, fsync(descriptor) != 0 { throw problem }
    }

    /// Replaces a file with the content.
    ///
    /// - Parameters:
    ///   - path: The path of the file.
    ///   - temporary: The path that the content has for a moment, since a file without a name can't replace another.
    /// - Throws: ``FileProblem``.
    func replace(_ path: String, through temporary: String) throws {
        let isRenamed = try name.withLock { name in
            guard let current = name else { return false }
            guard rename(current, path) == 0 else { throw FileProblem(path: path, errno: errno) }
            // Whatever has the name from now on is another file.
            name = nil
            return true
        }
        if isRenamed { return }
        guard unlink(temporary) == 0 || errno == ENOENT else { throw FileProblem(path: temporary, errno: errno) }
        let link = "/proc/self/fd/\(descriptor)"
        guard linkat(AT_FDCWD, link, AT_FDCWD, temporary, AT_SYMLINK_FOLLOW) == 0, rename(temporary, path) == 0 else {
            let problem = FileProblem(path: path, errno: errno)
            unlink(temporary)
            throw problem
        }
    }

    private var problem: FileProblem { FileProblem(path: path, errno: errno) }
}
