import Foundation
import RingCentralTesting
import Testing

@testable import RingCentralRuntime

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Refresh tokens that are rejected or lost, and sign-ins beside them.
@Suite("Refresh tokens and sign-ins", .hangLimit(minutes: 1))
struct TokenFaults: FaultSuite {
    static let user = Authorization.user(clientID: "app")
    static let jwt = TokenResponseFaults.jwt
    static let invalidGrant = TokenService.Reply.answer("400 Bad Request", #"{"error":"invalid_grant"}"#)

    static let faults = rejections + signIns + connections

    /// A service that rejects old refresh tokens, and a store that holds one.
    private static func rejecting(
        _ reply: TokenService.Reply = invalidGrant, of authorization: Authorization = user
    ) async throws -> (service: TokenService, store: MemoryTokenStore) {
        let service = try TokenService { _, form in form["refresh_token"] == "refresh-old" ? reply : nil }
        let store = MemoryTokenStore()
        try await store.keep(.sample(), of: authorization, server: service.place)
        return (service, store)
    }

    private static let rejections = [
        FaultCase(.token, "A refresh token is rejected, and 20 calls follow", outcome: .rejected) {
            let (service, store) = try await rejecting()
            // With the limits of the service: the Auth group allows five requests a minute.
            let client = service.client(user.stored(in: store), limits: RateLimitPolicy(excess: .fail))
            for _ in 0..<20 {
                let error = await failure { try await client.call() }
                #expect(error?.kind == .authorization && error?.code == "invalid_grant" && error?.isTemporary == false)
            }
            #expect(service.forms.count == 1 && service.shown.isEmpty)
        },
        FaultCase(.token, "A refresh token is rejected, then another process stores new tokens", outcome: .succeeds) {
            let (service, store) = try await rejecting()
            let client = service.client(user.stored(in: store))
            _ = await failure { try await client.call() }
            try await store.keep(.sample("new"), of: user, server: service.place)
            try await client.call()
            #expect(service.forms.map { $0["refresh_token"] } == ["refresh-old", "refresh-new"])
        },
        FaultCase(.token, "A refresh token is rejected with a page of a proxy, then accepted", outcome: .succeeds) {
            let service = try TokenService { number, _ in
                number == 1 ? .answer("403 Forbidden", "<html>", type: "text/html") : nil
            }
            let store = MemoryTokenStore()
            try await store.keep(.sample(), of: user, server: service.place)
            let client = service.client(user.stored(in: store))
            #expect(await failure { try await client.call() }?.isTemporary == true)
            try await client.call()
            #expect(service.forms.map { $0["refresh_token"] } == ["refresh-old", "refresh-old"])
        },
        FaultCase(.token, "The refresh token of a JWT client is rejected", outcome: .succeeds) {
            let (service, store) = try await rejecting(of: jwt)
            try await service.client(jwt.stored(in: store)).call()
            #expect(service.forms.map { $0["assertion"] } == [nil, "jwt"])
        },
        FaultCase(.token, "The refresh token and the JWT are rejected, call after call", outcome: .rejected) {
            let service = try TokenService { _, _ in invalidGrant }
            let store = MemoryTokenStore()
            try await store.keep(.sample(), of: jwt, server: service.place)
            let client = service.client(jwt.stored(in: store))
            for _ in 0..<3 { #expect(await failure { try await client.call() }?.code == "invalid_grant") }
            #expect(service.forms.filter { $0["refresh_token"] != nil }.count == 1)
        },
        FaultCase(.token, "Nobody is signed in", outcome: .notSent) {
            let service = try TokenService()
            let error = await failure { try await service.client(user).call() }
            #expect(error?.kind == .authorization && error?.isTemporary == false)
            #expect(service.forms.isEmpty && service.shown.isEmpty)
        },
        FaultCase(.token, "The refresh token has expired by its own lifetime", outcome: .notSent) {
            let service = try TokenService()
            let store = MemoryTokenStore()
            var tokens = StoredTokens.sample()
            tokens.refreshExpires = tokens.issued + 7200
            try await store.keep(tokens, of: user, server: service.place)
            #expect(await failure { try await service.client(user.stored(in: store)).call() }?.kind == .authorization)
            #expect(service.forms.isEmpty)
        },
        FaultCase(.token, "Two accounts of one client: the refresh token of one is rejected", outcome: .succeeds) {
            let (service, store) = try await rejecting()
            _ = await failure { try await service.client(user.stored(in: store)).call() }
            try await service.client(jwt.stored(in: store), account: "other").call()
            #expect(service.shown == ["s-app-jwt-2"])
        },
    ]

    private static let signIns = [
        FaultCase(.token, "A sign-in after a rejected refresh token and an exhausted Auth group", outcome: .succeeds) {
            let (service, store) = try await rejecting(.answer("400 Bad Request", #"{"error":"x"}"#))
            let clock = TestClock()
            let client = service.client(user.stored(in: store), clock: clock, limits: RateLimitPolicy())
            _ = await failure { try await client.call() }
            // What is left of the group goes to tokens of others.
            let jwts = (0..<4).map { Authorization.jwt("jwt\($0)", clientID: "app", clientSecret: nil) }
            for jwt in jwts { try await service.client(jwt, clock: clock, limits: RateLimitPolicy()).call() }
            try await client.signIn(code: "code")
            #expect(clock.waits.isEmpty)
            try await client.call()
            #expect(service.shown.last == "s-app-code-6")
        },
        FaultCase(.token, "A sign-in while 5 refreshes of the same client wait for their limit", outcome: .succeeds) {
            let service = try TokenService { _, form in
                form["refresh_token"] == nil ? nil : .answer("503 Service Unavailable", "<html>", type: "text/html")
            }
            let store = MemoryTokenStore()
            try await store.keep(.sample(), of: user, server: service.place)
            let client = service.client(user.stored(in: store), limits: RateLimitPolicy(excess: .fail))
            for _ in 0..<5 { _ = await failure { try await client.call() } }
            #expect(await failure { try await client.call() }?.kind == .rateLimited)
            try await client.signIn(code: "code")
            try await client.call()
            #expect(service.shown.last?.hasPrefix("s-app-code-") == true)
        },
        FaultCase(.token, "The code of a sign-in is rejected", outcome: .rejected) {
            let service = try TokenService { _, _ in invalidGrant }
            let error = await failure { try await service.client(user).signIn(code: "used") }
            #expect(error?.code == "invalid_grant" && error?.mayHaveBeenCarriedOut == false)
            #expect(service.forms.count == 1)
        },
        FaultCase(.token, "The token endpoint limits the exchange beyond the life of the code", outcome: .rejected) {
            for seconds in [45, 3600] {
                let service = try TokenService { _, _ in
                    .answer("429 Too Many Requests", "{}", headers: ["Retry-After": "\(seconds)"])
                }
                let client = service.client(user, retries: .standard)
                #expect(await failure { try await client.signIn(code: "code") }?.kind == .rateLimited)
                #expect(service.forms.count == 1)
            }
        },
        FaultCase(.token, "A refresh hangs while a person signs in", outcome: .succeeds) {
            let (arrivals, arrived) = AsyncStream.makeStream(of: Void.self)
            let service = try TokenService { _, form in
                guard form["refresh_token"] != nil else { return nil }
                arrived.yield()
                return .hang
            }
            let store = MemoryTokenStore()
            try await store.keep(.sample("old", isOver: true), of: user, server: service.place)
            // In real time: without the sign-in the call fails when the refresh times out.
            let client = service.client(user.stored(in: store), clock: .system)
            let call = Task { try await client.call() }
            for await _ in arrivals { break }
            try await client.signIn(code: "code")
            try await call.value
            #expect(service.shown == ["s-app-code-2"])
            #expect(try await store.tokens(of: user, server: service.place)?.accessToken == "s-app-code-2")
        },
        FaultCase(.token, "A sign-out of one client beside others in the store", outcome: .succeeds) {
            let service = try TokenService()
            let store = MemoryTokenStore()
            for authorization in [user, jwt] {
                try await store.keep(.sample("t", isOver: false), of: authorization, server: service.place)
            }
            try await service.client(user.stored(in: store)).signOut()
            #expect(try await store.tokens(of: jwt, server: service.place) != nil)
            #expect(service.revoked == ["refresh-t"])
        },
    ]

    private static let connections = [
        FaultCase(.token, "The connection to the token endpoint ends without a response", outcome: .notSent) {
            let service = try TokenService { _, _ in .close }
            let error = try #require(await failure { try await service.client(jwt).call() })
            #expect(error.isTemporary && !error.mayHaveBeenCarriedOut && service.shown.isEmpty)
            #expect(service.forms.count <= 6)
        },
        FaultCase(.token, "The response to a refresh is lost, and comes at the second attempt", outcome: .succeeds) {
            let service = try TokenService { number, _ in number <= 2 ? .close : nil }
            let store = MemoryTokenStore()
            try await store.keep(.sample(), of: user, server: service.place)
            try await service.client(user.stored(in: store), retries: .standard).call()
            #expect(service.shown.count == 1)
        },
        FaultCase(.token, "The token endpoint redirects to another host", outcome: .notSent) {
            let other = try TokenService("other")
            let service = try TokenService { _, _ in
                .answer("307 Temporary Redirect", "", headers: ["Location": other.url + "/restapi/oauth/token"])
            }
            let error = await failure { try await service.client(jwt).call() }
            #expect(error?.isTemporary == true && other.forms.isEmpty && service.shown.isEmpty)
        },
        FaultCase(.token, "50 calls wait for one refresh that fails, then 50 for one that succeeds", outcome: .succeeds)
        {
            let service = try TokenService { number, _ in number == 1 ? invalidGrant : nil }
            let client = service.client(jwt)
            let failures = await calls(50, client)
            #expect(failures.count <= 50 && service.forms.count >= 1)
            #expect(await calls(50, client).isEmpty)
            #expect(service.forms.count <= 3)
        },
    ]

    private static func calls(_ count: Int, _ client: ServiceClient) async -> [APIError] {
        await withTaskGroup(of: APIError?.self) { group in
            for _ in 0..<count { group.addTask { await failure { try await client.call() } } }
            return await group.reduce(into: []) { if let error = $1 { $0.append(error) } }
        }
    }

    @Test("Comes out of a fault as documented", arguments: faults)
    func fault(_ fault: FaultCase) async throws { try await fault.run() }
}
