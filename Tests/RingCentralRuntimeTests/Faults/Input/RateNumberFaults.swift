import Foundation
import RingCentralTesting
import Testing

@testable import RingCentralRuntime

/// Rate limits whose numbers can't be right, over a socket and in the files of a shared folder.
@Suite("Numbers of rate limits", .hangLimit(minutes: 1))
struct RateNumberFaults: FaultSuite {
    private static let headers = ["X-Rate-Limit-Limit", "X-Rate-Limit-Remaining", "X-Rate-Limit-Window"]

    static let faults: [FaultCase] =
        headers.flatMap { header in
            HostileNumbers.all.map { numbers in
                FaultCase(.input, "`\(header)` has numbers \(numbers.name)", outcome: .succeeds) {
                    for value in numbers.values { try await send([header: value.filter { $0 != "\"" }]) }
                }
            }
        } + [enormous, enormousWindow, batchStatus, noFolder] + files

    /// Two calls in a row: the second is sent by what the response to the first said.
    private static func send(_ told: [String: String]) async throws {
        let usual = [
            "X-Rate-Limit-Group": "light", "X-Rate-Limit-Limit": "50", "X-Rate-Limit-Remaining": "48",
            "X-Rate-Limit-Window": "60",
        ]
        let client = try makeClient(usual.merging(told) { $1 })
        for _ in 0..<2 { try await ping(client, group: "Light").deadline(.infinity).send() }
    }

    private static func makeClient(_ headers: [String: String], clock: TestClock = TestClock()) throws -> ServiceClient
    {
        let server = try LoopbackServer { _, connection in try connection.answer(json: "{}", "200 OK", headers) }
        return faultyClient(server, clock: clock) { $0.rateLimits.sharing = .client }
    }

    private static let enormous = FaultCase(
        .input, "A limit of 30,000,000 requests, none of them left", outcome: .succeeds
    ) {
        let client = try makeClient([
            "X-Rate-Limit-Group": "light", "X-Rate-Limit-Limit": "30000000", "X-Rate-Limit-Remaining": "0",
            "X-Rate-Limit-Window": "60",
        ])
        for _ in 0..<2 { try await ping(client, group: "Light").send() }
        // The memory of a window does not go by the limit.
        var window = try #require(RateWindow(RateGroup("Light", limit: .max, window: .max, penalty: .max)))
        for number in 0..<100 {
            let told = RateLimit(
                HTTPHeaders([
                    "X-Rate-Limit-Group": "a", "X-Rate-Limit-Limit": "30000000",
                    "X-Rate-Limit-Remaining": "\(29_999_990 - number)",
                ]))
            window.answered(nil, now: 0, told: told)
        }
        #expect(window.slots.count <= 100 && window.limit == RateWindow.largestLimit)
    }

    private static let enormousWindow = FaultCase(
        .input, "A window of 31 years", outcome: .other("error, not sent, after the limit is used up")
    ) {
        let clock = TestClock()
        let client = try makeClient(
            [
                "X-Rate-Limit-Group": "light", "X-Rate-Limit-Limit": "1", "X-Rate-Limit-Remaining": "0",
                "X-Rate-Limit-Window": "999999999",
            ], clock: clock)
        try await ping(client, group: "Light").send()
        let error = await failure { try await ping(client, group: "Light").send() }
        // A day is the longest that is believed.
        #expect(error?.kind == .rateLimited && error?.retryAfter == 86_400 && clock.waits.isEmpty)
    }

    private static let batchStatus = FaultCase(
        .input, "The status of an entry of a batch is no status", outcome: .other("error, unreadable response")
    ) {
        for status in ["9223372036854775807", "-1", "0", "99", "1000", "\"x\"", "1e400"] {
            let server = try LoopbackServer { _, connection in
                try connection.answer(json: #"[{"resourceId":"1","status":\#(status),"body":{}}]"#)
            }
            let error = await failure { try await endpoints(server).readMany(["1", "2"]).results }
            #expect(error?.kind == .unreadableAnswer, "\(status)")
        }
    }

    private static let noFolder = FaultCase.failing(
        .disk, "The folder of shared counts can't be made", outcome: .notSent, kind: .unusableFile
    ) {
        let folder = try Folder()
        let file = try folder.file("a", holding: Data())
        let transport = MockTransport()
        let client = endpoints(transport) {
            $0.rateLimits = RateLimitPolicy(sharing: .folder(file.appendingPathComponent("b")))
        }.client
        defer { #expect(transport.sent.isEmpty) }
        try await ping(client, group: "Light").send()
    }

    /// A file of the shared folder that somebody else wrote.
    private static let files = spoiled.map { name, change in
        FaultCase(.disk, "A shared file of counts has \(name)", outcome: .succeeds) {
            let folder = try Folder()
            let (transport, clock) = (MockTransport(), TestClock())
            transport.answer(.get, "/ping")
            let client = endpoints(transport) { configuration in
                configuration.clock = clock
                configuration.rateLimits = RateLimitPolicy(excess: .fail, pace: .spread, sharing: .folder(folder.url))
            }.client
            try await ping(client, group: "Light").send()
            let name = try #require(folder.names.first { !$0.hasSuffix(".lock") })
            var object = try #require(try JSONValue(jsonData: Data(contentsOf: folder.file(name))).object)
            change(&object)
            try JSONValue.object(object).jsonData().write(to: folder.file(name))
            try await ping(client, group: "Light").send()
        }
    }

    private static let spoiled: [(name: String, change: @Sendable (inout JSONObject) -> Void)] = [
        ("a limit near 2^63", { $0["limit"] = .number(JSONNumber(Int.max)) }),
        ("a window without end", { $0["window"] = JSONNumber(1e308).map(JSONValue.number) }),
        ("a block without end", { $0["blockedUntil"] = JSONNumber(1e308).map(JSONValue.number) }),
        ("a start in the future", { $0["lastStart"] = JSONNumber(1e300).map(JSONValue.number) }),
        (
            "more slots than any limit",
            { object in
                let slot: JSONValue = ["id": 1, "until": 60, "isAnswered": true, "count": 1]
                object["slots"] = .array(Array(repeating: slot, count: RateWindow.largestLimit + 1))
            }
        ),
        (
            "a slot for 2^63 requests",
            { object in
                let count = JSONValue.number(JSONNumber(Int.max))
                object["slots"] = [["id": 1, "until": 60, "isAnswered": true, "count": count]]
            }
        ),
    ]

    @Test("Comes through impossible numbers of rate limits", arguments: faults)
    func fault(_ fault: FaultCase) async throws { try await fault.run() }
}
