import Foundation
import RingCentralTesting
import Testing

@testable import RingCentralRuntime

/// Files on their way out.
@Suite struct UploadTests {
    let folder: Folder
    let large = Data(repeating: 7, count: 3 << 20)

    init() throws {
        folder = try Folder()
    }

    func fax(_ files: FilePart...) -> FaxRequest { FaxRequest(to: ["+1"], attachment: files) }

    /// Where a large body was put together, from a request on its way.
    func assembled(_ transport: WatchedTransport) throws -> URL {
        guard case .file(let url)? = transport.seen.first?.body else { throw LoopbackConnection.Ended() }
        return url
    }

    @Test func putsLargeBodiesTogetherInAFile() async throws {
        let mock = MockTransport()
        mock.answer(.post, "/fax", status: 204)
        let permissions = Locked<[Int?]>([])
        let transport = WatchedTransport(mock) { request in
            guard case .file(let url) = request.body else { return }
            let attributes = try FileManager.default.attributesOfItem(atPath: url.path)
            permissions.withLock { $0.append(attributes[.posixPermissions] as? Int) }
        }
        let file = FilePart(contentsOf: try folder.file("a.pdf", holding: large), contentType: "application/pdf")
        let small = FilePart(Data("two".utf8), filename: "b.txt", contentType: "text/plain")
        try await endpoints(transport).sendFax(fax(file, small), as: .formData(.jsonFirst)).send()
        #expect(permissions.withLock { $0 } == [0o600])
        #expect(!FileManager.default.fileExists(atPath: try assembled(transport).path))
        // The same bytes as if it had been put together in memory.
        let sent = try #require(mock.sent.first)
        let boundary = try #require(sent.headers["Content-Type"]?.components(separatedBy: "boundary=").last)
        let parts = [
            "--\(boundary)\r\nContent-Disposition: form-data; name=\"json\"; filename=\"request.json\"\r\n"
                + "Content-Type: application/json\r\n\r\n{\"to\":[\"+1\"]}\r\n--\(boundary)\r\n"
                + "Content-Disposition: form-data; name=\"attachment\"; filename=\"a.pdf\"\r\n"
                + "Content-Type: application/pdf\r\n\r\n",
            "\r\n--\(boundary)\r\nContent-Disposition: form-data; name=\"attachment\"; filename=\"b.txt\"\r\n"
                + "Content-Type: text/plain\r\n\r\ntwo\r\n--\(boundary)--\r\n",
        ]
        #expect(sent.body == Data(parts[0].utf8) + large + Data(parts[1].utf8))
    }

    @Test func putsSmallBodiesTogetherInMemory() async throws {
        let mock = MockTransport()
        mock.answer(.post, "/fax", status: 204)
        let transport = WatchedTransport(mock)
        let file = FilePart(contentsOf: try folder.file("a", holding: Data("one".utf8)), contentType: "text/plain")
        try await endpoints(transport).sendFax(fax(file), as: .formData(.jsonFirst)).send()
        guard case .data? = transport.seen.first?.body else { throw LoopbackConnection.Ended() }
    }

    @Test(arguments: [true, false]) func leavesNothingBehind(isCancelled: Bool) async throws {
        let mock = MockTransport()
        mock.fail(.post, "/fax", with: isCancelled ? CancellationError() : LoopbackConnection.Ended())
        let transport = WatchedTransport(mock)
        let file = FilePart(contentsOf: try folder.file("a", holding: large), contentType: "text/plain")
        await #expect(throws: (any Error).self) {
            try await endpoints(transport).sendFax(fax(file), as: .formData(.jsonFirst)).send()
        }
        #expect(!FileManager.default.fileExists(atPath: try assembled(transport).path))
    }

    @Test func putsNothingTogetherWhenCancelled() async throws {
        let transport = WatchedTransport(MockTransport())
        let file = FilePart(contentsOf: try folder.file("a", holding: large), contentType: "text/plain")
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            try await endpoints(transport).sendFax(fax(file), as: .formData(.jsonFirst)).send()
        }
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(transport.seen.isEmpty)
    }

    /// What can't be read is told before anything is sent, or a token asked for.
    @Test(arguments: ["missing", "folder", "pipe", "https://example.com/a"])
    func refusesWhatItCanNotRead(name: String) async throws {
        try FileManager.default.createDirectory(at: folder.file("folder"), withIntermediateDirectories: false)
        mkfifo(folder.file("pipe").path, 0o600)
        let url = name.hasPrefix("https") ? try #require(URL(string: name)) : folder.file(name)
        let transport = MockTransport()
        let part = FilePart(contentsOf: url, contentType: "text/plain")
        let endpoints = endpoints(
            transport, authorization: .jwt("assertion", clientID: "id", clientSecret: "secret"))
        let errors = [
            await failure { try await endpoints.upload(part).send() },
            await failure { try await endpoints.sendFax(fax(part), as: .formData(.jsonFirst)).send() },
        ]
        for error in errors {
            #expect(error?.kind == .unusableFile)
        }
        #expect(transport.sent.isEmpty)
    }

    @Test func looksAtLargeBodiesWithoutReadingThem() throws {
        let file = FilePart(contentsOf: try folder.file("a", holding: large), contentType: "text/plain")
        let call = endpoints(MockTransport()).sendFax(fax(file), as: .formData(.jsonFirst))
        #expect(try call.request.httpBody == nil)
        #expect(try call.curlCommand.contains("-F 'attachment=@a;type=text/plain'"))
    }

    @Test func tellsHowFarItIs() async throws {
        let bodies = Locked<[Data]>([])
        let server = try LoopbackServer { request, connection in
            bodies.withLock { $0.append(request.body) }
            try connection.answer("200 OK")
        }
        let large = Data(repeating: 7, count: 16 << 20)
        let file = FilePart(contentsOf: try folder.file("a", holding: large), contentType: "text/plain")
        let seen = Locked<[TransferProgress]>([])
        try await endpoints(server).upload(file).onProgress { progress in seen.withLock { $0.append(progress) } }.send()
        #expect(bodies.withLock { $0 } == [large])
        let progress = seen.withLock { $0 }.filter { $0.sent > 0 }
        #expect(progress.count > 2)
        #expect(progress.map(\.sent) == progress.map(\.sent).sorted())
        #expect(progress.last?.sent == Int64(large.count))
        #expect(progress.allSatisfy { $0.toSend == Int64(large.count) })
    }

    @Test func endsOnTheWireWhenCancelled() async throws {
        let (ended, isEnded) = AsyncStream.makeStream(of: Bool.self)
        let server = try LoopbackServer(readsBodies: false) { _, connection in
            isEnded.yield(connection.isEndedByClient())
        }
        let call = endpoints(server, timeout: 600).upload(
            FilePart(contentsOf: try folder.file("a", holding: large), contentType: "text/plain"))
        let (started, hasStarted) = AsyncStream.makeStream(of: Void.self)
        let task = Task { try await call.onProgress { _ in hasStarted.yield() }.send() }
        for await _ in started { break }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        for await isEndedByClient in ended {
            #expect(isEndedByClient)
            break
        }
    }
}
