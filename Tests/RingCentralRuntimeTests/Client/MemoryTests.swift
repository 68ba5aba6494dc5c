#if os(Linux)
    import Foundation
    import Testing

    @testable import RingCentralRuntime

    /// What stays in memory after many calls. In a process of its own, since other tests use memory as well.
    @Suite struct MemoryTests {
        @Test(.timeLimit(.minutes(3))) func tenThousandCallsLeaveNothingBehind() async {
            await #expect(processExitsWith: .success) {
                let server = try LoopbackServer { _, connection in
                    let json = Data(#"{"a":[1]}"#.utf8)
                    try connection.answer("200 OK", ["Content-Type": "application/json"], body: json)
                }
                let client = ServiceClient(
                    description: .sample, authorization: .bearer("t"),
                    configuration: ClientConfiguration(server: Server(name: "loopback", url: server.url)))
                func call(_ count: Int) async throws {
                    for number in 0..<count {
                        // Every tenth is a write, which has a connection of its own.
                        let method: HTTPMethod = number % 10 == 0 ? .put : .get
                        let json = try await client.request(method, "/records/\(number)").value
                        try #require(json["a"]?[0]?.int == 1)
                    }
                }
                // What is made once is there after this.
                try await call(1000)
                let before = try MemoryTests.resident()
                try await call(9000)
                let growth = try MemoryTests.resident() - before
                // 500 bytes a call would be more; some 160 are what URLSession leaves behind on Linux.
                try #require(growth < 4_500_000)
            }
        }

        /// The memory of this process that is there, in bytes.
        static func resident() throws -> Int {
            let words = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8).split(separator: " ")
            return try #require(words.count > 1 ? Int(words[1]) : nil) * Int(getpagesize())
        }
    }
#endif
