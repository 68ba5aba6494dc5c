import Foundation

/// An error that describes why a file can't be used.
public struct FileProblem: Error, Sendable, Hashable, CustomStringConvertible {
    /// The path of the file.
    public let path: String
    /// The problem, and what to do about it.
    public let reason: String
    /// A Boolean value that indicates whether the same access may succeed later, such as when the disk is full or
    /// another process holds a lock.
    public let isTemporary: Bool

    /// The path and the reason.
    public var description: String { "\(path): \(reason)" }

    init(path: String, reason: String, isTemporary: Bool = false) {
        self.path = path
        self.reason = reason
        self.isTemporary = isTemporary
    }

    init(path: String, errno code: Int32) {
        let temporary = [ENOSPC, EDQUOT, EMFILE, ENFILE, ENOMEM, EIO, EAGAIN, EINTR, EBUSY, ESTALE]
        self.init(path: path, reason: String(cString: strerror(code)), isTemporary: temporary.contains(code))
    }
}
