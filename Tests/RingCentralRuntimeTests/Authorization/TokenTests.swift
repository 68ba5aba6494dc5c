import Foundation
import RingCentralTesting
import Testing

@testable import RingCentralRuntime

@Suite struct TokenTests {
    let transport = MockTransport()
    let jwt = Authorization.jwt("secret-assertion", clientID: "app", clientSecret: "secret-word")

    func token(_ name: String, refresh: String? = nil, expiresIn: Int = 3600, status: Int = 200) {
        let more = refresh.map { #","refresh_token":"\#($0)""# } ?? ""
        transport.answer(
            .post, "/restapi/oauth/token", json: #"{"access_token":"\#(name)","expires_in":\#(expiresIn)\#(more)}"#,
            status: status)
    }

    var tokenRequests: [SentRequest] { transport.sent.filter { $0.path == "/restapi/oauth/token" } }

    func tokens(_ authorization: Authorization, clock: any ClientClock = .system) throws -> any TokenProvider {
        let client = ServiceClient(
            description: .sample, authorization: authorization,
            configuration: ClientConfiguration(transport: transport, clock: clock))
        return try client.session(for: APIOperation("x", .get, "/", area: "")).tokens
    }

    @Test func asksOnceForManyCalls() async throws {
        token("t1")
        transport.answer(.get, "/list", json: "{}")
        let endpoints = endpoints(transport, authorization: jwt)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<50 { group.addTask { try await endpoints.list(.none).send() } }
            try await group.waitForAll()
        }
        #expect(tokenRequests.count == 1)
        #expect(transport.sent.count == 51)
        let request = try #require(tokenRequests.first)
        #expect(
            request.text
                == "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=secret-assertion")
        // echo -n app:secret-word | base64
        #expect(request.headers["Authorization"] == "Basic YXBwOnNlY3JldC13b3Jk")
        #expect(request.headers["Content-Type"] == "application/x-www-form-urlencoded")
    }

    @Test(arguments: [nil, ""]) func appsWithoutASecretSendTheirID(secret: String?) async throws {
        token("t1")
        transport.answer(.get, "/list", json: "{}")
        try await endpoints(transport, authorization: .jwt("a", clientID: "app", clientSecret: secret)).list(.none)
            .send()
        #expect(tokenRequests.first?.headers["Authorization"] == nil)
        #expect(tokenRequests.first?.text.hasSuffix("&assertion=a&client_id=app") == true)
    }

    @Test func renewsOnceOn401() async throws {
        token("t1", refresh: "r1")
        token("t2", refresh: "r2")
        transport.answer(.put, "/records/1", status: 401)
        transport.answer(.put, "/records/1", json: #"{"id":"1","tags":[]}"#)
        let endpoints = endpoints(transport, authorization: jwt)
        _ = try await endpoints.update(id: "1", CallLogRecord(id: "1")).value
        #expect(tokenRequests.map(\.text).last == "grant_type=refresh_token&refresh_token=r1")
        let sent = transport.sent.filter { $0.path == "/records/1" }
        #expect(sent.map { $0.headers["Authorization"] } == ["Bearer t1", "Bearer t2"])
    }

    @Test func givesUpOnTheSecond401() async throws {
        token("t1")
        token("t2")
        transport.answer(.get, "/list", json: #"{"errorCode":"OAU-128"}"#, status: 401)
        let error = await failure { try await endpoints(transport, authorization: jwt).list(.none).value }
        #expect(error?.kind == .unauthorized)
        #expect(error?.code == "OAU-128")
        #expect(transport.sent.filter { $0.path == "/list" }.count == 2)
        #expect(tokenRequests.count == 2)
    }

    @Test func renewsOnceForManyRefusedCalls() async throws {
        token("t1")
        token("t2")
        let provider = try tokens(jwt)
        #expect(try await provider.token(replacing: nil) == "t1")
        let renewed = try await withThrowingTaskGroup(of: String.self) { group in
            for _ in 0..<20 { group.addTask { try await provider.token(replacing: "t1") } }
            return try await group.reduce(into: Set<String>()) { $0.insert($1) }
        }
        #expect(renewed == ["t2"])
        #expect(tokenRequests.count == 2)
    }

    @Test func renewsBeforeTheEnd() async throws {
        token("t1", refresh: "r1")
        token("t2")
        let clock = TestClock()
        let keeper = try tokens(jwt, clock: clock)
        #expect(try await keeper.token(replacing: nil) == "t1")
        clock.advance(by: 3539)
        #expect(try await keeper.token(replacing: nil) == "t1")
        clock.advance(by: 1)
        #expect(try await keeper.token(replacing: nil) == "t2")
    }

    @Test func beginsAnewWhenRenewingIsRefused() async throws {
        token("t1", refresh: "r1")
        transport.answer(.post, "/restapi/oauth/token", json: #"{"error":"invalid_grant"}"#, status: 400)
        token("t3")
        let provider = try tokens(jwt)
        _ = try await provider.token(replacing: nil)
        #expect(try await provider.token(replacing: "t1") == "t3")
        #expect(tokenRequests.map { $0.text.contains("assertion") } == [true, false, true])
    }

    @Test func tellsWhyThereIsNoToken() async throws {
        transport.answer(
            .post, "/restapi/oauth/token", json: #"{"error":"invalid_client"}"#, status: 401,
            headers: ["RCRequestId": "r"])
        let error = await failure { try await endpoints(transport, authorization: jwt).list(.none).value }
        #expect(error?.kind == .authorization)
        #expect(error?.code == "invalid_client")
        #expect(error?.requestID == "r")
        // A failure is not kept: the next call asks again.
        transport.answer(.post, "/restapi/oauth/token", json: #"{"error":"x"}"#, status: 503)
        #expect(tokenRequests.count == 1)
    }

    @Test func fixedTokensAreSentOnce() async {
        transport.answer(.get, "/list", status: 401)
        #expect(await failure { try await endpoints(transport).list(.none).value }?.kind == .unauthorized)
        #expect(transport.sent.count == 1)
    }

    @Test func takesTokensFromElsewhere() async throws {
        struct Provider: TokenProvider {
            func token(replacing rejected: String?) async throws -> String { rejected.map { $0 + "x" } ?? "t" }
        }
        transport.answer(.get, "/list", status: 401)
        transport.answer(.get, "/list", json: "{}")
        try await endpoints(transport, authorization: .custom(Provider())).list(.none).send()
        #expect(transport.sent.map { $0.headers["Authorization"] } == ["Bearer t", "Bearer tx"])
    }

    @Test(arguments: ["a\r\nX: y", "", "a b", "é"]) func refusesTokensThatAreNone(token: String) async {
        let error = await failure { try await endpoints(transport, authorization: .bearer(token)).list(.none).value }
        #expect(error?.kind == .authorization)
        #expect(transport.sent.isEmpty)
    }

    @Test func nothingShowsSecrets() {
        let client = endpoints(transport, authorization: jwt).client
        var dumped = ""
        dump(jwt, to: &dumped)
        dump(Authorization.bearer("secret-token"), to: &dumped)
        dump(client, to: &dumped)
        #expect(!"\(jwt)\(Authorization.bearer("secret-token"))\(client)\(dumped)".contains("secret-"))
        #expect("\(jwt)" == "Authorization.jwt")
    }

    @Test func appCallsCarryTheAppsSecret() async throws {
        transport.answer(.get, "/app", json: "{}")
        let parts = RequestParts(APIOperation("app", .get, "/app", area: "", authorization: .client))
        let client = endpoints(transport, authorization: jwt).client
        try await Call<JSONValue>(client, parts).send()
        #expect(transport.sent.map { $0.headers["Authorization"] } == ["Basic YXBwOnNlY3JldC13b3Jk"])
        let other = Call<JSONValue>(endpoints(transport).client, parts)
        #expect(await failure { try await other.send() }?.kind == .authorization)
    }

    @Test func openCallsCarryNothing() async throws {
        transport.answer(.get, "/open", json: "{}")
        let parts = RequestParts(APIOperation("open", .get, "/open", area: "", authorization: .none))
        try await Call<JSONValue>(endpoints(transport).client, parts).send()
        #expect(transport.sent.first?.headers["Authorization"] == nil)
    }
}
