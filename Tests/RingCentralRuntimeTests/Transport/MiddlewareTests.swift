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
