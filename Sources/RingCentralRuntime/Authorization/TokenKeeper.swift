import Foundation

/// The owner of an account's tokens. It renews them when they are about to expire, once for all calls that wait.
actor TokenKeeper: TokenProvider {
    /// A refresh token that the service rejected.
    private struct Rejection {
        let token: Secret
        let error: APIError
    }

    private let key: TokenKey
    private let grant: Grant
    private let endpoint: TokenEndpoint
    private let store: any TokenStore
    private let clock: any ClientClock
    private var current: StoredTokens?
    /// Whether the current tokens still have to be stored; they are not used before.
    private var isUnsaved = false
    /// The refresh token that is not sent again.
    private var rejection: Rejection?
    private var pending: Task<StoredTokens, any Error>?
    /// The number of sign-outs: what began before one must not bring tokens back after it.
    private var generation = 0

    init(
        account: String, grant: Grant, endpoint: TokenEndpoint, store: any TokenStore, clock: any ClientClock
    ) {
        key = TokenKey(account: account, grant: grant, server: endpoint.server)
        self.grant = grant
        self.endpoint = endpoint
        self.store = store
        self.clock = clock
    }

    /// The ID of the extension that is logged in; nil if unknown.
    var ownerID: String? { current?.ownerID }

    func token(replacing rejected: String?) async throws -> String {
        if let current, !isUnsaved, isGood(current, rejected) { return current.accessToken }
        // On its own, since a caller that gives up must not take the tokens from the others.
        let task = pending ?? Task { try await renew(rejected) }
        pending = task
        do { return try await SharedTask.value(of: task).accessToken } catch is CancellationError
            where task.isCancelled && !Task.isCancelled
        {
            // A sign-in has ended the renewal: its tokens serve as well.
            return try await token(replacing: rejected)
        }
    }

    /// Exchanges the result of a person's sign-in for tokens, and stores them.
    func signIn(_ fields: [(String, String)]) async throws {
        let begun = generation
        // A code lives for a minute: it is exchanged before anything is waited for.
        let tokens = try await endpoint.exchange(Grant(app: grant.app, fields: fields + grant.options))
        if begun == generation {
            // A renewal that is under way is of the session before.
            pending?.cancel()
            // Nobody can get these tokens again: if they can't be stored now, the next call does.
            hold(tokens)
        }
        if try await store.exclusively(key, { try await self.replace(with: tokens, begun) }) { return }
        try await revoke(tokens)
        throw problem("somebody signed out while the sign-in was under way")
    }

    /// Revokes the tokens and removes them. A renewal that is under way ends first, and its tokens are revoked as well.
    func signOut() async throws {
        let tokens = try await store.exclusively(key) { try await self.forget() }
        if let tokens { try await revoke(tokens) }
    }

    /// - Returns: Whether the tokens are stored; not if somebody signed out in the meantime.
    private func replace(with tokens: StoredTokens, _ begun: Int) async throws -> Bool {
        guard begun == generation else { return false }
        try await save(tokens)
        return true
    }

    /// - Returns: The tokens that were removed.
    private func forget() async throws -> StoredTokens? {
        let stored = try await load()
        let tokens = isUnsaved ? current : stored ?? current
        try await store.store(nil, for: key)
        (current, isUnsaved, pending, rejection) = (nil, false, nil, nil)
        generation += 1
        return tokens
    }

    private func revoke(_ tokens: StoredTokens) async throws {
        try await endpoint.revoke(tokens.refreshToken ?? tokens.accessToken, of: grant.app)
    }

    /// A token is renewed a minute before it expires, so that it does not expire on its way.
    private func isGood(_ tokens: StoredTokens, _ rejected: String?) -> Bool {
        guard tokens.accessToken != rejected else { return false }
        let lead = min(60, tokens.expires.timeIntervalSince(tokens.issued) / 2)
        return tokens.expires.timeIntervalSince(clock.now) > lead
    }

    private func renew(_ rejected: String?) async throws -> StoredTokens {
        let begun = generation
        defer { if begun == generation { pending = nil } }
        if !isUnsaved, let stored = try await stored(rejected) { return stored }
        try await store.exclusively(key) { try await self.replenish(rejected, begun) }
        guard begun == generation, let current else { throw problem("somebody signed out") }
        return current
    }

    /// Gets new tokens unless others who share the store did.
    private func replenish(_ rejected: String?, _ begun: Int) async throws {
        guard begun == generation else { return }
        // What could not be stored is the only good pair: the one in the store was used for it.
        if isUnsaved, let current { try await save(current) }
        // Others may have renewed them while this one waited.
        guard try await stored(rejected) == nil else { return }
        let tokens = try await fetch()
        // Tokens of a sign-in are not replaced by those of the session before.
        try Task.checkCancellation()
        try await save(tokens)
    }

    private func stored(_ rejected: String?) async throws -> StoredTokens? {
        let begun = generation
        let stored = try await load()
        guard begun == generation else { return nil }
        if !isUnsaved { current = stored ?? current }
        return current.flatMap { isGood($0, rejected) ? $0 : nil }
    }

    /// The stored tokens, if they are this client's.
    private func load() async throws -> StoredTokens? {
        try await store.tokens(for: key).flatMap { $0.binding == key.binding ? $0 : nil }
    }

    /// Keeps tokens until they can be stored.
    private func hold(_ tokens: StoredTokens) {
        current = tokens
        current?.binding = key.binding
        isUnsaved = true
    }

    /// Stores tokens before they are used; only inside of the store's `exclusively`.
    private func save(_ tokens: StoredTokens) async throws {
        hold(tokens)
        guard let current else { return }
        try await store.store(current, for: key)
        isUnsaved = false
    }

    private func fetch() async throws -> StoredTokens {
        guard let refresh = current?.refreshToken, !isOver(current?.refreshExpires) else { return try await begin() }
        if let rejection, rejection.token.text == refresh {
            if grant.isRepeatable { return try await begin() }
            throw rejection.error
        }
        // The service takes a refresh token once: its successor must not be lost.
        try await store.prepare(for: key)
        do {
            return try await endpoint.fetch(grant.refreshing(Secret(refresh)))
        } catch let error as APIError where error.kind == .authorization {
            if error.isServiceRejection { rejection = Rejection(token: Secret(refresh), error: error) }
            if grant.isRepeatable { return try await begin() }
            throw error
        }
    }

    private func begin() async throws -> StoredTokens {
        guard grant.isRepeatable else { throw problem("nobody is signed in, or not any more: sign in") }
        try await store.prepare(for: key)
        return try await endpoint.fetch(grant)
    }

    private func isOver(_ date: Date?) -> Bool { date.map { $0 <= clock.now } ?? false }

    private func problem(_ reason: String) -> APIError {
        APIError(.authorization, operation: "token", underlying: RequestProblem(reason: reason))
    }
}
