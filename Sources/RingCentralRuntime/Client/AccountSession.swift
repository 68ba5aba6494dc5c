import Foundation

/// An account that a client serves: where its tokens come from, and what its requests count for.
final class AccountSession: Sendable {
    let name: String
    let tokens: any TokenProvider
    let courier: Courier
    /// What keeps the tokens, if they are got by a grant.
    let keeper: TokenKeeper?
    let app: AppCredentials?
    /// The calls that wait for a token.
    let demand = TokenDemand()

    init(name: String, authorization: Authorization, courier: Courier) {
        self.name = name
        self.courier = courier
        app = authorization.app
        switch authorization.kind {
        case .bearer(let token):
            tokens = FixedToken(token: token)
            keeper = nil
        case .custom(let provider):
            tokens = AbandonableProvider(provider: provider)
            keeper = nil
        case .grant(let grant):
            let keeper = TokenKeeper(
                account: name, grant: grant, endpoint: TokenEndpoint(courier: courier),
                store: authorization.store ?? MemoryTokenStore(), clock: courier.configuration.clock)
            self.keeper = keeper
            tokens = keeper
        }
    }

    /// A token that a header can carry.
    ///
    /// - Throws: ``APIError``; CancellationError.
    func token(
        for operation: APIOperation, replacing rejected: String?, _ terms: CallTerms
    ) async throws -> String {
        do {
            let token = try await waiting(terms) { try await tokens.token(replacing: rejected) }
            // A token comes from elsewhere, and goes into a header.
            guard HeaderRules.canCarry(token: token) else {
                throw RequestProblem(reason: "the token is empty, or has a character that headers can't have")
            }
            return token
        } catch let error as CancellationError {
            throw error
        } catch var error as APIError {
            // It is the request for a token that failed: the call itself was not sent.
            error.outcome = .notSent
            throw error
        } catch {
            throw APIError(.authorization, operation: operation.id, underlying: error)
        }
    }

    /// Waits for a token as long as a call may: until its deadline, and no longer than one attempt may take if it makes
    /// but one.
    private func waiting(_ terms: CallTerms, _ body: () async throws -> String) async throws -> String {
        let waiter = TokenWaiter(terms)
        guard terms.retries.attempts <= 1, terms.timeout.isFinite else { return try await demand.wait(waiter, body) }
        let id = courier.watchdog.watch(courier.configuration.clock.uptime + terms.timeout) {
            let reason = "no token arrived within the timeout of \(Seconds.text(terms.timeout)) s"
            waiter.fail(APIError(.timeout, operation: "token", underlying: RequestProblem(reason: reason)))
        }
        defer { courier.watchdog.forget(id) }
        return try await demand.wait(waiter, body)
    }

    /// The header of the app; nil for an app without a secret.
    ///
    /// - Throws: ``APIError`` if the client doesn't know the app.
    func appHeader(for operation: APIOperation) throws -> String? {
        guard let app else {
            throw APIError(
                .authorization, operation: operation.id,
                underlying: RequestProblem(reason: "the app's id and secret are needed"))
        }
        return app.basicHeader
    }
}

/// A token provider of the app that calls stop to wait for at their limits, even if it never returns.
private struct AbandonableProvider: TokenProvider {
    let provider: any TokenProvider

    func token(replacing rejected: String?) async throws -> String {
        let task = Task { try await provider.token(replacing: rejected) }
        defer { task.cancel() }
        return try await SharedTask.value(of: task)
    }
}
