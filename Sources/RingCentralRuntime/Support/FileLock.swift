import Foundation

/// A lock that processes of one machine share, on a file made for it.
final class FileLock: Sendable {
    private let descriptor: Int32

    /// - Parameter path: The file; it is made if need be, and stays.
    /// - Throws: ``FileProblem``.
    private init(path: String) throws {
        descriptor = open(path, O_CREAT | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw FileProblem(path: path, errno: errno) }
    }

    deinit { close(descriptor) }

    /// Waits for the lock, which is given back when the result goes away. Only for what others hold but briefly.
    static func blocking(path: String) throws -> FileLock {
        let lock = try FileLock(path: path)
        while flock(lock.descriptor, LOCK_EX) != 0 {
            guard errno == EINTR else { throw FileProblem(path: path, errno: errno) }
        }
        return lock
    }

    /// Waits for the lock without holding a thread.
    ///
    /// - Throws: ``FileProblem``, CancellationError.
    static func waiting(path: String) async throws -> FileLock {
        let lock = try FileLock(path: path)
        while flock(lock.descriptor, LOCK_EX | LOCK_NB) != 0 {
            guard errno == EWOULDBLOCK || errno == EINTR else { throw FileProblem(path: path, errno: errno) }
            try await Task.sleep(nanoseconds: 20_000_000)
        }
        return lock
    }
}

/// Why a file can't be used.
public struct FileProblem: Error, Sendable, Hashable, CustomStringConvertible {
    /// The file.
    public let path: String
    /// What is wrong, and what to do about it.
    public let reason: String

    /// The file and the reason.
    public var description: String { "\(path): \(reason)" }

    init(path: String, reason: String) {
        self.path = path
        self.reason = reason
    }

    init(path: String, errno code: Int32) {
        self.init(path: path, reason: String(cString: strerror(code)))
    }
}
