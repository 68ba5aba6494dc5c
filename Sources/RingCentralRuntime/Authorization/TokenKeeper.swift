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
        let grant = Grant(app: grant.app, fields: fields + grant.options)
        try await keep(try await endpoint.fetch(grant))
    }

    /// Gives the tokens back and forgets them.
    func signOut() async throws {
        let tokens = try await store.tokens(of: account) ?? current
        current = nil
        try await store.keep(nil, for: account)
        if let token = tokens?.refreshToken ?? tokens?.accessToken {
            try await endpoint.revoke(token, of: grant.app)
        }
    }

    /// A minute before it ends a token is not good any more, so that no request leaves with one that dies on its way.
    private func isGood(_ tokens: StoredTokens, _ rejected: String?) -> Bool {
        guard tokens.accessToken != rejected else { return false }
        let lead = min(60, tokens.expires.timeIntervalSince(tokens.issued) / 2)
        return tokens.expires.timeIntervalSince(clock.now) > lead
    }

    private func renew(_ rejected: String?) async throws -> StoredTokens {
        defer { pending = nil }
        if isUnsaved, let current {
            try await keep(current)
            if isGood(current, rejected) { return current }
        }
        if let stored = try await stored(rejected) { return stored }
        try await store.exclusively(account) {
            // Somebody else may have renewed them while this one waited.
            if try await self.stored(rejected) != nil { return }
            try await self.keep(try await self.fetch())
        }
        guard let current else { throw problem("there are no tokens") }
        return current
    }

    private func stored(_ rejected: String?) async throws -> StoredTokens? {
        if let stored = try await store.tokens(of: account) { current = stored }
        return current.flatMap { isGood($0, rejected) ? $0 : nil }
    }

    /// Stores tokens before they are used.
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
