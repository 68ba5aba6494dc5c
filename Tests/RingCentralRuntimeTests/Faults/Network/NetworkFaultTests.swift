import Foundation
import Testing

@testable import RingCentralRuntime

/// Servers that misbehave on plain sockets.
@Suite("Servers that misbehave", .enabled(if: Surroundings.isLinux, "the errors are those of libcurl"))
struct NetworkFaultTests: FaultSuite {
    static let faults = (connections + requests + responses + bodies + silences).flatMap(\.rows) + others

    @Test("Fails with the outcome that fits", .hangLimit(minutes: 1), arguments: faults)
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
            fault: "The status has no reason", kind: .connection, outcome: .unknown,
            handler: text("HTTP/1.1 200\r\nContent-Length: 2\r\n\r\n{}")),
        NetworkFault(
            fault: "The status is 000", kind: .connection, outcome: .unknown,
            handler: text("HTTP/1.1 000 X\r\nContent-Length: 2\r\n\r\n{}")),
        NetworkFault(
            fault: "The version of HTTP is unknown", kind: .connection, outcome: .unknown,
            handler: text("HTTP/9.9 200 OK\r\nContent-Length: 2\r\n\r\n{}")),
        NetworkFault(
            fault: "A header has no colon", kind: .connection, outcome: .unknown,
            handler: text("HTTP/1.1 200 OK\r\nBroken\r\nContent-Length: 2\r\n\r\n{}")),
        NetworkFault(
            fault: "A header has the character NUL", kind: .connection, outcome: .unknown,
            handler: text("HTTP/1.1 200 OK\r\nX: a\0b\r\nContent-Length: 2\r\n\r\n{}")),
        NetworkFault(
            fault: "Only a response comes that is not final", kind: .connection, outcome: .unknown,
            handler: text("HTTP/1.1 100 Continue\r\n\r\n")),
        NetworkFault(
            fault: "The Content-Length is close to 63 bits", kind: .responseTooLarge, outcome: .unknown,
            handler: text("HTTP/1.1 200 OK\r\nContent-Length: 9223372036854775000\r\n\r\n{}")),
        NetworkFault(
            fault: "Two Content-Lengths differ", kind: .connection, outcome: .unknown,
            handler: text("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}")),
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

    /// The error of a write to an address.
    private static func failure(of url: String, timeout: TimeInterval = 20) async -> APIError? {
        let client = ServiceClient(
            description: .sample, authorization: .bearer("t"),
            configuration: ClientConfiguration(server: Server(name: "none", url: url), timeout: timeout))
        return await RingCentralRuntimeTests.failure { try await client.request(.post, "/x").value }
    }

    private static let others: [FaultCase] = [
        .failing(.network, "Nobody listens at the port", .connection, outcome: .notSent) {
            let port = try LoopbackServer { _, _ in }.port
            return await failure(of: "http://127.0.0.1:\(port)")
        },
        // A label may have 63 characters: no name server is asked.
        .failing(.network, "The name of the host can't be resolved", .connection, outcome: .notSent) {
            await failure(of: "http://\(String(repeating: "a", count: 64)).test")
        },
        .failing(.network, "The server rejects an upload before it has read it", .refused, outcome: .rejected) {
            let folder = try Folder()
            let file = try folder.file("a", holding: Data(count: 1 << 20))
            let server = try LoopbackServer(readsBodies: false) { request, connection in
                try connection.answer("413 Content Too Large")
                connection.readBody((1 << 20) - request.body.count)
                throw LoopbackConnection.Ended()
            }
            let part = FilePart(contentsOf: file, contentType: "text/plain")
            return await RingCentralRuntimeTests.failure { try await endpoints(server).upload(part).send() }
        },
        FaultCase(.network, "The connection of a read breaks twice", outcome: .succeeds) {
            let requests = Locked(0)
            let server = try LoopbackServer { _, connection in
                let number = requests.withLock { count in
                    count += 1
                    return count
                }
                if number < 3 { throw LoopbackConnection.Ended() }
                try connection.answer("200 OK", body: Data("{}".utf8))
            }
            let policy = RetryPolicy(attempts: 3, firstDelay: 0.01)
            try await endpoints(server).list(.none).retrying(policy).send()
            #expect(requests.withLock { $0 } == 3)
        },
        succeeds("A response without content has some", "HTTP/1.1 204 No Content\r\n\r\n{}"),
        succeeds(
            "The names of headers are in lower case",
            "HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-type: application/json\r\n\r\n{}"),
        succeeds("A status has an empty reason", "HTTP/1.1 200 \r\nContent-Length: 2\r\n\r\n{}"),
        succeeds("A response is of HTTP 1.0 and without a length", "HTTP/1.0 200 OK\r\n\r\n{}"),
        succeeds(
            "A response is preceded by others that are not final",
            "HTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n"
                + "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"),
        succeeds(
            "A chunked response has extensions",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2;a=b\r\n{}\r\n0\r\n\r\n"),
        succeeds(
            "A response has 5000 headers",
            "HTTP/1.1 200 OK\r\n\(String(repeating: "X: y\r\n", count: 5000))Content-Length: 2\r\n\r\n{}"),
        succeeds(
            "A header goes on in the next line", "HTTP/1.1 200 OK\r\nX: a\r\n  b\r\nContent-Length: 2\r\n\r\n{}"),
    ]

    private static func succeeds(_ fault: String, _ response: String) -> FaultCase {
        FaultCase(.network, fault, outcome: .succeeds) {
            let server = try LoopbackServer(text(response))
            _ = try await endpoints(server).client.request(.post, "/x", as: Empty.self).value
        }
    }
}
