import Foundation
import Testing

@testable import Sandbox

/// Events in the forms that the service has for them.
@Suite("Forms of events", .timeLimit(.minutes(1))) struct EventFormTests {
    /// Subscribes to a filter, lets an event happen, and returns it as it was delivered.
    private func event(
        _ filter: String, _ extra: String = "", adjust: (inout SandboxOptions) -> Void = { _ in }
    ) async throws -> [String: Any] {
        var result: [String: Any]?
        try await withHook { hook in
            try await withSandbox(adjust) { client in
                let mode = #"{"transportType": "WebHook", "address": "\#(hook.address)"}"#
                let body = #"{"eventFilters": ["\#(filter)"], "deliveryMode": \#(mode)}"#
                let created = try await client.json("POST", EventTests.path, body)
                #expect(created.status == 200)
                let told = try await client.json("POST", "/__sandbox/events", #"{"filter": "\#(filter)"\#(extra)}"#)
                #expect(told.json as? [String: Int] == ["delivered": 1, "failed": 0], "\(told.text)")
                result = await hook.received.last?.json
            }
        }
        return try #require(result)
    }

    @Test(
        "The payload stands in the body, whether or not the description has the envelope",
        arguments: [
            ("/restapi/v1.0/account/~/extension/~/message-store", "changes"),
            ("/restapi/v1.0/account/~/a2p-sms/messages", "segmentCount"),
            ("/restapi/v1.0/account/~/directory/entries", "contacts"),
        ])
    func usual(filter: String, member: String) async throws {
        let event = try await event(filter)
        #expect((event["body"] as? [String: Any])?[member] != nil)
        #expect(event[member] == nil)
        #expect(event["ownerId"] as? String == "401000")
        #expect(event["event"] as? String == filter.replacing("~", with: "401000"))
    }

    @Test("An event of a whole account names an extension")
    func extensionPath() async throws {
        let event = try await event(
            "/restapi/v1.0/account/~/telephony/sessions", #", "form": "extension-path""#)
        #expect(event["event"] as? String == "/restapi/v1.0/account/401000/extension/401000/telephony/sessions")
    }

    @Test("A push notification wraps the event")
    func push() async throws {
        let event = try await event("/restapi/v1.0/account/~/extension/~/telephony/sessions") { $0.eventForm = "push" }
        let inner = try #require(event["pn_apns"] as? [String: Any])
        #expect(event["body"] == nil && event["event"] == nil && event["uuid"] as? String == inner["uuid"] as? String)
        #expect((inner["body"] as? [String: Any])?["parties"] != nil)
        #expect((inner["event"] as? String)?.hasSuffix("/telephony/sessions") == true)
    }

    @Test("An event has no owner")
    func withoutOwner() async throws {
        let event = try await event(EventTests.filter, #", "form": "without-owner""#)
        #expect(event["ownerId"] == nil && event["uuid"] != nil)
    }

    @Test("A flat event names its filter, or not")
    func flat() async throws {
        let filter = "/restapi/v1.0/account/~/extension/~/missed-calls"
        let usual = try await event(filter)
        #expect((usual["event"] as? String)?.hasSuffix("/missed-calls") == true && usual["body"] == nil)
        let bare = try await event(filter, #", "form": "without-filter""#)
        #expect(bare["event"] == nil && bare["sessionId"] != nil)
    }

    @Test("Another kind of event is delivered for a filter")
    func kind() async throws {
        let event = try await event(EventTests.filter, #", "kind": "inbound-message""#)
        #expect(event["messageId"] != nil && event["body"] == nil)
    }

    @Test("What changed comes as a list, or alone", arguments: ["list", "single"])
    func lists(form: String) async throws {
        func body(_ filter: String) async throws -> [String: Any] {
            let event = try await event(filter, #", "form": "\#(form)""#)
            return try #require(event["body"] as? [String: Any])
        }
        let isList = form == "list"
        let texts = try await body("/restapi/v1.0/account/~/a2p-sms/messages")
        #expect(texts["to"] is [String] == isList && texts["to"] is String != isList)
        let line = try await body("/restapi/v1.0/account/~/extension/~/presence/line")
        #expect(line["extension"] is [[String: Any]] == isList)
        let contacts = try await body("/restapi/v1.0/account/~/directory/entries")
        #expect(contacts["contacts"] is [[String: Any]] == isList && (contacts["eventType"] == nil) == isList)
        let extensions = try await body("/restapi/v1.0/account/~/extension")
        #expect(extensions["extensions"] is [[String: Any]] == isList && (extensions["extensionId"] == nil) == isList)
    }

    @Test("The payload deviates in a mode")
    func mode() async throws {
        let event = try await event(EventTests.filter, #", "mode": "add=0""#)
        #expect((event["body"] as? [String: Any])?["unexpectedMember"] as? String == "text")
    }

    @Test(
        "Rejects forms that an event does not have",
        arguments: [
            #""form": "explode""#, #""form": "extension-path""#, #""form": "list""#, #""kind": "noSuch""#,
            #""mode": "leave-out=99""#,
        ])
    func rejects(extra: String) async throws {
        try await withHook { hook in
            try await withSandbox { client in
                let mode = #"{"transportType": "WebHook", "address": "\#(hook.address)"}"#
                let filter = "/restapi/v1.0/account/~/extension/~/presence/dnd"
                _ = try await client.json(
                    "POST", EventTests.path, #"{"eventFilters": ["\#(filter)"], "deliveryMode": \#(mode)}"#)
                let told = try await client.json("POST", "/__sandbox/events", #"{"filter": "\#(filter)", \#(extra)}"#)
                #expect(told.status == 400)
                #expect((told.json["message"] as? String)?.isEmpty == false)
            }
        }
    }
}
