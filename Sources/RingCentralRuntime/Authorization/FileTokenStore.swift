import Foundation

/// Tokens in a file that only its owner may read, and that several processes may share.
///
/// The file is replaced in one step, so that none of them ever sees half of it. Beside it lies a file `.lock`, which
/// holds nothing. Everything throws ``FileProblem``: if others may read the file, if it is not what this store writes,
/// or if it can't be read or written.
public struct FileTokenStore: TokenStore {
    private struct Content: Codable {
        var version = 1
        var accounts: [String: StoredTokens] = [:]
    }

    private struct Version: Codable { var version: Int }

    private let file: PrivateFile
    /// Where the file is.
    var path: String { file.path }

    /// - Parameter url: The file; it is made when the first token is kept. Its folder has to exist.
    public init(_ url: URL) {
        file = PrivateFile(path: url.path)
    }

    /// Reads the tokens of an account from the file; nil if there are none.
    ///
    /// - Throws: ``FileProblem``.
    public func tokens(of account: String) async throws -> StoredTokens? { try content().accounts[account] }

    /// Writes the tokens of an account into the file; nil forgets them.
    ///
    /// - Throws: ``FileProblem``.
    public func keep(_ tokens: StoredTokens?, for account: String) async throws {
        // Another account's tokens may be kept at the same moment.
        let lock = try FileLock.blocking(path: file.path + ".lock")
        defer { withExtendedLifetime(lock) {} }
        var content = try content()
        content.accounts[account] = tokens
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        encoder.dateEncodingStrategy = .iso8601
        try file.write(try encoder.encode(content))
    }

    /// Runs something while no process that shares the file does so for the same account.
    ///
    /// - Throws: ``FileProblem``, CancellationError while it waits, and what the body throws.
    public func exclusively<Result: Sendable>(
        _ account: String, _ body: @Sendable () async throws -> Result
    ) async throws -> Result {
        let name = SHA256.hexDigest(of: Array(account.utf8)).prefix(16)
        let lock = try await FileLock.waiting(path: "\(file.path).\(name).lock")
        defer { withExtendedLifetime(lock) {} }
        return try await body()
    }

    private func content() throws -> Content {
        guard let data = try file.read() else { return Content() }
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .iso8601
        guard let version = try? decoder.decode(Version.self, from: data).version else {
            throw broken("it holds no tokens")
        }
        guard version == 1 else { throw broken("it was written by another version of this store (\(version))") }
        do { return try decoder.decode(Content.self, from: data) } catch { throw broken("it is broken") }
    }

    private func broken(_ reason: String) -> FileProblem {
        FileProblem(path: file.path, reason: reason + "; move it away, and sign in anew")
    }
}
