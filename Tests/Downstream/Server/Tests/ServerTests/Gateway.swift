import Foundation
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOWebSocket
import RingCentralRuntime

/// Plays the service's end of the WebSockets, on a port of this machine.
struct Gateway {
    typealias Frames = NIOAsyncChannel<WebSocketFrame, WebSocketFrame>
    private typealias Upgraded = (uri: String, channel: Frames)?

    /// One connection, as a script sees it.
    struct Connection {
        /// The number of the connection, from 1, and what it was opened with.
        let number: Int
        let uri: String
        fileprivate let outbound: NIOAsyncChannelOutboundWriter<WebSocketFrame>

        func send(_ text: String) async throws {
            try await outbound.write(WebSocketFrame(fin: true, opcode: .text, data: ByteBuffer(string: text)))
        }

        func ping() async throws {
            try await outbound.write(WebSocketFrame(fin: true, opcode: .ping, data: ByteBuffer(string: "hey")))
        }

        /// A text in several pieces.
        func send(pieces: [String]) async throws {
            for (index, piece) in pieces.enumerated() {
                try await outbound.write(
                    WebSocketFrame(
                        fin: index == pieces.count - 1, opcode: index == 0 ? .text : .continuation,
                        data: ByteBuffer(string: piece)))
            }
        }
    }

    /// What arrives at the script.
    enum Arrival: Sendable {
        case opened
        case text(JSONValue)
        case pong
    }

    private let listener: NIOAsyncChannel<EventLoopFuture<Upgraded>, Never>

    /// - Parameter isPrompt: Whether what is sent first arrives together with the answer to the handshake.
    static func start(isPrompt: Bool) async throws -> Gateway {
        let listener = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .bind(host: "127.0.0.1", port: 0) { channel in
                channel.eventLoop.makeCompletedFuture {
                    if isPrompt { try channel.pipeline.syncOperations.addHandler(HeldHandshake()) }
                    return try upgrade(channel)
                }
            }
        return Gateway(listener: listener)
    }

    var port: Int { listener.channel.localAddress?.port ?? 0 }

    private static func upgrade(_ channel: any Channel) throws -> EventLoopFuture<Upgraded> {
        let upgrader = NIOTypedWebSocketServerUpgrader<Upgraded>(
            shouldUpgrade: { channel, _ in channel.eventLoop.makeSucceededFuture(HTTPHeaders()) },
            upgradePipelineHandler: { channel, head in
                channel.eventLoop.makeCompletedFuture {
                    (head.uri, try Frames(wrappingChannelSynchronously: channel))
                }
            })
        return try channel.pipeline.syncOperations.configureUpgradableHTTPServerPipeline(
            configuration: .init(
                upgradeConfiguration: .init(upgraders: [upgrader]) { channel in channel.close().map { nil } }))
    }

    /// Serves one connection after the other, until the task is cancelled.
    ///
    /// - Parameter script: Takes what arrives; false ends the connection.
    func serve(_ script: @Sendable (Arrival, Connection) async throws -> Bool) async throws {
        try await listener.executeThenClose { connections in
            var number = 0
            for try await connection in connections {
                guard let (uri, channel) = try await connection.get() else { continue }
                number += 1
                try await Self.serve(number, uri, channel, script)
            }
        }
    }

    private static func serve(
        _ number: Int, _ uri: String, _ channel: Frames,
        _ script: @Sendable (Arrival, Connection) async throws -> Bool
    ) async throws {
        try await channel.executeThenClose { inbound, outbound in
            let connection = Connection(number: number, uri: uri, outbound: outbound)
            guard try await script(.opened, connection) else { return }
            for try await frame in inbound {
                let goesOn: Bool
                switch frame.opcode {
                case .text:
                    let text = try JSONValue(jsonData: Data(frame.unmaskedData.readableBytesView))
                    goesOn = try await script(.text(text), connection)
                case .pong: goesOn = try await script(.pong, connection)
                case .connectionClose: goesOn = false
                default: goesOn = true
                }
                if !goesOn { return }
            }
        }
    }
}

/// Keeps the answer to the handshake until something follows it.
private final class HeldHandshake: ChannelOutboundHandler {
    typealias OutboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    /// Nil once it is on its way.
    private var held: ByteBuffer? = ByteBuffer()
    private var isAnswered = false

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        guard held?.writeImmutableBuffer(unwrapOutboundIn(data)) != nil else {
            return context.write(data, promise: promise)
        }
        // The upgrade goes on only once its answer is written.
        promise?.succeed()
    }

    func flush(context: ChannelHandlerContext) {
        if isAnswered, let bytes = held.take() { context.write(wrapOutboundOut(bytes), promise: nil) }
        isAnswered = true
        context.flush()
    }
}
