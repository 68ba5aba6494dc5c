import Foundation
import RingCentralRuntime
import Testing

@Suite struct ServiceEventTests {
    let kinds = [
        EventKind.text.facts, EventKind.missedCall.facts, EventKind.presence.facts, EventKind.detailedPresence.facts,
        EventKind.messages.facts,
    ]

    func event(_ text: String) throws -> ServiceEvent { try ServiceEvent(jsonData: Data(text.utf8)) }

    @Test func readsTheEnvelope() throws {
        let event = try event(
            #"""
            {"uuid":"u-1","event":"/account/1/extension/2/message-store/instant?type=SMS","subscriptionId":"s-1",
             "timestamp":"2026-01-02T03:04:05.678Z","ownerId":2,"body":{"id":9007199254740993,"subject":"Hi"}}
            """#)
        #expect(event.uuid == "u-1")
        #expect(event.subscriptionID == "s-1")
        #expect(event.ownerID == "2")
        #expect(event.timestamp == Date(timeIntervalSince1970: 1_767_323_045.678))
        let text = try #require(try event.payload(as: .text))
        #expect(text.id == "9007199254740993")
        #expect(text.subject == "Hi")
        #expect(try event.payload(as: .missedCall) == nil)
        #expect(try event.payload(as: .presence) == nil)
    }

    @Test func livesWithoutOwnerAndWithAStrangeTime() throws {
        let event = try event(#"{"event":"/account/1/presence","timestamp":"soon","body":{}}"#)
        #expect(event.ownerID == nil)
        #expect(event.timestamp == nil)
        #expect(event.uuid == nil)
        #expect(try event.payload(as: .presence) == [:])
    }

    @Test(arguments: [
        #"{"event":"/account/1/missed-calls","from":"101","uuid":"u"}"#, #"{"from":"101"}"#,
        #"{"event":"/account/1/missed-calls","body":{"from":"101"}}"#,
    ]) func readsFlatEvents(text: String) throws {
        let event = try event(text)
        #expect(try event.payload(as: .missedCall)?.from == "101")
        #expect(try event.payload(as: .text) == nil)
        #expect(event.facts(among: kinds)?.name == "missed-call")
    }

    @Test(arguments: [
        ("/account/1/presence", "presence"), ("/account/1/presence?detailed=true", "detailed-presence"),
        ("/account/1/presence?detailed=false", "presence"), ("/account/1/store?type=Fax", "messages"),
        ("/account/1/store", nil), ("/account/1/presence/line", nil), ("/something/new", nil),
    ]) func tellsTheKindThatSaysMost(filter: String, kind: String?) throws {
        let event = try event(#"{"event":"\#(filter)","body":{}}"#)
        #expect(event.facts(among: kinds)?.name == kind)
    }

    @Test("Recognizes an event of a whole account that names an extension")
    func accountWide() throws {
        let event = try event(#"{"event":"/account/1/extension/2/presence","body":{"a":1}}"#)
        #expect(try event.payload(as: .presence) == ["a": 1])
        #expect(try event.payload(as: .extensionPresence) == ["a": 1])
        #expect(event.facts(among: kinds + [EventKind.extensionPresence.facts])?.name == "extension-presence")
        #expect(event.facts(among: kinds)?.name == "presence")
    }

    @Test("Reads the envelope inside the settings of a push service")
    func pushNotification() throws {
        let event = try event(
            #"""
            {"uuid":"outer","subscriptionId":"s","pn_apns":{"aps":{"content-available":1},"uuid":"u",
             "event":"/account/1/presence","timestamp":"2026-01-02T03:04:05Z","ownerId":"2","body":{"from":"101"}}}
            """#)
        #expect(event.uuid == "u")
        #expect(event.subscriptionID == "s")
        #expect(event.ownerID == "2")
        #expect(event.timestamp != nil)
        #expect(try event.payload(as: .presence) == ["from": "101"])
        #expect(try event.payload(as: .missedCall) == nil)
        #expect(event.json["pn_apns"]?["aps"] != nil)
    }

    @Test(
        "Takes an event without a filter only for a kind whose members it has",
        arguments: [
            #"{"to":"101"}"#, #"{"pn_apns":{"aps":{}}}"#, "{}",
        ])
    func unidentified(text: String) throws {
        let event = try event(text)
        #expect(try event.payload(as: .missedCall) == nil)
        #expect(event.facts(among: kinds) == nil)
    }

    @Test func keepsWhatIsNotKnown() throws {
        let event = try event(#"{"event":"/something/new","body":{"a":[1.10]},"more":true}"#)
        #expect(event.facts(among: kinds) == nil)
        #expect(event.body.description == #"{"a":[1.10]}"#)
        #expect(event.json["more"] == true)
    }

    @Test func saysWhatDoesNotFit() throws {
        let event = try event(#"{"event":"/account/1/extension/2/message-store/instant?type=SMS","body":{"id":[]}}"#)
        let problem = #expect(throws: DecodingProblem.self) { try event.payload(as: .text, options: .strict) }
        #expect(problem?.path == "id")
    }

    @Test(arguments: ["", "[]", "\"text\"", "{", "null"]) func refusesWhatIsNoEvent(text: String) {
        #expect(throws: (any Error).self) { try event(text) }
    }
}

@Suite struct EventFilterTests {
    @Test func fillsParametersIn() {
        let filter = EventFilter("/account/{accountId}/x/{id}?type={type}&on=true", "~", 12, "SMS")
        #expect(filter.rawValue == "/account/~/x/12?type=SMS&on=true")
    }

    @Test func encodesWhatWouldMeanSomethingElse() {
        #expect(EventFilter("/a/{x}/b?q={y}", "1/../2?z", "+1&w=%").rawValue == "/a/1%2F..%2F2%3Fz/b?q=%2B1%26w%3D%25")
    }

    @Test func takesUnknownOnesAsTheyAre() {
        let filters: [EventFilter] = ["/something/new", EventFilter("/other")]
        #expect(filters.map(\.rawValue) == ["/something/new", "/other"])
    }
}
