import Foundation
import RingCentralTesting
import Testing

@testable import RingCentralRuntime

/// What a client does that may wait for a rate limit only so long, or not at all.
@Suite("Rate limits that ask for long waits", .hangLimit(minutes: 1))
struct RateLimitFaults: FaultSuite {
    private static let excesses: [(name: String, excess: RateLimitPolicy.Excess)] = [
        ("waitAtMost(1)", .waitAtMost(1)), ("fail", .fail),
    ]

    static let faults: [FaultCase] = excesses.flatMap { name, excess in
        [
            FaultCase.failing(
                .time, "503 with Retry-After '120' and the policy \(name)", outcome: .unknown, kind: .server,
                check: { #expect($0.retryAfter == 120 && $0.status == 503) }
            ) {
                let (transport, clock) = (MockTransport(), TestClock())
                transport.answer(.get, "/ping", status: 503, headers: ["Retry-After": "120"])
                defer { #expect(clock.waits.isEmpty && transport.sent.count == 1) }
                try await ping(client(transport, clock, excess)).send()
            },
            token("429 Too Many Requests", "60", .rateLimited, name, excess),
            token("503 Service Unavailable", "120", .server, name, excess),
            FaultCase.failing(
                .token, "The group of token requests is full, with the policy \(name)", outcome: .notSent,
                kind: .rateLimited, isWrite: true, check: { #expect($0.operation == "token" && $0.retryAfter == 55) }
            ) {
                let (transport, clock) = (MockTransport(), TestClock())
                // Each call needs a token of its own.
                transport.answer(.post, "/restapi/oauth/token", json: #"{"access_token":"t","expires_in":1}"#)
                transport.answer(.post, "/ping")
                let client = client(transport, clock, excess, .sampleJWT)
                for _ in 0..<5 {
                    try await ping(client, .write).send()
                    clock.advance(by: 1)
                }
                defer { #expect(clock.waits.isEmpty && transport.sent.count == 10) }
                try await ping(client, .write).send()
            },
        ]
    }

    /// The token endpoint asks for a wait, over a socket.
    private static func token(
        _ status: String, _ wait: String, _ kind: APIError.Kind, _ name: String, _ excess: RateLimitPolicy.Excess
    ) -> FaultCase {
        FaultCase.failing(
            .token, "The token endpoint responds \(status.prefix(3)), Retry-After '\(wait)', with the policy \(name)",
            outcome: .notSent, kind: kind, isWrite: true, check: { #expect($0.retryAfter == Double(wait)) }
        ) {
            let clock = TestClock()
            let server = try LoopbackServer { _, connection in
                try connection.answer(json: "{}", status, ["Retry-After": wait])
            }
            let client = faultyClient(server, authorization: .sampleJWT, clock: clock) {
                $0.rateLimits = RateLimitPolicy(excess: excess, sharing: .client)
            }
            defer { #expect(clock.waits.isEmpty) }
            try await ping(client, .write).send()
        }
    }

    private static func client(
        _ transport: any Transport, _ clock: any ClientClock, _ excess: RateLimitPolicy.Excess,
        _ authorization: Authorization = .bearer("t")
    ) -> ServiceClient {
        endpoints(transport, authorization: authorization) { configuration in
            configuration.clock = clock
            configuration.rateLimits = RateLimitPolicy(excess: excess)
        }.client
    }

    @Test("Waits no longer than the policy allows", arguments: faults)
    func fault(_ fault: FaultCase) async throws { try await fault.run() }
}
