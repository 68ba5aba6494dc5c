import Foundation
import RingCentralRuntime
import RingCentralTesting
import Testing

@Suite(.hangLimit(minutes: 1)) struct EventListenerTests {
    let transport = MockTransport()
    let gateway = ScriptedGateway()
    let clock: IdleClock
    let changes = Changes()
    /// The operations in the audit log, with what became of them.
    let audit = Changes()

    init() {
        clock = IdleClock(gateway: gateway)
        transport.answer(
            .post, "/oauth/wstoken",
            json: #"{"uri":"wss://ws.example.com/ws","ws_access_token":"t+1","expires_in":600}"#)
    }

    /// Listens until so many events came.
    func listen(
        _ count: Int, heartbeat: Double = 600, timeout: Double = 60, allowed: Set<APIOperation>? = nil
    ) async throws -> [String] {
        struct Enough: Error {}
        let ids = Changes()
        let log = AuditLog { [audit] in audit.add("\($0.operation) \($0.outcome)") }
        let client = SampleClient(transport, clock: clock, timeout: timeout, audit: log).allowing(operations: allowed)
        let listener = EventListener(client, filters: ["/a"], over: gateway, heartbeat: heartbeat) { [changes] change in
            switch change {
            case .subscribed(let subscription): changes.add("subscribed \(subscription.id)")
            case .renewed(let subscription): changes.add("renewed \(subscription.id)")
            case .recovered: changes.add("recovered")
            case .lost: changes.add("lost")
            }
        }
        // Not as a stream, which would let time pass while its last event is on its way.
        do {
            try await listener.run { event in
                ids.add(event.uuid ?? "")
                if ids.all.count == count { throw Enough() }
            }
        } catch is Enough {}
        return ids.all
    }

    @Test func givesEventsAsAStream() async throws {
        gateway.connection { message, socket in
            guard message[0]?["type"] == "ClientRequest" else { return }
            socket.answer(message, #"{"id":"s1"}"#)
            for id in ["1", "2", "3"] { socket.notify(id) }
        }
        var ids: [String?] = []
        for try await event in SampleClient(transport, clock: clock).listen(to: ["/a"], over: gateway) {
            ids.append(event.uuid)
            if ids.count == 2 { break }
        }
        #expect(ids == ["1", "2"])
    }

    @Test func subscribesAndDelivers() async throws {
        gateway.connection { message, socket in
            guard message[0]?["type"] == "ClientRequest" else { return }
            socket.deliver("nonsense")
            socket.deliver(#"[{"type":"SomethingNew"},{}]"#)
            socket.answer(message, #"{"id":"s1"}"#)
            socket.notify("1")
            socket.notify("2")
            socket.notify("1")
            socket.notify("3")
        }
        #expect(try await listen(3) == ["1", "2", "3"])
        #expect(gateway.urls.map(\.absoluteString) == ["wss://ws.example.com/ws?access_token=t%2B1"])
        let request = try #require(gateway.sent.first)
        #expect(request[0]?["method"] == "POST")
        #expect(request[0]?["path"] == "/subscription")
        #expect(request[1] == ["eventFilters": ["/a"], "deliveryMode": ["transportType": "WebSocket"]])
        #expect(changes.all == ["subscribed s1"])
    }

    @Test func recoversWhatIsLost() async throws {
        gateway.connection { message, socket in
            guard message[0]?["type"] == "ClientRequest" else { return }
            socket.answer(message, #"{"id":"s1"}"#)
            socket.notify("1", sequence: 5, token: "latest")
            socket.notify("0", sequence: 4, token: "older")
            socket.end()
        }
        gateway.connection(#"{"recoveryState":"Successful"}"#) { message, socket in
            // The service tells again what may have been lost.
            socket.notify("1")
            socket.notify("2")
        }
        #expect(try await listen(3) == ["1", "0", "2"])
        #expect(gateway.urls.last?.query == "access_token=t%2B1&wsc=latest")
        #expect(changes.all.prefix(3) == ["subscribed s1", "lost", "recovered"])
    }

    @Test(arguments: [#"{"recoveryState":"Failed","recoveryErrorCode":"WSG-1003"}"#, "{}"])
    func subscribesAnewWhatIsNotRecovered(opening: String) async throws {
        gateway.connection { message, socket in
            socket.answer(message, #"{"id":"s1"}"#)
            socket.end()
        }
        gateway.connection(opening) { message, socket in
            guard message[0]?["type"] == "ClientRequest" else { return }
            socket.answer(message, #"{"id":"s2"}"#)
            socket.notify("1")
        }
        #expect(try await listen(1) == ["1"])
        #expect(changes.all == ["subscribed s1", "lost", "subscribed s2"])
    }

    @Test func forgetsWhatTheServiceDoesNotTake() async throws {
        gateway.connection { message, socket in
            socket.answer(message, #"{"id":"s1"}"#)
            socket.end()
        }
        gateway.connection(nil) { _, _ in }
        gateway.connection { message, socket in
            guard message[0]?["type"] == "ClientRequest" else { return }
            socket.answer(message, #"{"id":"s2"}"#)
            socket.notify("1")
        }
        // The second connection says nothing at all, and is given up.
        #expect(try await listen(1, heartbeat: 10) == ["1"])
        #expect(gateway.urls.count == 3)
        #expect(gateway.urls[1].query?.contains("wsc=wsc-1") == true)
    }

    @Test func dropsABrokenContext() async throws {
        gateway.connection { message, socket in
            socket.answer(message, #"{"id":"s1"}"#)
            socket.end()
        }
        gateway.connection("{\"broken\":true}") { _, socket in
            socket.deliver(#"[{"type":"Error","messageId":"x","status":400},{"errorCode":"WSG-400"}]"#)
        }
        gateway.connection { message, socket in
            guard message[0]?["type"] == "ClientRequest" else { return }
            socket.answer(message, #"{"id":"s2"}"#)
            socket.notify("1")
        }
        #expect(try await listen(1, heartbeat: 10) == ["1"])
        #expect(gateway.urls.map { $0.query?.contains("wsc=") } == [false, true, false])
    }

    @Test func renewsItsSubscription() async throws {
        gateway.connection { message, socket in
            guard message[0]?["type"] == "ClientRequest" else { return }
            if message[0]?["path"] == "/subscription" {
                socket.answer(message, #"{"id":"s1","expiresIn":100}"#)
            } else {
                socket.answer(message, #"{"id":"s1","expiresIn":10000}"#)
                socket.notify("1")
            }
        }
        #expect(try await listen(1, heartbeat: 1000) == ["1"])
        #expect(gateway.sent.contains { $0[0]?["path"] == "/subscription/s1/renew" })
        #expect(changes.all == ["subscribed s1", "renewed s1"])
    }

    @Test func endsIfItIsRefused() async throws {
        gateway.connection { message, socket in
            socket.answer(message, status: 403, #"{"errorCode":"SUB-505","message":"no"}"#)
        }
        let error = await failure { try await listen(1) }
        #expect(error?.kind == .forbidden)
        #expect(error?.code == "SUB-505")
    }

    @Test func triesAgainIfItCannotConnect() async throws {
        let client = SampleClient(transport, clock: ImpatientClock(mostNaps: 5))
        let listener = EventListener(client, filters: ["/a"], over: gateway)
        await #expect(throws: CancellationError.self) { try await listener.run { _ in } }
        #expect(gateway.urls.count == 6)
    }

    @Test(arguments: ["ws://ws.example.com/ws", "https://ws.example.com", "wss://", "nonsense"])
    func opensNoOtherAddress(uri: String) async throws {
        let transport = MockTransport()
        transport.answer(.post, "/oauth/wstoken", json: #"{"uri":"\#(uri)","ws_access_token":"t"}"#)
        let listener = EventListener(SampleClient(transport), filters: ["/a"], over: gateway)
        let error = await failure { try await listener.run { _ in } }
        #expect(error?.kind == .invalidRequest)
        #expect(gateway.urls.isEmpty)
    }

    @Test func throwsWhatTheHandlerThrows() async throws {
        gateway.connection { message, socket in
            socket.answer(message, #"{"id":"s1"}"#)
            socket.notify("1")
        }
        let listener = EventListener(SampleClient(transport, clock: clock), filters: ["/a"], over: gateway)
        struct Enough: Error {}
        await #expect(throws: Enough.self) { try await listener.run { _ in throw Enough() } }
    }

    // MARK: Rules, the audit log, and answers that don't come

    @Test func opensNothingForWhatIsNotAllowed() async throws {
        gateway.connection { message, socket in
            socket.answer(message, #"{"id":"s1"}"#)
            socket.notify("1")
        }
        let operations = SubscriptionOperations.sample
        let token = try #require(operations.webSocketToken)
        for allowed in [[token], [token, operations.create]] {
            let error = await failure { try await listen(1, allowed: Set(allowed)) }
            #expect(error?.kind == .notAllowed)
        }
        #expect(gateway.urls.isEmpty && transport.sent.isEmpty)
        #expect(audit.all == ["create not allowed", "renew not allowed"])
        #expect(try await listen(1, allowed: [token, operations.create, operations.renew]) == ["1"])
    }

    @Test func notesWhatGoesOverTheSocket() async throws {
        gateway.connection { message, socket in
            socket.answer(message, #"{"id":"s1"}"#)
            socket.notify("1")
        }
        _ = try await listen(1)
        #expect(audit.all == ["socket done", "create done"])
        let refusing = ScriptedGateway()
        refusing.connection { message, socket in socket.answer(message, status: 403, #"{"errorCode":"SUB-505"}"#) }
        let log = AuditLog { [audit] in audit.add("\($0.operation) \($0.outcome) \($0.status ?? 0)") }
        let client = SampleClient(transport, clock: IdleClock(gateway: refusing), audit: log)
        let listener = EventListener(client, filters: ["/a"], over: refusing)
        #expect(await failure { try await listener.run { _ in } }?.kind == .forbidden)
        #expect(audit.all.last == "create forbidden 403")
    }

    @Test func aRequestWithoutAnAnswerEndsTheConnection() async throws {
        gateway.connection { _, socket in
            // The connection lives, but nobody answers.
            socket.deliver(#"[{"type":"Heartbeat","messageId":"h"}]"#)
        }
        gateway.connection { message, socket in
            guard message[0]?["type"] == "ClientRequest" else { return }
            socket.answer(message, #"{"id":"s2"}"#)
            socket.notify("1")
        }
        #expect(try await listen(1, heartbeat: 20, timeout: 30) == ["1"])
        #expect(changes.all.first == "lost" && changes.all.last == "subscribed s2")
        #expect(audit.all.prefix(2) == ["socket done", "create timed out"])
    }

    @Test func anOpeningThatDoesNotComeEndsTheConnection() async throws {
        gateway.connection(nil) { _, socket in socket.deliver(#"[{"type":"Heartbeat","messageId":"h"}]"#) }
        gateway.connection { message, socket in
            guard message[0]?["type"] == "ClientRequest" else { return }
            socket.answer(message, #"{"id":"s2"}"#)
            socket.notify("1")
        }
        #expect(try await listen(1, heartbeat: 20, timeout: 30) == ["1"])
        #expect(gateway.urls.count >= 2)
    }

    @Test func aRenewalWithoutAnAnswerIsMadeAgainOnceItIsRecovered() async throws {
        gateway.connection { message, socket in
            if message[0]?["path"] == "/subscription" {
                socket.answer(message, #"{"id":"s1","expiresIn":100}"#)
            } else if message[0]?["type"] == "ClientRequest" {
                socket.end()
            }
        }
        gateway.connection(#"{"recoveryState":"Successful"}"#) { message, socket in
            guard message[0]?["path"] == "/subscription/s1/renew" else { return }
            socket.answer(message, #"{"id":"s1","expiresIn":100000}"#)
            socket.notify("1")
        }
        #expect(try await listen(1, heartbeat: 1000) == ["1"])
        #expect(changes.all == ["subscribed s1", "lost", "recovered", "renewed s1"])
        #expect(audit.all.filter { $0.hasPrefix("renew") } == ["renew no connection", "renew done"])
    }
}
