import Foundation
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL
import NIOWebSocket
import RingCentralRuntime

/// Opens WebSockets with SwiftNIO, where URLSession has none.
public struct NIOSocketConnector: EventSocketConnector {
    private let group: any EventLoopGroup
    private let timeout: TimeAmount

    /// - Parameters:
    ///   - group: What the sockets run on.
    ///   - timeout: How long the connection and the handshake may each take.
    public init(
        group: any EventLoopGroup = MultiThreadedEventLoopGroup.singleton, timeout: TimeAmount = .seconds(10)
    ) {
        self.group = group
        self.timeout = timeout
    }

    public func connect(to url: URL) async throws -> any EventSocket {
        guard let host = url.host else { throw URLError(.badURL) }
        let isSecure = url.scheme == "wss"
        let tls = isSecure ? try NIOSSLContext(configuration: .makeClientConfiguration()) : nil
        let head = Self.head(url, host)
        let upgraded = try await ClientBootstrap(group: group).connectTimeout(timeout)
            .connect(host: host, port: url.port ?? (isSecure ? 443 : 80)) { channel in
                channel.eventLoop.makeCompletedFuture {
                    if let tls {
                        let handler = try NIOSSLClientHandler(context: tls, serverHostname: host)
                        try channel.pipeline.syncOperations.addHandler(handler)
                    }
                    return try Self.upgrade(channel, head, within: timeout)
                }
            }
        guard let socket = try await upgraded.get() else { throw URLError(.badServerResponse) }
        return socket
    }

    private static func head(_ url: URL, _ host: String) -> HTTPRequestHead {
        let path = url.path(percentEncoded: true)
        let uri = (path.isEmpty ? "/" : path) + (url.query(percentEncoded: true).map { "?" + $0 } ?? "")
        let headers = HTTPHeaders([("Host", url.port.map { "\(host):\($0)" } ?? host)])
        return HTTPRequestHead(version: .http1_1, method: .GET, uri: uri, headers: headers)
    }

    /// The socket once the server agrees; nil if it does not.
    private static func upgrade(
        _ channel: any Channel, _ head: HTTPRequestHead, within timeout: TimeAmount
    ) throws -> EventLoopFuture<NIOEventSocket?> {
        let upgrader = NIOTypedWebSocketClientUpgrader<NIOEventSocket?>(maxFrameSize: 1 << 20) { channel, _ in
            channel.eventLoop.makeCompletedFuture {
                let (texts, continuation) = AsyncThrowingStream.makeStream(of: String.self)
                let aggregator = NIOWebSocketFrameAggregator(
                    minNonFinalFragmentSize: 0, maxAccumulatedFrameCount: 1000, maxAccumulatedFrameSize: 1 << 24)
                try channel.pipeline.syncOperations.addHandlers(aggregator, SocketHandler(continuation))
                return NIOEventSocket(channel: channel, texts: texts)
            }
        }
        var configuration = NIOUpgradableHTTPClientPipelineConfiguration(
            upgradeConfiguration: .init(upgradeRequestHead: head, upgraders: [upgrader]) { channel in
                channel.close().map { nil }
            })
        // The service's first message may arrive together with its answer to the handshake; NIO would drop it.
        configuration.leftOverBytesStrategy = .forwardBytes
        let upgraded = try channel.pipeline.syncOperations.configureUpgradableHTTPClientPipeline(
            configuration: configuration)
        let giveUp = channel.eventLoop.scheduleTask(in: timeout) {
            channel.pipeline.fireErrorCaught(URLError(.timedOut))
            channel.close(promise: nil)
        }
        upgraded.whenComplete { _ in giveUp.cancel() }
        return upgraded
    }
}

/// An open WebSocket of SwiftNIO.
struct NIOEventSocket: EventSocket {
    let channel: any Channel
    let texts: AsyncThrowingStream<String, any Error>

    func send(_ text: String) async throws {
        try await channel.writeAndFlush(SocketHandler.frame(.text, ByteBuffer(string: text)))
    }

    func receive() async throws -> String? {
        for try await text in texts { return text }
        try Task.checkCancellation()
        return nil
    }

    func close() async {
        // One that is closed already is what was wanted.
        _ = try? await channel.close()
    }
}

/// Takes the frames apart, on the event loop: a ping is answered at once, whatever the listener is busy with.
private final class SocketHandler: ChannelInboundHandler {
    typealias InboundIn = WebSocketFrame
    typealias OutboundOut = WebSocketFrame

    private let texts: AsyncThrowingStream<String, any Error>.Continuation

    init(_ texts: AsyncThrowingStream<String, any Error>.Continuation) {
        self.texts = texts
    }

    /// A frame as clients send it: masked.
    static func frame(_ opcode: WebSocketOpcode, _ data: ByteBuffer) -> WebSocketFrame {
        WebSocketFrame(fin: true, opcode: opcode, maskKey: .random(), data: data)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let frame = unwrapInboundIn(data)
        switch frame.opcode {
        case .text: texts.yield(String(buffer: frame.unmaskedData))
        case .ping: write(.pong, frame.unmaskedData, context)
        case .connectionClose:
            write(.connectionClose, frame.unmaskedData, context)
            context.close(promise: nil)
        default: break
        }
    }

    func channelInactive(context: ChannelHandlerContext) {
        texts.finish()
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        texts.finish(throwing: error)
        context.close(promise: nil)
    }

    private func write(_ opcode: WebSocketOpcode, _ data: ByteBuffer, _ context: ChannelHandlerContext) {
        context.writeAndFlush(wrapOutboundOut(Self.frame(opcode, data)), promise: nil)
    }
}
