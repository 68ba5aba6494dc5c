import Foundation
import RingCentralTesting
import Testing

@testable import RingCentralRuntime

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

@Suite("Connections of a listener that fail", .timeLimit(.minutes(1)))
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
