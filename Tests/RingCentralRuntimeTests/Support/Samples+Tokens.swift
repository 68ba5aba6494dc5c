import Foundation
import RingCentralTesting

@testable import RingCentralRuntime

extension Authorization {
    /// The key of the tokens that a client with this authorization stores.
    func key(account: String = "default", server: Server? = nil) -> TokenKey {
        let server = server ?? ServiceDescription.sample.servers.first ?? Server(name: "none", url: "")
        guard case .grant(let grant) = kind else { return TokenKey(account: account, binding: "") }
        return TokenKey(account: account, grant: grant, server: server)
    }
}

extension TokenStore {
    /// The tokens of a client with an authorization.
    func tokens(of authorization: Authorization, server: Server? = nil) async throws -> StoredTokens? {
        try await tokens(for: authorization.key(server: server))
    }

    /// Stores tokens as a client with an authorization does.
    func keep(_ tokens: StoredTokens, of authorization: Authorization, server: Server? = nil) async throws {
        let key = authorization.key(server: server)
        var bound = tokens
        bound.binding = key.binding
        try await store(bound, for: key)
    }
}

extension StoredTokens {
    /// Tokens whose access token has expired by the clocks of the tests, or has an hour to go.
    static func sample(_ name: String = "old", isOver: Bool = true) -> StoredTokens {
        let issued = Date(timeIntervalSince1970: isOver ? 1_740_000_000 : 1_750_000_000)
        return StoredTokens(
            accessToken: name, issued: issued, expires: issued + 3600, refreshToken: "refresh-\(name)")
    }
}
