import Foundation

/// A store that keeps tokens in a file, which only its owner can read and which several processes can share.
///
/// The file is replaced in one step, so no process sees a part of it. Beside it lie empty files named `.lock`, and for a
/// moment while tokens are stored a file named `.new`; if the process is killed then, the next use of the store removes
/// it. Space on the disk is reserved before a refresh token is sent, so a full disk does not lose its successor. Where the
/// system has no files without a name (macOS, NFS) the space is a file named `.reserved` meanwhile, which holds zeros.
///
/// Clients with different accounts, servers, client IDs or grants can share the file: see ``TokenKey``.
///
/// Every function throws ``FileProblem``: if the path is not a regular file of this user, if others can read it, if
/// its content is not what this store writes, if it can't be read or written, or if another process holds the lock for
/// too long.
public struct FileTokenStore: TokenStore {
    private struct Content: Codable {
        var version = 1
        /// By the description of the key. Others, such as those of an account name alone, are kept and not used.
        var accounts: [String: StoredTokens] = [:]
    }

    private struct Version: Codable { var version: Int }

    /// The number of bytes beyond the current content that are reserved for new tokens.
    private static let growth = 32 << 10

    private let file: PrivateFile
    /// Why the URL is not the location of a file; nil if it is.
    private let problem: FileProblem?
    /// The space that was reserved and not used yet.
    let reserved = Locked<[TokenKey: PendingFile]>([:])
    private let lockTimeout: TimeInterval
    private let clock: any ClientClock
    /// The path of the file.
    var path: String { file.path }

    /// - Parameters:
    ///   - url: The location of the file. It is created when the first tokens are stored; its folder has to exist.
    ///   - lockTimeout: The longest time to wait for a lock that another process holds, in seconds, from 0. It should
    ///     be longer than a token request takes.
    ///   - clock: The clock that measures waits for locks.
    public init(_ url: URL, lockTimeout: TimeInterval = 60, clock: any ClientClock = .system) {
        self.init(url, lockTimeout: lockTimeout, clock: clock, allowsUnnamed: true)
    }

    /// - Parameter allowsUnnamed: Whether new content may have no name until it is complete.
    init(
        _ url: URL, lockTimeout: TimeInterval = 60, clock: any ClientClock = .system, allowsUnnamed: Bool
    ) {
        do {
            file = PrivateFile(path: try FilePath.of(url), allowsUnnamed: allowsUnnamed)
            problem = nil
        } catch {
            file = PrivateFile(path: "")
            problem = error
        }
        self.lockTimeout = lockTimeout
        self.clock = clock
    }

    /// Returns the tokens of a key from the file; nil if there are none.
    ///
    /// - Throws: ``FileProblem``.
    public func tokens(for key: TokenKey) async throws -> StoredTokens? {
        if let problem { throw problem }
        if access(file.temporaryPath, F_OK) == 0, let lock = try FileLock.immediate(path: "\(file.path).lock") {
            defer { withExtendedLifetime(lock) {} }
            try file.removeTemporary()
        }
        return try content().accounts[key.description]
    }

    /// Writes tokens to the file; nil removes those of the key.
    ///
    /// - Throws: ``FileProblem``; CancellationError while it waits for the lock.
    public func store(_ tokens: StoredTokens?, for key: TokenKey) async throws {
        // Another account's tokens may be stored at the same moment.
        let lock = try await lock("lock")
        defer { withExtendedLifetime(lock) {} }
        var content = try content()
        content.accounts[key.description] = tokens
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        encoder.dateEncodingStrategy = .iso8601
        try file.write(try encoder.encode(content), using: reserved.withLock { $0.removeValue(forKey: key) })
    }

    /// Checks that the file can be replaced, and reserves space on the disk for new tokens. Call it inside of
    /// ``exclusively(_:_:)``, at whose end space that was not used is given back.
    ///
    /// - Throws: ``FileProblem``, such as that the disk is full; CancellationError while it waits for the lock.
    public func prepare(for key: TokenKey) async throws {
        let lock = try await lock("lock")
        defer { withExtendedLifetime(lock) {} }
        _ = try content()
        let size = try file.read()?.count ?? 0
        // First: where it has a name, the new one has the same.
        reserved.withLock { $0[key] = nil }
        let space = try file.reserve(size + Self.growth, name: "\(file.path).\(key.fileName).reserved")
        reserved.withLock { $0[key] = space }
    }

    /// Runs an operation while no process that shares the file runs one for the same key.
    ///
    /// - Throws: ``FileProblem``, CancellationError while it waits, and what the operation throws.
    public func exclusively<Result: Sendable>(
        _ key: TokenKey, _ body: @Sendable () async throws -> Result
    ) async throws -> Result {
        let lock = try await lock("\(key.fileName).lock")
        defer {
            reserved.withLock { $0[key] = nil }
            withExtendedLifetime(lock) {}
        }
        return try await body()
    }

    private func lock(_ suffix: String) async throws -> FileLock {
        if let problem { throw problem }
        return try await FileLock.waiting(path: "\(file.path).\(suffix)", limit: lockTimeout, clock: clock)
    }

    private func content() throws -> Content {
        guard let data = try file.read() else { return Content() }
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .iso8601
        guard let version = try? decoder.decode(Version.self, from: data).version else {
            throw broken("it is not a token file: it may be damaged or cut off")
        }
        guard version == 1 else { throw broken("it was written by another version of this store (\(version))") }
        do { return try decoder.decode(Content.self, from: data) } catch {
            throw broken("its tokens can't be read: it may be damaged")
        }
    }

    private func broken(_ reason: String) -> FileProblem {
        FileProblem(path: file.path, reason: reason + "; move it away, and sign in again")
    }
}
