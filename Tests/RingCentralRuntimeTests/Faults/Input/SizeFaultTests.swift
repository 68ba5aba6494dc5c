import Foundation
import Testing

@testable import RingCentralRuntime

/// Responses that are larger than a client can hold.
@Suite("Responses that are too large")
struct SizeFaultTests: FaultSuite {
    static let faults: [FaultCase] = memory + files + [bomb, raised]

    @Test("Ends at the limit, and names it", .hangLimit(minutes: 1), arguments: faults)
    func fault(_ fault: FaultCase) async throws { try await fault.run() }

    private static let limits = ResponseLimits(
        maximumResponseSize: 10_000, maximumErrorBodySize: 1000, maximumDownloadSize: 100_000)

    /// The error of a call to a server that gives 1 MB of unannounced length.
    private static func failed(
        _ status: String, _ call: (CallLogEndpoints) async throws -> Void
    ) async throws -> APIError? {
        let server = try BigResponse.server(bytes: 1 << 20, status: status)
        return await failure { try await call(TransferFaultTests.limited(server, limits)) }
    }

    private static func data(_ endpoints: CallLogEndpoints) async throws {
        _ = try await endpoints.content("1").data
    }

    private static func download(_ endpoints: CallLogEndpoints) async throws {
        let folder = try Folder()
        defer { #expect(folder.names.isEmpty) }
        try await endpoints.content("1").retrying(.never).download(to: folder.file("a"))
    }

    private static let memory: [FaultCase] = [
        .failing(.input, "A response is larger than memory may hold", .responseTooLarge, outcome: .unknown) {
            let error = try await failed("200 OK", data)
            #expect(error?.status == 200)
            #expect(error?.description.contains("10000 bytes; raise responseLimits.maximumResponseSize") == true)
            return error
        },
        .failing(.input, "A response announces 1 TB", .responseTooLarge, outcome: .unknown) {
            let server = try LoopbackServer { _, connection in
                try connection.answer("200 OK", ["Content-Length": "1000000000000"], body: Data("{".utf8))
                _ = connection.isEndedByClient()
            }
            return await failure { try await endpoints(server).list(.none).send() }
        },
        .failing(.input, "The body of an error 404 is too large", .notFound, outcome: .rejected) {
            let error = try await failed("404 Not Found", data)
            #expect(error?.description.contains("1000 bytes; raise responseLimits.maximumErrorBodySize") == true)
            return error
        },
        .failing(.input, "The body of an error 500 is too large", .server, outcome: .unknown) {
            try await failed("500 Oops") { _ = try await $0.content("1").retrying(.never).data }
        },
        .failing(.input, "The response with a token is too large", .responseTooLarge, outcome: .notSent) {
            let server = try LoopbackServer { _, connection in
                try connection.answer("200 OK", ["Content-Length": "100000000"], body: Data("{".utf8))
                _ = connection.isEndedByClient()
            }
            let client = ServiceClient(
                description: .sample, authorization: .jwt("assertion", clientID: "id", clientSecret: "secret"),
                configuration: ClientConfiguration(server: Server(name: "loopback", url: server.url)))
            return await failure { try await client.request(.post, "/x").value }
        },
    ]

    private static let files: [FaultCase] = [
        .failing(.input, "A download never ends", .responseTooLarge, outcome: .unknown) {
            let error = try await failed("200 OK", download)
            #expect(error?.description.contains("100000 bytes; raise responseLimits.maximumDownloadSize") == true)
            return error
        },
        .failing(.input, "A download announces more than the limit", .responseTooLarge, outcome: .unknown) {
            let server = try LoopbackServer { _, connection in
                try connection.answer("200 OK", ["Content-Length": "100001"], body: Data("a".utf8))
                _ = connection.isEndedByClient()
            }
            return await failure { try await download(TransferFaultTests.limited(server, limits)) }
        },
        .failing(.input, "The rest of a download exceeds the limit", .responseTooLarge, outcome: .unknown) {
            let bytes = Data(pattern.prefix(150_000))
            let file = FileServer(.init(bytes: bytes, cut: 90_000), .init(bytes: bytes))
            let server = try file.start()
            var endpoints = TransferFaultTests.limited(server, ResponseLimits(maximumDownloadSize: .max))
            var configuration = endpoints.client.configuration
            // The first part announces all of it, so that only the second one can be measured.
            configuration.transport = Changing(configuration.transport ?? URLSessionTransport())
            endpoints = CallLogEndpoints(
                ServiceClient(
                    description: .sample, authorization: .bearer("t"), configuration: configuration))
            let error = await failure { try await download(endpoints) }
            #expect(file.ranges == [nil, "bytes=90000-"])
            return error
        },
        .failing(.input, "The body of a failed download is 24 MB", .server, outcome: .unknown) {
            let server = try BigResponse.server(bytes: 24 << 20, status: "500 Oops")
            let error = await failure { try await download(endpoints(server)) }
            #expect(error?.body.count == 1 << 20)
            return error
        },
    ]

    /// Sets a limit for resumed downloads only.
    private struct Changing: Transport {
        let next: any Transport

        init(_ next: any Transport) { self.next = next }

        func send(_ request: TransportRequest) async throws -> TransportAnswer {
            var request = request
            if case .rest = request.destination { request.limits.maximumDownloadSize = 100_000 }
            return try await next.send(request)
        }
    }

    private static let bomb = FaultCase(.input, "A response of 2 MB expands to 330 MB", outcome: .unknown) {
        await #expect(processExitsWith: .success) {
            let packed = GzipBomb.make(bytes: 2 << 20)
            let server = try LoopbackServer { _, connection in
                try connection.answer("200 OK", ["Content-Encoding": "gzip"], body: packed)
            }
            let error = await failure { try await endpoints(server).list(.none).retrying(.never).send() }
            try #require(error?.kind == .responseTooLarge && error?.outcome == .unknown)
            #if os(Linux)
                // The peak of this program alone, in kilobytes: getrusage counts that of the parent process as well.
                let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
                let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") })
                let peak = try #require(line.split(separator: " ").compactMap { Int($0) }.first)
                // The limit of 64 MiB, once more while the memory for it grows, and the program.
                try #require(Surroundings.isSanitized || peak < 300_000)
            #endif
        }
    }

    private static let raised = FaultCase(.input, "A response of 80 MB comes under a raised limit", outcome: .succeeds)
    {
        let server = try BigResponse.server(bytes: 80 << 20)
        let endpoints = TransferFaultTests.limited(server, ResponseLimits(maximumResponseSize: 80 << 20))
        #expect(try await endpoints.content("1").data.count == 80 << 20)
    }
}

/// Zeros, packed by gzip.
enum GzipBomb {
    /// - Parameter bytes: The packed size; each byte becomes 158.
    static func make(bytes: Int) -> Data {
        var bits: [Bool] = []
        func append(_ text: String) { bits += text.filter { $0 != " " }.map { $0 == "1" } }
        // The last block, with the fixed codes; a zero.
        append("1 10 00110000")
        let start = bits.count
        // Eight times: 258 bytes as one before. 104 bits, so that the pattern repeats every 13 bytes.
        for _ in 0..<16 { append("11000101 00000") }
        func byte(_ index: Int) -> UInt8 {
            (0..<8).reduce(0) { $0 | (bits[index * 8 + $1] ? 1 << UInt8($1) : 0) }
        }
        let head: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]
        let first = (start + 7) / 8
        var data = Data(head + (0..<first).map(byte))
        let period = Data((first..<first + 13).map(byte))
        while data.count < bytes { data += period }
        return data
    }
}
