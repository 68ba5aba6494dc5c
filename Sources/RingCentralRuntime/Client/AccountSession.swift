import Foundation

/// An account that a client serves: where its tokens come from, and what its requests count for.
final class AccountSession: Sendable {
    let name: String
    let tokens: any TokenProvider
    let courier: Courier
    /// What keeps the tokens, if they are got by a grant.
    let keeper: TokenKeeper?
    let app: AppCredentials?

    init(name: String, authorization: Authorization, courier: Courier) {
        self.name = name
        self.courier = courier
        app = authorization.app
        switch authorization.kind {
        case .bearer(let token):
            tokens = FixedToken(token: token)
            keeper = nil
        case .custom(let provider):
            tokens = provider
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
    func token(for operation: APIOperation, replacing rejected: String?) async throws -> String {
        do {
            let token = try await tokens.token(replacing: rejected)
            // A token comes from elsewhere, and goes into a header.
            guard !token.isEmpty, token.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
                throw RequestProblem(reason: "the token has a character that headers can't have")
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
