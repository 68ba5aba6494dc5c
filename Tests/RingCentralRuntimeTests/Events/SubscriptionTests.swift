import Foundation
import RingCentralRuntime
import RingCentralTesting
import Testing

@Suite struct SubscriptionTests {
    let transport = MockTransport()
    let clock = ImpatientClock(mostNaps: 6)

    /// Nothing is there to adopt.
    init() { transport.answer(.get, "/subscription", json: #"{"records":[]}"#) }

    func subscription(_ id: String, lives seconds: Double, status: String = "Active") -> String {
        let end = clock.now.addingTimeInterval(seconds)
        return #"{"id":"\#(id)","status":"\#(status)","expirationTime":"\#(end.ISO8601Format())"}"#
    }

    /// Keeps a subscription until the clock has had enough, and tells what became of it.
    func keep(_ existing: EventSubscription? = nil) async -> (changes: [String], error: (any Error)?) {
        let changes = Changes()
        let keeper = SubscriptionKeeper(
            SampleClient(transport, clock: clock), filters: ["/a"], delivery: .webhook("https://example.com/hook"),
            existing: existing
        ) { changes.add($0) }
        do { try await keeper.run() } catch is CancellationError {} catch { return (changes.all, error) }
        return (changes.all, nil)
    }

    @Test func sendsWhatIsAskedFor() async throws {
        let transport = MockTransport()
        transport.answer(.post, "/subscription", json: subscription("s1", lives: 100))
        transport.answer(.get, "/subscription", json: #"{"records":[\#(subscription("s1", lives: 100))]}"#)
        transport.answer(.put, "/subscription/s1", json: subscription("s1", lives: 100))
        transport.answer(.delete, "/subscription/s1", status: 204)
        let subscriptions = SampleClient(transport).eventSubscriptions
        let delivery = EventDelivery.webhook("https://example.com/hook", verificationToken: "tok")
        let created = try await subscriptions.create(["/a", "/b?c=d"], delivery: delivery, expiresIn: 600).value
        #expect(created.status == .active)
        #expect(
            transport.sent.last?.json == [
                "eventFilters": ["/a", "/b?c=d"], "expiresIn": 600,
                "deliveryMode": [
                    "transportType": "WebHook", "address": "https://example.com/hook", "verificationToken": "tok",
                ],
            ])
        #expect(try await subscriptions.list().value.records.map(\.id) == ["s1"])
        try await subscriptions.update("s1", ["/a"]).send()
        #expect(transport.sent.last?.json == ["eventFilters": ["/a"]])
        try await subscriptions.cancel("s1").send()
        #expect(transport.sent.map(\.method) == ["POST", "GET", "PUT", "DELETE"])
        #expect(!"\(delivery)".contains("tok"))
    }

    @Test("Sends no subscription with a filter that lacks an identifier")
    func requiresIdentifiers() async {
        let incomplete = EventFilter("/account/{accountId}/presence", Identifier.missing)
        let subscriptions = SampleClient(transport, clock: clock).eventSubscriptions
        let delivery = EventDelivery.webhook("https://example.com/hook")
        let errors = await [
            failure { try await subscriptions.create(["/a", incomplete], delivery: delivery).send() },
            failure { try await subscriptions.update("s1", [incomplete]).send() },
            failure { try await subscriptions.renew(.missing).send() },
            failure {
                try await EventListener(SampleClient(transport), filters: [incomplete], over: ScriptedGateway())
                    .run { _ in }
            },
        ]
        #expect(errors.allSatisfy { $0?.kind == .invalidRequest && $0?.outcome == .notSent }, "\(errors)")
        #expect(transport.sent.isEmpty)
    }

    @Test func refusesWithoutEndpoints() async {
        let bare = ServiceClient(
            description: .sample, authorization: .bearer("t"), configuration: ClientConfiguration(transport: transport))
        let error = await failure { try await SampleClient(bare).eventSubscriptions.list().value }
        #expect(error?.kind == .invalidRequest)
    }

    @Test func renewsBeforeTheEnd() async {
        transport.answer(.post, "/subscription", json: subscription("s1", lives: 1000))
        transport.answer(.get, "/subscription/s1", json: subscription("s1", lives: 1000))
        transport.answer(.post, "/subscription/s1/renew", json: subscription("s1", lives: 1800))
        let (changes, error) = await keep()
        #expect(error == nil)
        #expect(changes.prefix(2) == ["created s1", "renewed s1"])
        // A fifth of its life before the end.
        #expect(clock.waits.first == 800)
    }

    @Test func createsAnewWhatIsBlacklisted() async {
        transport.answer(.get, "/subscription/s1", json: subscription("s1", lives: 1000, status: "Blacklisted"))
        transport.answer(.delete, "/subscription/s1", status: 204)
        transport.answer(.post, "/subscription", json: subscription("s2", lives: 100_000))
        transport.answer(.get, "/subscription/s2", json: subscription("s2", lives: 100_000))
        let (changes, error) = await keep(existing("s1"))
        #expect(error == nil)
        #expect(changes == ["blacklisted s1", "created s2"])
        #expect(transport.sent.prefix(4).map(\.method) == ["GET", "DELETE", "GET", "POST"])
    }

    @Test func createsAnewWhatIsGone() async {
        transport.answer(.get, "/subscription/s1", json: #"{"errorCode":"CMN-102"}"#, status: 404)
        transport.answer(.post, "/subscription", json: subscription("s2", lives: 100_000))
        transport.answer(.get, "/subscription/s2", json: subscription("s2", lives: 100_000))
        #expect(await keep(existing("s1")).changes == ["created s2"])
    }

    @Test func triesAgainWhatMayPassAndThrowsWhatMayNot() async throws {
        transport.answer(.post, "/subscription", json: "{}", status: 503, headers: ["Retry-After": "90"])
        transport.answer(.post, "/subscription", json: "{}", status: 500)
        transport.answer(.post, "/subscription", json: #"{"errorCode":"SUB-505"}"#, status: 403)
        let (changes, error) = await keep()
        #expect(changes == ["failed service failed", "failed service failed"])
        #expect((error as? APIError)?.code == "SUB-505")
        #expect(clock.waits.first == 90)
        #expect(try (1.0...2.0).contains(#require(clock.waits.last)))
    }

    @Test func renewsWhenReminded() async throws {
        transport.answer(.post, "/subscription/s1/renew", json: subscription("s1", lives: 1000))
        let keeper = SubscriptionKeeper(
            SampleClient(transport, clock: clock), filters: ["/a"], delivery: .webhook("https://example.com/hook"),
            existing: existing("s1"))
        func event(_ text: String) throws -> ServiceEvent { try ServiceEvent(jsonData: Data(text.utf8)) }
        #expect(try await !keeper.note(event(#"{"event":"/account/1/presence","subscriptionId":"s1"}"#)))
        let reminder = #"{"event":"/subscription/s1?threshold=60&interval=15","subscriptionId":"SUB"}"#
        #expect(try await !keeper.note(event(reminder)))
        #expect(transport.sent.isEmpty)
        #expect(try await keeper.note(event(reminder.replacingOccurrences(of: "SUB", with: "s1"))))
        #expect(transport.sent.map(\.path) == ["/subscription/s1/renew"])
        transport.answer(.delete, "/subscription/s1", status: 204)
        try await keeper.cancel()
        #expect(await keeper.current == nil)
    }

    // MARK: The keeper's life

    /// A keeper over a transport that holds a path back, in real time.
    func keeper(over transport: any Transport, _ existing: EventSubscription? = nil) -> SubscriptionKeeper {
        SubscriptionKeeper(
            SampleClient(transport, clock: .system), filters: ["/a"], delivery: .webhook("https://example.com/hook"),
            existing: existing)
    }

    @Test(.hangLimit(minutes: 1)) func cancellingEndsTheRun() async throws {
        transport.answer(.post, "/subscription", json: subscription("s1", lives: 100_000))
        transport.answer(.get, "/subscription/s1", json: subscription("s1", lives: 100_000))
        transport.answer(.delete, "/subscription/s1", status: 204)
        let keeper = keeper(over: transport)
        let run = Task { try await keeper.run() }
        while await keeper.current == nil { await Task.yield() }
        let error = await failure { try await keeper.run() }
        #expect(error?.kind == .invalidRequest)
        try await keeper.cancel()
        try await run.value
        // Nothing brings it back.
        try await keeper.run()
        #expect(transport.sent.map(\.method) == ["GET", "POST", "DELETE"])
        #expect(await keeper.current == nil)
    }

    @Test(.hangLimit(minutes: 1)) func cancellingEndsWhatIsBeingCreated() async throws {
        transport.answer(.post, "/subscription", json: subscription("s1", lives: 100_000))
        transport.answer(.delete, "/subscription/s1", status: 204)
        let held = HeldTransport(transport, holding: "/subscription", method: "POST")
        let keeper = keeper(over: held)
        let run = Task { try await keeper.run() }
        await held.waitForArrival()
        let cancel = Task { try await keeper.cancel() }
        try await Task.sleep(nanoseconds: 50_000_000)
        held.letGo()
        try await cancel.value
        try await run.value
        #expect(transport.sent.map(\.method) == ["GET", "POST", "DELETE"])
    }

    @Test(.hangLimit(minutes: 1)) func aReminderDuringACheckCreatesNoSecond() async throws {
        let gone = #"{"errorCode":"CMN-102"}"#
        transport.answer(.get, "/subscription/s1", json: gone, status: 404)
        transport.answer(.post, "/subscription/s1/renew", json: gone, status: 404)
        transport.answer(.post, "/subscription", json: subscription("s2", lives: 100_000))
        transport.answer(.delete, "/subscription/s2", status: 204)
        let held = HeldTransport(transport, holding: "/subscription/s1")
        let keeper = keeper(over: held, existing("s1"))
        let run = Task { try await keeper.run() }
        await held.waitForArrival()
        let reminder = try ServiceEvent(
            jsonData: Data(#"{"event":"/subscription/s1?threshold=60","subscriptionId":"s1"}"#.utf8))
        let note = Task { try await keeper.note(reminder) }
        try await Task.sleep(nanoseconds: 50_000_000)
        held.letGo()
        #expect(try await !note.value)
        try await keeper.cancel()
        try await run.value
        #expect(transport.sent.filter { $0.method == "POST" }.map(\.path) == ["/subscription"])
    }

    private func existing(_ id: String) -> EventSubscription? {
        do { return try EventSubscription(json: ["id": .string(id)]) } catch { return nil }
    }
}

/// What a keeper told, as text.
final class Changes: Sendable {
    private let texts = Locked<[String]>([])

    var all: [String] { texts.withLock { $0 } }

    func add(_ text: String) { texts.withLock { $0.append(text) } }

    func add(_ change: SubscriptionKeeper.Change) {
        switch change {
        case .created(let subscription): add("created \(subscription.id)")
        case .adopted(let subscription): add("adopted \(subscription.id)")
        case .renewed(let subscription): add("renewed \(subscription.id)")
        case .blacklisted(let subscription): add("blacklisted \(subscription.id)")
        case .failed(let error): add("failed \(error.kind)")
        }
    }
}
