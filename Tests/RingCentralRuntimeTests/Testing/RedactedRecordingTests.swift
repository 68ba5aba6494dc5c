import Foundation
import RingCentralRuntime
import Testing

@testable import RingCentralTesting

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

@Suite("Recordings to be shared") struct RedactedRecordingTests {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("shared-\(UUID().uuidString).jsonl")

    /// What a recording must not show, whatever it stands in.
    static let personal = [
        "77712345", "88812345", "+16505550123", "6505550123", "Ada", "Lovelace", "ada@example.com", "dinner", "s3cret",
        "94002", "Analytical", "51.5072", "blob", "acme",
    ]

    func service(_ transport: any Transport) -> ServiceClient {
        ServiceClient(
            description: .sample,
            authorization: .jwt("s3cret-assertion", clientID: "s3cret-id", clientSecret: "s3cret"),
            configuration: ClientConfiguration(transport: transport, retries: .never, clock: TestClock()))
    }

    /// A recording of everything in which personal data may stand.
    func recorded() async throws -> [JSONValue] {
        defer { try? FileManager.default.removeItem(at: file) }
        let mock = MockTransport()
        mock.answer(.post, "/restapi/oauth/token", json: #"{"access_token":"s3cret-access","expires_in":3600}"#)
        let account = "/restapi/v1.0/account/77712345"
        mock.answer(
            .post, account + "/extension/88812345/sms",
            json: #"""
                {"id":88812345,"uri":"https://platform.ringcentral.com/restapi/v1.0/account/77712345/sms/88812345?view=x",
                "name":"Ada Lovelace","email":"ada@example.com","phoneNumber":"+16505550123","direction":"Inbound",
                "creationTime":"2026-11-29T19:37:34.123+01:00","subject":"dinner?","price":51.5072,"read":true,
                "none":null,"tags":["dinner","dinner at 8"],"byName":{"Ada Lovelace":1,"6505550123":{"id":"77712345"}},
                "home":"https://acme.example/blob/77712345","extension":{"id":"88812345"},"zip":"94002","verb":"",
                "verificationToken":"s3cret","attachments":[{"contentType":"image/png","size":12345}]}
                """#, headers: ["Set-Cookie": "s3cret=1", "X-Company": "Analytical Engines", "RCRequestId": "77712345"])
        mock.answer(
            .get, account + "/call-log", json: #"{"errorCode":"CMN-102","message":"no Ada"}"#, status: 404)
        mock.answer(.get, "/blob", data: Data("blob of Ada".utf8), headers: ["Content-Type": "text/plain"])
        let date = try Date("2026-11-29T23:59:00Z", strategy: .iso8601)
        let transport = try RecordingTransport(mock, to: file, now: { date })
        let service = service(transport)
        _ = try await service.request(
            .post, account + "/extension/88812345/sms",
            query: ["dateFrom": "2026-01-02", "phoneNumber": "+16505550123"],
            body: ["to": [["phoneNumber": "+16505550123"]], "text": "dinner with Ada", "password": "s3cret"]
        ).value
        _ = await failure { try await service.request(.get, account + "/call-log", query: ["name": "Ada&x"]).value }
        _ = try await service.request(.get, "/blob", as: String.self).value
        #expect(transport.recordingError == nil)
        let text = try String(contentsOf: file, encoding: .utf8)
        for secret in Self.personal { #expect(!text.contains(secret), "\(secret)") }
        return try text.split(separator: "\n").map { try JSONValue(jsonData: Data($0.utf8)) }
    }

    @Test("Nothing about anybody is in a recording, types and shapes are") func shapes() async throws {
        let lines = try await recorded()
        #expect(lines.count == 4)
        let body = try #require(lines[1]["body"])
        #expect(body["direction"] == "Inbound" && body["read"] == true && body["none"] == .null && body["verb"] == "")
        #expect(body["creationTime"] == "2000-01-01T00:00:00.000+00:00")
        #expect(body["price"]?.description == "10.0000")
        #expect(body["name"] == "<text:12>" && body["tags"] == ["<text:6>", "<text:11>"])
        #expect(body["attachments"]?[0] == ["contentType": "image/png", "size": 10000])
        #expect(body["home"] == "https://host.invalid")
        #expect(body["verificationToken"] == "***")
        #expect(lines[1]["sent"]?["password"] == "***")
        #expect(lines[1]["date"] == "2026-11-29" && lines[1]["redacted"] == true && lines[1]["format"] == 1)
        #expect(lines[2]["body"]?["errorCode"] == "CMN-102" && lines[2]["status"] == 404)
        #expect(lines[3]["form"] == "omitted" && lines[3]["size"] == 11 && lines[3]["body"] == nil)
        #expect(lines[1]["headers"]?["content-type"] == "application/json")
        #expect(lines[1]["headers"]?["set-cookie"] == "***")
    }

    @Test("The same identifier has the same placeholder in paths, addresses, numbers and texts") func relations()
        async throws
    {
        let lines = try await recorded()
        let body = try #require(lines[1]["body"])
        let id = try #require(body["id"]?.int)
        #expect(id > 1_000_000_000 && id <= Int(Int32.max))
        #expect(body["extension"]?["id"] == .string(String(id)))
        #expect(lines[1]["path"]?.string?.hasSuffix("/extension/\(id)/sms") == true)
        let uri = try #require(body["uri"]?.string)
        let account = try #require(lines[1]["path"]?.string?.split(separator: "/")[3])
        #expect(uri.hasPrefix("https://platform.ringcentral.com/restapi/v1.0/account/\(account)/sms/\(id)"))
        #expect(lines[2]["path"]?.string == "/restapi/v1.0/account/\(account)/call-log")
        let number = try #require(body["phoneNumber"]?.string)
        #expect(number.hasPrefix("<phone:"))
        #expect(lines[1]["sent"]?["to"]?[0]?["phoneNumber"] == .string(number))
        #expect(lines[1]["query"]?.string?.contains("phoneNumber=\(number)") == true)
    }

    @Test("A redacted recording is not replayed, and the error tells what to do") func replay() throws {
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(#"{"method":"GET","path":"/a","status":200,"redacted":true}"#.utf8).write(to: file)
        let error = #expect(throws: UnfitRecording.self) { try MockTransport().replay(file) }
        #expect(error?.description.contains("redaction: .secretsOnly") == true)
    }

    @Test("A file that takes no more ends recording, not the calls") func fullDisk() async throws {
        defer { try? FileManager.default.removeItem(at: file) }
        try Data().write(to: file)
        let mock = MockTransport()
        mock.answer(.get, "/a", json: "1")
        mock.answer(.post, "/restapi/oauth/token", json: #"{"access_token":"a","expires_in":3600}"#)
        // A file that is open for reading only can't be written to.
        let transport = RecordingTransport(
            mock, file: try FileHandle(forReadingFrom: file), redaction: .everything, now: { Date() })
        #expect(try await service(transport).request(.get, "/a").value == 1)
        #expect(transport.recordingError != nil)
        #expect(try await service(transport).request(.get, "/a").value == 1)
    }

    @Test("Only its owner may read a recording") func permissions() throws {
        defer { try? FileManager.default.removeItem(at: file) }
        _ = try RecordingTransport(MockTransport(), to: file)
        let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
    }

    @Test("Large bodies are recorded by their size", arguments: [RecordingRedaction.everything, .secretsOnly])
    func large(_ redaction: RecordingRedaction) {
        var recorder = ExchangeRecorder(redaction)
        let request = SentRequest(URLRequest(url: URL(fileURLWithPath: "/a")), body: Data())
        let exchange = recorder.exchange(
            request, .data(Data()), status: 200, headers: HTTPHeaders(), .omitted(5), at: Date())
        #expect(exchange.form == "omitted" && exchange.size == 5 && exchange.body == nil && exchange.sentForm == "none")
    }

    @Test("A body that is not the JSON it is said to be is told apart from one that is left out") func notJSON() {
        var recorder = ExchangeRecorder(.everything)
        let request = SentRequest(URLRequest(url: URL(fileURLWithPath: "/a")), body: Data())
        func exchange(_ type: String) -> CannedExchange {
            recorder.exchange(
                request, .data(Data()), status: 200, headers: HTTPHeaders(["Content-Type": type]),
                .data(Data("{\"name\":\"Ada".utf8)), at: Date())
        }
        #expect(exchange("application/json").form == "text")
        #expect(exchange("application/json").body == "<text:12>")
        #expect(exchange("text/html").form == "omitted")
    }

    @Test("Identifiers beyond the limit share a placeholder, so that memory is bounded") func bounded() {
        var placeholders = Placeholders()
        for number in 0..<Placeholders.most { _ = placeholders.text("id", for: String(number)) }
        #expect(placeholders.text("id", for: "7") == "<id:8>")
        #expect(placeholders.text("id", for: "new") == "<id>")
        #expect(placeholders.identifier(for: "123456789012") == "9000000000")
    }

    @Test(
        "Texts are replaced by their form",
        arguments: [
            ("status", "Active now", "Active now"), ("status", "room 12345", "<text:10>"),
            ("title", "Boss", "<text:4>"),
            ("extensionNumber", "101", "<digits:3>"), ("sessionId", "Y3M1-x", "<id:1>"),
            ("x", "2026-13-99", "2000-01-01"),
            ("x", "2026-11-29 at noon", "<text:18>"), ("contentType", "audio/wav", "audio/wav"),
            ("x", "application/ada+lovelace@x", "<email:1>"), ("x", "ftp://ada@host", "<text:14>"),
            (
                "x", "https://ada:pw@platform.ringcentral.com/restapi/v1.0/status",
                "https://platform.ringcentral.com/restapi/v1.0/status"
            ),
            ("x", "https://ringcentral.com.evil.example/a", "https://host.invalid"),
            (
                "x", "/restapi/v1.0/account/ada/presence?detailed=true&name=Ada",
                "/restapi/v1.0/account/<id:1>/presence?detailed=true&name=<text:3>"
            ),
            ("x", "/home/ada", "<text:9>"), ("errorCode", "MSG-240", "MSG-240"),
            ("errorCode", "Ada", "<text:3>"), ("token", "abc", "***"), ("clientSecret", "abc", "***"),
            ("x", "é1", "<text:2>"),
        ])
    func texts(_ name: String, _ text: String, _ expected: String) {
        var redactor = Redactor()
        #expect(redactor.text(text, name: name) == expected)
    }

    @Test(
        "Numbers keep their type, their sign and their length",
        arguments: [("0", "0"), ("-3.75", "-1.00"), ("12e7", "10e0"), ("3000000000", "9000000000"), ("120", "100")])
    func numbers(_ text: String, _ expected: String) {
        #expect(TextShape.blankNumber(text) == expected)
    }
}
