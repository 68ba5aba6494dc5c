import Foundation
import RingCentralTesting
import Testing

@testable import RingCentralRuntime

/// Media that are read while they arrive.
@Suite struct ChunksTests {
    typealias Version = FileServer.Version

    let bytes = Data(pattern.prefix(300_000))

    /// Reads all, and gives the chunks' sizes with their bytes.
    func read(_ chunks: MediaChunks) async throws -> (sizes: [Int], bytes: Data) {
        var all = Data()
        var sizes: [Int] = []
        for try await chunk in chunks {
            sizes.append(chunk.count)
            all += chunk
        }
        return (sizes, all)
    }

    @Test func givesChunksOfTheirSize() async throws {
        let file = FileServer(Version(bytes: bytes))
        let transport = WatchedTransport(URLSessionTransport())
        let call = endpoints(try file.start(), transport: transport).content("1")
        let result = try await read(call.chunks(of: 65_536))
        #expect(result.sizes == [65_536, 65_536, 65_536, 65_536, 37_856])
        #expect(result.bytes == bytes)
        let whole = try await read(call.chunks(of: .max))
        #expect(whole.sizes == [300_000])
        for request in transport.seen {
            guard case .file(let url) = request.destination else { throw LoopbackConnection.Ended() }
            #expect(!FileManager.default.fileExists(atPath: url.path))
        }
    }

    @Test func givesNothingOfNothing() async throws {
        let file = FileServer(Version(bytes: Data()))
        #expect(try await read(endpoints(file.start()).content("1").chunks()).sizes.isEmpty)
    }

    @Test func givesWhatIsThereBeforeTheRest() async throws {
        let gate = DispatchSemaphore(value: 0)
        let server = try LoopbackServer { _, connection in
            try connection.answer("200 OK", ["Content-Length": "6"], body: Data("abc".utf8))
            // The rest goes out only when the first chunk has been read.
            guard gate.wait(timeout: .now() + 10) == .success else { throw LoopbackConnection.Ended() }
            try connection.send(Data("def".utf8))
        }
        var chunks = endpoints(server).content("1").chunks(of: 3).makeAsyncIterator()
        #expect(try await chunks.next() == Data("abc".utf8))
        gate.signal()
        #expect(try await chunks.next() == Data("def".utf8))
        #expect(try await chunks.next() == nil)
        #expect(try await chunks.next() == nil)
    }

    @Test func goesOnWhereItBroke() async throws {
        let file = FileServer(Version(bytes: bytes, cut: 100_000), Version(bytes: bytes))
        let result = try await read(endpoints(file.start()).content("1").chunks(of: 7000))
        #expect(result.bytes == bytes)
        #expect(file.ranges == [nil, "bytes=100000-"])
    }

    /// What was read can't be taken back.
    @Test(arguments: [
        Version(bytes: pattern.prefix(400_000), names: ["ETag": "\"2\""]),
        Version(bytes: pattern.prefix(300_000), ignoresRange: true),
        Version(bytes: pattern.prefix(300_000), names: [:], cut: 100_000),
    ]) func failsWhereItCanNotGoOn(next: Version) async throws {
        let first = Version(bytes: bytes, names: next.names.isEmpty ? [:] : ["ETag": "\"1\""], cut: 100_000)
        let file = FileServer(first, next)
        let server = try file.start()
        let call = endpoints(server).content("1")
        #expect(await failure { try await read(call.chunks(of: 1000)) }?.kind == .interrupted)
    }

    @Test func tellsOfErrors() async throws {
        let transport = MockTransport()
        transport.answer(.get, "/content/1", json: #"{"errorCode":"CMN-102"}"#, status: 404)
        let call = endpoints(transport).content("1")
        #expect(await failure { try await read(call.chunks()) }?.code == "CMN-102")
    }

    /// A reader who leaves, or is cancelled, ends the request, and nothing stays on the disk.
    @Test(arguments: [true, false]) func endsWithItsReader(isCancelled: Bool) async throws {
        let (ended, isEnded) = AsyncStream.makeStream(of: Bool.self)
        let server = try LoopbackServer { _, connection in
            try connection.answer("200 OK", ["Content-Length": "100"], body: Data("abc".utf8))
            isEnded.yield(connection.isEndedByClient())
        }
        let transport = WatchedTransport(URLSessionTransport())
        let call = endpoints(server, transport: transport, timeout: 600).content("1")
        let (started, hasStarted) = AsyncStream.makeStream(of: Void.self)
        let task = Task {
            for try await _ in call.chunks(of: 3) {
                hasStarted.yield()
                if !isCancelled { break }
            }
        }
        for await _ in started { break }
        if isCancelled {
            task.cancel()
            await #expect(throws: CancellationError.self) { try await task.value }
        } else {
            try await task.value
        }
        for await isEndedByClient in ended {
            #expect(isEndedByClient)
            break
        }
        guard case .file(let url)? = transport.seen.first?.destination else { throw LoopbackConnection.Ended() }
        for _ in 0..<100 where FileManager.default.fileExists(atPath: url.path) {
            try await Task.sleep(nanoseconds: 20_000_000)
        }
        #expect(!FileManager.default.fileExists(atPath: url.path))
    }
}
