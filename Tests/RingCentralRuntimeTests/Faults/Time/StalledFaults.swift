import Foundation
import RingCentralTesting
import Testing

@testable import RingCentralRuntime

/// Servers that never come to an end, over sockets: nothing but the limit, by the client's clock, ends the call.
@Suite("Servers that stall", .hangLimit(minutes: 1))
struct StalledFaults: FaultSuite {
    /// What a server does instead of responding.
    private static let stalls: [(name: String, make: @Sendable () -> Stall)] = [
        ("The server never responds", { Stall() }),
        ("The status line ends in the middle", { Stall { try $0.send(Data("HTTP/1.1 20".utf8)) } }),
        (
            "The headers drip without end",
            { Stall(drip: "X-A: b\r\n") { try $0.send(Data("HTTP/1.1 200 OK\r\n".utf8)) } }
        ),
        ("Interim responses come without end", { Stall(drip: "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n") }),
        ("The body drips without end", { Stall(drip: " ", headed("Content-Length: 1000000")) }),
        ("Chunks drip without end", { Stall(drip: "1\r\n \r\n", headed("Transfer-Encoding: chunked")) }),
        (
            "The body ends in the middle",
            { Stall { try $0.send(Data("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{".utf8)) } }
        ),
    ]

    static let faults: [FaultCase] =
        stalls.flatMap { stall in
            [
                FaultCase.failing(.time, stall.name + ", to a read", outcome: .unknown, kind: .timeout) {
                    let (stall, clock) = (stall.make(), ManualClock())
                    let client = faultyClient(try stall.server(), clock: clock)
                    try await stall.run(advancing: clock, by: 60) {
                        try await ping(client).retrying(.never).send()
                    }
                },
                FaultCase.failing(
                    .time, stall.name + ", to a write", outcome: .unknown, kind: .timeout, isWrite: true
                ) {
                    let (stall, clock) = (stall.make(), ManualClock())
                    let client = faultyClient(try stall.server(), clock: clock)
                    try await stall.run(advancing: clock, by: 30) {
                        try await ping(client, .write).deadline(30).send()
                    }
                },
            ]
        } + [download, upload, attempts]

    private static let download = FaultCase.failing(
        .time, "A download drips without end", outcome: .unknown, kind: .timeout
    ) {
        let (stall, clock) = (Stall(drip: "x", headed("Content-Length: 1000000")), ManualClock())
        let client = faultyClient(try stall.server(), clock: clock)
        let folder = try Folder()
        defer { #expect(!folder.names.contains("a")) }
        try await stall.run(advancing: clock, by: 21_600) { try await content(client).download(to: folder.file("a")) }
    }

    private static let upload = FaultCase.failing(
        .time, "A server that does not read an upload", outcome: .unknown, kind: .timeout, isWrite: true
    ) {
        let (stall, clock) = (Stall(), ManualClock())
        let client = faultyClient(try stall.server(readsBodies: false), clock: clock)
        let folder = try Folder()
        let file = try folder.file("a", holding: Data(count: 20_000_000))
        var parts = RequestParts(.sendFax)
        parts.raw(FilePart(contentsOf: file, contentType: "application/pdf"))
        let call = Call<Empty>(client, parts)
        try await stall.run(advancing: clock, by: 21_600) { try await call.send() }
    }

    private static let attempts = FaultCase.failing(
        .time, "The server responds to none of four attempts", outcome: .unknown, kind: .timeout
    ) {
        let (stall, clock) = (Stall(), ManualClock())
        let client = faultyClient(try stall.server(), clock: clock)
        defer { #expect(clock.uptime == 240) }
        try await stall.run(advancing: clock, by: 60, times: 4) {
            try await ping(client).retrying(RetryPolicy(firstDelay: 0)).send()
        }
    }

    private static func headed(_ header: String) -> Stall.Handler {
        { try $0.send(Data("HTTP/1.1 200 OK\r\n\(header)\r\n\r\n".utf8)) }
    }

    private static func content(_ client: ServiceClient) -> Call<Media> { CallLogEndpoints(client).content("1") }

    @Test("Gives up on a server that stalls", arguments: faults)
    func fault(_ fault: FaultCase) async throws { try await fault.run() }
}
