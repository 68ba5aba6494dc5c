import Foundation
import Testing

@testable import RingCentralRuntime

/// Many tasks share one client, through the ends of tokens and of windows.
@Suite struct ManyTasksTests {
    private static let tasks = 200
    private static let calls = 4
    private static let limit = 50

    let clock = SteppingClock()
    let service: StrictService
    let client: ServiceClient
    /// The counts of the client.
    let windows: MemoryRateWindows

    init() throws {
        service = StrictService(clock: clock, limit: Self.limit, tokenLifetime: 240)
        let configuration = ClientConfiguration(deadline: .infinity, transport: service, clock: clock)
        let jwt = Authorization.jwt("a", clientID: "app", clientSecret: "s")
        client = ServiceClient(description: .sample, authorization: jwt, configuration: configuration)
        let identity = CountingIdentity(jwt, account: client.account, server: client.server, configuration)
        windows = ProcessRateWindows.of(try #require(identity.process))
    }

    @Test(.hangLimit(minutes: 2)) func shareLimitsAndTokens() async throws {
        let alive = Locked(Self.tasks)
        let work = Task {
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<Self.tasks {
                    group.addTask {
                        defer { alive.withLock { $0 -= 1 } }
                        for _ in 0..<Self.calls { try await ping() }
                    }
                }
                try await group.waitForAll()
            }
        }
        while case let left = alive.withLock({ $0 }), left > 0 {
            if try isSettled(left) { clock.step() } else { try await Task.sleep(nanoseconds: 100_000) }
        }
        try await work.value
        let record = service.record
        #expect(record.served == Self.tasks * Self.calls)
        #expect(record.refusals == 0 && record.unauthorized == 0)
        // Renewed a minute before each end, and by the first who needs it: every window somebody does.
        let ages = zip(record.tokens, record.tokens.dropFirst()).map { $1 - $0 }
        #expect(ages.count == 5 && ages.allSatisfy { (180..<242).contains($0) })
        // All but the first fifty wait, and use no less than 95 % of what is allowed.
        let least = TimeInterval(60 * (Self.tasks * Self.calls / Self.limit - 1))
        #expect(clock.uptime >= least && clock.uptime <= least / 0.95)
    }

    private func ping() async throws {
        let ping = APIOperation("ping", .get, "/ping", area: "", rateGroup: "Light")
        try await Call<Empty>(client, RequestParts(ping)).send()
    }

    /// Whether nobody can do anything before time passes: each request that was let go is being answered, and those that
    /// were not wait for one that sleeps, if there are any.
    private func isSettled(_ left: Int) throws -> Bool {
        let group = RateGroup("Light", limit: Self.limit, window: 60, penalty: 60)
        let initial = try #require(RateWindow(group))
        let sent = windows.update("Light", initial: initial) { window in window.slots.count { !$0.isAnswered } }
        let underWay = service.record.underWay
        return sent == underWay && (clock.sleeping > underWay || underWay == left)
    }
}
