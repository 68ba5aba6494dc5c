import Foundation

/// A folder that is removed with the last reference to it, or after the process that made it has ended.
final class TemporaryFolder: Sendable {
    let url: URL
    /// Held open, since the lock goes with it.
    private let descriptor: Int32

    private static let prefix = ".ringcentral-"
    /// The folders that have been cleaned in this process.
    private static let cleaned = Locked<Set<String>>([])
    /// The number of folders to remember: cleaning one again costs time, nothing else.
    private static let mostCleaned = 1000

    /// Makes an empty folder that only its owner may enter.
    ///
    /// - Parameter parent: Where to make it; what ended processes left there is removed, once for each process.
    /// - Throws: ``FileProblem``.
    init(in parent: URL) throws {
        let path = try FilePath.of(parent)
        if Self.isDue(path) { Self.clean(path) }
        // Another process may take it for a left one before it is locked.
        for _ in 0..<10 {
            let url = parent.appendingPathComponent(Self.prefix + UUID().uuidString, isDirectory: true)
            guard mkdir(url.path, 0o700) == 0 else { throw FileProblem(path: path, errno: errno) }
            guard let descriptor = Self.lock(url.path) else { continue }
            (self.url, self.descriptor) = (url, descriptor)
            return
        }
        throw FileProblem(path: path, reason: "no temporary folder can be kept there; something removes it")
    }

    deinit {
        Self.remove(url.path)
        close(descriptor)
    }

    private static func isDue(_ path: String) -> Bool {
        cleaned.withLock { cleaned in
            if cleaned.count >= mostCleaned { cleaned = [] }
            return cleaned.insert(path).inserted
        }
    }

    /// Removes the folders that no process holds any more.
    static func clean(_ parent: String) {
        // A folder that can't be listed has nothing that could be removed.
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: parent) else { return }
        for name in names where name.hasPrefix(prefix) {
            let path = "\(parent)/\(name)"
            let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
            guard descriptor >= 0 else { continue }
            var status = stat()
            if fstat(descriptor, &status) == 0, status.st_uid == geteuid(), flock(descriptor, LOCK_EX | LOCK_NB) == 0 {
                remove(path)
            }
            close(descriptor)
        }
    }

    /// - Returns: The descriptor that holds the lock; nil if the folder has been removed meanwhile.
    private static func lock(_ path: String) -> Int32? {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        // Where the file system has no locks, nothing is taken for left either.
        let isLocked = flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK
        var status = stat()
        guard isLocked, fstat(descriptor, &status) == 0, status.st_nlink > 0, access(path, F_OK) == 0 else {
            close(descriptor)
            return nil
        }
        return descriptor
    }

    /// Removes a folder and the files in it.
    private static func remove(_ path: String) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        for name in names { unlink("\(path)/\(name)") }
        rmdir(path)
    }
}
