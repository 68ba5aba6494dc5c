import Foundation

/// Keeps a token, and asks for another one when it is needed: once, however many calls wait for it.
actor TokenKeeper: TokenProvider {
    private struct Token {
        let access: Secret
        let refresh: Secret?
        let goodUntil: Date
    }

    private let grant: Grant
    private let endpoint: TokenEndpoint
    private let now: @Sendable () -> Date
    private var current: Token?
    private var pending: Task<Token, any Error>?

    init(grant: Grant, endpoint: TokenEndpoint, now: @escaping @Sendable () -> Date = { Date() }) {
        self.grant = grant
        self.endpoint = endpoint
        self.now = now
    }

    func token(replacing rejected: String?) async throws -> String {
        if let current, current.access.text != rejected, now() < current.goodUntil { return current.access.text }
        let task = pending ?? Task { try await renew() }
        pending = task
        let token = try await task.value
        try Task.checkCancellation()
        return token.access.text
    }

    /// Runs on its own, since a caller that gives up must not take the token from the others.
    private func renew() async throws -> Token {
        defer { pending = nil }
        let asked = now()
        let answer = try await fetch()
        let lifetime = TimeInterval(answer.expiresIn ?? 3600)
        // Renewed a minute early, so that no request leaves with a token that dies on its way.
        let token = Token(
            access: Secret(answer.accessToken), refresh: answer.refreshToken.map { Secret($0) },
            goodUntil: asked.addingTimeInterval(lifetime - min(60, lifetime / 2)))
        current = token
        return token
    }

    private func fetch() async throws -> TokenAnswer {
        guard let refresh = current?.refresh else { return try await endpoint.fetch(grant) }
        do {
            return try await endpoint.fetch(grant.refreshing(refresh))
        } catch let error as APIError where error.kind == .authorization {
            // The token that renews is used up or too old: begin anew.
            current = nil
            return try await endpoint.fetch(grant)
        }
    }
}
