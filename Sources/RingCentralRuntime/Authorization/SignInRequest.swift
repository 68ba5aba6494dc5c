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

/// The options of the sign-in page.
public struct SignInOptions: Sendable, Hashable {
    /// The ID of the service's brand.
    public var brandID: String?
    /// `page`, `popup`, `touch` or `mobile`.
    public var display: String?
    /// `login`, `consent` or `sso`, separated by spaces: steps that are shown even to those who are signed in.
    public var prompt: String?
    /// Languages such as `en-US`, the best first, separated by spaces.
    public var locales: String?
    /// The phone number or address to fill in.
    public var loginHint: String?

    /// - Parameters:
    ///   - brandID: The ID of the service's brand.
    ///   - display: `page`, `popup`, `touch` or `mobile`.
    ///   - prompt: `login`, `consent` or `sso`, separated by spaces.
    ///   - locales: Languages such as `en-US`, the best first, separated by spaces.
    ///   - loginHint: The phone number or address to fill in.
    public init(
        brandID: String? = nil, display: String? = nil, prompt: String? = nil, locales: String? = nil,
        loginHint: String? = nil
    ) {
        self.brandID = brandID
        self.display = display
        self.prompt = prompt
        self.locales = locales
        self.loginHint = loginHint
    }
}
