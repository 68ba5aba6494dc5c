import Foundation
import RingCentral
import RingCentralRuntime

/// What a call costs beside the network, and prints it: a line a figure, name, tab, value, tab, unit.
@main
enum Main {
    static func main() async throws {
        try await calls()
        try await pager()
        try await memory()
        try dates()
    }

    private static func client(_ page: String) -> RingCentralClient {
        let transport = CannedTransport(page)
        return RingCentralClient(
            authorization: .bearer("token"),
            configuration: ClientConfiguration(transport: transport, rateLimits: RateLimitPolicy(excess: .send)))
    }

    private static func microseconds(_ count: Int, _ body: () async throws -> Void) async throws -> Double {
        // Once to warm up; then the best of five, since whatever disturbs only adds.
        try await body()
        var best = Double.infinity
        for _ in 0..<5 {
            let time = try await ContinuousClock().measure { try await body() }
            best = min(best, Double(time.components.seconds) * 1e6 + Double(time.components.attoseconds) / 1e12)
        }
        return best / Double(count)
    }

    /// A call of an empty page, from the function to its value.
    private static func calls() async throws {
        let client = client(#"{"records":[]}"#)
        let cost = try await microseconds(2000) {
            for _ in 0..<2000 { _ = try await client.callLog.readUserCallLog(perPage: 100).value }
        }
        report("a call of an empty page over a transport in memory", cost, "µs")
    }

    private static func pager() async throws {
        let client = client(CannedTransport.page(100))
        let cost = try await microseconds(10_000) {
            var count = 0
            for try await page in client.callLog.readUserCallLog(perPage: 100).pages(limit: 100) {
                count += page.records.count
            }
            guard count == 10_000 else { throw URLError(.cannotParseResponse) }
        }
        report("records through the pager", 1e6 / cost, "a second")
    }

    /// Ten thousand calls one after the other: what is there afterwards and was not before.
    private static func memory() async throws {
        let client = client(CannedTransport.page(10))
        func calls(_ count: Int) async throws {
            for _ in 0..<count { _ = try await client.callLog.readUserCallLog().value }
        }
        try await calls(1000)
        let before = try residentMegabytes()
        try await calls(10_000)
        report("memory gained by 10,000 calls", try residentMegabytes() - before, "MB")
    }

    private static func residentMegabytes() throws -> Double {
        let fields = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8).split(separator: " ")
        return (fields.count > 1 ? Double(fields[1]) ?? 0 : 0) * 4096 / 1e6
    }

    /// The same date, read by the client and by Foundation's fastest way.
    private static func dates() throws {
        let text = "2026-01-15T09:30:00.123Z"
        let json = Data("[\(Array(repeating: "\"\(text)\"", count: 10_000).joined(separator: ","))]".utf8)
        let style = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
        var own = Double.infinity
        var foundation = Double.infinity
        for _ in 0..<5 {
            own = min(
                own,
                try nanoseconds { try DateList(jsonData: Data(#"{"dates":"#.utf8) + json + Data("}".utf8)).dates.count }
            )
            foundation = min(foundation, try nanoseconds { try (0..<10_000).map { _ in try style.parse(text) }.count })
        }
        report("a date read from JSON by the client", own / 10_000, "ns")
        report("a date read by Date.ISO8601FormatStyle, without the JSON", foundation / 10_000, "ns")
    }

    private static func nanoseconds(_ body: () throws -> Int) throws -> Double {
        var count = 0
        let time = try ContinuousClock().measure { count = try body() }
        guard count == 10_000 else { throw URLError(.cannotParseResponse) }
        return Double(time.components.seconds) * 1e9 + Double(time.components.attoseconds) / 1e9
    }

    private static func report(_ name: String, _ value: Double, _ unit: String) {
        print("\(name)\t\(String(format: value < 100 ? "%.1f" : "%.0f", value))\t\(unit)")
    }
}

/// A model with nothing but dates.
struct DateList: Model {
    var dates: [Date]

    init(_ blank: Blank) { dates = .init(blank) }

    mutating func visit(_ fields: FieldVisitor) { fields.field("dates", &dates) }
}
