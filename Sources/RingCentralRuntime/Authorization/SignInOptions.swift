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
