import Foundation
import RingCentralTesting
import Testing

@testable import RingCentralRuntime

/// Token requests of a client without timeouts, over a transport that never returns.
@Suite("Limits of token requests", .hangLimit(minutes: 1))
struct TokenLimitFaults: FaultSuite {
    static let faults: [FaultCase] = [hung, signIn, signOut] + limits

    /// A transport that never returns from the first request for a path.
    private struct HangingOnce: Transport {
        let path: String
        let deaf = DeafTransport()
        let next = MockTransport()
        let count = Locked(0)

        func send(_ request: TransportRequest) async throws -> TransportAnswer {
            guard request.head.url?.path == path else { return try await next.send(request) }
            let isFirst = count.withLock { count in
                count += 1
                return count == 1
            }
            return try await isFirst ? deaf.send(request) : next.send(request)
        }
    }

    private static func limitedClient(
        _ transport: any Transport, _ authorization: Authorization, clock: any ClientClock,
        timeout: TimeInterval = .infinity, deadline: TimeInterval = 600
    ) -> ServiceClient {
        var description = ServiceDescription.sample
        description.authorizePath = "/authorize"
        return ServiceClient(
            description: description, authorization: authorization,
            configuration: ClientConfiguration(
                timeout: timeout, deadline: deadline, transport: transport, clock: clock))
    }

    /// The request is given up, so that it does not hold up the calls that come later.
    private static let hung = FaultCase(
        .token, "A transport without a timeout never returns from a token request", outcome: .succeeds
    ) {
        let (transport, clock) = (HangingOnce(path: "/restapi/oauth/token"), ManualClock())
        defer { transport.deaf.end() }
        transport.next.answer(.post, "/restapi/oauth/token", json: #"{"access_token":"t"}"#)
        transport.next.answer(.get, "/ping")
        let client = limitedClient(transport, .sampleJWT, clock: clock, deadline: .infinity)
        let call = Task { try await ping(client).send() }
        await transport.deaf.waitForArrival()
        clock.advance(by: 600)
        try await clock.waitForSleeps(1)
        clock.advance(by: 10)
        _ = try await call.value
        #expect(transport.count.withLock { $0 } == 2)
    }

    private static let signIn = FaultCase.failing(
        .token, "A transport without a timeout never returns from a sign-in", outcome: .unknown, kind: .timeout,
        isWrite: true
    ) {
        let (transport, clock) = (DeafTransport(), ManualClock())
        defer { transport.end() }
        let client = limitedClient(transport, .user(clientID: "app"), clock: clock)
        async let error = failure { try await client.signIn(code: "c") }
        await transport.waitForArrival()
        clock.advance(by: 600)
        if let error = await error { throw error }
    }

    private static let signOut = FaultCase.failing(
        .token, "A transport without a timeout never returns from a sign-out", outcome: .unknown, kind: .timeout,
        isWrite: true
    ) {
        let (transport, clock, store) = (DeafTransport(), ManualClock(), MemoryTokenStore())
        defer { transport.end() }
        let user = Authorization.user(clientID: "app").stored(in: store)
        try await store.keep(.sample(isOver: false), of: user)
        let client = limitedClient(transport, user, clock: clock)
        async let error = failure { try await client.signOut() }
        await transport.waitForArrival()
        clock.advance(by: 600)
        let final = await error
        #expect(try await store.tokens(of: user) == nil)
        if let final { throw final }
    }

    /// Limits of the configuration, with calls that have their own.
    private static let limits: [FaultCase] = [
        ("timeout", TimeInterval.nan, 600), ("timeout", 0, 600), ("deadline", 60, .nan), ("deadline", 60, -1),
    ].map { name, timeout, deadline in
        FaultCase.failing(
            .token, "A token request has the timeout \(timeout) and the deadline \(deadline)", outcome: .notSent,
            kind: .invalidRequest, check: { #expect("\($0)".contains("the \(name) has to be a number")) }
        ) {
            let transport = MockTransport()
            let client = limitedClient(transport, .sampleJWT, clock: TestClock(), timeout: timeout, deadline: deadline)
            defer { #expect(transport.sent.isEmpty) }
            try await ping(client).timeout(5).deadline(5).send()
        }
    }

    @Test("Ends a token request in time, whatever the limits", arguments: faults)
    func fault(_ fault: FaultCase) async throws { try await fault.run() }
}
