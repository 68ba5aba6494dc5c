import Foundation
import NIOCore
import NIOWebSocket

/// The WebSocket connections that are open, and the tokens by which they may be opened.
actor SocketConnections {
    typealias Writer = NIOAsyncChannelOutboundWriter<WebSocketFrame>

    /// The number that no connection has.
    static let none = 0

    /// A connection as its client knows it, whichever socket carries it.
    private struct Connection {
        /// What carries it; nil while it is lost.
        var socket: Socket?
        var sequence = 0
        /// What could not be told while it was lost.
        var missed: [JSON] = []
    }

    /// An open socket.
    struct Socket {
        let id: Int
        let writer: Writer
        let channel: any Channel
    }

    /// So many events are kept for a lost connection.
    static let mostMissed = 100

    /// Token of a connection to the access token for which it was given out.
    private var tokens: [String: String] = [:]
    private var connections: [Int: Connection] = [:]
    private var counter = 0
    private(set) var port: Int?

    func listens(on port: Int) { self.port = port }

    func reset() { tokens = [:] }

    func issueToken(for access: String) -> String {
        counter += 1
        let token = "sandbox-socket-\(counter)"
        tokens[token] = access
        return token
    }

    /// The access token that stands behind a connection's token.
    func access(_ token: String) -> String? { tokens[token] }

    /// What a socket carries from now on.
    struct Opening {
        let number: Int
        /// The socket's own number.
        let socket: Int
        /// What happened since the connection was lost; nil if it is a new one.
        let missed: [JSON]?
    }

    /// Takes a socket for a new connection, or for a lost one.
    ///
    /// - Parameter lost: What the lost one is found again by.
    func open(_ writer: Writer, _ channel: any Channel, recovering lost: String?) -> Opening {
        counter += 1
        let socket = Socket(id: counter, writer: writer, channel: channel)
        if let number = connections.keys.first(where: { Self.token($0) == lost }) {
            let missed = connections[number]?.missed
            connections[number]?.socket = socket
            connections[number]?.missed = []
            return Opening(number: number, socket: socket.id, missed: missed)
        }
        connections[socket.id] = Connection(socket: socket)
        return Opening(number: socket.id, socket: socket.id, missed: nil)
    }

    /// What a connection is found again by.
    static func token(_ number: Int) -> String { "sandbox-connection-\(number)" }

    /// A socket has ended; the connection may be found again.
    func lose(_ opening: Opening) {
        if connections[opening.number]?.socket?.id == opening.socket { connections[opening.number]?.socket = nil }
    }

    /// Gives up a connection that was lost and not found again since.
    ///
    /// - Returns: Whether it is gone.
    func forget(_ number: Int) -> Bool {
        guard connections[number]?.socket == nil else { return false }
        connections[number] = nil
        return true
    }

    /// Loses every connection.
    func cut() async {
        for number in connections.keys {
            let channel = connections[number]?.socket?.channel
            connections[number]?.socket = nil
            try? await channel?.close()
        }
    }

    /// Sends an event, or keeps it for when the connection is found again.
    ///
    /// - Returns: Whether the connection is still there.
    func notify(_ number: Int, _ event: JSON) async -> Bool {
        guard var connection = connections[number], connection.missed.count < Self.mostMissed else { return false }
        connection.sequence += 1
        connections[number] = connection
        let head: JSON = [
            "type": "ServerNotification", "messageId": .string(UUID().uuidString.lowercased()),
            "timestamp": .string(Date.now.formatted(.iso8601)),
            "wsc": ["token": .string(Self.token(number)), "sequence": .integer(connection.sequence)],
        ]
        do {
            if let writer = connection.socket?.writer {
                try await writer.write(SocketFrames.text([head, event]))
                return true
            }
        } catch { connections[number]?.socket = nil }
        connections[number]?.missed.append([head, event])
        return true
    }
}

/// Frames as they go out.
enum SocketFrames {
    static func text(_ message: JSON) -> WebSocketFrame {
        WebSocketFrame(fin: true, opcode: .text, data: ByteBuffer(bytes: message.data))
    }
}
