import Foundation

/// A sign-in that has begun: the address for the browser, and what is needed to check and exchange its result.
///
/// A web server keeps it in the person's session until the browser comes back. It is a secret until then.
public struct SignInRequest: Sendable, Hashable, Codable {
    /// The address to open in the browser.
    public let url: URL
    /// The text that the callback has to repeat.
    public let state: String
    /// The address that the browser comes back to.
    public let redirectURI: String
    /// The proof that the code is exchanged by the client that requested it.
    let codeVerifier: String
}

extension SignInRequest: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The redirect URI; not the state, nor the code verifier.
    public var description: String { "SignInRequest(redirectURI: \(redirectURI))" }
    /// The same as the description.
    public var debugDescription: String { description }
    /// Shows the redirect URI, since a dump may end up in logs.
    public var customMirror: Mirror { Mirror(self, children: ["redirectURI": redirectURI]) }
}
