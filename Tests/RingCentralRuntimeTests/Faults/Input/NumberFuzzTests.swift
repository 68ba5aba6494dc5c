import Foundation
import Testing

@testable import RingCentralRuntime

/// 200,000 numbers from outside, the same ones every time.
@Suite("Numbers from outside", .hangLimit(minutes: 1))
struct NumberFuzzTests {
    /// Makes numbers as a service, a proxy or somebody mischievous might write them.
    private struct Source {
        var chance: Chance

        init(seed: UInt64) { chance = Chance(seed: seed) }

        mutating func pick(_ count: Int) -> Int { Int(chance.next(upTo: Double(count))) }

        mutating func text() -> String {
            switch pick(12) {
            case 0: return "\(pick(200))"
            case 1: return "\(Int.max - pick(3))"
            case 2: return "\(Int.min + pick(3))"
            case 3: return "\(UInt64.max - UInt64(pick(3)))"
            case 4: return "-\(pick(1000))"
            case 5: return "\(pick(10)).\(pick(100))"
            case 6: return "\(pick(10))e\(pick(400))"
            case 7: return "0x\(String(pick(1 << 30), radix: 16))"
            case 8: return " \(pick(100)) "
            case 9: return ["NaN", "nan", "inf", "-inf", "", " ", "null", "true", "٣", "1_000", "+1", "--1"][pick(12)]
            case 10: return String(repeating: "9", count: 1 + pick(60))
            default: return "\(1 << pick(62))"
            }
        }

        /// The same as JSON: a number where it is one, else text.
        mutating func json() -> String {
            let text = text()
            let first = text.utf8.first.map { $0 == UInt8(ascii: "-") || NumberFuzzTests.isDigit($0) } ?? false
            let isNumber = first && !text.contains("x") && !text.contains("_") && text != "--1" && text != "-inf"
            return isNumber && pick(4) > 0 ? text : "\"\(text)\""
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    @Test("100,000 Retry-After headers give a wait within bounds, or none")
    func retryAfter() {
        var source = Source(seed: 1)
        let now = Date(timeIntervalSince1970: 1_750_000_000)
        for _ in 0..<100_000 {
            let text = source.text()
            let seconds = RetryAfter.seconds(text, now: now)
            let digits = text.utf8.filter { $0 != UInt8(ascii: " ") }
            let isNumber = !digits.isEmpty && digits.allSatisfy(Self.isDigit)
            if (seconds != nil) != isNumber || seconds.map({ !(0...TimeInterval.longestTime).contains($0) }) ?? false {
                Issue.record("'\(text)' gives \(seconds ?? -1)")
            }
        }
    }

    @Test("60,000 rate limit headers leave every wait and every window within bounds", arguments: 1...20)
    func rateLimits(seed: UInt64) throws {
        var source = Source(seed: seed)
        var window = try #require(RateWindow(RateGroup("Light", limit: 50, window: 60, penalty: 60)))
        var now: TimeInterval = 0
        for _ in 0..<1000 {
            let told = RateLimit(
                HTTPHeaders([
                    "X-Rate-Limit-Group": "light", "X-Rate-Limit-Limit": source.text(),
                    "X-Rate-Limit-Remaining": source.text(), "X-Rate-Limit-Window": source.text(),
                ]))
            let wait = window.delay(now: now, isSpread: source.pick(2) == 0)
            if !(0...(RateWindow.longestWait + 600)).contains(wait) { Issue.record("a wait of \(wait) s") }
            if case .go(let slot) = window.reserve(now: now, isSpread: false) {
                window.answered(slot, now: now, told: told)
            } else {
                window.answered(nil, now: now, told: told)
            }
            if source.pick(20) == 0 {
                window.exceeded(now: now, retryAfter: RetryAfter.seconds(source.text(), now: .distantPast))
            }
            if !window.isPlausible { Issue.record("\(window)") }
            now += source.chance.next(upTo: 30)
        }
    }

    private static let pagings: [Paging] = [.page, .bodyPage, .startIndex, .sync, .pageToken]

    @Test("40,000 pages lead to a next page or to none", arguments: pagings)
    func pages(paging: Paging) throws {
        var source = Source(seed: 7)
        for _ in 0..<8000 {
            var parts = RequestParts(APIOperation("list", .get, "/list", area: "Sample", paging: paging))
            if source.pick(2) == 0 {
                parts.query("page", source.text())
                parts.query("count", source.text())
            }
            let json = """
                {"records":\(source.pick(2) == 0 ? "[]" : "[{}]"),"startIndex":\(source.json()),
                "itemsPerPage":\(source.json()),"totalResults":\(source.json()),"nextPageId":\(source.json()),
                "paging":{"page":\(source.json()),"perPage":\(source.json()),"totalElements":\(source.json())}}
                """
            let document = try JSONDocument(Data(json.utf8))
            let next = PagePosition(document: document, parts: parts, count: 0).next()
            if let token = next.token, paging != .sync, paging != .pageToken {
                var following = parts
                token.apply(to: &following, Server(name: "a", url: "https://a"))
                let text = following.bodyText ?? following.queryItems.last?.value
                let number = text.flatMap { Int($0) } ?? -1
                if !(0...2 * Int.largestFromOutside).contains(number) { Issue.record("\(number) after \(json)") }
            }
        }
    }
}

extension RequestParts {
    /// The number of the page in the body.
    fileprivate var bodyText: String? {
        guard case .data(let data, _) = body else { return nil }
        do { return try JSONValue(jsonData: data)["page"]?.int.map(String.init) } catch { return nil }
    }
}
