import Foundation
import RingCentralTesting
import Testing

@testable import RingCentralRuntime

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

@Suite("Connections of a listener that fail", .hangLimit(minutes: 1))
struct EventListenerFailureTests {
    /// A connector that never connects.
    struct Failing: EventSocketConnector {
        let code: URLError.Code
        let count = Locked(0)

        func connect(to url: URL) async throws -> any EventSocket {
            count.withLock { $0 += 1 }
            throw URLError(code)
        }
    }

    /// A connector that heeds nothing, and connects when it is let go.
    struct Late: EventSocketConnector {
        struct Socket: EventSocket {
            let closing = AsyncStream.makeStream(of: Void.self)
            func send(_ text: String) async throws {}
            func receive() async throws -> String? { nil }
            func close() async { closing.continuation.yield() }
        }

        let socket = Socket()
        let arrivals = AsyncStream.makeStream(of: Void.self)
        private let waiting = Locked<[CheckedContinuation<Void, Never>]>([])

        func connect(to url: URL) async throws -> any EventSocket {
            await withCheckedContinuation { continuation in
                waiting.withLock { $0.append(continuation) }
                arrivals.continuation.yield()
            }
            return socket
        }

        func letGo() {
            let all = waiting.withLock { waiting in
                defer { waiting = [] }
                return waiting
            }
            for continuation in all { continuation.resume() }
        }
    }

    func client(_ clock: any ClientClock) -> SampleClient {
        let transport = MockTransport()
        transport.answer(
            .post, "/oauth/wstoken", json: #"{"uri":"wss://ws.example.com/ws","ws_access_token":"t","expires_in":600}"#)
        return SampleClient(transport, clock: clock)
    }

    @Test("A certificate of a socket that is not trusted ends the listener, a failed handshake does not")
    func certificates() async throws {
        let untrusted = Failing(code: .serverCertificateUntrusted)
        let listener = EventListener(client(TestClock()), filters: ["/a"], over: untrusted)
        #expect(await failure { try await listener.run { _ in } }?.kind == .untrusted)
        #expect(untrusted.count.withLock { $0 } == 1)
        let handshake = Failing(code: .secureConnectionFailed)
        let other = EventListener(client(ImpatientClock(mostNaps: 3)), filters: ["/a"], over: handshake)
        await #expect(throws: CancellationError.self) { try await other.run { _ in } }
        #expect(handshake.count.withLock { $0 } == 4)
    }

    @Test(
        "A response without the address or the token of a socket is an error",
        arguments: [
            #"{"uri":"wss://ws.example.com/ws"}"#, #"{"uri":"wss://ws.example.com/ws","ws_access_token":null}"#,
            #"{"uri":"wss://ws.example.com/ws","ws_access_token":""}"#, #"{"ws_access_token":"t"}"#,
            #"{"uri":"","ws_access_token":"t"}"#,
        ])
    func tickets(body: String) async throws {
        let (transport, gateway) = (MockTransport(), ScriptedGateway())
        transport.answer(.post, "/oauth/wstoken", json: body)
        let listener = EventListener(SampleClient(transport), filters: ["/a"], over: gateway)
        let error = await failure { try await listener.run { _ in } }
        #expect(error?.kind == .unreadableAnswer && error?.underlying is DecodingProblem)
        #expect(gateway.urls.isEmpty)
    }

    @Test("A subscription without an ID is replaced over a new connection, also when it is renewed", arguments: [1, 2])
    func lacksID(request number: Int) async throws {
        let (gateway, requests) = (ScriptedGateway(), Locked(0))
        gateway.connection { message, socket in
            guard message[0]?["type"] == "ClientRequest" else { return }
            let count = requests.withLock { count in
                count += 1
                return count
            }
            socket.answer(message, count == number ? #"{"status":"Active"}"# : #"{"id":"s\#(count)","expiresIn":100}"#)
        }
        let (changes, change) = AsyncStream.makeStream(of: String.self)
        let client = client(IdleClock(gateway: gateway))
        let listener = EventListener(client, filters: ["/a"], over: gateway) { event in
            switch event {
            case .subscribed(let subscription): change.yield("subscribed \(subscription.id)")
            case .lost(let reason): change.yield("lost \((reason as? APIError)?.kind.description ?? "")")
            default: break
            }
        }
        let run = Task { try await listener.run { _ in } }
        let expected = (number == 1 ? [] : ["subscribed s1"]) + ["lost unreadable answer", "subscribed s\(number + 1)"]
        var seen: [String] = []
        for await change in changes {
            seen.append(change)
            if seen.count == expected.count { break }
        }
        run.cancel()
        _ = await run.result
        #expect(seen == expected)
        // The session of the unknown subscription is not recovered.
        #expect(gateway.urls.allSatisfy { !$0.absoluteString.contains("wsc=") })
    }

    @Test("A connector that never returns is given up at the timeout, and its socket closed when it comes after all")
    func late() async throws {
        let (connector, clock) = (Late(), ManualClock())
        let (losses, lost) = AsyncStream.makeStream(of: APIError?.self)
        let listener = EventListener(client(clock), filters: ["/a"], over: connector) { change in
            if case .lost(let reason) = change { lost.yield(reason as? APIError) }
        }
        let run = Task { try await listener.run { _ in } }
        for await _ in connector.arrivals.stream { break }
        clock.advance(by: 60)
        for await error in losses {
            #expect(error?.kind == .timeout && error?.isTemporary == true)
            #expect(error.map { "\($0)" }?.contains("no connection within the timeout of 60 s") == true)
            break
        }
        connector.letGo()
        for await _ in connector.socket.closing.stream { break }
        // It goes on with another connection.
        try await clock.waitForSleeps(1)
        clock.advance(by: 60)
        for await _ in connector.arrivals.stream { break }
        run.cancel()
        connector.letGo()
        _ = await run.result
    }

    @Test("Connections that open and then fail count as failures in a row")
    func countsFailures() async throws {
        let gateway = ScriptedGateway()
        gateway.connection { message, socket in
            if message[0]?["type"] == "ClientRequest" { socket.answer(message, status: 503, "{}") }
        }
        let (losses, lost) = AsyncStream.makeStream(of: Void.self)
        let listener = EventListener(client(IdleClock(gateway: gateway)), filters: ["/a"], over: gateway) { change in
            if case .lost = change { lost.yield() }
        }
        let run = Task { try await listener.run { _ in } }
        var count = 0
        for await _ in losses {
            count += 1
            if count == 5 { break }
        }
        run.cancel()
        _ = await run.result
        #expect(await listener.failures >= 4)
    }

    @Test("A subscription is renewed after four fifths of its life, in 10 seconds at the earliest")
    func renewal() throws {
        let clock = TestClock()
        clock.advance(by: 1000)
        func renewal(_ life: JSONValue) throws -> TimeInterval? {
            try EventSubscription(json: ["id": "s", "expiresIn": life]).renewal(clock)
        }
        #expect(try renewal(1000) == 1800)
        #expect(try renewal(0) == 1010)
        #expect(try renewal(-5) == 1010)
        #expect(try renewal(nil) == nil)
    }
}
