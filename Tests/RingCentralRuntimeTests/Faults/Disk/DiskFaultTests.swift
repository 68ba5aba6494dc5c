import Foundation
import Testing

@testable import RingCentralRuntime

/// Files that can't be read or written.
@Suite("Files that can't be read or written")
struct DiskFaultTests: FaultSuite {
    static let faults = sources.map(unreadable) + changes + full

    @Test("Reports the file, and whether the request was sent", .hangLimit(minutes: 1), arguments: faults)
    func fault(_ fault: FaultCase) async throws { try await fault.run() }

    // MARK: Uploads

    private static let sources: [(String, @Sendable (Folder) throws -> URL)] = [
        ("does not exist", { $0.file("none") }),
        ("is a folder", { $0.url }),
        ("is a device", { _ in URL(fileURLWithPath: "/dev/zero") }),
        (
            "is a pipe that nobody writes to",
            { folder in
                mkfifo(folder.file("pipe").path, 0o600)
                return folder.file("pipe")
            }
        ),
        ("is an address of the web", { _ in try #require(URL(string: "https://example.com/a")) }),
    ]

    private static func unreadable(
        _ fault: String, _ place: @escaping @Sendable (Folder) throws -> URL
    ) -> FaultCase {
        .failing(.disk, "A file to upload \(fault)", .unusableFile, outcome: .notSent) {
            let folder = try Folder()
            let part = FilePart(contentsOf: try place(folder), contentType: "text/plain")
            return await failure { try await endpoints(Self.server()).upload(part).send() }
        }
    }

    private static func server() throws -> LoopbackServer {
        try LoopbackServer { _, connection in try connection.answer("200 OK") }
    }

    private static let changes: [FaultCase] = [
        .failing(
            .disk, "A file to upload is removed before it is sent", .unusableFile, outcome: .notSent
        ) {
            let folder = try Folder()
            let file = try folder.file("a", holding: Data(count: 100))
            let transport = WatchedTransport(URLSessionTransport()) { _ in
                try FileManager.default.removeItem(at: file)
            }
            let call = endpoints(try server(), transport: transport).upload(
                FilePart(contentsOf: file, contentType: "text/plain"))
            return await failure { try await call.send() }
        },
        .failing(
            .disk, "A file to upload becomes shorter while it is sent", .unusableFile, outcome: .unknown
        ) {
            let folder = try Folder()
            let file = try folder.file("a", holding: Data(count: 32 << 20))
            let server = try LoopbackServer(readsBodies: false) { _, connection in
                // The client has read no more than fits into the buffers of the sockets.
                truncate(file.path, 20 << 20)
                // More than comes: reads until the client ends the connection.
                connection.readBody(32 << 20)
                throw LoopbackConnection.Ended()
            }
            let call = endpoints(server).upload(FilePart(contentsOf: file, contentType: "text/plain"))
            return await failure { try await call.send() }
        },
        FaultCase(.disk, "A file to upload grows while it is sent", outcome: .succeeds) {
            let folder = try Folder()
            let file = try folder.file("a", holding: Data(count: 16 << 20))
            let count = Locked(0)
            let server = try LoopbackServer(readsBodies: false) { request, connection in
                let length = request.headers["content-length"].flatMap { Int($0) } ?? 0
                truncate(file.path, 20 << 20)
                let read = request.body.count + connection.readBody(length - request.body.count)
                count.withLock { $0 = read }
                try connection.answer("200 OK")
            }
            try await endpoints(server).upload(FilePart(contentsOf: file, contentType: "text/plain")).send()
            #expect(count.withLock { $0 } == 16 << 20)
        },
    ]

    // MARK: A full disk, as the system reports it to a process that may write only so much

    private static let full: [FaultCase] = [
        FaultCase(.disk, "The disk is full during a download of 24 MB", outcome: .unknown) {
            await #expect(processExitsWith: .success) {
                let (folder, server) = try (Folder(), BigResponse.server(bytes: 24 << 20))
                let endpoints = endpoints(server)
                let target = try folder.file("target", holding: Data("old".utf8))
                FullDisk.begin(after: 1 << 20)
                let error = await failure { try await endpoints.content("1").download(to: target) }
                try #require(error?.kind == .unusableFile && error?.outcome == .unknown)
                try #require(error?.description.contains("File too large") == true)
                try #require(folder.names == ["target"])
                // The rest of the process goes on.
                try await endpoints.list(.none).send()
            }
        },
        FaultCase(.disk, "The disk is full while the parts of an upload are put together", outcome: .notSent) {
            await #expect(processExitsWith: .success) {
                let server = try DiskFaultTests.server()
                let part = FilePart(Data(count: 3 << 20), filename: "a", contentType: "text/plain")
                let call = endpoints(server).sendFax(FaxRequest(to: ["+1"], attachment: [part]), as: .mixed(.jsonFirst))
                FullDisk.begin(after: 1 << 20)
                let error = await failure { try await call.send() }
                try #require(error?.kind == .unusableFile && error?.outcome == .notSent)
            }
        },
        FaultCase(.disk, "The disk is full while a stream is kept for an upload", outcome: .other("error, no call")) {
            await #expect(processExitsWith: .success) {
                let (stream, continuation) = AsyncStream.makeStream(of: Data.self)
                for _ in 0..<3 { continuation.yield(Data(count: 1 << 20)) }
                continuation.finish()
                FullDisk.begin(after: 1 << 20)
                await #expect(throws: FileProblem.self) {
                    try await FilePart(stream: stream, filename: "a", contentType: "text/plain")
                }
            }
        },
        FaultCase(.disk, "The disk is full while chunks are read", outcome: .unknown) {
            await #expect(processExitsWith: .success) {
                let call = endpoints(try BigResponse.server(bytes: 24 << 20)).content("1")
                FullDisk.begin(after: 1 << 20)
                let error = await failure { for try await _ in call.chunks() {} }
                try #require(error?.kind == .unusableFile && error?.outcome == .unknown)
            }
        },
        FaultCase(.disk, "The folder for temporary files does not exist", outcome: .notSent) {
            await #expect(processExitsWith: .success) {
                setenv("TMPDIR", "/nonexistent", 1)
                let server = try DiskFaultTests.server()
                let part = FilePart(Data(count: 3 << 20), filename: "a", contentType: "text/plain")
                let call = endpoints(server).sendFax(FaxRequest(to: ["+1"], attachment: [part]), as: .mixed(.jsonFirst))
                let error = await failure { try await call.send() }
                try #require(error?.kind == .unusableFile && error?.outcome == .notSent)
            }
        },
    ]
}

/// A limit to what the process may write to a file.
enum FullDisk {
    static func begin(after bytes: UInt) {
        signal(SIGXFSZ, SIG_IGN)
        var limit = rlimit(rlim_cur: rlim_t(bytes), rlim_max: rlim_t.max)
        #if canImport(Glibc)
            setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
        #else
            setrlimit(RLIMIT_FSIZE, &limit)
        #endif
    }
}

/// A server whose media are large, and whose other responses are small.
enum BigResponse {
    /// - Parameters:
    ///   - bytes: The size of the media.
    ///   - status: The status of the media.
    static func server(bytes: Int, status: String = "200 OK") throws -> LoopbackServer {
        try LoopbackServer { request, connection in
            guard request.target.hasPrefix("/content") else {
                return try connection.answer("200 OK", body: Data("{}".utf8))
            }
            try connection.answer(status, ["Transfer-Encoding": "chunked"])
            let piece = Data("10000\r\n".utf8) + Data(count: 1 << 16) + Data("\r\n".utf8)
            for _ in 0..<(bytes >> 16) { try connection.send(piece) }
            try connection.send(Data("0\r\n\r\n".utf8))
        }
    }
}
