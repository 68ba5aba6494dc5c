import Foundation
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOWebSocket

/// Listens for WebSockets, on a port of its own: the address stands in the answer to the call for a token.
struct SocketServer {
    private enum Upgrade {
        case socket(NIOAsyncChannel<WebSocketFrame, WebSocketFrame>, access: String, lost: String?)
        case refused
    }

    private typealias Listener = NIOAsyncChannel<EventLoopFuture<Upgrade>, Never>

    static let path = "/ws"
    private let sandbox: Sandbox
    private let listener: Listener

    /// Begins to listen on loopback, on any free port.
    init(sandbox: Sandbox) async throws {
        self.sandbox = sandbox
        listener = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .bind(host: "127.0.0.1", port: 0) { channel in
                channel.eventLoop.makeCompletedFuture { try Self.configure(channel, sandbox.sockets) }
            }
        await sandbox.sockets.listens(on: listener.channel.localAddress?.port ?? 0)
    }

    /// Serves until the task is cancelled.
    func run() async throws {
        try await listener.executeThenClose { connections in
            try await withThrowingDiscardingTaskGroup { group in
                for try await connection in connections {
                    group.addTask { await serve(connection) }
                }
            }
        }
    }

    private func serve(_ connection: EventLoopFuture<Upgrade>) async {
        guard case .socket(let channel, let access, let lost)? = try? await connection.get() else { return }
        await SocketSession(sandbox: sandbox, access: access, lost: lost).run(channel)
    }

    private static func configure(
        _ channel: any Channel, _ sockets: SocketConnections
    ) throws -> EventLoopFuture<Upgrade> {
        let upgrader = NIOTypedWebSocketServerUpgrader<Upgrade>(
            maxFrameSize: 1 << 20,
            shouldUpgrade: { channel, head in
                channel.eventLoop.makeFutureWithTask {
                    await access(head, sockets) == nil ? nil : HTTPHeaders()
                }
            },
            upgradePipelineHandler: { channel, head in
                channel.eventLoop.makeFutureWithTask { await access(head, sockets) ?? "" }.flatMapThrowing { access in
                    .socket(
                        try NIOAsyncChannel(wrappingChannelSynchronously: channel), access: access,
                        lost: query(head)?["wsc"])
                }
            })
        let configuration = NIOTypedHTTPServerUpgradeConfiguration<Upgrade>(
            upgraders: [upgrader],
            notUpgradingCompletionHandler: { channel in
                channel.close().map { .refused }
            })
        return try channel.pipeline.syncOperations.configureUpgradableHTTPServerPipeline(
            configuration: .init(upgradeConfiguration: configuration))
    }

    /// The access token for which a connection may be opened; nil: it may not.
    private static func access(_ head: HTTPRequestHead, _ sockets: SocketConnections) async -> String? {
        guard let token = query(head)?["access_token"] else { return nil }
        return await sockets.access(token)
    }

    /// The query of a request for a socket; nil if it is for something else.
    private static func query(_ head: HTTPRequestHead) -> FormFields? {
        let halves = head.uri.split(separator: "?", maxSplits: 1).map(String.init)
        return halves.first == path && halves.count > 1 ? FormFields(halves[1]) : nil
    }
}
