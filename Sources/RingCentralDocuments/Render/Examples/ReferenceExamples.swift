import RingCentralGenerator

/// Examples of what concerns all calls.
struct ReferenceExamples {
    /// The client's type.
    let client: Identifier

    /// The ways to a token.
    var authorization: String {
        """
        // A server that runs unattended.
        let server = \(client.declared)(
            authorization: .jwt(assertion, clientID: clientID, clientSecret: clientSecret))

        // A person signs in with a browser; the tokens are kept in a file.
        let app = \(client.declared)(
            authorization: .user(clientID: clientID).stored(in: FileTokenStore(tokenFile)))
        let request = try app.service.signInRequest(redirectURI: "myapp://signed-in")
        try await app.service.signIn(request, callback: callback)
        """
    }
}
