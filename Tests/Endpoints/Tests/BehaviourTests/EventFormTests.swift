import Foundation
import RingCentral
import RingCentralRuntime
import Sandbox
import Testing

/// Events in all the forms in which the service delivers them.
@Suite("Forms of events", .timeLimit(.minutes(2))) struct EventFormTests {
    /// A kind of event, and the forms in which it arrives.
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let filter: EventFilter
        let forms: [String]
        /// The name in the catalog, where no filter is for the event alone.
        let name: String?
        /// The payload, encoded again; nil if the event is taken for another kind.
        let payload: @Sendable (ServiceEvent) throws -> JSONValue?

        init<Payload>(
            _ kind: EventKind<Payload>, _ filter: EventFilter, _ forms: [String], name: String? = nil
        ) {
            testDescription = kind.facts.name
            self.filter = filter
            self.forms = forms
            self.name = name
            payload = { try $0.payload(as: kind)?.json }
        }
    }

    static let cases = [
        Case(
            .accountTelephonySessions, .accountTelephonySessions(),
            ["usual", "extension-path", "push", "without-owner"]),
        Case(.accountPresence, .accountPresence(), ["usual", "extension-path", "push", "without-owner"]),
        Case(
            .extensionTelephonySessions, .extensionTelephonySessions(), ["usual", "push", "without-owner"]),
        Case(.batchMessages, .batchMessages(), ["list", "single", "push"]),
        Case(.extensionPresenceLine, .extensionPresenceLine(), ["list", "single", "without-owner"]),
        Case(.companyDirectory, .companyDirectory(), ["list", "single", "without-owner"]),
        Case(.extensionList, .extensionList(), ["list", "single"]),
        Case(.callQueueMemberPresence, .callQueueMemberPresence(groupId: "7"), ["list", "single"]),
        Case(.missedCall, .missedCall(), ["usual", "without-filter"]),
        Case(.incomingCall, .incomingCall(), ["usual", "without-filter"]),
        Case(.inboundMessage, .instantMessage(), ["usual", "without-owner"], name: "inbound-message"),
    ]

    @Test("Recognizes the event, and loses nothing of its payload", arguments: cases)
    func isRead(_ sample: Case) async throws {
        let handler = WebhookHandler(verificationToken: "secret")
        try await World.run { world in
            try await Hook.run(handler) { hook in
                let subscriptions = world.client().eventSubscriptions
                let delivery = EventDelivery.webhook(hook.address, verificationToken: "secret")
                _ = try await subscriptions.create([sample.filter], delivery: delivery).value
                for form in sample.forms {
                    try await world.happen(sample.filter, form: form, kind: sample.name)
                }
                let events = await hook.events
                #expect(events.count == sample.forms.count)
                for (form, event) in zip(sample.forms, events) {
                    let payload = try sample.payload(event)
                    #expect(try Self.object(payload) == Self.object(event.body), "\(form)")
                    #expect(event.body.object?.isEmpty == false, "\(form)")
                    #expect((event.ownerID == nil) == (form == "without-owner"), "\(form)")
                }
            }
        }
    }

    /// The members as Foundation reads them, to which 1 and 1.0 are the same number.
    private static func object(_ json: JSONValue?) throws -> NSDictionary {
        let data = try #require(json).jsonData()
        return try #require(try JSONSerialization.jsonObject(with: data) as? NSDictionary)
    }
}
