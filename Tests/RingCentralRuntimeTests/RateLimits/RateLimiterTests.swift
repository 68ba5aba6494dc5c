import Foundation
import RingCentralTesting
import Testing

@testable import RingCentralRuntime

@Suite struct RateLimiterTests {
    let transport = MockTransport()
    let clock = TestClock()
    let waits = Locked<[RateLimitWait]>([])

    func client(_ policy: RateLimitPolicy = RateLimitPolicy(), clock: (any ClientClock)? = nil) -> ServiceClient {
        endpoints(transport) { configuration in
            configuration.clock = clock ?? self.clock
            configuration.rateLimits = policy
            configuration.rateLimits.onWait = { [waits] wait in waits.withLock { $0.append(wait) } }
        }.client
    }

    func call(_ client: ServiceClient, group: String? = "Light", access: APIOperation.Access = .write) -> Call<Empty> {
        Call(
            client,
            RequestParts(APIOperation("ping", .post, "/ping", area: "Sample", rateGroup: group, access: access)))
    }

    @Test func holdsBackWhatWouldPassTheLimit() async throws {
        transport.answer(.post, "/ping")
        let client = client()
        for _ in 0..<101 { try await call(client).send() }
        #expect(clock.uptime == 120)
        #expect(waits.withLock { $0 }.count == 2)
        let wait = try #require(waits.withLock { $0.first })
        #expect(wait.group == "Light" && wait.operation == "ping" && wait.account == "default" && wait.seconds == 60)
    }

    /// As requests that wait for each other come to it: in the middle, another of the group is refused.
    @Test func failsWhereAWaitBecomesTooLong() async throws {
        let surprise = SurpriseClock(clock)
        transport.answer(.post, "/ping")
        let client = client(RateLimitPolicy(excess: .waitAtMost(61)), clock: surprise)
        for _ in 0..<50 { try await call(client).send() }
        surprise.next {
            await refuseAnother(client)
        }
        let error = try #require(await failure { try await call(client).send() })
        #expect(error.kind == .rateLimited && error.retryAfter == 540)
        #expect(clock.waits == [60])
    }

    /// Another request of the group is sent, and the service refuses it for ten minutes.
    func refuseAnother(_ client: ServiceClient) async {
        let headers = ["Retry-After": "600", "X-Rate-Limit-Group": "light"]
        transport.answer(.post, "/late", data: Data(), status: 429, headers: headers)
        let late = APIOperation("late", .post, "/late", area: "", rateGroup: "Unheard")
        _ = await failure { try await Call<Empty>(client, RequestParts(late)).retrying(.never).send() }
    }

    /// The same without a limit: the longer wait is told of.
    @Test func tellsOfAWaitThatBecomesLonger() async throws {
        let surprise = SurpriseClock(clock)
        transport.answer(.post, "/ping")
        let client = client(clock: surprise)
        for _ in 0..<50 { try await call(client).send() }
        surprise.next {
            await refuseAnother(client)
        }
        try await call(client).send()
        #expect(clock.waits == [60, 540])
        #expect(waits.withLock { $0.map(\.seconds) } == [60, 540])
    }

    /// Two wait for one place: whoever comes second finds it taken when its turn comes.
    @Test func failsWhereOthersTakeThePlace() async throws {
        let surprise = SurpriseClock(clock)
        transport.answer(.post, "/ping")
        let client = client(RateLimitPolicy(excess: .waitAtMost(56)), clock: surprise)
        try await call(client).send()
        clock.advance(by: 5)
        for _ in 0..<49 { try await call(client).send() }
        let second = Locked<Task<APIError?, Never>?>(nil)
        surprise.next { [waits] in
            let task = Task { await failure { try await call(client).send() } }
            second.withLock { $0 = task }
            while waits.withLock({ $0.count }) < 2 { await Task.yield() }
        }
        try await call(client).send()
        let error = try #require(await second.withLock { $0 }?.value)
        #expect(error.kind == .rateLimited && error.retryAfter == 5)
        #expect(clock.waits == [55])
    }

    @Test(arguments: ["NoThrottling", "Unheard", nil]) func letsPassWhatIsNotCounted(group: String?) async throws {
        transport.answer(.post, "/ping")
        let client = client()
        for _ in 0..<200 { try await call(client, group: group).send() }
        #expect(clock.uptime == 0)
    }

    @Test func failsFastIfAsked() async throws {
        transport.answer(.post, "/ping")
        let client = client(RateLimitPolicy(excess: .fail))
        for _ in 0..<50 { try await call(client).send() }
        let error = try #require(await failure { try await call(client).send() })
        #expect(error.kind == .rateLimited && error.status == nil && error.retryAfter == 60)
        #expect(transport.sent.count == 50)
    }

    @Test(arguments: [(59.0, true), (61.0, false)])
    func waitsNoLongerThanItMay(most: TimeInterval, fails: Bool) async throws {
        transport.answer(.post, "/ping")
        let client = client(RateLimitPolicy(excess: .waitAtMost(most)))
        for _ in 0..<50 { try await call(client).send() }
        #expect((await failure { try await call(client).send() } != nil) == fails)
    }

    @Test(arguments: [[:], ["Retry-After": "7"]]) func sendsAgainAfterThePenalty(headers: [String: String]) async throws
    {
        // As it was seen: a page of HTML, without any of the headers.
        transport.answer(.post, "/ping", data: Data("<html>".utf8), status: 429, headers: headers)
        transport.answer(.post, "/ping")
        let client = client()
        try await call(client).send()
        #expect(clock.uptime == (headers.isEmpty ? 60 : 7))
        #expect(transport.sent.count == 2)
    }

    @Test(arguments: [nil, "Unheard", "NoThrottling"])
    func sendsAgainAfterA429OfNoLimitedGroup(group: String?) async throws {
        transport.answer(.post, "/ping", data: Data(), status: 429)
        transport.answer(.post, "/ping", data: Data(), status: 429, headers: ["Retry-After": "45"])
        transport.answer(.post, "/ping")
        try await call(client(), group: group).send()
        #expect(clock.waits == [30, 45])
        #expect(waits.withLock { $0.map(\.seconds) } == [30, 45])
        #expect(waits.withLock { $0.allSatisfy { $0.group == nil } })
    }

    @Test func givesUpOn429InTheEnd() async throws {
        transport.answer(.post, "/ping", status: 429)
        let error = try #require(await failure { try await call(client()).send() })
        #expect(error.kind == .rateLimited && error.status == 429)
        #expect(transport.sent.count == 4)
    }

    @Test func learnsTheGroupFromTheHeaders() async throws {
        let headers = [
            "X-Rate-Limit-Group": "light", "X-Rate-Limit-Limit": "2", "X-Rate-Limit-Remaining": "1",
            "X-Rate-Limit-Window": "60",
        ]
        transport.answer(.post, "/ping", headers: headers)
        let client = client()
        for _ in 0..<2 { try await call(client, group: "Unheard").send() }
        #expect(clock.uptime == 0)
        try await call(client, group: "Unheard").send()
        #expect(clock.uptime == 60)
    }

    @Test func believesNoHeadersOfAnUnknownGroup() async throws {
        let headers = [
            "X-Rate-Limit-Group": "unheard", "X-Rate-Limit-Limit": "2", "X-Rate-Limit-Remaining": "0",
            "X-Rate-Limit-Window": "3600",
        ]
        transport.answer(.post, "/ping", headers: headers)
        let client = client()
        for _ in 0..<51 { try await call(client).send() }
        #expect(clock.waits == [60])
    }

    @Test func learnsTheGroupOfRawCalls() async throws {
        for index in 0..<60 {
            transport.answer(.get, "/x/\(index)", json: "{}", headers: ["X-Rate-Limit-Group": "light"])
        }
        let client = client()
        for index in 0..<60 { _ = try await client.request(.get, "/x/\(index)").value }
        // One has to come back before anything is known.
        #expect(clock.waits == [60])
    }

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
        let folder = try TemporaryFolder()
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

    @Test(arguments: [true, false]) func requestsCanBeSpreadOutEvenly(isShared: Bool) async throws {
        let folder = try TemporaryFolder()
        transport.answer(.post, "/ping")
        let policy = RateLimitPolicy(pace: .spread, sharing: isShared ? .folder(folder.url) : .client)
        let clients = isShared ? [client(policy), client(policy)] : [client(policy)]
        for index in 0..<11 { try await call(clients[index % clients.count]).send() }
        #expect(clock.waits.count == 10 && clock.waits.allSatisfy { abs($0 - 1.2) < 1e-6 })
    }

    @Test func aBrokenCountBeginsAnew() async throws {
        let folder = try TemporaryFolder()
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

    @Test func waitingCanBeCancelled() async throws {
        transport.answer(.post, "/ping")
        let client = endpoints(transport) { $0.clock = StillClock() }.client
        for _ in 0..<50 { try await call(client).send() }
        let tasks = (0..<5).map { _ in Task { try await call(client).send() } }
        try await Task.sleep(nanoseconds: 20_000_000)
        for task in tasks { task.cancel() }
        for task in tasks { await #expect(throws: CancellationError.self) { try await task.value } }
        #expect(transport.sent.count == 50)
    }
}

/// A clock by which something happens in the middle of a wait.
private final class SurpriseClock: ClientClock {
    private let base: TestClock
    private let surprise = Locked<(@Sendable () async -> Void)?>(nil)

    init(_ base: TestClock) { self.base = base }

    var now: Date { base.now }
    var uptime: TimeInterval { base.uptime }

    /// Lets something happen in the next wait.
    func next(_ surprise: @escaping @Sendable () async -> Void) {
        self.surprise.withLock { $0 = surprise }
    }

    func sleep(seconds: TimeInterval) async throws {
        let surprise: (@Sendable () async -> Void)? = surprise.withLock { current in
            defer { current = nil }
            return current
        }
        await surprise?()
        try await base.sleep(seconds: seconds)
    }
}

/// Time stands still, and waiting never ends.
private struct StillClock: ClientClock {
    let now = Date(timeIntervalSince1970: 0)
    let uptime: TimeInterval = 0
    func sleep(seconds: TimeInterval) async throws { try await Task.sleep(nanoseconds: .max / 4) }
}

/// A folder that goes away with its test.
final class TemporaryFolder: Sendable {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("ringcentral-tests-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }
}
