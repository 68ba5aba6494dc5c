import RingCentral
import RingCentralRuntime
import Testing

@Suite("Every function of the client, over HTTP", .serialized)
struct EndpointsTests {
    @Test("Each request is accepted, and each answer read")
    func all() async throws {
        try await ServerUnderTest.run { address in
            let client = RingCentralClient(
                authorization: .jwt("test-jwt", clientID: "test-client", clientSecret: "test-secret"),
                configuration: ClientConfiguration(
                    server: Server(name: "under test", url: address), userAgent: "EndpointsTests/1",
                    rateLimits: RateLimitPolicy(excess: .send), retries: RetryPolicy(attempts: 10, longestDelay: 1)))
            let calls = CallList(client).calls
            #expect(
                Set(calls.map(\.operation)) == Set(APIOperation.allOperations), "Run `swift run ringcentral-generate`.")
            let report = await Report(calls)
            print(report.line)
            #expect(report.failures.isEmpty, "\(report.failures.joined(separator: "\n"))")
        }
    }
}
