import Foundation

/// A place where tokens are stored between uses.
///
/// A refresh token can be used once. The client therefore refreshes inside of ``exclusively(_:_:)``, calls
/// ``prepare(for:)`` before it sends the refresh token, and stores the new tokens before it uses them.
///
/// ``MemoryTokenStore`` and ``FileTokenStore`` are included. A store of your own may use a keychain or a database. It
/// keeps tokens apart by the whole ``TokenKey``, and returns every property of ``StoredTokens`` as it was stored,
/// ``StoredTokens/binding`` included: a client does not use tokens whose binding is missing or not its own.
public protocol TokenStore: Sendable {
    /// Returns the tokens of a key; nil if there are none.
    ///
    /// - Parameter key: The account, and whose tokens they are.
    func tokens(for key: TokenKey) async throws -> StoredTokens?

    /// Stores tokens.
    ///
    /// - Parameters:
    ///   - tokens: The tokens; nil to remove those of the key.
    ///   - key: The account, and whose tokens they are.
    func store(_ tokens: StoredTokens?, for key: TokenKey) async throws

    /// Makes sure that new tokens can be stored, before the only refresh token is used. Does nothing by default.
    ///
    /// - Parameter key: The account, and whose tokens they are.
    func prepare(for key: TokenKey) async throws

    /// Runs an operation while no other client that shares the store runs one for the same key.
    ///
    /// - Parameters:
    ///   - key: The account, and whose tokens they are.
    ///   - body: The operation.
    func exclusively<Result: Sendable>(
        _ key: TokenKey, _ body: @Sendable () async throws -> Result
    ) async throws -> Result
}

extension TokenStore {
    public func prepare(for key: TokenKey) async throws {}
}
