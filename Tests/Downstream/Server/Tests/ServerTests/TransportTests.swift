import AsyncHTTPClient
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import RingCentral
import RingCentralRuntime
import ExampleServer
import Testing

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// The client over async-http-client, against a server.
@Suite(.timeLimit(.minutes(1))) struct TransportTests {
    /// A server that plays a little of the service.
    var router: Router<BasicRequestContext> {
        let router = Router()
        router.post("/restapi/v1.0/account/~/extension/~/sms") { request, _ in
            let body = try await request.body.collect(upTo: 10_000)
            let sent = try JSONValue(jsonData: Data(body.readableBytesView))
            guard request.headers[.authorization] == "Bearer token", sent["text"] == "Hello" else {
                return Self.json(.badRequest, #"{"errorCode":"CMN-101"}"#)
            }
            return Self.json(.ok, #"{"id":7,"messageStatus":"Queued"}"#)
        }
        router.get("/restapi/v1.0/moved") { _, _ in
            Response(status: .found, headers: [.location: "http://elsewhere.example/"])
        }
        router.get("/restapi/v1.0/slow") { _, _ in
            try await Task.sleep(for: .seconds(20))
            return Self.json(.ok, "{}")
        }
        router.get("/restapi/v1.0/file") { _, _ in
            Response(status: .ok, body: .init(byteBuffer: ByteBuffer(repeating: 7, count: 300_000)))
        }
        router.post("/restapi/v1.0/size") { request, _ in
            let body = try await request.body.collect(upTo: 1_000_000)
            return Self.json(.ok, "{\"bytes\":\(body.readableBytes)}")
        }
        return router
    }

    static func json(_ status: HTTPResponse.Status, _ text: String) -> Response {
        Response(
            status: status, headers: [.contentType: "application/json"],
            body: .init(byteBuffer: ByteBuffer(string: text)))
    }

    /// Runs a test with a client of a server that is up.
    func with<T: Sendable>(_ body: @escaping @Sendable (RingCentralClient) async throws -> T) async throws -> T {
        // Not live: that opens a connection of its own, and the server aborts if it ends before taking it.
        try await Application(router: router).test(.ahc()) { tester in
            try await HTTPClient.withHTTPClient(configuration: HTTPClientTransport.configuration) { http in
                let server = RingCentralRuntime.Server(name: "local", url: "http://127.0.0.1:\(tester.port ?? 0)")
                return try await body(
                    RingCentralClient(
                        authorization: .bearer("token"),
                        configuration: ClientConfiguration(
                            server: server, timeout: 1, transport: HTTPClientTransport(client: http), retries: .never)))
            }
        }
    }

    @Test func sendsAText() async throws {
        let sent = try await with {
            try await $0.sms.createSMSMessage(from: "+16505550100", to: ["+16505550101"], text: "Hello").value
        }
        #expect(sent.id == 7)
    }

    @Test func tellsWhatTheServiceRefuses() async throws {
        let error = await #expect(throws: APIError.self) {
            try await with { try await $0.sms.createSMSMessage(from: "+1", to: ["+2"], text: "?").value }
        }
        #expect(error?.code == "CMN-101")
    }

    @Test func followsNobodyToAnUnsafePlace() async throws {
        let error = await #expect(throws: APIError.self) {
            try await with { try await $0.service.request(.get, "/restapi/v1.0/moved").value }
        }
        #expect(error?.kind == .redirected)
    }

    @Test func givesUpInTime() async throws {
        let error = await #expect(throws: APIError.self) {
            try await with { try await $0.service.request(.get, "/restapi/v1.0/slow").value }
        }
        #expect(error?.kind == .timeout)
    }

    @Test func cancels() async throws {
        await #expect(throws: CancellationError.self) {
            try await with { client in
                let task = Task { try await client.service.request(.get, "/restapi/v1.0/slow").timeout(10).value }
                try await Task.sleep(for: .milliseconds(100))
                task.cancel()
                return try await task.value
            }
        }
    }

    @Test func downloadsIntoAFile() async throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: file) }
        try Data("old and gone".utf8).write(to: file)
        try await with { client in
            let transport = try #require(client.service.configuration.transport)
            let url = try #require(URL(string: client.service.server.url + "/restapi/v1.0/file"))
            let answer = try await transport.send(
                TransportRequest(head: URLRequest(url: url), destination: .file(file)))
            #expect(answer.head.statusCode == 200)
            #expect(answer.body.isEmpty)
        }
        #expect(try Data(contentsOf: file) == Data(repeating: 7, count: 300_000))
    }

    @Test func uploadsFromAFile() async throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(repeating: 1, count: 200_000).write(to: file)
        let text = try await with { client in
            let transport = try #require(client.service.configuration.transport)
            let url = try #require(URL(string: client.service.server.url + "/restapi/v1.0/size"))
            var head = URLRequest(url: url)
            head.httpMethod = "POST"
            let answer = try await transport.send(TransportRequest(head: head, body: .file(file)))
            return String(decoding: answer.body, as: UTF8.self)
        }
        #expect(text == #"{"bytes":200000}"#)
    }
}
