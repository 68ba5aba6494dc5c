import Foundation

extension ServiceClient {
    /// Begins a sign-in with a browser: an authorization code with PKCE.
    ///
    ///     let request = try client.service.signInRequest(redirectURI: "myapp://signed-in")
    ///     // open request.url; the browser comes back to the redirect URI
    ///     try await client.service.signIn(request, callback: url)
    ///
    /// - Parameters:
    ///   - redirectURI: Where the browser comes back to; one that the app is registered with.
    ///   - options: What the person sees.
    /// - Throws: ``APIError`` if the client's account is not one for a person.
    public func signInRequest(redirectURI: String, options: SignInOptions = SignInOptions()) throws -> SignInRequest {
        let app = try signInSession().app
        let state = RandomText.make()
        let verifier = RandomText.make()
        let challenge = Base64URL.encode(SHA256.digest(of: Array(verifier.utf8)))
        let query = [
            ("response_type", "code"), ("client_id", app?.id), ("redirect_uri", redirectURI), ("state", state),
            ("code_challenge", challenge), ("code_challenge_method", "S256"), ("brand_id", options.brandID),
            ("display", options.display), ("prompt", options.prompt), ("ui_locales", options.locales),
            ("login_hint", options.loginHint),
        ].compactMap { name, value in value.map { "\(name)=\(PercentEncoding.encode($0))" } }
        guard
            let url = URL(
                string: ServerAddress.trimmed(server.url) + description.authorizePath + "?"
                    + query.joined(separator: "&"))
        else { throw Self.signInProblem("the address of the server is no URL") }
        return SignInRequest(url: url, state: state, redirectURI: redirectURI, codeVerifier: verifier)
    }

    /// Ends a sign-in: exchanges the code that the browser brought for tokens, and stores them.
    ///
    /// - Parameters:
    ///   - request: The sign-in.
    ///   - callback: The address that the browser came back to.
    /// - Throws: ``APIError`` of the kind ``APIError/Kind/authorization`` if the person refused, the callback does not
    ///   belong to this request, the service rejects the code, or somebody signed out in the meantime; of the kind
    ///   ``APIError/Kind/timeout`` if it takes longer than ``ClientConfiguration/deadline``. If the store can't store
    ///   the tokens it throws the store's error; the next call tries to store them again.
    public func signIn(_ request: SignInRequest, callback: URL) async throws {
        let items = URLComponents(url: callback, resolvingAgainstBaseURL: true)?.queryItems ?? []
        func value(_ name: String) -> String? { items.first { $0.name == name }?.value }
        guard let state = value("state"), ConstantTime.areEqual(state, request.state) else {
            throw Self.signInProblem("the answer's state is not that of the request: somebody else may have made it up")
        }
        if let error = value("error") {
            let word = LogWord.isWord(error) ? error : "an error"
            throw Self.signInProblem("the sign-in ended with \(word)")
        }
        guard let code = value("code"), !code.isEmpty else { throw Self.signInProblem("the answer brings no code") }
        let keeper = try signInSession().keeper
        try await limited("signIn") {
            try await keeper.signIn([
                ("grant_type", "authorization_code"), ("code", code), ("redirect_uri", request.redirectURI),
                ("code_verifier", request.codeVerifier),
            ])
        }
    }

    /// Removes the tokens of this client from the store and revokes them: the service ends the whole session.
    ///
    /// A renewal that is under way ends first, and its tokens are revoked as well; calls that wait for it fail. Tokens
    /// of other clients in the same store stay.
    ///
    /// - Throws: ``APIError`` if the service can't revoke them: they are removed all the same. The errors of the store,
    ///   and CancellationError: then they are kept. ``APIError`` of the kind ``APIError/Kind/timeout`` if it takes longer
    ///   than ``ClientConfiguration/deadline``: they may be kept if its operation is `signOut`.
    public func signOut() async throws {
        let keeper = try signInSession().keeper
        try await limited("signOut") { try await keeper.signOut() }
    }

    /// Runs work until the deadline of the configuration.
    ///
    /// - Throws: What the work throws; ``APIError`` if the deadline passes, or is not a number above 0.
    private func limited(_ operation: String, _ work: @escaping @Sendable () async throws -> Void) async throws {
        let length = configuration.deadline
        do { try CallTerms.check(["deadline": length]) } catch {
            throw APIError(.invalidRequest, operation: operation, underlying: error)
        }
        let expired: @Sendable () -> any Error = {
            let reason = "the deadline of \(Seconds.text(length)) s passed"
            var error = APIError(.timeout, operation: operation, underlying: RequestProblem(reason: reason))
            error.isWrite = true
            return error
        }
        try await watchdog.run(until: configuration.clock.uptime + length, orThrow: expired, work)
    }

    private func signInSession() throws -> (app: AppCredentials?, keeper: TokenKeeper) {
        let session = try session(for: APIOperation("signIn", .get, description.authorizePath, area: "OAuth"))
        guard let keeper = session.keeper else {
            throw Self.signInProblem("the account has tokens from elsewhere: nobody signs in here")
        }
        return (session.app, keeper)
    }

    private static func signInProblem(_ reason: String) -> APIError {
        APIError(.authorization, operation: "signIn", underlying: RequestProblem(reason: reason))
    }
}
