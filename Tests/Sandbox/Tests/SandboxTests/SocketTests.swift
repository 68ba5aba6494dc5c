import Foundation
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOWebSocket
import Testing

/// Requests and events over a WebSocket.
@Suite struct SocketTests {
    private func open(_ client: Client, recovering lost: String? = nil) async throws -> Socket {
        let token = try await client.send("POST", "/restapi/oauth/wstoken")
        #expect(token.status == 200)
        let address = try #require(token.json["uri"] as? String)
        let query = "access_token=\(token.json["ws_access_token"] ?? "")" + (lost.map { "&wsc=\($0)" } ?? "")
        return try await Socket.open("\(address)?\(query)")
    }

    @Test func framesGoBothWays() async throws {
        try await withSandbox { client in
            let socket = try await open(client)
            try await socket.use { channel in
                let details = try await channel.next()
                #expect(details.head["type"] as? String == "ConnectionDetails")
                try await channel.send(#"[{"type": "Heartbeat", "messageId": "1"}]"#)
                let beat = try await channel.next()
                #expect(beat.head["type"] as? String == "Heartbeat")
                #expect(beat.head["messageId"] as? String == "1")
                try await channel.send(
                    #"[{"type": "ClientRequest", "messageId": "2", "method": "GET", "path": "/restapi/v1.0/account/~"}]"#
                )
                let account = try await channel.next()
                #expect(account.head["messageId"] as? String == "2")
                #expect(account.head["status"] as? Int == 200)
                #expect(account.body["id"] != nil)
                try await channel.send("[{}]")
                #expect(try await channel.next().head["type"] as? String == "Error")
            }
        }
    }

    @Test func eventsComeBySocket() async throws {
        try await withSandbox { client in
            let socket = try await open(client)
            try await socket.use { channel in
                _ = try await channel.next()
                let request = """
                    [{"type": "ClientRequest", "messageId": "1", "method": "POST", "path": "/restapi/v1.0/subscription"},
                     {"eventFilters": ["\(EventTests.filter)"], "deliveryMode": {"transportType": "WebSocket"}}]
                    """
                try await channel.send(request)
                let created = try await channel.next()
                #expect(created.head["status"] as? Int == 200)
                try await channel.send(request)
                #expect(try await channel.next().head["status"] as? Int == 403)
                _ = try await client.json("POST", "/__sandbox/events", #"{"filter": "\#(EventTests.filter)"}"#)
                let event = try await channel.next()
                #expect(event.head["type"] as? String == "ServerNotification")
                #expect(event.body["subscriptionId"] as? String == created.body["id"] as? String)
            }
        }
    }

    @Test func aLostConnectionIsFoundAgain() async throws {
        try await withSandbox { client in
            var lost = ""
            try await open(client).use { channel in
                let details = try await channel.next()
                lost = try #require((details.head["wsc"] as? [String: Any])?["token"] as? String)
                #expect(details.body["recoveryState"] == nil)
                try await channel.send(
                    """
                    [{"type": "ClientRequest", "messageId": "1", "method": "POST", "path": "/restapi/v1.0/subscription"},
                     {"eventFilters": ["\(EventTests.filter)"], "deliveryMode": {"transportType": "WebSocket"}}]
                    """)
                _ = try await channel.next()
                _ = try await client.send("POST", "/__sandbox/cut-sockets")
                await #expect(throws: (any Error).self) { _ = try await channel.next() }
            }
            let told = try await client.json("POST", "/__sandbox/events", #"{"filter": "\#(EventTests.filter)"}"#)
            #expect(told.json["delivered"] as? Int == 1)
            try await open(client, recovering: lost).use { channel in
                let (details, event) = (try await channel.next(), try await channel.next())
                #expect(details.body["recoveryState"] as? String == "Successful")
                #expect(event.head["type"] as? String == "ServerNotification")
            }
            try await open(client, recovering: "other").use { channel in
                let details = try await channel.next()
                #expect(details.body["recoveryState"] as? String == "Failed")
            }
        }
    }

    @Test func aStrangerIsNotLetIn() async throws {
        try await withSandbox { client in
            let token = try await client.send("POST", "/restapi/oauth/wstoken")
            let address = try #require(token.json["uri"] as? String)
            await #expect(throws: (any Error).self) { _ = try await Socket.open("\(address)?access_token=other") }
        }
    }
}

/// A WebSocket client made of NIO's parts.
struct Socket {
    struct Message {
        var head: [String: Any]
        var body: [String: Any]
    }

    struct Refused: Error {}

    typealias Channel = NIOAsyncChannel<WebSocketFrame, WebSocketFrame>

    private let channel: Channel

    static func open(_ address: String) async throws -> Socket {
        guard let parts = URLComponents(string: address), let host = parts.host, let port = parts.port else {
            throw Refused()
        }
        let target = "\(parts.percentEncodedPath)?\(parts.percentEncodedQuery ?? "")"
        let upgraded = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connect(host: host, port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    let upgrader = NIOTypedWebSocketClientUpgrader<Channel?> { channel, _ in
                        channel.eventLoop.makeCompletedFuture { try Channel(wrappingChannelSynchronously: channel) }
                    }
                    var head = HTTPRequestHead(version: .http1_1, method: .GET, uri: target)
                    head.headers.add(name: "Host", value: "\(host):\(port)")
                    var configuration = NIOUpgradableHTTPClientPipelineConfiguration<Channel?>(
                        upgradeConfiguration: .init(
                            upgradeRequestHead: head, upgraders: [upgrader],
                            notUpgradingCompletionHandler: { $0.eventLoop.makeSucceededFuture(nil) }))
                    // The first message may arrive together with the answer to the handshake; NIO would drop it.
                    configuration.leftOverBytesStrategy = .forwardBytes
                    return try channel.pipeline.syncOperations.configureUpgradableHTTPClientPipeline(
                        configuration: configuration)
                }
            }
        guard let channel = try await upgraded.get() else { throw Refused() }
        return Socket(channel: channel)
    }

    /// Frames in and out, until the test returns.
    func use(_ test: (Conversation) async throws -> Void) async throws {
        try await channel.executeThenClose { inbound, outbound in
            try await test(Conversation(iterator: inbound.makeAsyncIterator(), outbound: outbound))
        }
    }

    final class Conversation {
        private var iterator: NIOAsyncChannelInboundStream<WebSocketFrame>.AsyncIterator
        private let outbound: NIOAsyncChannelOutboundWriter<WebSocketFrame>

        init(
            iterator: NIOAsyncChannelInboundStream<WebSocketFrame>.AsyncIterator,
            outbound: NIOAsyncChannelOutboundWriter<WebSocketFrame>
        ) {
            self.iterator = iterator
            self.outbound = outbound
        }

        func send(_ text: String) async throws {
            let frame = WebSocketFrame(fin: true, opcode: .text, maskKey: .random(), data: ByteBuffer(string: text))
            try await outbound.write(frame)
        }

        func next() async throws -> Message {
            guard let frame = try await iterator.next() else { throw Refused() }
            let value = try JSONSerialization.jsonObject(with: Data(frame.unmaskedData.readableBytesView))
            let list = value as? [[String: Any]] ?? []
            return Message(head: list.first ?? [:], body: list.count > 1 ? list[1] : [:])
        }
    }
}
