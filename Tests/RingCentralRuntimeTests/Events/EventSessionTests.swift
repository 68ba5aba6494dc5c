import Foundation
import RingCentralTesting
import Testing

@testable import RingCentralRuntime

@Suite("Sessions that outlive a process", .hangLimit(minutes: 1))
struct EventSessionTests {
    let transport = MockTransport()
    let gateway = ScriptedGateway()
    let changes = Changes()

    struct Enough: Error {}

    init() {
        transport.answer(
            .post, "/oauth/wstoken", json: #"{"uri":"wss://ws.example.com/ws","ws_access_token":"t","expires_in":600}"#)
    }

    func listener(
        _ session: EventSession? = nil, filters: [EventFilter] = ["/a"], after seconds: Double = 0,
        over other: ScriptedGateway? = nil
    ) -> EventListener {
        let gateway = other ?? gateway
        let clock = IdleClock(gateway: gateway, since: 1000 + seconds)
        return EventListener(
            SampleClient(transport, clock: clock), filters: filters, over: gateway, resuming: session
        ) { [changes] change in
            switch change {
            case .subscribed(let subscription): changes.add("subscribed \(subscription.id)")
            case .renewed(let subscription): changes.add("renewed \(subscription.id)")
            case .recovered: changes.add("recovered")
            case .lost: changes.add("lost")
            }
        }
    }

    /// Ends a listener in the middle of its second event, and returns its session as stored text would.
    func interrupted() async throws -> EventSession {
        let first = ScriptedGateway()
        first.connection { message, socket in
            guard message[0]?["type"] == "ClientRequest" else { return }
            socket.answer(message, #"{"id":"s1","expiresIn":100000}"#)
            socket.notify("1", sequence: 5, token: "after-1")
            socket.notify("2", sequence: 6, token: "after-2")
        }
        let listener = listener(over: first)
        await #expect(throws: Enough.self) {
            try await listener.run { event in if event.uuid == "2" { throw Enough() } }
        }
        let session = try #require(await listener.session)
        let text = try JSONEncoder().encode(session)
        #expect(String(decoding: text, as: UTF8.self).contains("after-1"))
        let stored = try JSONDecoder().decode(EventSession.self, from: text)
        #expect(stored == session)
        return stored
    }

    @Test("A new listener resumes a session, and gets the event that was not handled")
    func resumes() async throws {
        let session = try await interrupted()
        gateway.connection(#"{"recoveryState":"Successful"}"#) { _, socket in
            socket.notify("2")
        }
        let listener = listener(session, after: 60)
        await #expect(throws: Enough.self) {
            try await listener.run { event in
                #expect(event.uuid == "2")
                throw Enough()
            }
        }
        #expect(gateway.urls.last?.query == "access_token=t&wsc=after-1")
        #expect(changes.all.prefix(2) == ["subscribed s1", "recovered"])
    }

    @Test("A session that is too old, or of other filters, is not resumed", arguments: [true, false])
    func begins(isOld: Bool) async throws {
        let session = try await interrupted()
        gateway.connection { message, socket in
            guard message[0]?["type"] == "ClientRequest" else { return }
            socket.answer(message, #"{"id":"s2"}"#)
            socket.notify("9")
        }
        let listener = isOld ? listener(session, after: 400) : listener(session, filters: ["/b"], after: 60)
        await #expect(throws: Enough.self) { try await listener.run { _ in throw Enough() } }
        #expect(gateway.urls.last?.query == "access_token=t")
        #expect(changes.all == ["subscribed s1", "subscribed s2"])
    }

    @Test("A session that the service does not recover begins anew")
    func isNotRecovered() async throws {
        let session = try await interrupted()
        gateway.connection(#"{"recoveryState":"Failed"}"#) { message, socket in
            guard message[0]?["type"] == "ClientRequest" else { return }
            socket.answer(message, #"{"id":"s2"}"#)
            socket.notify("9")
        }
        let listener = listener(session, after: 60)
        await #expect(throws: Enough.self) { try await listener.run { _ in throw Enough() } }
        #expect(changes.all == ["subscribed s1", "subscribed s2"])
    }

    @Test("There is no session before the service has opened one")
    func isNone() async { #expect(await listener().session == nil) }

    @Test("A session shows no token")
    func showsNoToken() async throws {
        let session = try await interrupted()
        var text = "\(session) \(String(reflecting: session))"
        dump(session, to: &text)
        #expect(!text.contains("after-"))
    }

    @Test("Numbers of the connection are bounded", arguments: ["1e300", "-1", #""inf""#, "9223372036854775807"])
    func boundsNumbers(number: String) async throws {
        gateway.connection(#"{"recoveryTimeout":\#(number)}"#) { message, socket in
            guard message[0]?["path"] == "/subscription" else { return }
            socket.answer(
                message, #"{"id":"s1","expiresIn":\#(number.contains("e") || number.contains("i") ? "0" : number)}"#)
            socket.notify("1")
        }
        let listener = listener()
        await #expect(throws: Enough.self) { try await listener.run { _ in throw Enough() } }
        #expect(await listener.recoverySeconds <= Lifetime.longest)
        #expect(await listener.renewal.map { $0 <= 2000 + Lifetime.longest && $0 >= 1010 } == true)
    }
}
