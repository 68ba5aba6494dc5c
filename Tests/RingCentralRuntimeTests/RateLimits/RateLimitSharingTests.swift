import Foundation
import RingCentralTesting
import Testing

@testable import RingCentralRuntime

/// Who counts together.
@Suite struct RateLimitSharingTests: LimitedSuite {
    let transport = MockTransport()
    let clock = TestClock()
    let waits = Locked<[RateLimitWait]>([])

    @Test func clientsWithTheSameTokensCountTogether() async throws {
        transport.answer(.post, "/ping")
        let clients = [client(), client()]
        for index in 0..<50 { try await call(clients[index % 2]).send() }
        #expect(clock.waits.isEmpty)
        try await call(clients[1]).send()
        #expect(clock.waits == [60])
    }

    /// The same user and app, by whatever name.
    @Test func accountsOfTheSameUserCountTogether() async throws {
        transport.answer(.post, "/restapi/oauth/token", json: #"{"access_token":"t"}"#)
        transport.answer(.post, "/ping")
        let jwt = Authorization.jwt("j", clientID: "app", clientSecret: "s")
        let client = ServiceClient(
            description: .sample, accounts: ["a": jwt, "b": jwt], account: "a",
            configuration: ClientConfiguration(transport: transport, clock: clock))
        for index in 0..<51 { try await call(client.account(index % 2 == 0 ? "a" : "b")).send() }
        #expect(clock.waits == [60])
    }

    @Test func clientsThatAskForItCountAlone() async throws {
        transport.answer(.post, "/ping")
        let clients = [client(RateLimitPolicy(sharing: .client)), client(RateLimitPolicy(sharing: .client))]
        for index in 0..<100 { try await call(clients[index % 2]).send() }
        #expect(clock.waits.isEmpty)
    }

    @Test func accountsCountForThemselves() async throws {
        transport.answer(.post, "/ping")
        let client = ServiceClient(
            description: .sample, accounts: ["a": .bearer("1"), "b": .bearer("2")], account: "a",
            configuration: ClientConfiguration(transport: transport, clock: clock))
        for _ in 0..<50 {
            try await call(client).send()
            try await call(client).account("b").send()
        }
        #expect(clock.uptime == 0)
        #expect(Set(transport.sent.compactMap { $0.headers["Authorization"] }) == ["Bearer 1", "Bearer 2"])
        #expect(await failure { try await call(client).account("c").send() }?.kind == .invalidRequest)
    }

    @Test func processesCanCountTogether() async throws {
        let folder = try Folder()
        transport.answer(.post, "/ping")
        // Two clients stand for two processes: they share nothing but the folder.
        let clients = (0..<2).map { _ in client(RateLimitPolicy(sharing: .folder(folder.url))) }
        for index in 0..<50 { try await call(clients[index % 2]).send() }
        #expect(clock.uptime == 0)
        try await call(clients[0]).send()
        #expect(clock.uptime == 60)
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
        #expect(files.allSatisfy { !$0.contains("secret") } && files.count == 2)
    }

    @Test func aBrokenCountBeginsAnew() async throws {
        let folder = try Folder()
        transport.answer(.post, "/ping")
        let client = client(RateLimitPolicy(sharing: .folder(folder.url)))
        try await call(client).send()
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.url.path) where !name.hasSuffix("lock") {
            try Data("{".utf8).write(to: folder.url.appendingPathComponent(name))
            chmod(folder.url.appendingPathComponent(name).path, 0o600)
        }
        try await call(client).send()
        #expect(transport.sent.count == 2)
    }
}
