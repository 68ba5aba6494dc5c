import Foundation
import RingCentral
import RingCentralRuntime

/// Reads the same page again and again, in several ways, and prints what one takes: a line a way, name, tab, ms.
@main
enum Main {
    /// A way to read a page, which returns the number of records found.
    struct Way: Sendable {
        var name: String
        var page = Main.page
        var read: @Sendable (Data) throws -> Int
    }

    private static let page = Page.json(count)

    static let ways = [
        Way(name: "the client: CallLogResponse") { try CallLogResponse(jsonData: $0).records.count },
        Way(name: "the client, strict") { try CallLogResponse(jsonData: $0, options: .strict).records.count },
        Way(name: "the client, two unknown members in each record", page: Page.json(count, unknownMembers: true)) {
            try CallLogResponse(jsonData: $0).records.count
        },
        Way(name: "JSONDecoder, hand-written structures, dates parsed") {
            try decoder.decode(HandWrittenPage<Date>.self, from: $0).records.count
        },
        Way(name: "JSONDecoder, hand-written structures, dates left as text") {
            try decoder.decode(HandWrittenPage<String>.self, from: $0).records.count
        },
        Way(name: "JSONSerialization, no types at all") {
            let page = try JSONSerialization.jsonObject(with: $0) as? [String: Any]
            return (page?["records"] as? [Any])?.count ?? 0
        },
    ]

    /// The dates have fractions of a second, which the decoder's own strategy for ISO 8601 refuses.
    private static let decoder = {
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .custom { decoder in
            let text = try decoder.singleValueContainer().decode(String.self)
            return try Date(text, strategy: Date.ISO8601FormatStyle(includingFractionalSeconds: true))
        }
        return decoder
    }()

    static func main() throws {
        print("The page: \(count) records, \(page.count) bytes.")
        var times = ways.map { _ in [Double]() }
        // In turns, so that a busy moment hits all of them.
        for round in 0..<rounds {
            for (index, way) in ways.enumerated() {
                let time = try milliseconds(way)
                if round >= warmUp { times[index].append(time) }
            }
        }
        for (way, times) in zip(ways, times) {
            print("\(way.name)\t\(String(format: "%.3f", times.sorted()[times.count / 2]))")
        }
    }

    private static let count = 100
    private static let rounds = 330
    private static let warmUp = 30

    /// A way that did not find all there is.
    struct Incomplete: Error { var way: String }

    private static func milliseconds(_ way: Way) throws -> Double {
        var found = 0
        let time = try ContinuousClock().measure { found = try way.read(way.page) }
        guard found == count else { throw Incomplete(way: way.name) }
        return Double(time.components.seconds) * 1000 + Double(time.components.attoseconds) / 1e15
    }
}
