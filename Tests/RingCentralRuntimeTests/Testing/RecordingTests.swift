import Foundation
import RingCentralRuntime
import RingCentralTesting
import Testing

@Suite struct RecordingTests {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("exchanges-\(UUID().uuidString)")

    /// What is asked of the service while it is recorded, and again while it is replayed.
    func session(_ transport: any Transport) async throws -> [String] {
        let service = ServiceClient(
            description: .sample,
            authorization: .jwt("s3cret-assertion", clientID: "id", clientSecret: "s3cret-app"),
            configuration: ClientConfiguration(transport: transport, retries: .never, clock: TestClock()))
        var texts: [String] = []
        texts.append(
            try await service.request(.get, "/a", query: ["q": "+1", "access_token": "s3cret-query"]).value.description)
        texts.append(
            try await service.request(.post, "/a", body: ["password": "s3cret-body", "n": 1]).value.description)
        texts.append(
            try await service.request(.get, "/a", query: ["q": "+1", "access_token": "s3cret-query"]).value.description)
        let error = await failure { try await service.request(.get, "/gone").value }
        texts.append("\(error?.status ?? 0) \(error?.requestID ?? "")")
        texts.append(try await service.request(.get, "/text", as: String.self).value)
        texts.append(try await service.request(.get, "/raw", as: Media.self).value.data.base64EncodedString())
        return texts
    }

    func recorded() async throws -> (answers: [String], text: String) {
        let mock = MockTransport()
        mock.answer(
            .post, "/restapi/oauth/token",
            json: #"{"access_token":"s3cret-access","refresh_token":"s3cret-refresh","expires_in":3600}"#)
        mock.answer(.get, "/a", json: #"{"x":1.10}"#, headers: ["Set-Cookie": "s3cret-cookie"])
        mock.answer(.get, "/a", json: #"{"x":2}"#)
        mock.answer(.post, "/a", json: #"{"verificationToken":"s3cret-answer","id":9}"#)
        mock.answer(.get, "/gone", json: #"{"errorCode":"CMN-102"}"#, status: 404, headers: ["RCRequestId": "r-1"])
        mock.answer(.get, "/text", data: Data("plain".utf8), headers: ["Content-Type": "text/plain"])
        mock.answer(.get, "/raw", data: Data([0xFF, 0xFE, 0]), headers: ["Content-Type": "audio/mpeg"])
        let answers = try await session(try RecordingTransport(mock, to: file, redaction: .secretsOnly))
        return (answers, try String(contentsOf: file, encoding: .utf8))
    }

    @Test func writesNoSecrets() async throws {
        defer { try? FileManager.default.removeItem(at: file) }
        let (_, text) = try await recorded()
        #expect(text.split(separator: "\n").count == 7)
        #expect(!text.contains("s3cret"))
        #expect(text.contains("***"))
    }

    @Test func replaysWhatWasRecorded() async throws {
        defer { try? FileManager.default.removeItem(at: file) }
        let (answers, _) = try await recorded()
        let replay = MockTransport()
        try replay.replay(file)
        let again = try await session(replay)
        // What was secret is not there to be replayed.
        #expect(answers[1] == #"{"verificationToken":"s3cret-answer","id":9}"#)
        #expect(again[1] == #"{"verificationToken":"***","id":9}"#)
        #expect(again.enumerated().allSatisfy { $0.offset == 1 || $0.element == answers[$0.offset] })
        #expect(again[0] == #"{"x":1.10}"# && again[2] == #"{"x":2}"#)
    }

    @Test func refusesWhatIsNoRecording() throws {
        defer { try? FileManager.default.removeItem(at: file) }
        try Data("nonsense\n".utf8).write(to: file)
        #expect(throws: (any Error).self) { try MockTransport().replay(file) }
    }
}

@Suite struct CannedEventTests {
    let text: TextBody

    init() throws { text = try TextBody(json: ["id": "7", "subject": "Hi"]) }

    @Test func passesTheHandler() throws {
        let handler = WebhookHandler(verificationToken: "tok")
        let request = try WebhookRequest.event(.text, text, verificationToken: "tok")
        let event = try #require(handler.handle(request).event)
        #expect(event.filter == "/account/1/extension/1/message-store/instant?type=SMS")
        #expect(try event.payload(as: .text) == text)
        #expect(handler.handle(try .event(.text, text, verificationToken: "other")).response.status == 403)
        #expect(handler.handle(.handshake()).meaning == .handshake)
    }

    @Test func flatEventsAreFlat() throws {
        let notice = try CallNotice(json: ["from": "101"])
        let request = try WebhookRequest.event(.missedCall, notice, filter: "/account/5/missed-calls")
        let event = try #require(WebhookHandler.unverified().handle(request).event)
        #expect(event.json["body"] == nil)
        #expect(event.filter == "/account/5/missed-calls")
        #expect(try event.payload(as: .missedCall) == notice)
    }
}
