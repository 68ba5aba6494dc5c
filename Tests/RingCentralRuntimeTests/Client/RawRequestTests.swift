import Foundation
import RingCentralTesting
import Testing

@testable import RingCentralRuntime

/// Calls by path, which may be those of an endpoint that is known.
@Suite struct RawRequestTests {
    let transport = MockTransport()
    let clock = TestClock()
    let lines = Locked<[String]>([])
    let audited = Locked<[String]>([])

    static let account = APIOperation(
        "readAccount", .get, "/account/{accountId}", area: "Company", rateGroup: "Light")
    static let own = APIOperation("readOwn", .get, "/account/own", area: "Own")
    static let search = APIOperation("search", .post, "/account/{accountId}/search", area: "Company", access: .read)
    static let recording = APIOperation(
        "readRecording", .get, "/account/{accountId}/recording/{id}/content", area: "Recordings",
        permission: "ReadRecordings", rateGroup: "Light", host: .media)
    static let pages = APIOperation("list", .get, "/account/{accountId}/list", area: "Company", paging: .pageToken)

    var client: ServiceClient {
        var description = ServiceDescription.sample
        description.operations = { [Self.account, Self.own, Self.search, Self.recording, Self.pages] }
        return ServiceClient(
            description: description, authorization: .bearer("t"),
            configuration: ClientConfiguration(
                transport: transport,
                middleware: [LoggingMiddleware { [lines] line in lines.withLock { $0.append(line) } }],
                audit: AuditLog { [audited] entry in audited.withLock { $0.append(entry.operation) } }, clock: clock))
    }

    @Test func areThoseOfTheEndpointTheirPathBelongsTo() throws {
        func id(_ method: HTTPMethod, _ path: String) -> String { client.request(method, path).operation.id }
        #expect(id(.get, "/account/~") == "readAccount")
        #expect(id(.get, "/account/12%203?x=y") == "readAccount")
        // What has a word where another has a parameter says more.
        #expect(id(.get, "/account/own") == "readOwn")
        #expect(id(.post, "/account/~/search") == "search")
        #expect(id(.put, "/account/~") == "PUT /account/{}")
        #expect(id(.get, "/account") == "GET /account")
        #expect(id(.get, "/account/") == "GET /account/")
        let url = try client.request(.get, "/account/12%203?x=y&z", query: ["a": "+"]).request.url?.absoluteString
        #expect(url == "https://platform.example.com/account/12%203?x=y&z=&a=%2B")
    }

    @Test func countInTheGroupOfTheirEndpoint() async throws {
        transport.answer(.get, "/account/~", json: "{}")
        let client = client
        for _ in 0..<51 { _ = try await client.request(.get, "/account/~").value }
        #expect(clock.waits == [60])
    }

    @Test func areAllowedWhereTheirEndpointIs() async throws {
        transport.answer(Self.search, status: 200)
        transport.answer(Self.recording, status: 200)
        let reader = client.allowing(AccessRules(.readOnly, areas: ["Company"]))
        try await reader.request(.post, "/account/~/search", as: Empty.self).send()
        #expect(await failure { try await reader.request(.get, "/account/own").send() }?.kind == .notAllowed)
        #expect(await failure { try await reader.request(.get, "/elsewhere").send() }?.kind == .notAllowed)
        let link = "https://media.example.com/account/1/recording/2/content"
        #expect(await failure { try await reader.media(at: link).data }?.kind == .notAllowed)
        let listener = client.allowing(AccessRules(.readOnly, areas: ["Recordings"]))
        _ = try await listener.media(at: link).data
        #expect(transport.sent.count == 2)
    }

    @Test func mediaCountAndStayWhereTheirLinkLeads() async throws {
        transport.answer(Self.recording, status: 200)
        let client = client
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<60 {
                let host = number % 2 == 0 ? "platform" : "media"
                let link = "https://\(host).example.com/account/1/recording/\(number)/content?a=b"
                group.addTask { _ = try await client.media(at: link).data }
            }
            try await group.waitForAll()
        }
        #expect(clock.uptime == 60)
        let hosts = Dictionary(grouping: transport.sent.compactMap(\.url?.host)) { $0 }.mapValues(\.count)
        #expect(hosts == ["platform.example.com": 30, "media.example.com": 30])
        #expect(transport.sent.allSatisfy { $0.query == "a=b" })
        #expect(try client.request(.get, "/account/~/recording/1/content").request.url?.host == "media.example.com")
    }

    @Test func canBePaged() async throws {
        try transport.answer(Self.pages, pages: [page("1"), page("2")])
        let call = client.request(.get, "/account/~/list?pageToken=page-0", as: CallLogResponse.self)
        #expect(try await call.items.reduce(into: []) { $0.append($1.id) } == ["1", "2"])
        #expect(transport.sent.map(\.query) == ["pageToken=page-0", "pageToken=page-2"])
    }

    private func page(_ id: String) throws -> CallLogResponse {
        try CallLogResponse(jsonData: Data(#"{"records":[{"id":"\#(id)","tags":[]}]}"#.utf8))
    }

    /// A path may hold somebody's number: what lies in logs has words only.
    @Test(arguments: [
        ("/restapi/v1.0/number/%2B16505550100/call-log", "/restapi/v1.0/number/{}/call-log"),
        ("/restapi/v1.0/glip/John.Doe", "/restapi/v1.0/glip/{}"), ("/scim/v2/Users/1", "/scim/v2/{}/{}"),
        ("/v16505550100x/~", "/{}/{}"), ("/abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz", "/{}"),
    ]) func tellNothingOfTheirValues(path: String, told: String) async throws {
        transport.answer(.get, path, status: 404)
        let error = try #require(await failure { try await client.request(.get, path).value })
        #expect(error.operation == "GET \(told)")
        #expect(error.description == "GET \(told): not found, status 404")
        #expect(lines.withLock { $0 }.first?.hasPrefix("GET \(told) (GET \(told)): 404") == true)
        #expect(audited.withLock { $0 } == ["GET \(told)"])
        #expect(transport.sent.map(\.path) == [path])
        let media = await failure { try await client.media(at: "https://media.example.com" + path).data }
        #expect(media?.operation == "media" || media == nil)
        #expect(lines.withLock { $0 }.last?.hasPrefix("GET \(told) (media): 404") == true)
    }
}
