import Foundation
import RingCentralTesting
import Testing

@testable import RingCentralRuntime

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Token endpoints that take their time, and calls that share the wait for one request.
@Suite("Waits for tokens", .hangLimit(minutes: 1))
struct TokenWaitFaults: FaultSuite {
    static let faults: [FaultCase] =
        longWaits + [silent, silentOnce, shared, impatient, tooLate, cancelled, cut, alwaysCut, budget, rejected]

    private static let longWaits = [
        "31536000", "1000000000000000000", "Fri, 31 Dec 9999 23:59:59 GMT", "Fri Dec 31 23:59:59 9999",
    ].map { header in
        FaultCase.failing(
            .token, "The token endpoint responds 503, Retry-After '\(header)'", outcome: .notSent, kind: .server,
            check: { #expect($0.retryAfter ?? 0 > 86_400) }
        ) {
            let clock = TestClock()
            let server = try LoopbackServer { _, connection in
                try connection.answer(json: "{}", "503 Service Unavailable", ["Retry-After": header])
            }
            let client = faultyClient(server, authorization: .sampleJWT, clock: clock)
            // The next call asks again: the failure is not kept.
            _ = await failure { try await ping(client).send() }
            defer { #expect(clock.waits.isEmpty) }
            try await ping(client).send()
        }
    }

    private static let silent = FaultCase.failing(
        .token, "The token endpoint never responds, until the deadline", outcome: .notSent, kind: .timeout,
        isWrite: true, check: { #expect("\($0)".contains("while waiting for a token")) }
    ) {
        let (stall, clock) = (Stall(), ManualClock())
        let client = faultyClient(try stall.server(), authorization: .sampleJWT, clock: clock)
        try await stall.run(advancing: clock, by: 30) { try await ping(client, .write).deadline(30).send() }
    }

    private static let silentOnce = FaultCase.failing(
        .token, "The token endpoint never responds to a call that is made once", outcome: .notSent, kind: .timeout,
        isWrite: true, check: { #expect("\($0)".contains("no token arrived within the timeout of 20 s")) }
    ) {
        let (stall, clock) = (Stall(), ManualClock())
        let client = faultyClient(try stall.server(), authorization: .sampleJWT, clock: clock)
        try await stall.run(advancing: clock, by: 20) {
            try await ping(client, .write).timeout(20).retrying(.never).send()
        }
    }

    /// One of two that share a request allows a single attempt.
    private static let shared = FaultCase(
        .token, "The shared token request fails once", outcome: .other("fails for calls made once, else succeeds")
    ) {
        let (mock, clock) = (MockTransport(), ManualClock())
        mock.answer(.post, "/restapi/oauth/token", status: 500)
        mock.answer(.post, "/restapi/oauth/token", json: #"{"access_token":"t"}"#)
        mock.answer(.get, "/ping")
        let held = HeldTransport(mock, holding: "/restapi/oauth/token")
        let client = endpoints(held, authorization: .sampleJWT) { $0.clock = clock }.client
        let patient = Task { try await ping(client).send() }
        await held.waitForArrival()
        async let once = failure { try await ping(client).retrying(.never).send() }
        try await client.waitForWaiters(2)
        held.letGo()
        let error = await once
        #expect(error?.kind == .server && error?.status == 500 && error?.operation == "token")
        try await clock.waitForSleeps(1)
        clock.advance(by: 10)
        _ = try await patient.value
        #expect(clock.sleeps == [10] && mock.sent.count == 3)
    }

    /// One of two that share a request has a deadline.
    private static let impatient = FaultCase.failing(
        .token, "The deadline of one call passes in the token request that another waits for", outcome: .notSent,
        kind: .timeout, isWrite: true
    ) {
        let (mock, clock) = (MockTransport(), ManualClock())
        mock.answer(.post, "/restapi/oauth/token", json: #"{"access_token":"t"}"#)
        mock.answer(.get, "/ping")
        let held = HeldTransport(mock, holding: "/restapi/oauth/token")
        let client = endpoints(held, authorization: .sampleJWT) { $0.clock = clock }.client
        async let error = failure { try await ping(client, .write).deadline(30).send() }
        await held.waitForArrival()
        let patient = Task { try await ping(client).send() }
        try await client.waitForWaiters(2)
        clock.advance(by: 30)
        let final = await error
        held.letGo()
        _ = try await patient.value
        #expect(mock.sent.count == 2)
        if let final { throw final }
    }

    /// Two share a request, which has to wait for longer than one of them may.
    private static let tooLate = FaultCase.failing(
        .token, "The token endpoint asks for a longer wait than the deadline of one call leaves", outcome: .notSent,
        kind: .server, isWrite: true, check: { #expect($0.retryAfter == 100 && $0.operation == "token") }
    ) {
        let (mock, clock) = (MockTransport(), ManualClock())
        mock.answer(.post, "/restapi/oauth/token", status: 503, headers: ["Retry-After": "100"])
        mock.answer(.post, "/restapi/oauth/token", json: #"{"access_token":"t"}"#)
        mock.answer(.get, "/ping")
        let held = HeldTransport(mock, holding: "/restapi/oauth/token")
        let client = endpoints(held, authorization: .sampleJWT) { $0.clock = clock }.client
        let patient = Task { try await ping(client).send() }
        await held.waitForArrival()
        async let error = failure { try await ping(client, .write).deadline(50).send() }
        try await client.waitForWaiters(2)
        held.letGo()
        let final = await error
        #expect(clock.uptime == 0)
        try await clock.waitForSleeps(1)
        clock.advance(by: 100)
        _ = try await patient.value
        #expect(mock.sent.count == 3)
        if let final { throw final }
    }

    private static let cancelled = FaultCase(
        .token, "One of two calls that share a token request is cancelled", outcome: .other("the other succeeds")
    ) {
        let mock = MockTransport()
        mock.answer(.post, "/restapi/oauth/token", json: #"{"access_token":"t"}"#)
        mock.answer(.get, "/ping")
        let held = HeldTransport(mock, holding: "/restapi/oauth/token")
        let client = endpoints(held, authorization: .sampleJWT).client
        let first = Task { try await ping(client).send() }
        await held.waitForArrival()
        let second = Task { try await ping(client).send() }
        try await client.waitForWaiters(2)
        first.cancel()
        await #expect(throws: CancellationError.self) { try await first.value }
        held.letGo()
        _ = try await second.value
        #expect(mock.sent.count == 2)
    }

    private static let cut = FaultCase(
        .token, "The connection closes before the token arrives", outcome: .succeeds
    ) {
        let (count, clock) = (Locked(0), TestClock())
        let server = try LoopbackServer { request, connection in
            guard request.isForToken else { return try connection.answer(json: "{}") }
            let number = count.withLock { count in
                count += 1
                return count
            }
            if number < 3 { throw LoopbackConnection.Ended() }
            try connection.answer(json: #"{"access_token":"t"}"#)
        }
        try await ping(faultyClient(server, authorization: .sampleJWT, clock: clock), .write).send()
        #expect(clock.waits == [10, 10])
    }

    private static let alwaysCut = FaultCase.failing(
        .token, "The connection closes before the token arrives, again and again", outcome: .notSent,
        kind: .connection
    ) {
        let (count, clock) = (Locked(0), TestClock())
        let server = try LoopbackServer { _, _ in
            count.withLock { $0 += 1 }
            throw LoopbackConnection.Ended()
        }
        defer { #expect(count.withLock { $0 } == 3 && clock.waits == [10, 10]) }
        try await ping(faultyClient(server, authorization: .sampleJWT, clock: clock)).send()
    }

    /// The attempts of a call are those of its token as well: they are not multiplied.
    private static let budget = FaultCase.failing(
        .token, "The token endpoint responds 500 again and again", outcome: .notSent, kind: .server
    ) {
        let (count, clock) = (Locked(0), TestClock())
        let server = try LoopbackServer { _, connection in
            count.withLock { $0 += 1 }
            try connection.answer(json: "{}", "500 Internal Server Error")
        }
        defer { #expect(count.withLock { $0 } == 3 && clock.waits == [10, 10]) }
        try await ping(faultyClient(server, authorization: .sampleJWT, clock: clock)).send()
    }

    private static let rejected = FaultCase.failing(
        .token, "The token endpoint responds 429, Retry-After '86400'", outcome: .notSent, kind: .rateLimited,
        check: { #expect($0.retryAfter == 86_400) }
    ) {
        let (count, clock) = (Locked(0), TestClock())
        let server = try LoopbackServer { _, connection in
            count.withLock { $0 += 1 }
            try connection.answer(json: "{}", "429 Too Many Requests", ["Retry-After": "86400"])
        }
        let client = faultyClient(server, authorization: .sampleJWT, clock: clock) { $0.rateLimits.sharing = .client }
        let first = await failure { try await ping(client).send() }
        #expect(first?.status == 429)
        // The group is blocked: the next call fails at once, without a request.
        defer { #expect(count.withLock { $0 } == 1 && clock.waits.isEmpty) }
        try await ping(client).send()
    }

    @Test("Lets each call wait for a token as long as it may", arguments: faults)
    func fault(_ fault: FaultCase) async throws { try await fault.run() }
}

extension ServiceClient {
    /// Waits until so many calls wait for a token.
    func waitForWaiters(_ count: Int) async throws {
        let session = try session(for: .readMany)
        while session.demand.count < count { try await Task.sleep(nanoseconds: 1_000_000) }
    }
}
