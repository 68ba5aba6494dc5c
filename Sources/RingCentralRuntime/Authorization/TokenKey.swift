import Foundation

/// The key of stored tokens: the name of the account, and a digest of whose tokens they are.
///
/// Clients that share a store share tokens only if their keys are equal, which takes the same account name, server,
/// client ID and grant (with its JWT, its account and its scope). A store of your own uses ``description`` as its key.
public struct TokenKey: Sendable, Hashable, CustomStringConvertible {
    /// The name of the account in the client.
    public let account: String
    /// The SHA-256 digest of server, client ID and grant, in 64 hexadecimal digits. It reveals no secret.
    public let binding: String

    /// A text that differs for each key, to store tokens by in a database or a keychain.
    public var description: String { "\(account)#\(binding)" }

    /// - Parameters:
    ///   - account: The name of the account in the client.
    ///   - binding: The digest of server, client ID and grant.
    public init(account: String, binding: String) {
        self.account = account
        self.binding = binding
    }

    init(account: String, grant: Grant, server: Server) {
        self.init(account: account, binding: grant.binding(to: server))
    }

    /// A short digest of the key, for the names of files.
    var fileName: String { String(SHA256.hexDigest(of: Array(description.utf8)).prefix(16)) }
}
