import Foundation
import Testing

@testable import RingCentralRuntime

/// Many tasks share one client, in fast motion.
@Suite struct ManyTasksTests {
    @Test(.timeLimit(.minutes(2))) func shareLimitsAndTokens() async throws {
        let clock = SystemClock(speed: 120)
        let service = StrictService(clock: clock, limit: 50, tokenLifetime: 240)
        let client = ServiceClient(
            description: .sample, authorization: .jwt("a", clientID: "app", clientSecret: "s"),
            configuration: ClientConfiguration(transport: service, clock: clock))
        let start = clock.uptime
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<200 {
                group.addTask {
                    for _ in 0..<2 {
                        let parts = RequestParts(APIOperation("ping", .get, "/ping", area: "", rateGroup: "Light"))
                        try await Call<Empty>(client, parts).send()
                    }
                }
            }
            try await group.waitForAll()
        }
        let spent = clock.uptime - start
        #expect(await service.served == 400)
        #expect(await service.refusals == 0)
        // What was under way when a token was renewed is sent again.
        #expect(await service.unauthorized < 20)
        // A token is good for four minutes, and renewed a minute early: one renewal in three minutes, and no more.
        #expect(await Double(service.tokens) <= spent / 180 + 1)
        // 400 requests at 50 a minute: seven windows are waited for.
        #expect(spent >= 420)
    }
}
