import Foundation
import RingCentralTesting
import Testing

@testable import RingCentralRuntime

@Suite struct MiddlewareTests {
    let transport = MockTransport()
    let lines = Locked<[String]>([])

    struct Stamp: Middleware {
        let name: String
        func send(
            _ request: OutgoingRequest, next: @Sendable (OutgoingRequest) async throws -> TransportAnswer
        ) async throws -> TransportAnswer {
            var request = request
            let before = request.request.head.value(forHTTPHeaderField: "X-Stamp") ?? ""
            request.request.head.setValue(before + name, forHTTPHeaderField: "X-Stamp")
            #expect(request.request.head.value(forHTTPHeaderField: "Authorization") == nil)
            return try await next(request)
        }
    }

    @Test func theFirstIsTheOutermostAndNoneSeesTheToken() async throws {
        transport.answer(.get, "/list", json: "{}")
        let endpoints = endpoints(transport) { $0.middleware = [Stamp(name: "a"), Stamp(name: "b")] }
        try await endpoints.list(.none).send()
        #expect(transport.sent.first?.headers["X-Stamp"] == "ab")
        #expect(transport.sent.first?.headers["Authorization"] == "Bearer secret-token")
    }

    /// Keeps all that it is shown.
    struct Spy: Middleware {
        let seen: Locked<[String]>

        func send(
            _ request: OutgoingRequest, next: @Sendable (OutgoingRequest) async throws -> TransportAnswer
        ) async throws -> TransportAnswer {
            let answer = try await next(request)
            seen.withLock { seen in
                var text = ""
                dump(request, to: &text)
                if case .data(let data) = request.request.body { text += String(decoding: data, as: UTF8.self) }
                seen.append("\(request.operation.id) \(answer.head.statusCode)")
                seen.append(text + "\(answer.head.allHeaderFields)" + String(decoding: answer.body, as: UTF8.self))
            }
            return answer
        }
    }

    @Test func seesRequestsForTokensAndNoTokens() async throws {
        transport.answer(
            .post, "/restapi/oauth/token", json: #"{"access_token":"secret-a","refresh_token":"secret-r"}"#)
        transport.answer(.post, "/restapi/oauth/revoke", json: "{}")
        transport.answer(.get, "/list", json: #"{"records":[]}"#)
        transport.answer(.post, "/oauth/wstoken", json: #"{"ws_access_token":"secret-w"}"#)
        var description = ServiceDescription.sample
        description.subscriptions = .sample
        let client = ServiceClient(
            description: description, authorization: .jwt("secret-j", clientID: "app", clientSecret: "secret-s"),
            configuration: ClientConfiguration(transport: transport, middleware: [Spy(seen: lines)]))
        try await CallLogEndpoints(client).list(.none).send()
        let socket = try #require(description.subscriptions?.webSocketToken)
        #expect(
            try await Call<JSONValue>(client, RequestParts(socket)).value["ws_access_token"]?.string == "secret-w")
        try await client.signOut()
        let seen = lines.withLock { $0 }
        #expect(seen.filter { $0.hasSuffix(" 200") } == ["token 200", "list 200", "socket 200", "revoke 200"])
        #expect(seen.contains { $0.contains(#"{"records":[]}"#) })
        #expect(seen.allSatisfy { !$0.contains("secret-") })
        #expect(transport.sent.map(\.path).filter { $0 == "/restapi/oauth/token" }.count == 1)
        #expect(transport.sent.first?.text.contains("assertion=secret-j") == true)
    }

    @Test func logsWhatIsNobodysSecret() async throws {
        transport.answer(.get, "/many/4711", status: 503, headers: ["RCRequestId": "16505550100"])
        transport.answer(.get, "/many/4711", json: "[]", headers: ["RCRequestId": "a-1"])
        transport.fail(.put, "/records/secret", with: CancellationError())
        let log = LoggingMiddleware { [lines] line in lines.withLock { $0.append(line) } }
        let endpoints = endpoints(transport) { $0.middleware = [log] }
        _ = try await endpoints.readMany(["4711"]).value
        _ = try? await endpoints.update(id: "secret", CallLogRecord(id: "secret")).value
        let said = lines.withLock { $0 }.map { $0.replacing(/\d+ ms/, with: "N ms") }
        #expect(
            said == [
                "GET /many/{ids} (readMany): 503, N ms",
                "GET /many/{ids} (readMany): 200, request a-1, N ms, attempt 2",
                "PUT /records/{id} (update): cancelled, N ms",
            ])
    }

    @Test func rawRequestsAreLoggedWithoutTheirQuery() async throws {
        transport.answer(.get, "/x", json: "{}")
        let log = LoggingMiddleware { [lines] line in lines.withLock { $0.append(line) } }
        try await endpoints(transport) { $0.middleware = [log] }.client.request(.get, "/x?phone=%2B1650").send()
        #expect(lines.withLock { $0 }.first?.hasPrefix("GET /x (GET /x): 200") == true)
    }
}
