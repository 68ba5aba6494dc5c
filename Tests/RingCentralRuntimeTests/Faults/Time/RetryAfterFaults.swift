import Foundation
import RingCentralTesting
import Testing

@testable import RingCentralRuntime

/// Waits that a service asks for, over a socket and by the client's clock.
@Suite("Waits that the service asks for", .hangLimit(minutes: 1))
struct RetryAfterFaults: FaultSuite {
    /// The clock begins at 1994-11-06 08:47:37, two minutes before the date that RFC 9110 takes as its example.
    private static let start = Date(timeIntervalSince1970: 784_111_657)

    static let faults: [FaultCase] = honored + refused + ignored + [rejected, rejectedWrite]

    /// Waits that are kept: the header, and its length in seconds.
    private static let honored = [
        ("120", 120.0), (" 7 ", 7), ("0", 0), ("300", 300), ("0000000000000000000000000000000000000000009", 9),
        ("Sun, 06 Nov 1994 08:49:37 GMT", 120), ("Sunday, 06-Nov-94 08:49:37 GMT", 120),
        ("Sun Nov  6 08:49:37 1994", 120), ("Sun, 06 Nov 1994 08:00:00 GMT", 0),
    ].map { header, seconds in
        FaultCase(.time, "503 with Retry-After '\(header)'", outcome: .succeeds) {
            let clock = TestClock(now: start)
            try await ping(unavailable(once: header, clock)).send()
            let own = 0.25...0.5
            // Never sooner than the client would by itself.
            #expect(seconds > 0.5 ? clock.waits == [seconds] : clock.waits.map(own.contains) == [true])
        }
    }

    /// Waits that are too long: the call fails at once, and says how long they are.
    private static let refused = [
        ("301", 301.0), ("7200", 7200), ("31536000", 31_536_000), ("9223372036854775807", 1e9),
        (String(repeating: "9", count: 80), 1e9), ("Fri, 31 Dec 9999 23:59:59 GMT", 1e9),
        ("Sunday, 06-Nov-44 08:49:37 GMT", 1e9), ("Fri Dec 31 23:59:59 9999", 1e9),
    ].map { header, seconds in
        let clock = TestClock(now: start)
        return FaultCase.failing(
            .time, "503 with Retry-After '\(header.prefix(30))'", outcome: .unknown, kind: .server,
            check: { error in
                #expect(error.retryAfter == seconds && error.status == 503)
                #expect(clock.waits.isEmpty)
            }
        ) { try await ping(unavailable(once: header, clock)).send() }
    }

    /// What is neither decimal digits nor a date is as good as no header.
    private static let ignored = [
        "0x10", "1e18", "-5", "1.5", "nan", "inf", "+5", "٧", "5 s", "", "12,12", "Sun, 99 Nov 1994 08:49:37 GMT",
        "Sun, 06 Nov 1994 08:49:37", "Sun, 06 Nov 1994 08:49:37 PST",
        "Sunday, 06-Nov-94 08:49:37 PST", "Foo, 06 Nov 1994 08:49:37 GMT", "Sun Nov  6 8:49:37 1994",
        "2027-01-01T00:00:00Z",
    ].map { header in
        FaultCase(.time, "503 with Retry-After '\(header)', which is none", outcome: .succeeds) {
            let clock = TestClock(now: start)
            try await ping(unavailable(once: header, clock)).send()
            #expect(clock.waits.count == 1 && (0.25...0.5).contains(clock.waits.first ?? 0))
        }
    }

    private static let rejected = FaultCase.failing(
        .time, "429 with Retry-After '86400', and none may wait so long", outcome: .rejected, kind: .rateLimited,
        check: { #expect($0.retryAfter == 86_400 && $0.status == 429) }
    ) {
        let clock = TestClock(now: start)
        let client = try unavailable(once: "86400", clock, status: "429 Too Many Requests")
        let error = await failure { try await ping(client, group: "Light").send() }
        // The group is blocked: the next call of it fails unsent, and the day after succeeds.
        let next = await failure { try await ping(client, group: "Light").send() }
        #expect(next?.kind == .rateLimited && next?.status == nil && next?.retryAfter == 86_400)
        #expect(clock.waits.isEmpty)
        clock.advance(by: 86_400)
        try await ping(client, group: "Light").send()
        if let error { throw error }
    }

    private static let rejectedWrite = FaultCase.failing(
        .time, "429 with Retry-After '7200' for a write in no group", outcome: .rejected, kind: .rateLimited,
        isWrite: true, check: { #expect($0.retryAfter == 7200 && $0.status == 429) }
    ) {
        let clock = TestClock(now: start)
        try await ping(unavailable(once: "7200", clock, status: "429 Too Many Requests"), .write)
            .deadline(.infinity).send()
    }

    /// A client of a server that is not available for the first request.
    private static func unavailable(
        once header: String, _ clock: TestClock, status: String = "503 Service Unavailable"
    ) throws -> ServiceClient {
        let count = Locked(0)
        let server = try LoopbackServer { _, connection in
            let number = count.withLock { count in
                count += 1
                return count
            }
            number == 1
                ? try connection.answer(json: "{}", status, ["Retry-After": header]) : try connection.answer(json: "{}")
        }
        return faultyClient(server, clock: clock)
    }

    @Test("Keeps to waits that are asked for, within limits", arguments: faults)
    func fault(_ fault: FaultCase) async throws { try await fault.run() }
}
