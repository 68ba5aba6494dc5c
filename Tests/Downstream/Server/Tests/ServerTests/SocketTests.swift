import AsyncHTTPClient
import Foundation
import Hummingbird
import HummingbirdTesting
import NIOCore
import NIOPosix
import RingCentral
import RingCentralRuntime
import ExampleServer
import Testing

/// Events over a WebSocket, from the token over HTTP to a connection that breaks and is found again.
@Suite(.timeLimit(.minutes(1))) struct SocketTests {
    @Test(arguments: [false, true]) func deliversAndRecovers(isPrompt: Bool) async throws {
        let gateway = try await Gateway.start(isPrompt: isPrompt)
        let port = gateway.port
        let log = Received<String>()
        let serving = Task { try await gateway.serve { try await play($0, $1, log) } }
        defer { serving.cancel() }

        let router = Router()
        router.post("/restapi/oauth/wstoken") { _, _ in
            TransportTests.json(
                .ok, #"{"uri":"ws://127.0.0.1:\#(port)/ws","ws_access_token":"a+b","expires_in":600}"#)
        }
        let subjects = try await Application(router: router).test(.ahc()) { tester in
            try await HTTPClient.withHTTPClient(configuration: HTTPClientTransport.configuration) { http in
                let client = RingCentralClient(
                    authorization: .bearer("token"),
                    configuration: ClientConfiguration(
                        server: .init(name: "local", url: "http://127.0.0.1:\(tester.port ?? 0)"),
                        transport: HTTPClientTransport(client: http)))
                var subjects: [String] = []
                for try await event in client.listen(to: [.instantMessage()], over: NIOSocketConnector()) {
                    subjects.append(try event.payload(as: .instantMessage)?.subject ?? "none")
                    if subjects.count == 3 { break }
                }
                return subjects
            }
        }
        #expect(subjects == ["one", "two", "three"])
        let all = await log.all
        #expect(all.contains("pong"))
        #expect(all.first == "1 /ws?access_token=a%2Bb")
        #expect(all.contains("2 /ws?access_token=a%2Bb&wsc=wsc-2"))
        #expect(all.filter { $0 == "subscribe" }.count == 1)
    }

    @Test func givesUpOnAHandshakeThatIsNotAnswered() async throws {
        let silent = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .bind(host: "127.0.0.1", port: 0).get()
        let url = try #require(URL(string: "ws://127.0.0.1:\(silent.localAddress?.port ?? 0)/ws"))
        let error = await #expect(throws: URLError.self) {
            try await NIOSocketConnector(timeout: .milliseconds(100)).connect(to: url)
        }
        #expect(error?.code == .timedOut)
        try await silent.close()
    }

    /// The first connection takes the subscription, asks for a pong, delivers two events and breaks; the second delivers
    /// what is left.
    private func play(
        _ arrival: Gateway.Arrival, _ connection: Gateway.Connection, _ log: Received<String>
    ) async throws -> Bool {
        switch arrival {
        case .opened:
            await log.add("\(connection.number) \(connection.uri)")
            let state = connection.number == 1 ? "" : #""recoveryState":"Successful","#
            let meta = #"{"type":"ConnectionDetails","wsc":{"token":"wsc-1","sequence":1}}"#
            try await connection.send(#"[\#(meta),{\#(state)"recoveryTimeout":180,"idleTimeout":1800}]"#)
            if connection.number == 2 { try await notify("three", 3, connection) }
            return true
        case .pong:
            await log.add("pong")
            try await notify("one", 1, connection)
            try await notify("two", 2, connection)
            return false
        case .text(let message):
            guard message[0]?["type"] == "ClientRequest", let id = message[0]?["messageId"]?.string else { return true }
            await log.add("subscribe")
            #expect(message[1]?["eventFilters"]?[0]?.string?.hasSuffix("/message-store/instant?type=SMS") == true)
            let meta = #"{"type":"ClientRequest","messageId":"\#(id)","status":200}"#
            try await connection.send(pieces: ["[\(meta),", #"{"id":"s1","#, #""expiresIn":604800}]"#])
            try await connection.ping()
            return true
        }
    }

    private func notify(_ subject: String, _ sequence: Int, _ connection: Gateway.Connection) async throws {
        let filter = "/restapi/v1.0/account/1/extension/2/message-store/instant?type=SMS"
        let meta = #"{"type":"ServerNotification","wsc":{"token":"wsc-\#(sequence)","sequence":\#(sequence)}}"#
        let body = #"{"uuid":"u-\#(sequence)","event":"\#(filter)","body":{"id":"1","subject":"\#(subject)"}}"#
        try await connection.send("[\(meta),\(body)]")
    }
}
