import AsyncHTTPClient
import ExampleServer
import Foundation
import NIOCore
import RingCentral
import RingCentralRuntime
import Sandbox
import Testing

/// Events over a WebSocket of the sandbox, which shares no code with the client.
@Suite(.timeLimit(.minutes(1))) struct SandboxTests {
    let filter = EventFilter.instantMessage()

    @Test func aLostConnectionIsFoundAgainAndNothingIsMissed() async throws {
        let sandbox = try await SandboxServer.start()
        let outcome: Result<Void, any Error>
        do {
            outcome = .success(
                try await HTTPClient.withHTTPClient(configuration: HTTPClientTransport.configuration) { http in
                    let client = client(of: sandbox, http)
                    let (told, tell) = AsyncStream.makeStream(of: String.self)
                    try await withThrowingTaskGroup(of: Void.self) { group in
                        group.addTask { try await listen(client, tell) }
                        group.addTask { try await play(Admin(sandbox: sandbox, http: http), told) }
                        defer { group.cancelAll() }
                        // The listener has no end: it is first only if it fails.
                        try await group.next()
                    }
                })
        } catch { outcome = .failure(error) }
        await sandbox.stop()
        try outcome.get()
    }

    /// Lets things happen, and holds what is told of them against it.
    private func play(_ admin: Admin, _ told: AsyncStream<String>) async throws {
        var told = told.makeAsyncIterator()
        #expect(await told.next() == "subscribed")
        try await admin.happen("one", filter)
        #expect(await told.next() == "one")
        try await admin.post("cut-sockets")
        #expect(await told.next() == "lost")
        // Nobody listens now: the next attempt comes half a second later at the earliest.
        try await admin.happen("two", filter)
        #expect(await told.next() == "recovered")
        #expect(await told.next() == "two")
        try await admin.happen("three", filter)
        #expect(await told.next() == "three")
    }

    /// Tells of events by their subjects, and of what becomes of the connection.
    private func listen(_ client: RingCentralClient, _ tell: AsyncStream<String>.Continuation) async throws {
        let events = client.listen(to: [filter], over: NIOSocketConnector()) { change in
            switch change {
            case .subscribed: tell.yield("subscribed")
            case .renewed: tell.yield("renewed")
            case .recovered: tell.yield("recovered")
            case .lost: tell.yield("lost")
            }
        }
        for try await event in events { tell.yield(try event.payload(as: .instantMessage)?.subject ?? "none") }
    }

    private func client(of sandbox: SandboxServer, _ http: HTTPClient) -> RingCentralClient {
        RingCentralClient(
            authorization: .jwt("test-jwt", clientID: "test-client", clientSecret: "test-secret"),
            configuration: ClientConfiguration(
                server: .init(name: "sandbox", url: sandbox.url.absoluteString),
                transport: HTTPClientTransport(client: http)))
    }
}

/// The sandbox's admin calls.
private struct Admin {
    let sandbox: SandboxServer
    let http: HTTPClient

    /// A text arrives, as far as subscribers can tell.
    func happen(_ subject: String, _ filter: EventFilter) async throws {
        try await post(
            "events", ["filter": .string(filter.rawValue), "body": ["id": "1", "subject": .string(subject)]])
    }

    func post(_ name: String, _ body: JSONValue? = nil) async throws {
        var request = HTTPClientRequest(url: "\(sandbox.url)/__sandbox/\(name)")
        request.method = .POST
        if let body { request.body = .bytes(ByteBuffer(string: body.description)) }
        let response = try await http.execute(request, timeout: .seconds(10))
        #expect((200..<300).contains(Int(response.status.code)))
    }
}
