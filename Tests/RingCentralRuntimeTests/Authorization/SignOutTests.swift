import Foundation
import RingCentralTesting
import Testing

@testable import RingCentralRuntime

/// Signing out while tokens are on their way.
@Suite(.hangLimit(minutes: 1)) struct SignOutTests {
    let transport = MockTransport()
    let held: HeldTransport
    let store = MemoryTokenStore()

    init() {
        held = HeldTransport(transport, holding: "/restapi/oauth/token")
        transport.answer(
            .post, "/restapi/oauth/token", json: #"{"access_token":"new","expires_in":3600,"refresh_token":"r2"}"#)
        transport.answer(.post, "/restapi/oauth/revoke")
        transport.answer(.get, "/x", json: "{}")
    }

    func client(_ authorization: Authorization = .user(clientID: "app")) -> ServiceClient {
        var description = ServiceDescription.sample
        description.authorizePath = "/authorize"
        return ServiceClient(
            description: description, authorization: authorization.stored(in: store),
            configuration: ClientConfiguration(transport: held, clock: TestClock()))
    }

    /// Stores tokens whose access token has ended.
    func keepOld() async throws {
        let issued = Date(timeIntervalSince1970: 1_740_000_000)
        try await store.keep(
            StoredTokens(accessToken: "old", issued: issued, expires: issued + 3600, refreshToken: "r1"),
            of: .user(clientID: "app"))
    }

    var revoked: [String] { transport.sent.filter { $0.path == "/restapi/oauth/revoke" }.map(\.text) }

    @Test func aRenewalUnderWayBringsNothingBack() async throws {
        try await keepOld()
        let client = client()
        let call = Task { try await client.request(.get, "/x").send() }
        await held.waitForArrival()
        let signOut = Task { try await client.signOut() }
        // Whichever comes first now, signing out is the last word.
        try await Task.sleep(nanoseconds: 50_000_000)
        held.letGo()
        try await signOut.value
        _ = await call.result
        #expect(try await store.tokens(of: .user(clientID: "app")) == nil)
        #expect(revoked == ["token=r2&client_id=app"])
        #expect(await failure { try await client.request(.get, "/x").send() }?.kind == .authorization)
    }

    @Test func aSignInUnderWayBringsNothingBack() async throws {
        let client = client()
        let request = try client.signInRequest(redirectURI: "myapp://done")
        let callback = try #require(URL(string: "myapp://done?code=c&state=\(request.state)"))
        let signIn = Task { try await client.signIn(request, callback: callback) }
        await held.waitForArrival()
        try await client.signOut()
        held.letGo()
        let error = await failure { try await signIn.value }
        #expect(error?.kind == .authorization)
        #expect(try await store.tokens(of: .user(clientID: "app")) == nil)
        #expect(revoked == ["token=r2&client_id=app"])
    }

    /// A call that began before must not begin a session of its own after it.
    @Test func aCallThatWaitedBeginsNothing() async throws {
        let jwt = Authorization.jwt("assertion", clientID: "app", clientSecret: nil)
        let client = client(jwt)
        let (entered, hasEntered) = AsyncStream.makeStream(of: Void.self)
        let (left, mayLeave) = AsyncStream.makeStream(of: Void.self)
        // Another process has the store, while both wait for it.
        let other = Task { [store] in
            try await store.exclusively(jwt.key()) {
                hasEntered.yield()
                for await _ in left { break }
            }
        }
        for await _ in entered { break }
        let signOut = Task { try await client.signOut() }
        try await Task.sleep(nanoseconds: 50_000_000)
        let call = Task { try await client.request(.get, "/x").send() }
        try await Task.sleep(nanoseconds: 50_000_000)
        held.letGo()
        mayLeave.finish()
        try await other.value
        try await signOut.value
        #expect(await failure { try await call.value }?.kind == .authorization)
        #expect(transport.sent.isEmpty)
        // One that begins now does.
        try await client.request(.get, "/x").send()
        #expect(try await store.tokens(of: jwt)?.accessToken == "new")
    }
}
