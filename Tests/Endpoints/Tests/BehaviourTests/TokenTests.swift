import Foundation
import RingCentral
import RingCentralRuntime
import Sandbox
import Testing

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Tokens, as a server sees them.
@Suite struct TokenTests {
    static let tokenPath = "/restapi/oauth/token"

    @Test func everyGrantGivesATokenThatWorks() async throws {
        try await World.run { world in
            let grants: [Authorization] = [
                World.jwt, .jwt("test-jwt", clientID: "public", clientSecret: nil),
                .clientCredentials(clientID: "test-client", clientSecret: "test-secret", accountID: "1"),
                World.jwt.requesting(accessTokenLifetime: 600, endpointID: "e"),
            ]
            for grant in grants { _ = try await world.client(grant).callLog.readUserCallLog().value }
            #expect(try await world.received(Self.tokenPath).count == grants.count)
        }
    }

    @Test(arguments: [nil, "test-secret"]) func aPersonSignsInAndOut(secret: String?) async throws {
        // A code lives a minute: ten seconds, also for a machine that is busy.
        try await World.run({ $0.timeScale = 6 }) { world in
            let client = world.client(.user(clientID: "test-client", clientSecret: secret))
            let request = try client.service.signInRequest(redirectURI: "http://127.0.0.1/done")
            try await client.service.signIn(request, callback: try await Browser.answer(to: request.url))
            _ = try await client.callLog.readUserCallLog().value
            try await world.expireTokens()
            _ = try await client.callLog.readUserCallLog().value
            try await client.service.signOut()
            let error = try #require(await failure { try await client.callLog.readUserCallLog().value })
            #expect(error.kind == .authorization && "\(error)".contains("sign in"))
            #expect(try await world.received("/restapi/oauth/revoke").count == 1)
        }
    }

    @Test func manyCallsRenewOnce() async throws {
        try await World.run({ $0.limitsRates = false }) { world in
            let client = world.client { $0.rateLimits.excess = .send }
            _ = try await client.company.readAccountInfo().value
            for _ in 0..<3 {
                try await world.expireTokens()
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for _ in 0..<50 { group.addTask { _ = try await client.company.readAccountInfo().value } }
                    try await group.waitForAll()
                }
            }
            #expect(try await world.received(Self.tokenPath).count == 4)
        }
    }

    @Test func clientsThatShareAFileRenewOnce() async throws {
        try await World.run({ $0.limitsRates = false }) { world in
            let file = FileManager.default.temporaryDirectory.appending(path: "tokens-\(UUID().uuidString)")
            defer { try? FileManager.default.removeItem(at: file) }
            let clients = (0..<8).map { _ in
                world.client(World.jwt.stored(in: FileTokenStore(file))) { $0.rateLimits.excess = .send }
            }
            for _ in 0..<2 {
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for client in clients { group.addTask { _ = try await client.company.readAccountInfo().value } }
                    try await group.waitForAll()
                }
                try await world.expireTokens()
            }
            #expect(try await world.received(Self.tokenPath).count == 2)
        }
    }

    @Test func accountsAreKeptApart() async throws {
        try await World.run { world in
            let client = RingCentralClient(
                accounts: ["a": World.jwt, "b": .jwt("test-jwt", clientID: "other", clientSecret: "s")], account: "a",
                configuration: world.configuration())
            _ = try await client.company.readAccountInfo().value
            _ = try await client.company.readAccountInfo().account("b").value
            _ = try await client.account("b").company.readAccountInfo().value
            #expect(try await world.received(Self.tokenPath).count == 2)
        }
    }
}

/// A person with a browser who always says yes.
enum Browser {
    /// Where the sign-in page sends the browser.
    static func answer(to url: URL) async throws -> URL {
        let transport = URLSessionTransport()
        let answer = try await transport.send(TransportRequest(head: URLRequest(url: url)))
        guard
            let location = HTTPHeaders(["Location": answer.head.value(forHTTPHeaderField: "Location") ?? ""])[
                "Location"],
            let target = URL(string: location)
        else { throw URLError(.badServerResponse) }
        return target
    }
}
