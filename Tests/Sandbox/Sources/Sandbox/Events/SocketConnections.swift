import Foundation
import NIOCore
import NIOWebSocket

/// The WebSocket connections that are open, and the tokens by which they may be opened.
actor SocketConnections {
    typealias Writer = NIOAsyncChannelOutboundWriter<WebSocketFrame>

    /// The number that no connection has.
    static let none = 0

    private struct Connection {
        var writer: Writer
        var sequence = 0
    }

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

    func open(_ writer: Writer) -> Int {
        counter += 1
        connections[counter] = Connection(writer: writer)
        return counter
    }

    func close(_ number: Int) { connections[number] = nil }

    /// Sends an event.
    ///
    /// - Returns: Whether the connection is still there.
    func notify(_ number: Int, _ event: JSON) async -> Bool {
        guard var connection = connections[number] else { return false }
        connection.sequence += 1
        connections[number] = connection
        let head: JSON = [
            "type": "ServerNotification", "messageId": .string(UUID().uuidString.lowercased()),
            "timestamp": .string(Date.now.formatted(.iso8601)),
            "wsc": ["token": .string("sandbox-connection-\(number)"), "sequence": .integer(connection.sequence)],
        ]
        do {
            try await connection.writer.write(SocketFrames.text([head, event]))
            return true
        } catch {
            return false
        }
    }
}

/// Frames as they go out.
enum SocketFrames {
    static func text(_ message: JSON) -> WebSocketFrame {
        WebSocketFrame(fin: true, opcode: .text, data: ByteBuffer(bytes: message.data))
    }
}
