import Foundation
import RingCentralTesting
import Testing

@testable import RingCentralRuntime

/// Watches and listeners among proxies, handshakes that fail, and waits without a limit.
@Suite("Watches and listeners", .hangLimit(minutes: 1))
struct WatchFaults: FaultSuite {
    static let page = SubscriptionFaults.page
    static let watch = Watch<JSONPage>(
        APIOperation("sync", .get, "/{account}/sync", area: "S", paging: .sync), since: "dateFrom", time: "time")

    static let faults: [FaultCase] = proxies + handshakes + rejections + times + sockets

    /// A service that fails with responses, and then has a new record at each look.
    private static func service(
        _ failures: [(status: String, body: String, headers: [String: String])]
    ) throws -> LoopbackServer {
        let count = Locked(0)
        return try LoopbackServer { request, connection in
            let number = count.withLock { count in
                count += 1
                return count
            }
            var (status, body, headers): (String, String, [String: String])
            if number <= failures.count {
                (status, body, headers) = failures[number - 1]
            } else {
                let record = request.target.contains("syncToken") ? #"{"id":\#(number)}"# : ""
                (status, headers) = ("200 OK", [:])
                body = #"{"records":[\#(record)],"syncInfo":{"syncToken":"a"}}"#
            }
            headers["Content-Type"] = body.hasPrefix("<") ? "text/html" : "application/json"
            try connection.answer(status, headers, body: Data(body.utf8))
        }
    }

    private static func client(_ url: String, _ clock: any ClientClock) -> SampleClient {
        SampleClient(
            authorization: .bearer("t"),
            configuration: ClientConfiguration(
                server: Server(name: "s", url: url), timeout: 20, retries: .never, clock: clock))
    }

    /// Waits for one record.
    ///
    /// - Returns: The failures that were reported.
    private static func record(
        _ server: LoopbackServer, _ clock: any ClientClock, every seconds: Double = 30
    ) async throws -> [APIError] {
        let failures = Locked<[APIError]>([])
        let records = client(server.url, clock).watch(watch, every: seconds) { error in
            failures.withLock { $0.append(error) }
        }
        for try await _ in records { break }
        withExtendedLifetime(server) {}
        return failures.withLock { $0 }
    }

    private static let proxies: [FaultCase] = [
        ("200 OK", page), ("400 Bad Request", page), ("403 Forbidden", page), ("404 Not Found", page),
        ("407 Proxy Authentication Required", page), ("403 Forbidden", #"{"message":"Forbidden"}"#),
        ("404 Not Found", ""),
        ("500 Internal Server Error", "{}"), ("503 Service Unavailable", page), ("429 Too Many Requests", "{}"),
        ("302 Found", page), ("200 OK", #"{"records":[{"#),
    ].map { status, body in
        let what = body.hasPrefix("<") ? "a page" : body.isEmpty ? "no body" : body
        return FaultCase(.network, "A watch gets \(status.prefix(3)) with \(what), twice", outcome: .succeeds) {
            let server = try service(Array(repeating: (status, body, [:]), count: 2))
            let failures = try await record(server, TestClock())
            #expect(failures.count == 2 && failures.allSatisfy(\.isTemporary))
        }
    }

    private static let handshakes = [
        FaultCase(.network, "Each TLS handshake of a watch is closed by the server", outcome: .succeeds) {
            // It closes the connection at the first bytes of the client, as they are no HTTP.
            let server = try ClosingServer()
            let (reports, reported) = AsyncStream.makeStream(of: APIError.self)
            let task = Task {
                let client = client("https://127.0.0.1:\(server.port)", TestClock())
                for try await _ in client.watch(watch, every: 1, onFailure: { reported.yield($0) }) {}
            }
            var count = 0
            for await error in reports {
                #expect(error.isTemporary && !error.mayHaveBeenCarriedOut)
                count += 1
                if count == 3 { break }
            }
            task.cancel()
            _ = await task.result
            #expect(server.accepted >= 3)
        },
        FaultCase(.network, "Nothing listens where a watch connects to", outcome: .succeeds) {
            let (reports, reported) = AsyncStream.makeStream(of: APIError.self)
            let task = Task {
                for try await _ in client("http://127.0.0.1:9", TestClock()).watch(
                    watch, onFailure: { reported.yield($0) })
                {}
            }
            for await error in reports {
                #expect(error.kind == .connection && error.isTemporary)
                break
            }
            task.cancel()
            _ = await task.result
        },
    ]

    private static let rejections: [FaultCase] = [
        ("401 Unauthorized", "OAU-213"), ("403 Forbidden", "CMN-401"), ("404 Not Found", "CMN-102"),
        ("400 Bad Request", "CMN-101"),
    ].map { status, code in
        FaultCase(.network, "A watch is rejected with \(status.prefix(3)) and the code \(code)", outcome: .rejected) {
            let server = try service([(status, #"{"errorCode":"\#(code)"}"#, [:])])
            let error = await failure { try await record(server, TestClock()) }
            #expect(error?.code == code && error?.isTemporary == false)
        }
    }

    private static let times = [
        FaultCase(.time, "The service asks a watch to wait for a year", outcome: .succeeds) {
            let server = try service([("503 Service Unavailable", "{}", ["Retry-After": "31536000"])])
            let clock = TestClock()
            _ = try await record(server, clock)
            #expect(clock.waits.max() == 3570 && clock.uptime < 4000)
        },
        FaultCase(.time, "A watch fails 12 times in a row", outcome: .succeeds) {
            let server = try service(Array(repeating: ("502 Bad Gateway", page, [:]), count: 12))
            let clock = TestClock()
            #expect(try await record(server, clock, every: 1).count == 12)
            #expect(clock.waits.allSatisfy { $0 <= 60 } && (clock.waits.max() ?? 0) > 25)
        },
        FaultCase(.time, "A watch with an interval that is not a number", outcome: .succeeds) {
            let clock = TestClock()
            _ = try await record(try service([]), clock, every: .nan)
            #expect(clock.waits == [60])
        },
        FaultCase(.time, "A watch with a negative interval", outcome: .succeeds) {
            let clock = TestClock()
            _ = try await record(try service([]), clock, every: -5)
            #expect(clock.waits == [60])
        },
    ]

    private static let sockets: [FaultCase] = [
        ("200 OK", page), ("400 Bad Request", page), ("403 Forbidden", page), ("404 Not Found", page),
        ("407 Proxy Authentication Required", page), ("503 Service Unavailable", "{}"),
    ].map { status, body in
        FaultCase(
            .network, "The request for a socket gets \(status.prefix(3)) with \(body.prefix(6)), twice",
            outcome: .succeeds
        ) {
            let count = Locked(0)
            let server = try LoopbackServer { _, connection in
                let number = count.withLock { count in
                    count += 1
                    return count
                }
                let ticket = #"{"uri":"ws://127.0.0.1/ws","ws_access_token":"t","expires_in":600}"#
                let (status, body) = number <= 2 ? (status, body) : ("200 OK", ticket)
                let type = body.hasPrefix("<") ? "text/html" : "application/json"
                try connection.answer(status, ["Content-Type": type], body: Data(body.utf8))
            }
            let gateway = ScriptedGateway()
            gateway.connection { message, socket in
                guard message[0]?["type"] == "ClientRequest" else { return }
                socket.answer(message, #"{"id":"s1"}"#)
                socket.notify("1")
            }
            let lost = Locked(0)
            struct Enough: Error {}
            let listener = EventListener(
                client(server.url, IdleClock(gateway: gateway)), filters: ["/a"], over: gateway
            ) { change in
                if case .lost = change { lost.withLock { $0 += 1 } }
            }
            await #expect(throws: Enough.self) { try await listener.run { _ in throw Enough() } }
            #expect(lost.withLock { $0 } == 2)
            withExtendedLifetime(server) {}
        }
    }

    @Test("Comes out of a fault as documented", arguments: faults)
    func fault(_ fault: FaultCase) async throws { try await fault.run() }
}
