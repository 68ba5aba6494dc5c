import Foundation
import Testing

@testable import RingCentralRuntime

/// Transfers that fail or end while others go on.
@Suite("Transfers that fail while others go on", .serialized)
struct TransferFaultTests: FaultSuite {
    static let faults: [FaultCase] = [crowd, changed, slow, resets, cancellations, killed]

    @Test("Leaves the rest of the process alone", .hangLimit(minutes: 2), arguments: faults)
    func fault(_ fault: FaultCase) async throws { try await fault.run() }

    /// More than the system has threads for in its pool.
    private static let crowd = FaultCase(.process, "80 downloads of 24 MB fail at once", outcome: .unknown) {
        let (folder, server) = try (Folder(), BigResponse.server(bytes: 24 << 20))
        let endpoints = limited(server, ResponseLimits(maximumDownloadSize: 100_000))
        let kinds = await withTaskGroup(of: APIError.Kind?.self) { group in
            for number in 0..<80 {
                group.addTask {
                    await failure { try await endpoints.content("1").download(to: folder.file("\(number)")) }?.kind
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(kinds == Array(repeating: .responseTooLarge, count: 80))
        try await endpoints.list(.none).send()
        #expect(folder.names.isEmpty)
    }

    private static let changed = FaultCase(
        .process, "The rest of a download, 24 MB, is of another version", outcome: .unknown
    ) {
        let server = try LoopbackServer { request, connection in
            guard request.target.hasPrefix("/content") else {
                return try connection.answer("200 OK", body: Data("{}".utf8))
            }
            guard request.headers["range"] != nil else {
                try connection.answer("200 OK", ["Content-Length": "9", "ETag": "\"1\""], body: Data("abc".utf8))
                throw LoopbackConnection.Ended()
            }
            let size = 24 << 20
            let headers = ["Content-Range": "bytes 3-\(size + 2)/\(size + 3)", "ETag": "\"2\""]
            try connection.answer("206 Partial Content", headers, body: Data(count: size))
        }
        let endpoints = endpoints(server)
        let error = await failure { for try await _ in endpoints.content("1").chunks(of: 1) {} }
        #expect(error?.kind == .interrupted)
        #expect(error?.outcome == .unknown)
        try await endpoints.list(.none).send()
    }

    /// More than the system has threads for at all: each waits for its disk.
    private static let slow = FaultCase(.process, "300 downloads wait for a slow disk", outcome: .succeeds) {
        let server = try FileServer(.init(bytes: Data(count: 1 << 20))).start()
        let other = try LoopbackServer { _, connection in try connection.answer("200 OK", body: Data("{}".utf8)) }
        let folder = try Folder()
        let endpoints = endpoints(server, timeout: 60)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<300 {
                group.addTask {
                    try await endpoints.content("1").onProgress { _ in usleep(300) }
                        .download(to: folder.file("\(number)"))
                }
            }
            group.addTask { try await RingCentralRuntimeTests.endpoints(other, timeout: 60).list(.none).send() }
            try await group.waitForAll()
        }
        #expect(folder.names.count == 300)
    }

    private static let sizes = [0, 1, 65_537, 1 << 20, 8 << 20]

    private static let resets = FaultCase(.process, "Uploads from files are reset at many points", outcome: .unknown) {
        let folder = try Folder()
        for size in sizes { _ = try folder.file("\(size)", holding: Data(count: size)) }
        for number in 0..<40 {
            let size = sizes[number % sizes.count]
            let server = try LoopbackServer(readsBodies: false) { request, connection in
                connection.readBody(size * number / 40 - request.body.count)
                throw connection.reset()
            }
            let part = FilePart(contentsOf: folder.file("\(size)"), contentType: "text/plain")
            let error = await failure { try await endpoints(server).upload(part).send() }
            #expect(error?.kind == .connection)
            #expect(error?.outcome == .unknown)
        }
    }

    private static let cancellations = FaultCase(
        .process, "Uploads from files are cancelled at many points", outcome: .other("cancelled")
    ) {
        let folder = try Folder()
        let server = try LoopbackServer(readsBodies: false) { _, connection in _ = connection.isEndedByClient() }
        let endpoints = endpoints(server)
        for size in sizes { _ = try folder.file("\(size)", holding: Data(count: size)) }
        for number in 0..<40 {
            let size = sizes[number % sizes.count]
            let part = FilePart(contentsOf: folder.file("\(size)"), contentType: "text/plain")
            let (points, hasPassed) = AsyncStream.makeStream(of: Void.self)
            let call = endpoints.upload(part).onProgress { _ in hasPassed.yield() }
            let task = Task { try await call.send() }
            // A body of no bytes reports no progress: it is cancelled at once.
            if size > 0, number % 4 != 0 { for await _ in points { break } }
            task.cancel()
            await #expect(throws: CancellationError.self) { try await task.value }
        }
    }

    private static let killed = FaultCase(
        .process, "A process is killed during a download", outcome: .other("the next process removes the rest")
    ) {
        let folder = try Folder()
        await #expect(processExitsWith: .signal(SIGKILL)) { [path = folder.url.path as String] in
            let server = try LoopbackServer { _, connection in
                try connection.answer("200 OK", ["Content-Length": "9"], body: Data("abc".utf8))
                _ = connection.isEndedByClient()
            }
            let target = URL(fileURLWithPath: path).appendingPathComponent("target")
            let call = endpoints(server).content("1").onProgress { progress in
                if progress.received > 0 { kill(getpid(), SIGKILL) }
            }
            try await call.download(to: target)
        }
        #expect(folder.names.count == 1)
        #expect(folder.names.allSatisfy { $0.hasPrefix(".ringcentral-") })
        let server = try FileServer(.init(bytes: Data("new".utf8))).start()
        try await endpoints(server).content("1").download(to: folder.file("target"))
        #expect(folder.names == ["target"])
    }

    static func limited(_ server: LoopbackServer, _ limits: ResponseLimits) -> CallLogEndpoints {
        var configuration = endpoints(server).client.configuration
        configuration.responseLimits = limits
        return CallLogEndpoints(
            ServiceClient(
                description: .sample, authorization: .bearer("secret-token"), configuration: configuration))
    }
}
