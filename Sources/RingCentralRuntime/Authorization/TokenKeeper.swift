import Foundation

/// Keeps the tokens of an account, and renews them when it is time: once, however many calls wait for it.
actor TokenKeeper: TokenProvider {
    private let account: String
    private let grant: Grant
    private let endpoint: TokenEndpoint
    private let store: any TokenStore
    private let clock: any ClientClock
    private var current: StoredTokens?
    /// Whether the current tokens still have to be stored; they are not used before.
    private var isUnsaved = false
    private var pending: Task<StoredTokens, any Error>?
    /// How often somebody signed out: what began before must not bring tokens back after it.
    private var generation = 0

    init(
        account: String, grant: Grant, endpoint: TokenEndpoint, store: any TokenStore, clock: any ClientClock
    ) {
        self.account = account
        self.grant = grant
        self.endpoint = endpoint
        self.store = store
        self.clock = clock
    }

    func token(replacing rejected: String?) async throws -> String {
        if let current, !isUnsaved, isGood(current, rejected) { return current.accessToken }
        // On its own, since a caller that gives up must not take the tokens from the others.
        let task = pending ?? Task { try await renew(rejected) }
        pending = task
        return try await SharedTask.value(of: task).accessToken
    }

    /// Exchanges what a person's sign-in gave for tokens.
    func signIn(_ fields: [(String, String)]) async throws {
        let begun = generation
        // A code lives but a minute: it is exchanged before others are waited for.
        let tokens = try await endpoint.fetch(Grant(app: grant.app, fields: fields + grant.options))
        let isIn = try await store.exclusively(account) { try await self.replace(with: tokens, begun) }
        if isIn { return }
        try await revoke(tokens)
        throw problem("somebody signed out while the sign-in was under way")
    }

    /// Gives the tokens back and forgets them; a renewal that is under way ends first, and its tokens go as well.
    func signOut() async throws {
        let tokens = try await store.exclusively(account) { try await self.forget() }
        if let tokens { try await revoke(tokens) }
    }

    /// - Returns: Whether the tokens are kept; not if somebody signed out in the meantime.
    private func replace(with tokens: StoredTokens, _ begun: Int) async throws -> Bool {
        guard begun == generation else { return false }
        try await keep(tokens)
        return true
    }

    /// - Returns: What was forgotten.
    private func forget() async throws -> StoredTokens? {
        let stored = try await store.tokens(of: account)
        let tokens = isUnsaved ? current : stored ?? current
        try await store.keep(nil, for: account)
        (current, isUnsaved, pending) = (nil, false, nil)
        generation += 1
        return tokens
    }

    private func revoke(_ tokens: StoredTokens) async throws {
        try await endpoint.revoke(tokens.refreshToken ?? tokens.accessToken, of: grant.app)
    }

    /// A minute before it ends a token is not good any more, so that no request leaves with one that dies on its way.
    private func isGood(_ tokens: StoredTokens, _ rejected: String?) -> Bool {
        guard tokens.accessToken != rejected else { return false }
        let lead = min(60, tokens.expires.timeIntervalSince(tokens.issued) / 2)
        return tokens.expires.timeIntervalSince(clock.now) > lead
    }

    private func renew(_ rejected: String?) async throws -> StoredTokens {
        let begun = generation
        defer { if begun == generation { pending = nil } }
        if !isUnsaved, let stored = try await stored(rejected) { return stored }
        try await store.exclusively(account) { try await self.replenish(rejected, begun) }
        guard begun == generation, let current else { throw problem("somebody signed out") }
        return current
    }

    /// Gets tokens that are good, while nobody else who shares the store does.
    private func replenish(_ rejected: String?, _ begun: Int) async throws {
        guard begun == generation else { return }
        // What could not be stored is the only pair that is good: the one in the store was used for it.
        if isUnsaved, let current { try await keep(current) }
        // Somebody else may have renewed them while this one waited.
        if try await stored(rejected) == nil { try await keep(try await fetch()) }
    }

    private func stored(_ rejected: String?) async throws -> StoredTokens? {
        let begun = generation
        let stored = try await store.tokens(of: account)
        guard begun == generation else { return nil }
        current = stored ?? current
        return current.flatMap { isGood($0, rejected) ? $0 : nil }
    }

    /// Stores tokens before they are used; only for who has the store to itself.
    private func keep(_ tokens: StoredTokens) async throws {
        current = tokens
        isUnsaved = true
        try await store.keep(tokens, for: account)
        isUnsaved = false
    }

    private func fetch() async throws -> StoredTokens {
        guard let refresh = current?.refreshToken, !isOver(current?.refreshExpires) else { return try await begin() }
        do {
            return try await endpoint.fetch(grant.refreshing(Secret(refresh)))
        } catch let error as APIError where error.kind == .authorization {
            // The token that renews is used up or too old.
            if grant.isRepeatable { return try await begin() }
            throw error
        }
    }

    private func begin() async throws -> StoredTokens {
        guard grant.isRepeatable else { throw problem("nobody is signed in, or not any more: sign in") }
        return try await endpoint.fetch(grant)
    }

    private func isOver(_ date: Date?) -> Bool { date.map { $0 <= clock.now } ?? false }

    private func problem(_ reason: String) -> APIError {
        APIError(.authorization, operation: "token", underlying: RequestProblem(reason: reason))
    }
}
