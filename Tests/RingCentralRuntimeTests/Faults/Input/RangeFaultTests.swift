import Foundation
import RingCentralTesting
import Testing

@testable import RingCentralRuntime

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Responses that are not the part of a file that was requested.
@Suite("Parts of files")
struct RangeFaultTests: FaultSuite {
    static let faults: [FaultCase] = ranges.map(wrongRange) + statuses.map(wrongStatus) + lengths.map(length) + others

    @Test("Keeps the old file, and never mixes parts", .hangLimit(minutes: 1), arguments: faults)
    func fault(_ fault: FaultCase) async throws { try await fault.run() }

    /// A download that breaks after 3 of 9 bytes, and what comes for the rest.
    private static func failed(
        rest status: String, _ headers: [String: String], body: Data
    ) async throws -> APIError? {
        let folder = try Folder()
        let target = try folder.file("target", holding: Data("old".utf8))
        let server = try LoopbackServer { request, connection in
            guard request.headers["range"] != nil else {
                try connection.answer("200 OK", ["Content-Length": "9", "ETag": "\"1\""], body: Data("abc".utf8))
                throw LoopbackConnection.Ended()
            }
            try connection.answer(status, headers, body: body)
            throw LoopbackConnection.Ended()
        }
        let error = await failure { try await endpoints(server).content("1").download(to: target, resumes: 1) }
        #expect(folder.names == ["target"])
        #expect(try Data(contentsOf: target) == Data("old".utf8))
        return error
    }

    private static let ranges = [
        "bytes 2-8/9", "bytes 4-8/9", "bytes 3-2/9", "bytes 3-9/9", "bytes -3-8/9", "bytes +3-8/9", "bytes 3-/9",
        "bytes 3/9", "bytes */9", "items 3-8/9", "3-8/9", "bytes 3-8", "bytes 3-8/", "bytes 3-8/x",
        "bytes 3-9223372036854775807/*", "bytes 3-9223372036854775808/9223372036854775809",
        "bytes 9223372036854775807-9223372036854775807/*", "bytes 3-8/99999999999999999999",
    ]

    private static func wrongRange(_ range: String) -> FaultCase {
        .failing(
            .input, "The rest of a download has the Content-Range `\(range)`", .unreadableAnswer, outcome: .unknown
        ) {
            let headers = ["Content-Range": range, "ETag": "\"1\""]
            return try await failed(rest: "206 Partial Content", headers, body: Data("defghi".utf8))
        }
    }

    private static let statuses = ["201 Created", "202 Accepted", "204 No Content", "205 Reset Content", "207 Many"]

    private static func wrongStatus(_ status: String) -> FaultCase {
        .failing(
            .input, "The rest of a download comes with status \(status.prefix(3))", .unreadableAnswer,
            outcome: .unknown
        ) {
            try await failed(rest: status, [:], body: status.hasPrefix("204") ? Data() : Data("defghi".utf8))
        }
    }

    /// Lengths that add up with the three bytes that are there to more than a number can hold, or nearly so.
    private static let lengths = [
        "9223372036854775807", "9223372036854775805", "9223372036854775804", "-1", "+6", "6, 6",
    ]

    private static func length(_ length: String) -> FaultCase {
        FaultCase(.input, "The rest of a download has the Content-Length `\(length)`", outcome: .succeeds) {
            // In memory: Foundation on Linux does not survive the largest of them.
            let url = try #require(URL(string: "https://example.com"))
            let folder = try Folder()
            let file = try folder.file("a", holding: Data("abc".utf8))
            var sink = AnswerSink(
                TransportRequest(
                    head: URLRequest(url: url), destination: .rest(of: file, from: 3),
                    limits: ResponseLimits(maximumDownloadSize: .max)))
            let headers = ["Content-Length": length, "Content-Range": "bytes 3-8/9"]
            sink.begin(
                try #require(
                    HTTPURLResponse(url: url, statusCode: 206, httpVersion: "HTTP/1.1", headerFields: headers)))
            try sink.take(Data("defghi".utf8))
            _ = try sink.end()
            #expect(try Data(contentsOf: file) == Data("abcdefghi".utf8))
            #expect(sink.progress.received == 9)
            #expect((sink.progress.expected ?? .max) >= 9)
        }
    }

    private static let others: [FaultCase] = [
        FaultCase(.input, "The first part of a file comes although all was requested", outcome: .succeeds) {
            let file = FileServer(.init(bytes: Data("abcdefghi".utf8)))
            let requests = Locked(0)
            let server = try LoopbackServer { request, connection in
                requests.withLock { $0 += 1 }
                let (range, bytes) = request.headers["range"] == nil ? ("0-2", "abc") : ("3-8", "defghi")
                try connection.answer(
                    "206 Partial Content", ["Content-Range": "bytes \(range)/9", "ETag": "\"1\""],
                    body: Data(bytes.utf8))
            }
            let folder = try Folder()
            try await endpoints(server).content("1").download(to: folder.file("a"))
            #expect(try Data(contentsOf: folder.file("a")) == file.versions[0].bytes)
            #expect(requests.withLock { $0 } == 2)
        },
        .failing(
            .input, "The last part of a file comes although all was requested", .unreadableAnswer, outcome: .unknown
        ) {
            let transport = MockTransport()
            transport.answer(
                .get, "/content/1", data: Data("ghi".utf8), status: 206, headers: ["Content-Range": "bytes 6-8/9"])
            let folder = try Folder()
            return await failure { try await endpoints(transport).content("1").download(to: folder.file("a")) }
        },
        .failing(
            .input, "Several parts of a file come although all was requested", .unreadableAnswer, outcome: .unknown
        ) {
            let transport = MockTransport()
            transport.answer(
                .get, "/content/1", data: Data("--x--".utf8), status: 206,
                headers: ["Content-Type": "multipart/byteranges; boundary=x"])
            let folder = try Folder()
            return await failure { try await endpoints(transport).content("1").download(to: folder.file("a")) }
        },
        .failing(.input, "A download brings fewer bytes each time", .interrupted, outcome: .unknown) {
            let file = FileServer(.init(bytes: Data(count: 1000), cut: 1))
            let server = try file.start()
            let folder = try Folder()
            let error = await failure {
                try await endpoints(server).content("1").download(to: folder.file("a"), resumes: 5)
            }
            #expect(file.seen.count == 6)
            return error
        },
    ]
}
