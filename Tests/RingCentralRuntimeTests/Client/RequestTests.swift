import Foundation
import RingCentralTesting
import Testing

@testable import RingCentralRuntime

@Suite struct RequestTests {
    let transport = MockTransport()

    @Test(arguments: [
        ("123", "123"), ("~", "~"), ("a/b", "a%2Fb"), ("a b", "a%20b"), ("a?b", "a%3Fb"), ("a#b", "a%23b"),
        ("%2e%2e", "%252e%252e"), ("+1650", "%2B1650"), ("é", "%C3%A9"), ("😀", "%F0%9F%98%80"), ("a\\b", "a%5Cb"),
        ("a;b=c", "a%3Bb%3Dc"), ("...", "..."), ("a,b", "a%2Cb"), ("\n", "%0A"), ("\u{0}", "%00"), ("*", "*"),
        ("..%2f", "..%252f"), ("{x}", "%7Bx%7D"),
    ]) func noValueChangesThePath(value: String, encoded: String) throws {
        let url = try #require(try endpoints(transport).content(value).request.url)
        #expect(url.absoluteString == "https://media.example.com/content/\(encoded)")
        #expect(url.absoluteString.dropFirst(34).removingPercentEncoding == value)
    }

    @Test(arguments: ["", ".", ".."]) func refusesSegmentsThatMove(value: String) async {
        let error = await failure { try await endpoints(transport).content(value).value }
        #expect(error?.kind == .invalidRequest)
        let listError = await failure { try await endpoints(transport).readMany(["1", value]).value }
        #expect(listError?.kind == .invalidRequest)
        #expect(transport.sent.isEmpty)
    }

    @Test func refusesAnEmptyList() async {
        #expect(await failure { try await endpoints(transport).readMany([]).value }?.kind == .invalidRequest)
    }

    @Test func encodesLists() throws {
        let url = try endpoints(transport).readMany(["1", "a,b", "c/d"]).request.url
        #expect(url?.absoluteString == "https://platform.example.com/many/1,a%2Cb,c%2Fd")
    }

    @Test func encodesQueries() throws {
        let call = endpoints(transport).readUserCallLog(
            direction: [.inbound, "a&b=c"], perPage: .max, dateFrom: Date(timeIntervalSince1970: 0), orderBy: "+name",
            ids: [1, 2])
        #expect(
            try call.request.url?.absoluteString
                == "https://platform.example.com/restapi/v1.0/account/~/extension/~/call-log?direction=Inbound"
                + "&direction=a%26b%3Dc&perPage=max&dateFrom=1970-01-01T00%3A00%3A00.000Z&orderBy=%2Bname&ids=1,2")
    }

    @Test("Sends a list in a header as one value, and leaves an empty one out")
    func sendsListsInHeaders() throws {
        var request = RequestParts(.update)
        request.path("1")
        request.headerList("X-Ids", [1, 2])
        request.headerList("X-Empty", [] as [String])
        let sent = try Call<Empty>(endpoints(transport).client, request).request
        #expect(sent.value(forHTTPHeaderField: "X-Ids") == "1,2")
        #expect(sent.value(forHTTPHeaderField: "X-Empty") == nil)
    }

    @Test("Refuses a value with a comma in the list of a header")
    func refusesCommasInHeaderLists() {
        var request = RequestParts(.update)
        request.path("1")
        request.headerList("X-Words", ["a", "b,c"])
        #expect(throws: (any Error).self) { try Call<Empty>(endpoints(transport).client, request).request }
    }

    @Test func leavesOutWhatIsNil() throws {
        let url = try endpoints(transport).readUserCallLog().request.url
        #expect(url?.query == nil)
    }

    @Test(arguments: ["a\r\nX: y", "a\nb", "a\u{0}b"]) func refusesLineBreaksWhereverHeadersComeFrom(value: String)
        async throws
    {
        let agent = endpoints(transport) { $0.userAgent = value }
        let jwt = endpoints(transport, authorization: .jwt("j", clientID: "i", clientSecret: nil)) {
            $0.userAgent = value
        }
        let file = FilePart(Data("f".utf8), filename: "f", contentType: value)
        for error in [
            await failure { try await agent.list(.none).send() }, await failure { try await jwt.list(.none).send() },
            await failure { try await endpoints(transport).upload(file).send() },
        ] {
            let error = try #require(error)
            #expect(error.kind == .invalidRequest)
            #expect("\(error)".contains("a line break or another control character"))
        }
        #expect(transport.sent.isEmpty)
    }

    @Test(arguments: ["Host", "content-length", "Transfer-Encoding", "Authorization", "Proxy-Authorization"])
    func refusesHeadersThatAreNotACallsToSet(name: String) async throws {
        let call = endpoints(transport).list(.none).header(name, "1")
        let error = try #require(await failure { try await call.send() })
        #expect(error.kind == .invalidRequest)
        #expect("\(error)".contains("\(name) can't be set"))
        #expect(transport.sent.isEmpty)
    }

    @Test(arguments: ["", "a b", "a:b", "a(b)", "é"]) func refusesNamesThatHeadersCanNotHave(name: String) async {
        let call = endpoints(transport).list(.none).header(name, "1")
        #expect(await failure { try await call.send() }?.kind == .invalidRequest)
        #expect(transport.sent.isEmpty)
    }

    @Test(arguments: ["a\r\nX: y", "a\nb", "a\u{0}b"]) func refusesLineBreaksInHeaders(value: String) async {
        #expect(
            await failure { try await endpoints(transport).readUserCallLog(etag: value).value }?.kind == .invalidRequest
        )
        let call = endpoints(transport).readUserCallLog().header("X-A", value)
        #expect(await failure { try await call.value }?.kind == .invalidRequest)
        let named = endpoints(transport).readUserCallLog().header("X\r\nA", "b")
        #expect(await failure { try await named.value }?.kind == .invalidRequest)
        #expect(transport.sent.isEmpty)
    }

    @Test func refusesToReplaceTheToken() {
        #expect(throws: APIError.self) {
            try endpoints(transport).readUserCallLog().header("authorization", "Bearer x").request
        }
    }

    @Test func sendsWhatItShows() async throws {
        transport.answer(.put, "/records/1", json: #"{"id":"1","tags":[]}"#)
        let call = endpoints(transport).update(id: "1", CallLogRecord(id: "1", assignee: .null))
            .header("X-A", "b").timeout(7)
        let shown = try call.request
        #expect(shown.value(forHTTPHeaderField: "Authorization") == nil)
        #expect(shown.timeoutInterval == 7)
        #expect(shown.httpBody == Data(#"{"id":"1","tags":[],"assignee":null}"#.utf8))
        let record = try await call.value
        #expect(record.id == "1")
        let sent = try #require(transport.sent.first)
        #expect(sent.body == shown.httpBody)
        #expect(sent.headers["Authorization"] == "Bearer secret-token")
        #expect(sent.headers["Content-Type"] == "application/json")
        #expect(sent.headers["Accept"] == "application/json")
        #expect(sent.headers["User-Agent"] == "swift-ringcentral/1")
        #expect(sent.headers["X-A"] == "b")
    }

    @Test func sendsListsAsBodies() async throws {
        transport.answer(.put, "/records/x", status: 204)
        try await endpoints(transport).deleteAll(["a", "b"]).send()
        #expect(transport.sent.first?.text == #"["a","b"]"#)
    }

    @Test func givesAllThatCameBack() async throws {
        transport.answer(
            .get, "/restapi/v1.0/account/~/extension/~/call-log", json: #"{"records":[]}"#,
            headers: [
                "RCRequestId": "abc", "X-Rate-Limit-Group": "heavy", "X-Rate-Limit-Remaining": "9",
                "X-Rate-Limit-Limit": "10", "X-Rate-Limit-Window": "60",
            ])
        let response = try await endpoints(transport).readUserCallLog().response
        #expect(response.status == 200)
        #expect(response.requestID == "abc")
        #expect(response.rateLimit?.remaining == 9)
        #expect(response.rateLimit?.group == "heavy")
        #expect(response.headers["content-TYPE"] == "application/json")
        #expect(response.body == Data(#"{"records":[]}"#.utf8))
    }

    @Test(arguments: [
        "https://evil.example/x", "//evil.example/x", "x", "", "/a/../b", "/a/%2e%2E/b", "/a/./b", "/a b", "/a\\..\\b",
        "/a%2f..%2fb", "/a#b", "/a%", "/a\nb", "http:/x", "/..", "/a/..?x",
    ]) func rawRequestsTakePathsOnly(path: String) async {
        let error = await failure { try await endpoints(transport).client.request(.get, path).value }
        #expect(error?.kind == .invalidRequest)
        #expect(transport.sent.isEmpty)
    }

    @Test func sendsRawRequests() async throws {
        transport.answer(.post, "/restapi/x", json: #"{"a":[1]}"#)
        let json = try await endpoints(transport).client.request(
            .post, "/restapi/x?p=1", query: ["page": 2, "to": "+1"], body: ["b": nil]
        ).value
        #expect(json["a"]?[0]?.int == 1)
        #expect(transport.sent.first?.query == "p=1&page=2&to=%2B1")
        #expect(transport.sent.first?.text == #"{"b":null}"#)
    }

    #if os(Linux) || os(macOS)
        /// A shell takes the command apart again, as whoever pastes it would see it done.
        @Test func curlSurvivesAShell() throws {
            let nasty = "it's \"$HOME\" `id` \\ !\n%"
            let call = endpoints(transport).update(id: "a'b", CallLogRecord(id: nasty)).header("X-A", "'; rm x")
            let arguments = try Self.shell(call.curlCommand)
            #expect(arguments.prefix(3) == ["-X", "PUT", "https://platform.example.com/records/a%27b"])
            #expect(arguments.contains("Authorization: Bearer from-environment"))
            #expect(arguments.contains("X-A: '; rm x"))
            let body = try #require(arguments.firstIndex(of: "-d").map { arguments[$0 + 1] })
            #expect(try CallLogRecord(jsonData: Data(body.utf8)).id == nasty)
            #expect(try !call.curlCommand.contains("secret-token"))
        }

        @Test func curlNamesFiles() throws {
            let fax = FaxRequest(
                to: ["+1"], attachment: [FilePart(Data(), filename: "a b.pdf", contentType: "application/pdf")])
            let arguments = try Self.shell(endpoints(transport).sendFax(fax, as: .formData(.fields)).curlCommand)
            #expect(arguments.contains("to=+1"))
            #expect(arguments.contains("attachment=@a b.pdf;type=application/pdf"))
        }

        static func shell(_ command: String) throws -> [String] {
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/bin/sh")
            process.arguments = ["-c", "curl() { printf '%s\\0' \"$@\"; }\n" + command]
            process.environment = ["TOKEN": "from-environment", "HOME": "/wrong", "PATH": "/usr/bin:/bin"]
            let pipe = Pipe()
            process.standardOutput = pipe
            try process.run()
            let output = pipe.fileHandleForReading.readDataToEndOfFile()
            process.waitUntilExit()
            return String(decoding: output, as: UTF8.self).split(separator: "\0", omittingEmptySubsequences: false)
                .dropLast().map(String.init)
        }
    #endif
}
