import Foundation
import Testing

@testable import RingCentralRuntime

/// Servers that misbehave on plain sockets.
@Suite("Servers that misbehave")
struct NetworkFaultTests: FaultSuite {
    static let faults = (connections + requests + responses + bodies + silences).flatMap(\.rows)

    @Test("Fails with the outcome that fits", .timeLimit(.minutes(1)), arguments: faults)
    func fault(_ fault: FaultCase) async throws { try await fault.run() }

    private static let connections = [
        NetworkFault(
            fault: "The server closes the connection at once", kind: .connection, outcome: .unknown,
            greeting: { _ in throw LoopbackConnection.Ended() }),
        NetworkFault(
            fault: "The connection is reset inside the request's head", kind: .connection, outcome: .unknown,
            greeting: { connection in
                connection.readBody(1)
                throw connection.reset()
            }),
    ]

    private static let requests = [
        NetworkFault(
            fault: "The connection closes after the request's head", kind: .connection, outcome: .unknown,
            readsBodies: false),
        NetworkFault(
            fault: "The connection is reset after the request's head", kind: .connection, outcome: .unknown,
            readsBodies: false, handler: { throw $1.reset() }),
        NetworkFault(
            fault: "The connection is reset inside the request's body", kind: .connection, outcome: .unknown,
            readsBodies: false,
            handler: { request, connection in
                if request.method == "POST" { connection.readBody(100_000 - request.body.count) }
                throw connection.reset()
            }),
        NetworkFault(
            fault: "The connection closes before the response", kind: .connection, outcome: .unknown),
        NetworkFault(
            fault: "The connection is reset before the response", kind: .connection, outcome: .unknown,
            handler: { throw $1.reset() }),
    ]

    /// Sends a text as the response, and closes the connection.
    private static func text(_ text: String) -> LoopbackServer.Handler {
        { _, connection in
            try connection.send(Data(text.utf8))
            throw LoopbackConnection.Ended()
        }
    }

    private static let responses = [
        NetworkFault(
            fault: "The response is not HTTP", kind: .connection, outcome: .unknown,
            handler: text("220 mail.example.com ESMTP\r\n\r\n")),
        NetworkFault(
            fault: "The response has a header of 1 MB", kind: .connection, outcome: .unknown,
            handler: text("HTTP/1.1 200 OK\r\nX: \(String(repeating: "x", count: 1 << 20))\r\n\r\n")),
        NetworkFault(
            fault: "The Content-Length is negative", kind: .connection, outcome: .unknown,
            handler: text("HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n{}")),
        NetworkFault(
            fault: "The Content-Length is not a number", kind: .connection, outcome: .unknown,
            handler: text("HTTP/1.1 200 OK\r\nContent-Length: ten\r\n\r\n{}")),
        NetworkFault(
            fault: "The status is 599", kind: .server, outcome: .unknown,
            handler: text("HTTP/1.1 599 X\r\nContent-Length: 0\r\n\r\n")),
        NetworkFault(
            fault: "The status is 999", kind: .server, outcome: .unknown,
            handler: text("HTTP/1.1 999 X\r\nContent-Length: 0\r\n\r\n")),
        NetworkFault(
            fault: "A proxy rejects the request with an HTML page and 403", kind: .forbidden, outcome: .rejected,
            handler: text("HTTP/1.1 403 Forbidden\r\nContent-Length: 6\r\n\r\n<html>")),
        NetworkFault(
            fault: "A gateway fails with an HTML page and 502", kind: .server, outcome: .unknown,
            handler: text("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 6\r\n\r\n<html>")),
        NetworkFault(
            fault: "A captive portal answers with an HTML page and 200", kind: .unreadableAnswer, outcome: .unknown,
            handler: text("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n<html>")),
        NetworkFault(
            fault: "The service points to an address without a host", kind: .redirected, outcome: .rejected,
            handler: text("HTTP/1.1 307 X\r\nLocation: http:///x\r\nContent-Length: 0\r\n\r\n")),
    ]

    private static let bodies = [
        NetworkFault(
            fault: "The connection closes inside the response's body", kind: .connection, outcome: .unknown,
            handler: text("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{")),
        NetworkFault(
            fault: "The connection is reset inside the response's body", kind: .connection, outcome: .unknown,
            handler: { _, connection in
                try connection.send(Data("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{".utf8))
                throw connection.reset()
            }),
        NetworkFault(
            fault: "The connection closes after the response's head", kind: .connection, outcome: .unknown,
            handler: text("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n")),
        NetworkFault(
            fault: "The connection closes inside a chunk", kind: .connection, outcome: .unknown,
            handler: text("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{")),
        NetworkFault(
            fault: "The connection closes before the last chunk", kind: .connection, outcome: .unknown,
            handler: text("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n")),
        NetworkFault(
            fault: "The size of a chunk is not a number", kind: .connection, outcome: .unknown,
            handler: text("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n{}\r\n0\r\n\r\n")),
        NetworkFault(
            fault: "The size of a chunk exceeds 64 bits", kind: .connection, outcome: .unknown,
            handler: text("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n{}\r\n")),
        NetworkFault(
            fault: "The body is said to be gzip and is not", kind: .connection, outcome: .unknown,
            handler: text("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}")),
        NetworkFault(
            fault: "The encoding of the body is unknown", kind: .connection, outcome: .unknown,
            handler: text("HTTP/1.1 200 OK\r\nContent-Encoding: x-zip\r\nContent-Length: 2\r\n\r\n{}")),
    ]

    private static let silences = [
        NetworkFault(
            fault: "The server never responds", kind: .timeout, outcome: .unknown, timeout: 1,
            handler: { _ = $1.isEndedByClient(within: 30_000) }),
        NetworkFault(
            fault: "The server stops inside the response's headers", kind: .timeout, outcome: .unknown, timeout: 1,
            handler: { _, connection in
                try connection.send(Data("HTTP/1.1 200 OK\r\nContent-".utf8))
                _ = connection.isEndedByClient(within: 30_000)
            }),
        NetworkFault(
            fault: "The server stops inside the response's body", kind: .timeout, outcome: .unknown, timeout: 1,
            handler: { _, connection in
                try connection.answer("200 OK", ["Content-Length": "100"], body: Data("{".utf8))
                _ = connection.isEndedByClient(within: 30_000)
            }),
    ]
}
