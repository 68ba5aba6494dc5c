import Foundation
import RingCentralTesting
import Testing

@testable import RingCentralRuntime

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// What URLSession does over real connections.
@Suite struct URLSessionTransportTests {
    @Test func tellsWhoAsks() async throws {
        let heads = Locked<[[String: String]]>([])
        let server = try LoopbackServer { request, connection in
            heads.withLock { $0.append(request.headers) }
            try connection.answer("200 OK", body: Data("{}".utf8))
        }
        try await endpoints(server).list(.none).send()
        let head = try #require(heads.withLock { $0.first })
        #expect(head["user-agent"] == "Tests/1.0")
        #expect(head["authorization"] == "Bearer secret-token")
        #expect(head["cookie"] == nil)
    }

    @Test func endsTheRequestWhenCancelled() async throws {
        let (asked, isAsked) = AsyncStream.makeStream(of: Void.self)
        let (ended, isEnded) = AsyncStream.makeStream(of: Bool.self)
        let server = try LoopbackServer { _, connection in
            isAsked.yield()
            isEnded.yield(connection.isEndedByClient())
        }
        let task = Task { try await endpoints(server, timeout: 600).list(.none).send() }
        for await _ in asked { break }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        for await isEndedByClient in ended {
            #expect(isEndedByClient)
            break
        }
    }

    @Test func sendsNothingIfCancelledBefore() async throws {
        let asked = Locked(0)
        let server = try LoopbackServer { _, connection in
            asked.withLock { $0 += 1 }
            try connection.answer("200 OK", body: Data("{}".utf8))
        }
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            try await endpoints(server).list(.none).send()
        }
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(asked.withLock { $0 } == 0)
    }

    @Test func waitsNoLongerThanTold() async throws {
        let server = try LoopbackServer { _, connection in _ = connection.isEndedByClient(within: 30_000) }
        let error = await failure {
            try await endpoints(server, timeout: 0.4).update(id: "1", CallLogRecord(id: "1")).send()
        }
        #expect(error?.kind == .timeout)
    }

    @Test func waitsAsLongAsSomethingComes() async throws {
        let server = try LoopbackServer { _, connection in
            try connection.answer("200 OK", ["Content-Length": "5"])
            for byte in "{   }" {
                Thread.sleep(forTimeInterval: 0.5)
                try connection.send(Data(String(byte).utf8))
            }
        }
        try await endpoints(server).list(.none).idleTimeout(2).send()
    }

    @Test func unpacks() async throws {
        // {"errorCode":"CMN-102"}, compressed by gzip.
        let packed = try #require(
            Data(base64Encoded: "H4sIAAAAAAACA6tWSi0qyi9yzk9JVbJScvb10zU0MFKqBQDqCuY4FwAAAA=="))
        let server = try LoopbackServer { _, connection in
            try connection.answer(
                "404 Not Found", ["Content-Encoding": "gzip", "Content-Type": "application/json"], body: packed)
        }
        #expect(await failure { try await endpoints(server).list(.none).send() }?.code == "CMN-102")
    }

    @Test func putsChunksTogether() async throws {
        let server = try LoopbackServer { _, connection in
            try connection.answer("200 OK", ["Transfer-Encoding": "chunked"])
            for piece in ["1\r\n{\r\n", "6\r\n\"a\":12\r\n", "2\r\n3}\r\n0\r\n\r\n"] {
                try connection.send(Data(piece.utf8))
                Thread.sleep(forTimeInterval: 0.02)
            }
        }
        let json: JSONValue = try await endpoints(server).client.request(.get, "/x").value
        #expect(json["a"] == 123)
    }

    /// A proxy that opens a tunnel, and a server that hints at what to load, have a head of their own before the answer's.
    @Test func takesTheLastHead() async throws {
        let folder = try Folder()
        let server = try LoopbackServer { _, connection in
            try connection.send(Data("HTTP/1.1 103 Early Hints\r\nETag: \"wrong\"\r\n\r\n".utf8))
            Thread.sleep(forTimeInterval: 0.1)
            try connection.answer("200 OK", ["ETag": "\"right\""], body: Data("all".utf8))
        }
        let media = try await endpoints(server).content("1").download(to: folder.file("a"))
        #expect(media.etag == "\"right\"")
        #expect(try Data(contentsOf: folder.file("a")) == Data("all".utf8))
    }

    @Test func readsTheAnswerOfAChallenge() async throws {
        for header in ["Bearer realm=\"service\"", "Bearer"] {
            let server = try LoopbackServer { _, connection in
                try connection.answer(
                    "401 Unauthorized", ["WWW-Authenticate": header],
                    body: Data(#"{"errorCode":"OAU-128"}"#.utf8))
            }
            #expect(await failure { try await endpoints(server).list(.none).send() }?.code == "OAU-128")
        }
    }

    @Test func toldOfAnAnswerThatBreaksOff() async throws {
        let server = try LoopbackServer { _, connection in
            try connection.answer("200 OK", ["Content-Length": "100"], body: Data("{".utf8))
            throw LoopbackConnection.Ended()
        }
        let error = await failure { try await endpoints(server).update(id: "1", CallLogRecord(id: "1")).send() }
        #expect(error?.kind == .connection)
    }

    @Test func sharesConnectionsAmongReads() async throws {
        let numbers = Locked<[Int]>([])
        let server = try LoopbackServer { _, connection in
            numbers.withLock { $0.append(connection.number) }
            try connection.answer("200 OK", body: Data("{}".utf8))
        }
        let endpoints = endpoints(server)
        for _ in 0..<5 { try await endpoints.list(.none).send() }
        // A connection may be given up in between when the machine is busy.
        #expect(Set(numbers.withLock { $0 }).count < 5)
    }

    /// A connection that served others before may break under a write. Whoever sends it again carries it out twice.
    @Test func neverSendsAWriteTwice() async throws {
        let methods = Locked<[String]>([])
        let server = try LoopbackServer { request, connection in
            methods.withLock { $0.append(request.method) }
            guard request.method == "GET" else { throw LoopbackConnection.Ended() }
            try connection.answer("200 OK", body: Data("{}".utf8))
        }
        let endpoints = endpoints(server)
        try await endpoints.list(.none).send()
        let update = await failure { try await endpoints.update(id: "1", CallLogRecord(id: "1")).send() }
        let delete = await failure { try await endpoints.client.request(.delete, "/records/1").send() }
        #expect([update?.kind, delete?.kind] == [.connection, .connection])
        #expect(methods.withLock { $0 } == ["GET", "PUT", "DELETE"])
    }

    @Test func tellsOfAServerThatIsNotThere() async throws {
        let port = try LoopbackServer { _, _ in }.port
        let client = ServiceClient(
            description: .sample, authorization: .bearer("t"),
            configuration: ClientConfiguration(server: Server(name: "none", url: "http://127.0.0.1:\(port)")))
        let error = await failure { try await client.request(.delete, "/records/1").send() }
        #expect(error?.kind == .connection)
    }
}
