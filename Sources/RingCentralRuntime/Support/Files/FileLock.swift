import Foundation

/// A lock on a file that the processes of one machine share. The lock ends with the object.
final class FileLock: Sendable {
    /// The time between two attempts to take the lock, in seconds.
    private static let interval: TimeInterval = 0.02

    private let path: String
    private let descriptor: Int32

    /// - Parameter path: The path of the lock file; it is created if necessary, and stays.
    /// - Throws: ``FileProblem``.
    private init(path: String) throws {
        self.path = path
        descriptor = open(path, O_CREAT | O_RDWR | O_NONBLOCK | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw FileProblem(path: path, errno: errno) }
    }

    deinit { close(descriptor) }

    /// Waits for the lock on the current thread. Only for locks that others hold for milliseconds.
    ///
    /// - Parameters:
    ///   - path: The path of the lock file.
    ///   - limit: The longest time to wait, in seconds.
    /// - Throws: ``FileProblem``, also if another process holds the lock for longer than the limit.
    static func blocking(path: String, limit: TimeInterval = 2) throws -> FileLock {
        let lock = try FileLock(path: path)
        var waited: TimeInterval = 0
        while try !lock.take() {
            guard waited < limit else { throw lock.timeout(limit) }
            usleep(UInt32(interval * 1_000_000))
            waited += interval
        }
        return lock
    }

    /// Waits for the lock without blocking a thread.
    ///
    /// - Parameters:
    ///   - path: The path of the lock file.
    ///   - limit: The longest time to wait, in seconds.
    ///   - clock: The clock that measures the wait.
    /// - Throws: ``FileProblem``, also if another process holds the lock for longer than the limit;
    ///   CancellationError.
    static func waiting(path: String, limit: TimeInterval, clock: any ClientClock) async throws -> FileLock {
        let lock = try FileLock(path: path)
        let start = clock.uptime
        while try !lock.take() {
            guard clock.uptime - start < limit else { throw lock.timeout(limit) }
            try await clock.sleep(seconds: interval)
        }
        return lock
    }

    /// The lock if it is free; nil if another process holds it.
    ///
    /// - Throws: ``FileProblem``.
    static func immediate(path: String) throws -> FileLock? {
        let lock = try FileLock(path: path)
        return try lock.take() ? lock : nil
    }

    /// Takes the lock if it is free.
    private func take() throws -> Bool {
        if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
        guard errno == EWOULDBLOCK || errno == EINTR else { throw FileProblem(path: path, errno: errno) }
        return false
    }

    private func timeout(_ limit: TimeInterval) -> FileProblem {
        FileProblem(
            path: path,
            reason: "another process has held this lock for \(limit) s; find it with `fuser`, and resume or end it",
            isTemporary: true)
    }
}
