import Foundation
import RingCentralTesting
import Testing

@testable import RingCentralRuntime

@Suite struct SignInTests {
    let transport = MockTransport()

    func client(secret: String? = nil, store: any TokenStore = MemoryTokenStore()) -> ServiceClient {
        var description = ServiceDescription.sample
        description.authorizePath = "/restapi/oauth/authorize"
        return ServiceClient(
            description: description, authorization: .user(clientID: "app", clientSecret: secret).stored(in: store),
            configuration: ClientConfiguration(transport: transport, clock: TestClock()))
    }

    @Test func asksForACodeWithAChallenge() throws {
        let request = try client().signInRequest(
            redirectURI: "myapp://done?x=1", options: SignInOptions(display: "touch", prompt: "login sso"))
        let parts = try #require(URLComponents(url: request.url, resolvingAgainstBaseURL: true))
        let query = Dictionary((parts.queryItems ?? []).map { ($0.name, $0.value ?? "") }, uniquingKeysWith: { $1 })
        #expect(parts.host == "platform.example.com" && parts.path == "/restapi/oauth/authorize")
        #expect(query["response_type"] == "code" && query["client_id"] == "app")
        #expect(query["redirect_uri"] == "myapp://done?x=1" && query["state"] == request.state)
        #expect(query["code_challenge_method"] == "S256" && query["prompt"] == "login sso")
        #expect(query["code_challenge"] == Base64URL.encode(SHA256.digest(of: Array(request.codeVerifier.utf8))))
        #expect(request.codeVerifier.count == 43)
        let other = try client().signInRequest(redirectURI: "x")
        #expect(other.state != request.state && other.codeVerifier != request.codeVerifier)
    }

    @Test(arguments: [nil, "word"]) func exchangesTheCode(secret: String?) async throws {
        transport.answer(.post, "/restapi/oauth/token", json: #"{"access_token":"t","refresh_token":"r"}"#)
        transport.answer(.get, "/x", json: "{}")
        let store = MemoryTokenStore()
        let client = client(secret: secret, store: store)
        let request = try client.signInRequest(redirectURI: "myapp://done")
        let callback = try #require(URL(string: "myapp://done?code=c%2B1&state=\(request.state)"))
        try await client.signIn(request, callback: callback)
        let sent = try #require(transport.sent.first)
        let own = secret == nil ? "&client_id=app" : ""
        #expect(
            sent.text == "grant_type=authorization_code&code=c%2B1&redirect_uri=myapp%3A%2F%2Fdone"
                + "&code_verifier=\(request.codeVerifier)\(own)")
        #expect((sent.headers["Authorization"] == nil) == (secret == nil))
        try await client.request(.get, "/x").send()
        #expect(transport.sent.last?.headers["Authorization"] == "Bearer t")
        #expect(try await store.tokens(of: .user(clientID: "app"))?.refreshToken == "r")
    }

    @Test(arguments: [
        "code=c&state=other", "code=c", "state=STATE", "state=STATE&code=", "error=access_denied&state=STATE",
    ])
    func refusesOtherAnswers(query: String) async throws {
        let client = client()
        let request = try client.signInRequest(redirectURI: "myapp://done")
        let text = "myapp://done?" + query.replacingOccurrences(of: "STATE", with: request.state)
        let callback = try #require(URL(string: text))
        #expect(await failure { try await client.signIn(request, callback: callback) }?.kind == .authorization)
        #expect(transport.sent.isEmpty)
    }

    @Test func nobodySignedInIsAClearError() async throws {
        let error = try #require(await failure { try await client().request(.get, "/x").send() })
        #expect(error.kind == .authorization && "\(error)".contains("sign in"))
        #expect(transport.sent.isEmpty)
    }

    @Test func signingOutGivesTheTokensBack() async throws {
        let store = MemoryTokenStore()
        let issued = Date(timeIntervalSince1970: 1_750_000_000)
        try await store.keep(
            StoredTokens(accessToken: "t", issued: issued, expires: issued + 3600, refreshToken: "r"),
            of: .user(clientID: "app"))
        transport.answer(.post, "/restapi/oauth/revoke")
        let client = client(store: store)
        try await client.signOut()
        #expect(transport.sent.map(\.text) == ["token=r&client_id=app"])
        #expect(try await store.tokens(of: .user(clientID: "app")) == nil)
        #expect(await failure { try await client.request(.get, "/x").send() }?.kind == .authorization)
    }

    @Test func aPersonsRefreshTokenThatIsRefusedIsFinal() async throws {
        let store = MemoryTokenStore()
        let issued = Date(timeIntervalSince1970: 1_740_000_000)
        try await store.keep(
            StoredTokens(accessToken: "t", issued: issued, expires: issued + 3600, refreshToken: "r"),
            of: .user(clientID: "app"))
        transport.answer(.post, "/restapi/oauth/token", json: #"{"error":"invalid_grant"}"#, status: 400)
        let error = try #require(await failure { try await client(store: store).request(.get, "/x").send() })
        #expect(error.kind == .authorization && error.code == "invalid_grant")
    }

    @Test func tokensFromElsewhereHaveNoSignIn() {
        let client = ServiceClient(description: .sample, authorization: .bearer("t"))
        #expect(throws: APIError.self) { try client.signInRequest(redirectURI: "x") }
    }
}
