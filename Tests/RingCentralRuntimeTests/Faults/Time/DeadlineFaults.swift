import Foundation
import RingCentralTesting
import Testing

@testable import RingCentralRuntime

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Deadlines that pass in each part of a call. Each part ignores its cancellation where it can.
@Suite("Deadlines", .hangLimit(minutes: 1))
struct DeadlineFaults: FaultSuite {
    static let faults: [FaultCase] = [
        deaf(.read), deaf(.write), timeout(.read), timeout(.write), middleware, provider, providerOnce, turn, knownWait,
        retryPause,
        batch, cancelled,
    ]

    private static func deaf(_ access: APIOperation.Access) -> FaultCase {
        FaultCase.failing(
            .time, "The deadline passes in a transport that heeds nothing, in a \(access)", outcome: .unknown,
            kind: .timeout, isWrite: access == .write,
            check: { #expect("\($0)".contains("the deadline of 600 s passed while waiting for the response")) }
        ) {
            let (transport, clock) = (DeafTransport(), ManualClock())
            defer { transport.end() }
            async let error = failure {
                try await ping(endpoints(transport) { $0.clock = clock }.client, access).timeout(.infinity).send()
            }
            await transport.waitForArrival()
            clock.advance(by: 600)
            if let error = await error { throw error }
        }
    }

    private static func timeout(_ access: APIOperation.Access) -> FaultCase {
        FaultCase.failing(
            .time, "The timeout passes in a transport that heeds nothing, in a \(access)", outcome: .unknown,
            kind: .timeout, isWrite: access == .write,
            check: { #expect("\($0)".contains("no complete response within the timeout of 60 s")) }
        ) {
            let (transport, clock) = (DeafTransport(), ManualClock())
            defer { transport.end() }
            async let error = failure {
                try await ping(endpoints(transport) { $0.clock = clock }.client, access).retrying(.never).send()
            }
            await transport.waitForArrival()
            clock.advance(by: 60)
            if let error = await error { throw error }
        }
    }

    private static let middleware = FaultCase.failing(
        .time, "A middleware never passes a request on", outcome: .unknown, kind: .timeout, isWrite: true
    ) {
        struct Stuck: Middleware {
            let transport = DeafTransport()
            func send(
                _ request: OutgoingRequest, next: @Sendable (OutgoingRequest) async throws -> TransportAnswer
            ) async throws -> TransportAnswer { try await transport.send(request.request) }
        }
        let (stuck, clock) = (Stuck(), ManualClock())
        defer { stuck.transport.end() }
        let client = endpoints(MockTransport()) { configuration in
            configuration.clock = clock
            configuration.middleware = [stuck]
        }.client
        async let error = failure { try await ping(client, .write).timeout(60).send() }
        await stuck.transport.waitForArrival()
        clock.advance(by: 60)
        if let error = await error { throw error }
    }

    private static let provider = FaultCase.failing(
        .token, "A token provider of the app never returns", outcome: .notSent, kind: .timeout, isWrite: true
    ) {
        try await waitForStuckProvider(600) { try await ping($0, .write).send() }
    }

    private static let providerOnce = FaultCase.failing(
        .token, "A token provider of the app never returns to a call that is made once", outcome: .notSent,
        kind: .timeout, isWrite: true,
        check: { #expect("\($0)".contains("no token arrived within the timeout of 20 s")) }
    ) {
        try await waitForStuckProvider(20) { try await ping($0, .write).timeout(20).retrying(.never).send() }
    }

    private struct StuckProvider: TokenProvider {
        let transport = DeafTransport()
        func token(replacing rejected: String?) async throws -> String {
            guard let url = URL(string: "https://a") else { return "" }
            _ = try await transport.send(TransportRequest(head: URLRequest(url: url)))
            return "t"
        }
    }

    private static func waitForStuckProvider(
        _ seconds: TimeInterval, _ call: @escaping @Sendable (ServiceClient) async throws -> Void
    ) async throws {
        let (stuck, clock, transport) = (StuckProvider(), ManualClock(), MockTransport())
        defer { stuck.transport.end() }
        let client = endpoints(transport, authorization: .custom(stuck)) { $0.clock = clock }.client
        async let error = failure { try await call(client) }
        await stuck.transport.waitForArrival()
        clock.advance(by: seconds)
        let final = await error
        #expect(transport.sent.isEmpty)
        if let final { throw final }
    }

    /// The one before it is held up by a penalty that nobody knew of.
    private static let turn = FaultCase.failing(
        .time, "The deadline passes behind another call that waits for a rate limit", outcome: .notSent, kind: .timeout,
        isWrite: true, check: { #expect("\($0)".contains("while waiting for the rate limit")) }
    ) {
        let (transport, clock, waits) = (MockTransport(), ManualClock(), Locked(0))
        transport.answer(.post, "/ping")
        let penalty = ["Retry-After": "600", "X-Rate-Limit-Group": "light"]
        transport.answer(.get, "/ping", json: "", status: 429, headers: penalty)
        let client = endpoints(transport) { configuration in
            configuration.clock = clock
            configuration.rateLimits.onWait = { _ in waits.withLock { $0 += 1 } }
        }.client
        for _ in 0..<50 { try await ping(client, .write, group: "Light").send() }
        let first = Task { try await ping(client, .write, group: "Light").deadline(.infinity).send() }
        try await clock.waitForSleeps(1)
        async let error = failure { try await ping(client, .write, group: "Light").deadline(61).send() }
        while waits.withLock({ $0 }) < 2 { try await Task.sleep(nanoseconds: 1_000_000) }
        _ = await failure { try await ping(client).retrying(.never).send() }
        clock.advance(by: 60)
        try await clock.waitForSleeps(2)
        clock.advance(by: 1)
        let final = await error
        first.cancel()
        await #expect(throws: CancellationError.self) { try await first.value }
        if let final { throw final }
    }

    private static let knownWait = FaultCase.failing(
        .time, "A rate limit asks for a longer wait than the deadline leaves", outcome: .notSent, kind: .rateLimited,
        isWrite: true, check: { #expect($0.retryAfter == 60 && "\($0)".contains("after the deadline of the call")) }
    ) {
        let (transport, clock) = (MockTransport(), TestClock())
        transport.answer(.post, "/ping")
        let client = endpoints(transport) { $0.clock = clock }.client
        for _ in 0..<50 { try await ping(client, .write, group: "Light").send() }
        defer { #expect(clock.waits.isEmpty && transport.sent.count == 50) }
        try await ping(client, .write, group: "Light").deadline(59).send()
    }

    private static let retryPause = FaultCase.failing(
        .time, "A retry would begin after the deadline", outcome: .unknown, kind: .server,
        check: { #expect($0.retryAfter == 100 && $0.status == 503) }
    ) {
        let (transport, clock) = (MockTransport(), TestClock())
        transport.answer(.get, "/ping", status: 503, headers: ["Retry-After": "100"])
        defer { #expect(clock.waits == [100, 100] && transport.sent.count == 3) }
        try await ping(endpoints(transport) { $0.clock = clock }.client).deadline(250).send()
    }

    /// 80 ids are two requests, of which each takes 40 s.
    private static let batch = FaultCase(
        .time, "The deadline passes between two requests of a batch", outcome: .other("error, not sent, for the rest")
    ) {
        struct Slow: Transport {
            let next = MockTransport()
            let clock = TestClock()
            func send(_ request: TransportRequest) async throws -> TransportAnswer {
                try await clock.sleep(seconds: 40)
                return try await next.send(request)
            }
        }
        let slow = Slow()
        let entries = (0..<50).map { #"{"resourceId":"\#($0)","status":404,"body":{}}"# }
        slow.next.answer(
            .get, "/many/" + (0..<50).map(String.init).joined(separator: ","),
            json: "[\(entries.joined(separator: ","))]")
        let clock = slow.clock
        let endpoints = endpoints(slow) { $0.clock = clock }
        let results = try await endpoints.readMany((0..<80).map(String.init)).deadline(30).results
        #expect(results.count == 80 && slow.next.sent.count == 1)
        let errors = results.map { result -> APIError.Kind? in
            if case .failure(let error) = result.result { error.kind } else { nil }
        }
        #expect(errors == Array(repeating: .notFound, count: 50) + Array(repeating: .timeout, count: 30))
    }

    private static let cancelled = FaultCase(
        .time, "A call is cancelled in a transport that heeds nothing", outcome: .other("error at the deadline")
    ) {
        let (transport, clock) = (DeafTransport(), ManualClock())
        defer { transport.end() }
        let task = Task {
            await failure {
                try await ping(endpoints(transport) { $0.clock = clock }.client, .write).timeout(.infinity).send()
            }
        }
        await transport.waitForArrival()
        task.cancel()
        clock.advance(by: 600)
        #expect(await task.value?.kind == .timeout)
    }

    @Test("Ends a call at its deadline, wherever it is", arguments: faults)
    func fault(_ fault: FaultCase) async throws { try await fault.run() }
}
