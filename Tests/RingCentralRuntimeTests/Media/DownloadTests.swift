import Foundation
import RingCentralTesting
import Testing

@testable import RingCentralRuntime

/// Downloads over real connections that break.
@Suite struct DownloadTests {
    typealias Version = FileServer.Version

    let folder: Folder
    let target: URL
    let old = Data("old".utf8)
    let bytes = Data(pattern.prefix(300_000))

    init() throws {
        folder = try Folder()
        target = try folder.file("target", holding: old)
    }

    /// What is in the target, and that nothing is left beside it.
    func arrived() throws -> Data {
        #expect(folder.names == ["target"])
        return try Data(contentsOf: target)
    }

    @Test func goesOnWhereItBroke() async throws {
        let file = FileServer(
            Version(bytes: bytes, cut: 100_000), Version(bytes: bytes, cut: 50_000), Version(bytes: bytes))
        let media = try await endpoints(file.start()).content("1").download(to: target)
        #expect(try arrived() == bytes)
        #expect(file.ranges == [nil, "bytes=100000-", "bytes=150000-"])
        #expect(file.seen.map { $0.headers["if-range"] } == [nil, "\"1\"", "\"1\""])
        #expect(file.seen.allSatisfy { $0.headers["accept-encoding"] == "identity" })
        #expect(media.etag == "\"1\"")
        #expect(media.contentRange == nil)
    }

    @Test func goesOnByDate() async throws {
        let names = ["Last-Modified": "Sun, 06 Nov 1994 08:49:37 GMT", "ETag": "W/\"1\""]
        let file = FileServer(Version(bytes: bytes, names: names, cut: 1000), Version(bytes: bytes, names: names))
        try await endpoints(file.start()).content("1").download(to: target)
        #expect(try arrived() == bytes)
        #expect(file.seen.last?.headers["if-range"] == "Sun, 06 Nov 1994 08:49:37 GMT")
    }

    @Test func startsAnewWhereTheFileChanged() async throws {
        let other = Data(bytes.reversed())
        let file = FileServer(Version(bytes: bytes, cut: 100_000), Version(bytes: other, names: ["ETag": "\"2\""]))
        try await endpoints(file.start()).content("1").download(to: target)
        #expect(try arrived() == other)
        #expect(file.ranges == [nil, "bytes=100000-"])
    }

    @Test(arguments: [[:], ["ETag": "W/\"1\""]]) func startsAnewWithoutAVersion(names: [String: String]) async throws {
        let file = FileServer(Version(bytes: bytes, names: names, cut: 100_000), Version(bytes: bytes, names: names))
        try await endpoints(file.start()).content("1").download(to: target)
        #expect(try arrived() == bytes)
        #expect(file.ranges == [nil, nil])
    }

    @Test func startsAnewWhereTheRangeIsRefused() async throws {
        let file = FileServer(
            Version(bytes: bytes, cut: 100_000), Version(bytes: bytes.prefix(50_000)), Version(bytes: bytes))
        try await endpoints(file.start()).content("1").download(to: target)
        #expect(try arrived() == bytes)
        #expect(file.ranges == [nil, "bytes=100000-", nil])
    }

    @Test func refusesAnotherRangeThanItAskedFor() async throws {
        let bytes = bytes
        let server = try LoopbackServer { request, connection in
            if request.headers["range"] == nil {
                try connection.answer("200 OK", ["Content-Length": "9", "ETag": "\"1\""], body: bytes.prefix(3))
                throw LoopbackConnection.Ended()
            }
            try connection.answer(
                "206 Partial Content", ["Content-Range": "bytes 1-8/9", "ETag": "\"1\""], body: bytes.prefix(8))
        }
        let error = await failure { try await endpoints(server).content("1").download(to: target) }
        #expect(error?.kind == .unreadableAnswer)
        #expect(try arrived() == old)
    }

    /// A server, or something before it, that heeds no If-Range: it names another version with the rest.
    @Test(arguments: [
        (["ETag": "\"1\""], ["ETag": "\"2\""]),
        (["Last-Modified": "Sun, 06 Nov 1994 08:49:37 GMT"], ["Last-Modified": "Sun, 06 Nov 1994 08:49:38 GMT"]),
    ]) func startsAnewWhereTheRestIsOfAnotherVersion(first: [String: String], second: [String: String]) async throws {
        let (old, new) = (Data("aaaaaaaaa".utf8), Data("bbbbbbbbb".utf8))
        let requests = Locked(0)
        let server = try LoopbackServer { request, connection in
            let number = requests.withLock { count in
                count += 1
                return count
            }
            if number == 1 {
                try connection.answer("200 OK", first.merging(["Content-Length": "9"]) { $1 }, body: old.prefix(3))
                throw LoopbackConnection.Ended()
            }
            guard request.headers["range"] != nil else { return try connection.answer("200 OK", second, body: new) }
            try connection.answer(
                "206 Partial Content", second.merging(["Content-Range": "bytes 3-8/9"]) { $1 }, body: new.dropFirst(3))
        }
        try await endpoints(server).content("1").download(to: target)
        #expect(try arrived() == new)
        #expect(requests.withLock { $0 } == 3)
        requests.withLock { $0 = 0 }
        // Who reads along has read what is old: nothing of the new may follow.
        var read = Data()
        let error = await failure {
            for try await chunk in endpoints(server).content("1").chunks(of: 1) { read += chunk }
        }
        #expect(error?.kind == .interrupted)
        #expect("\(String(describing: error))".contains("changed"))
        #expect(old.starts(with: read))
    }

    @Test func givesUp() async throws {
        let file = FileServer(Version(bytes: bytes, cut: 10))
        let server = try file.start()
        let error = await failure { try await endpoints(server).content("1").download(to: target, resumes: 2) }
        #expect(error?.kind == .interrupted)
        #expect(file.ranges == [nil, "bytes=10-", "bytes=20-"])
        #expect(try arrived() == old)
    }

    @Test(arguments: [("7", APIError.Kind.unreadableAnswer), ("9", .interrupted)])
    func comparesTheLength(length: String, kind: APIError.Kind) async throws {
        let transport = MockTransport()
        transport.answer(.get, "/content/1", data: Data("12345678".utf8), headers: ["Content-Length": length])
        let call = endpoints(transport).content("1")
        #expect(await failure { try await call.download(to: target, resumes: 0) }?.kind == kind)
        #expect(try arrived() == old)
    }

    @Test func keepsAPartAsAPart() async throws {
        let transport = MockTransport()
        transport.answer(
            .get, "/content/1", data: Data("234".utf8), status: 206, headers: ["Content-Range": "bytes 2-4/9"])
        let media = try await endpoints(transport).content("1").header("Range", "bytes=2-4").download(to: target)
        #expect(media.contentRange == "bytes 2-4/9")
        #expect(try arrived() == Data("234".utf8))
    }

    @Test func makesAnEmptyFileOfNothing() async throws {
        let file = FileServer(Version(bytes: Data()))
        try await endpoints(file.start()).content("1").download(to: target)
        #expect(try arrived().isEmpty)
    }

    @Test func keepsWhatArrivesToItsOwner() async throws {
        let file = FileServer(Version(bytes: bytes))
        try await endpoints(file.start()).content("1").download(to: folder.file("new"))
        let attributes = try FileManager.default.attributesOfItem(atPath: folder.file("new").path)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
    }

    @Test func tellsHowFarItIs() async throws {
        let file = FileServer(Version(bytes: bytes, cut: 100_000), Version(bytes: bytes))
        let seen = Locked<[TransferProgress]>([])
        try await endpoints(file.start()).content("1").onProgress { progress in seen.withLock { $0.append(progress) } }
            .download(to: target)
        let progress = seen.withLock { $0 }
        #expect(progress.map(\.received) == progress.map(\.received).sorted())
        #expect(progress.contains { $0.received == 100_000 })
        #expect(progress.last == TransferProgress(received: 300_000, expected: 300_000))
        #expect(progress.allSatisfy { $0.expected == 300_000 })
    }

    @Test func endsWhenCancelled() async throws {
        let (ended, isEnded) = AsyncStream.makeStream(of: Bool.self)
        let server = try LoopbackServer { _, connection in
            try connection.answer("200 OK", ["Content-Length": "100", "ETag": "\"1\""], body: Data("some".utf8))
            isEnded.yield(connection.isEndedByClient())
        }
        let (started, hasStarted) = AsyncStream.makeStream(of: Void.self)
        let call = endpoints(server, timeout: 600).content("1").onProgress { _ in hasStarted.yield() }
        let task = Task { try await call.download(to: target) }
        for await _ in started { break }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        for await isEndedByClient in ended {
            #expect(isEndedByClient)
            break
        }
        #expect(try arrived() == old)
    }

    @Test func asksForNothingItCanNotKeep() async throws {
        let file = FileServer(Version(bytes: bytes))
        let call = endpoints(try file.start()).content("1")
        let nowhere = folder.file("none").appendingPathComponent("a")
        let error = await failure { try await call.download(to: nowhere) }
        #expect(error?.kind == .unusableFile)
        #expect(error?.description.contains("No such file or directory") == true)
        #expect(file.seen.isEmpty)
        // A folder is found to be one only when the file is to take its place.
        try FileManager.default.createDirectory(at: folder.file("folder"), withIntermediateDirectories: false)
        #expect(await failure { try await call.download(to: folder.file("folder")) }?.kind == .unusableFile)
        #expect(folder.names == ["folder", "target"])
    }

    /// A disk that takes no more, as the system tells a process that may write but so much.
    @Test func stopsAtAFullDisk() async {
        await #expect(processExitsWith: .success) {
            signal(SIGXFSZ, SIG_IGN)
            let tests = try DownloadTests()
            let file = FileServer(Version(bytes: tests.bytes))
            let server = try file.start()
            var limit = rlimit(rlim_cur: 100_000, rlim_max: rlim_t.max)
            #if canImport(Glibc)
                setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
            #else
                setrlimit(RLIMIT_FSIZE, &limit)
            #endif
            let error = await failure { try await endpoints(server).content("1").download(to: tests.target) }
            try #require(error?.kind == .unusableFile)
            try #require(error?.description.contains("File too large") == true)
            try #require(file.seen.count == 1)
            try #require(try tests.arrived() == tests.old)
        }
    }

    @Test func toldThatNothingHasChanged() async throws {
        let transport = MockTransport()
        transport.answer(.get, "/content/1", data: Data(), status: 304)
        #expect(try await endpoints(transport).content("1").ifChanged(since: "\"1\"") == nil)
        #expect(transport.sent.first?.headers["If-None-Match"] == "\"1\"")
        let other = MockTransport()
        other.answer(.get, "/content/1", data: Data("new".utf8), headers: ["ETag": "\"2\""])
        let answer = try await endpoints(other).content("1").ifChanged(since: "\"1\"")
        #expect(answer?.value.data == Data("new".utf8))
        #expect(answer?.value.etag == "\"2\"")
    }
}
