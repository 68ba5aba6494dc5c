import Foundation
import Testing

@testable import RingCentralRuntime

@Suite("Numbers within bounds")
struct BoundedTests {
    @Test(
        "Counts are decimal digits of at most a billion",
        arguments: [
            ("0", 0), (" 7 ", 7), ("007", 7), ("1000000000", 1_000_000_000), ("1000000001", nil), ("", nil), (" ", nil),
            ("+5", nil), ("-5", nil), ("-0", nil), ("5.0", nil), ("1e3", nil), ("0x10", nil), ("1_0", nil), ("٣", nil),
            ("9223372036854775808", nil),
        ] as [(String, Int?)])
    func counts(text: String, count: Int?) {
        #expect(Int(fromOutside: text) == count)
    }

    @Test("A number of another type is a count from 0 to a billion")
    func numbers() {
        #expect(Int(fromOutside: -1) == nil && Int(fromOutside: 0) == 0)
        #expect(Int(fromOutside: 1_000_000_000) == 1_000_000_000 && Int(fromOutside: 1_000_000_001) == nil)
        #expect(Int(fromOutside: Int.max) == nil && Int(fromOutside: Int.min) == nil)
    }

    @Test("What is not a number is the lower end")
    func bounds() {
        func bounded(_ number: Double) -> Double { number.bounded(to: 1...9) }
        #expect([0, 1, 5, 9, 10].map(bounded) == [1, 1, 5, 9, 9])
        #expect(bounded(.nan) == 1 && bounded(.infinity) == 9 && bounded(-.infinity) == 1)
    }
}
