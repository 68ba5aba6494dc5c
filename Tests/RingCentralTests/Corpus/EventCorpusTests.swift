import Foundation
import RingCentral
import RingCentralRuntime
import Testing

/// Events in the shapes that the service's documentation and public captures show, with invented values.
struct EventSample: Sendable, CustomTestStringConvertible {
    let line: Int
    let kind: String
    let event: ServiceEvent

    var testDescription: String { "\(kind), line \(line)" }

    static let all: [EventSample] = {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
            "events.jsonl")
        guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
        return text.split(separator: "\n").enumerated().compactMap { index, line in
            guard let json = try? JSONValue(jsonData: Data(line.utf8)), let kind = json["kind"]?.string,
                let event = json["event"]
            else { return nil }
            return EventSample(line: index + 1, kind: kind, event: ServiceEvent(json: event))
        }
    }()
}

@Suite("Events as they are delivered")
struct EventCorpusTests {
    @Test("The corpus has an event of every kind")
    func isComplete() {
        #expect(Set(EventSample.all.map(\.kind)) == Set(EventFacts.all.map(\.name)))
    }

    @Test("Is recognized as its kind", arguments: EventSample.all)
    func isRecognized(_ sample: EventSample) throws {
        let facts = try #require(EventFacts.all.first { $0.name == sample.kind })
        let found = try #require(sample.event.facts(among: EventFacts.all))
        // An event of a whole account names an extension as well: either kind reads it.
        #expect(found.name == sample.kind || sample.event.facts(among: [facts]) == facts)
        #expect(sample.event.uuid != nil || !facts.enveloped)
        #expect(sample.event.ownerID != nil || sample.event.json["ownerId"] == nil)
    }

    @Test("Reads the payload without loss", arguments: EventSample.all)
    func isRead(_ sample: EventSample) throws {
        let written = try Payloads.written(sample.event, as: sample.kind)
        #expect(written == sample.event.body)
    }
}

/// Reads events through the generated kinds, by the names of the catalog.
enum Payloads {
    private static func written<Payload>(_ event: ServiceEvent, _ kind: EventKind<Payload>) throws -> JSONValue? {
        guard let payload = try event.payload(as: kind) else { return nil }
        return try JSONValue(jsonData: payload.jsonData())
    }

    static func written(_ event: ServiceEvent, as name: String) throws -> JSONValue? {
        switch name {
        case "account-presence": try written(event, .accountPresence)
        case "account-telephony-sessions": try written(event, .accountTelephonySessions)
        case "ace-event-filter": try written(event, .recordingInsights)
        case "batch-message-optout": try written(event, .batchMessageOptOut)
        case "batch-messages": try written(event, .batchMessages)
        case "call-queue-member-presence": try written(event, .callQueueMemberPresence)
        case "chat": try written(event, .chat)
        case "company-directory": try written(event, .companyDirectory)
        case "contact-center-phone-number": try written(event, .contactCenterPhoneNumber)
        case "detailed-extension-presence": try written(event, .detailedExtensionPresence)
        case "detailed-extension-presence-with-sip": try written(event, .detailedExtensionPresenceWithSIP)
        case "emergency-address": try written(event, .emergencyAddress)
        case "extension-dnd-status": try written(event, .extensionDNDStatus)
        case "extension-favorites": try written(event, .extensionFavorites)
        case "extension-grant-list": try written(event, .extensionGrantList)
        case "extension-info": try written(event, .extensionInfo)
        case "extension-list": try written(event, .extensionList)
        case "extension-presence": try written(event, .extensionPresence)
        case "extension-presence-line": try written(event, .extensionPresenceLine)
        case "extension-telephony-sessions": try written(event, .extensionTelephonySessions)
        case "fax-message": try written(event, .faxMessage)
        case "inbound-message": try written(event, .inboundMessage)
        case "incoming-call": try written(event, .incomingCall)
        case "instant-message": try written(event, .instantMessage)
        case "message": try written(event, .message)
        case "message-batch": try written(event, .messageBatch)
        case "missed-call": try written(event, .missedCall)
        case "post": try written(event, .post)
        case "specific-message-batch": try written(event, .specificMessageBatch)
        case "subscription-reminder": try written(event, .subscriptionReminder)
        case "thread-messaging-event-filter": try written(event, .messageThreads)
        case "voicemail-message": try written(event, .voicemailMessage)
        case "webinar": try written(event, .webinar)
        default: nil
        }
    }
}
