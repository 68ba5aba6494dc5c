import Foundation
import RingCentral
import RingCentralRuntime
import RingCentralTesting
import Testing

/// The events of the catalog, as the generated client has them.
@Suite struct EventTests {
    /// The events as service.json lists them, read without the generator.
    static func catalog() throws -> [String: [String: Any]] {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("spec/service.json")
        let service = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any]
        return try #require(service?["events"] as? [String: [String: Any]])
    }

    @Test func everyEventOfTheCatalogHasItsKind() throws {
        let events = try Self.catalog()
        #expect(Set(EventFacts.all.map(\.name)) == Set(events.keys))
        for facts in EventFacts.all {
            #expect(Set(facts.filters) == Set(events[facts.name]?["filters"] as? [String] ?? []))
            #expect(Set(facts.permissions) == Set(events[facts.name]?["permissions"] as? [String] ?? []))
        }
    }

    @Test func everyFilterLeadsBackToItsKind() throws {
        for facts in EventFacts.all {
            for template in facts.filters {
                let filter = template.replacing(#/\{\w+\}|~/#, with: "123")
                let event = ServiceEvent(json: ["event": .string(filter), "body": [:]])
                let found = event.facts(among: EventFacts.all)
                #expect(found?.name == facts.name, "\(filter) is taken for \(found?.name ?? "none")")
            }
        }
    }

    @Test func filtersTakeTheirParameters() {
        let filters: [EventFilter] = [
            .instantMessage(), .message(extensionId: "12"), .message(type: .fax, direction: .outbound),
            .extensionPresence(accountId: "1", extensionId: "2"), .emergencyAddress(deviceId: "d/1"), .post(),
            .subscriptionReminder(threshold: 60, interval: 15),
        ]
        let root = "/restapi/v1.0/account"
        #expect(
            filters.map(\.rawValue) == [
                "\(root)/~/extension/~/message-store/instant?type=SMS", "\(root)/~/extension/12/message-store",
                "\(root)/~/extension/~/message-store?type=Fax&direction=Outbound", "\(root)/1/extension/2/presence",
                "\(root)/~/device/d%2F1/emergency-address", "/team-messaging/v1/posts",
                "/restapi/v1.0/subscription/~?threshold=60&interval=15",
            ])
    }

    @Test func payloadsAreTyped() throws {
        let handler = WebhookHandler(verificationToken: "tok")
        let text = InstantMessageEventBody(id: "7", subject: "The parcel has arrived.")
        let event = try #require(
            handler.handle(try .event(.instantMessage, text, verificationToken: "tok")).event)
        #expect(try event.payload(as: .instantMessage)?.subject == "The parcel has arrived.")
        #expect(try event.payload(as: .voicemailMessage) == nil)
        let post = try #require(
            handler.handle(try .event(.post, PostEventBody(text: "Hi"), verificationToken: "tok")).event)
        #expect(try post.payload(as: .post)?.text == "Hi")
        // What is not described stays JSON.
        let webinar = try #require(
            handler.handle(try .event(.webinar, ["state": "Active"], verificationToken: "tok")).event)
        #expect(try webinar.payload(as: .webinar)?["state"] == "Active")
    }

    @Test func missedCallsAreWatched() async throws {
        let transport = MockTransport()
        let clock = TestClock()
        let client = RingCentralClient(
            authorization: .bearer("token"), configuration: ClientConfiguration(transport: transport, clock: clock))
        func answer(_ query: String, _ ids: [String], token: String) {
            let time = clock.now.addingTimeInterval(5).ISO8601Format()
            let records = ids.map {
                #"{"id":"\#($0)","uri":"u","sessionId":"s","startTime":"\#(time)","type":"Voice","#
                    + #""direction":"Inbound","action":"Phone Call","result":"Missed"}"#
            }
            transport.answer(
                .get, "/restapi/v1.0/account/~/extension/~/call-log-sync", query: query,
                json:
                    #"{"uri":"u","records":[\#(records.joined(separator: ","))],"syncInfo":{"syncToken":"\#(token)"}}"#)
        }
        answer("syncType=FSync", ["1"], token: "a")
        answer("syncToken=a", ["1", "2"], token: "b")
        var missed = client.watch(.missedCalls, every: 30).makeAsyncIterator()
        #expect(try await missed.next()?.id == "2")
        #expect(transport.sent.first?.query("statusGroup") == ["Missed"])
        #expect(transport.sent(.syncUserCallLog).count == 2)
    }
}
