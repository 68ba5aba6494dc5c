import Foundation
import RingCentralTesting
import Testing

@testable import RingCentralRuntime

/// What is done about requests that would pass a limit.
@Suite struct RateLimitPolicyTests: LimitedSuite {
    let transport = MockTransport()
    let clock = TestClock()
    let waits = Locked<[RateLimitWait]>([])

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

    @Test(arguments: [true, false]) func requestsCanBeSpreadOutEvenly(isShared: Bool) async throws {
        let folder = try Folder()
        transport.answer(.post, "/ping")
        let policy = RateLimitPolicy(pace: .spread, sharing: isShared ? .folder(folder.url) : .client)
        let clients = isShared ? [client(policy), client(policy)] : [client(policy)]
        for index in 0..<11 { try await call(clients[index % clients.count]).send() }
        #expect(clock.waits.count == 10 && clock.waits.allSatisfy { abs($0 - 1.2) < 1e-6 })
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

    func wait(untilUptime moment: TimeInterval) async throws { try await base.wait(untilUptime: moment) }

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
