#if os(Linux)
    import Foundation
    import FoundationNetworking
    import Testing

    @testable import RingCentralRuntime

    /// What stays in memory after many calls. In a process of its own, since other tests use memory as well; and in
    /// memory, since on Linux URLSession leaves a little behind each time.
    @Suite struct MemoryTests {
        /// Answers all alike, and keeps nothing.
        private struct Echo: Transport {
            func send(_ request: TransportRequest) async throws -> TransportAnswer {
                guard let url = request.head.url else { throw URLError(.badURL) }
                var sink = AnswerSink(request)
                let headers = ["Content-Type": "application/json", "X-Rate-Limit-Group": "light"]
                if let head = HTTPURLResponse(
                    url: url, statusCode: 200, httpVersion: "HTTP/1.1", headerFields: headers)
                {
                    sink.begin(head)
                }
                try sink.take(Data(#"{"a":[1]}"#.utf8))
                return try sink.end()
            }
        }

        @Test(.hangLimit(minutes: 2)) func tenThousandCallsLeaveNothingBehind() async {
            await #expect(processExitsWith: .success) {
                // A clock that steps over all waits, so that limits are kept in no time.
                let clock = ForgetfulClock()
                let client = ServiceClient(
                    description: .sample, authorization: .bearer("t"),
                    configuration: ClientConfiguration(transport: Echo(), clock: clock))
                func call(_ count: Int) async throws {
                    for number in 0..<count {
                        let method: HTTPMethod = number % 10 == 0 ? .put : .get
                        let json = try await client.request(method, "/records/\(number)").value
                        try #require(json["a"]?[0]?.int == 1)
                    }
                }
                // What is made once is there after this.
                try await call(1000)
                // The allocator takes and returns memory in large pieces. What calls leave behind is there each time,
                // so that the smallest growth of several counts.
                var growth = Int.max
                for _ in 0..<3 {
                    let before = try MemoryTests.resident()
                    try await call(9000)
                    growth = min(growth, try MemoryTests.resident() - before)
                }
                // A hundred bytes a call would be more.
                try #require(growth < 900_000)
            }
        }

        /// The memory of this process that is there, in bytes.
        static func resident() throws -> Int {
            let words = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8).split(separator: " ")
            return try #require(words.count > 1 ? Int(words[1]) : nil) * Int(getpagesize())
        }
    }

    /// A clock that is where each wait ends, and keeps no list of them.
    private final class ForgetfulClock: ClientClock {
        private let seconds = Locked<TimeInterval>(0)

        var uptime: TimeInterval { seconds.withLock { $0 } }
        var now: Date { Date(timeIntervalSince1970: 1_750_000_000 + uptime) }

        func sleep(seconds: TimeInterval) async throws { self.seconds.withLock { $0 += seconds } }
    }
#endif
