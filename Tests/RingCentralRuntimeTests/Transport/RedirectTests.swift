import Foundation
import RingCentralTesting
import Testing

@testable import RingCentralRuntime

@Suite struct RedirectTests {
    let transport = MockTransport()

    func redirect(_ location: String, status: Int = 302) {
        transport.answer(.get, "/list", status: status, headers: ["Location": location])
        transport.answer(.get, "/elsewhere", json: "{}")
    }

    @Test(arguments: ["/elsewhere", "https://media.example.com/elsewhere"])
    func keepsTheTokenAtHome(location: String) async throws {
        redirect(location)
        try await endpoints(transport).list(.none).send()
        #expect(transport.sent.map { $0.headers["Authorization"] } == ["Bearer secret-token", "Bearer secret-token"])
    }

    @Test func leavesTheTokenAndTheRestBehind() async throws {
        redirect("https://cdn.example.net/elsewhere")
        try await endpoints(transport).list(.none).header("X-Private", "p").header("Range", "bytes=0-1").send()
        let sent = try #require(transport.sent.last)
        #expect(sent.url?.host == "cdn.example.net")
        #expect(sent.headers.names == ["accept", "range", "user-agent"])
    }

    /// Without it a server could not tell that the file has changed, and would add a part of another to what is there.
    @Test func aRangeAndItsVersionGoTogether() async throws {
        redirect("https://cdn.example.net/elsewhere")
        try await endpoints(transport).list(.none).header("Range", "bytes=5-").header("If-Range", "\"1\"").send()
        #expect(transport.sent.last?.headers["If-Range"] == "\"1\"")
    }

    @Test(arguments: ["http://platform.example.com/elsewhere", "http://cdn.example.net/x", "file:///etc/passwd", ""])
    func goesNowhereUnsafe(location: String) async {
        redirect(location)
        #expect(await failure { try await endpoints(transport).list(.none).send() }?.kind == .redirected)
        #expect(transport.sent.count == 1)
    }

    @Test func neverSendsAWriteElsewhere() async {
        transport.answer(.put, "/records/1", status: 307, headers: ["Location": "/elsewhere"])
        let call = endpoints(transport).update(id: "1", CallLogRecord(id: "1"))
        #expect(await failure { try await call.send() }?.kind == .redirected)
        #expect(transport.sent.count == 1)
    }

    @Test func endsCircles() async {
        redirect("/list")
        #expect(await failure { try await endpoints(transport).list(.none).send() }?.kind == .redirected)
        #expect(transport.sent.count == 5)
    }

    @Test func givesTheAddressWhereThatIsTheAnswer() async throws {
        redirect("https://app.example.net/signed-in?code=1")
        let operation = APIOperation("authorize", .get, "/list", area: "OAuth", authorization: .none, redirects: true)
        let response = try await Call<Empty>(endpoints(transport).client, RequestParts(operation)).response
        #expect(response.headers["Location"] == "https://app.example.net/signed-in?code=1")
        #expect(transport.sent.count == 1)
    }
}
