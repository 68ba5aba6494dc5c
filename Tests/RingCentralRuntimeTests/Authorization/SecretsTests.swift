import Foundation
import RingCentralTesting
import Testing

@testable import RingCentralRuntime

@Suite("Secrets in descriptions and dumps")
struct SecretsTests {
    /// Everything that print, debugPrint and dump show of a value.
    func shown(_ value: some Any) -> String {
        var text = "\(value) \(String(reflecting: value))"
        dump(value, to: &text)
        for child in Mirror(reflecting: value).children { dump(child.value, to: &text) }
        return text
    }

    @Test("A sign-in shows neither its code verifier nor its state")
    func signIn() throws {
        let service = try TokenService()
        let request = try service.client(.user(clientID: "app")).signInRequest(redirectURI: "app://done")
        let text = shown(request) + shown([request]) + shown(Optional(request))
        #expect(!text.contains(request.codeVerifier) && !text.contains(request.state))
        #expect(text.contains("app://done"))
        // A web server stores it in the session of the person.
        #expect(try JSONDecoder().decode(SignInRequest.self, from: JSONEncoder().encode(request)) == request)
    }

    @Test("Stores, keys and tokens show no token")
    func stores() async throws {
        let folder = try Folder()
        let authorization = Authorization.jwt("s3cr3t-jwt", clientID: "app", clientSecret: "s3cr3t-word")
        for store in [MemoryTokenStore(), FileTokenStore(folder.file("tokens"))] as [any TokenStore] {
            try await store.keep(.sample("s3cr3t"), of: authorization)
            let stored = try #require(try await store.tokens(of: authorization))
            #expect(!(shown(store) + shown(stored) + shown(authorization.key())).contains("s3cr3t"))
        }
    }

    @Test("A token keeper shows no token, also of a rejected refresh")
    func keeper() async throws {
        let service = try TokenService { _, form in form["refresh_token"] == nil ? nil : TokenFaults.invalidGrant }
        let store = MemoryTokenStore()
        try await store.keep(.sample("s3cr3t"), of: .user(clientID: "app"), server: service.place)
        let client = service.client(.user(clientID: "app").stored(in: store))
        let error = try #require(await failure { try await client.call() })
        let session = try client.session(for: APIOperation("x", .get, "/x", area: ""))
        let keeper = try #require(session.keeper)
        #expect(!(shown(keeper) + shown(session) + shown(client) + shown(error)).contains("s3cr3t"))
    }

    @Test("A webhook's request, handler and delivery show no verification token")
    func webhooks() {
        let request = WebhookRequest(
            method: "POST", headers: ["Verification-Token": "s3cr3t"], body: Data("{}".utf8))
        let delivery = EventDelivery.webhook("https://example.com", verificationToken: "s3cr3t")
        let text = shown(request) + shown(WebhookHandler(verificationToken: "s3cr3t")) + shown(delivery)
        #expect(!text.contains("s3cr3t"))
    }

    @Test("A listener shows no token of its session")
    func listener() async throws {
        let client = SampleClient(MockTransport())
        let subscription = try EventSubscription(json: ["id": "s1"])
        let session = EventSession(
            SocketFrame.Context(token: "s3cr3t", sequence: 1), lastSeen: Date(), filters: ["/a"],
            recoverySeconds: 180, subscription: subscription)
        let listener = EventListener(client, filters: ["/a"], over: ScriptedGateway(), resuming: session)
        #expect(!(shown(listener) + shown(session)).contains("s3cr3t"))
        #expect(await listener.session?.sequence == 1)
    }
}
