import Foundation

/// Where tokens are kept between one use of them and the next.
///
/// A refresh token is good once: who renews does so under ``exclusively(_:_:)``, and stores the new pair before it is
/// used. Two stores come along: ``MemoryTokenStore`` and ``FileTokenStore``; one of your own may use a keychain or a
/// database.
public protocol TokenStore: Sendable {
    /// The tokens of an account; nil if there are none.
    ///
    /// - Parameter account: The name of the account.
    func tokens(of account: String) async throws -> StoredTokens?

    /// Keeps tokens; nil forgets those of the account.
    func keep(_ tokens: StoredTokens?, for account: String) async throws

    /// Runs something while nobody else who shares the store runs something for the same account.
    func exclusively<Result: Sendable>(
        _ account: String, _ body: @Sendable () async throws -> Result
    ) async throws -> Result
}

/// An access token, and what renews it.
public struct StoredTokens: Sendable, Hashable, Codable {
    /// The token that calls show.
    public var accessToken: String
    /// When it was asked for.
    public var issued: Date
    /// When it ends.
    public var expires: Date
    /// The token that renews, good once.
    public var refreshToken: String?
    /// When that ends.
    public var refreshExpires: Date?
    /// The extension that is logged in.
    public var ownerID: String?
    /// The device or program that is logged in.
    public var endpointID: String?
    /// The permissions the tokens stand for, separated by spaces.
    public var scope: String?

    /// - Parameters:
    ///   - accessToken: The token that calls show.
    ///   - issued: When it was asked for.
    ///   - expires: When it ends.
    ///   - refreshToken: The token that renews; nil if there is none.
    ///   - refreshExpires: When that ends; nil if nobody says.
    ///   - ownerID: The extension that is logged in.
    ///   - endpointID: The device or program that is logged in.
    ///   - scope: The permissions the tokens stand for, separated by spaces.
    public init(
        accessToken: String, issued: Date, expires: Date, refreshToken: String? = nil, refreshExpires: Date? = nil,
        ownerID: String? = nil, endpointID: String? = nil, scope: String? = nil
    ) {
        self.accessToken = accessToken
        self.issued = issued
        self.expires = expires
        self.refreshToken = refreshToken
        self.refreshExpires = refreshExpires
        self.ownerID = ownerID
        self.endpointID = endpointID
        self.scope = scope
    }
}

extension StoredTokens: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// When they end; not the tokens.
    public var description: String { "StoredTokens(expires: \(expires))" }
    /// When they end; not the tokens.
    public var debugDescription: String { description }
    /// Shows when they end, since a dump ends up in logs as well.
    public var customMirror: Mirror { Mirror(self, children: ["expires": expires]) }
}

/// Tokens that are gone when the process ends.
public final class MemoryTokenStore: TokenStore {
    private let all = Locked<[String: StoredTokens]>([:])
    private let queues = Locked<[String: TurnQueue]>([:])

    /// A store without tokens.
    public init() {}

    /// The tokens of an account; nil if there are none. It throws nothing.
    public func tokens(of account: String) async throws -> StoredTokens? { all.withLock { $0[account] } }

    /// Keeps tokens; nil forgets those of the account. It throws nothing.
    public func keep(_ tokens: StoredTokens?, for account: String) async throws {
        all.withLock { $0[account] = tokens }
    }

    /// Runs something while nobody else who shares the store runs something for the same account.
    ///
    /// - Throws: CancellationError while it waits, and what the body throws.
    public func exclusively<Result: Sendable>(
        _ account: String, _ body: @Sendable () async throws -> Result
    ) async throws -> Result {
        let queue = queues.withLock { queues in
            let queue = queues[account] ?? TurnQueue()
            queues[account] = queue
            return queue
        }
        return try await queue.run(body)
    }
}
