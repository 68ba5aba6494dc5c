/// A token that never changes.
struct FixedToken: TokenProvider {
    let token: Secret

    func token(replacing rejected: String?) async throws -> String { token.text }
}
