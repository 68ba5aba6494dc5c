/// Where access tokens come from.
public protocol TokenProvider: Sendable {
    /// A token to send.
    ///
    /// - Parameter rejected: The token that the service refused; nil if none was. To give the same one again means
    ///   that there is no other.
    func token(replacing rejected: String?) async throws -> String
}
