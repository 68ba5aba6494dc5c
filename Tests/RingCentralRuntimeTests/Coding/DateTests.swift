import Foundation
import Testing

@testable import RingCentralRuntime

@Suite struct DateTests {
    static func read(_ text: String) -> Date? { text.withContiguousBytes { DateText.date($0) } }

    /// Seconds since 1970, from `date -u -d ... +%s`.
    @Test(arguments: [
        ("1970-01-01T00:00:00Z", 0.0), ("2024-02-29T12:34:56Z", 1_709_210_096), ("2024-02-29", 1_709_164_800),
        ("2000-03-01T00:00:00.000Z", 951_868_800), ("1969-12-31T23:59:59.5Z", -0.5),
        ("2024-02-29T12:34:56.789Z", 1_709_210_096.789), ("2024-02-29T12:34:56.7891234567Z", 1_709_210_096.789123),
        ("2024-02-29T12:34:56", 1_709_210_096), ("2024-02-29T12:34", 1_709_210_040),
        ("2024-02-29T12:34Z", 1_709_210_040), ("2024-02-29T12:34:56+0000", 1_709_210_096),
        ("2024-02-29T12:34:56.1+00:00", 1_709_210_096.1), ("2024-02-29T12:34:56+02:30", 1_709_201_096),
        ("2024-02-29T12:34:56-0800", 1_709_238_896), ("2024-02-29T12:34+01", 1_709_206_440),
        ("2024-02-29 12:34:56Z", 1_709_210_096), ("2016-12-31T23:59:60Z", 1_483_228_800),
        ("0001-01-01T00:00:00Z", -62_135_596_800), ("9999-12-31T23:59:59.999Z", 253_402_300_799.999),
    ]) func reads(text: String, seconds: Double) {
        #expect(Self.read(text)?.timeIntervalSince1970 == seconds)
    }

    @Test(arguments: [
        "", "2024", "2024-02", "2024-2-29", "2023-02-29", "1900-02-29", "2024-13-01", "2024-00-10", "2024-04-31",
        "2024-01-32", "2024-01-00", "2024-02-29T", "2024-02-29T24:00:00Z", "2024-02-29T12", "2024-02-29T12:60Z",
        "2024-02-29T12:34:61Z", "2024-02-29T12:34:56.Z", "2024-02-29T12:34:56X", "2024-02-29T12:34:56+0",
        "2024-02-29T12:34:56+24:00", "2024-02-29T12:34:56+00:60", "2024-02-29T12:34:56ZZ", "x024-02-29", "20240229",
        "2024-02-29T12:34:56+00:00Z", "٢٠٢٤-٠٢-٢٩", "1709210096",
    ]) func refuses(text: String) {
        #expect(Self.read(text) == nil)
    }

    @Test func agreesWithFoundation() throws {
        let formatter = ISO8601DateFormatter()
        formatter.formatOptions = [.withInternetDateTime, .withFractionalSeconds]
        var random = SystemRandomNumberGenerator()
        for _ in 0..<3_000 {
            // Foundation changes calendars in 1582.
            let date = Date(
                timeIntervalSince1970: Double(Int.random(in: -12_000_000_000_000...250_000_000_000_000, using: &random))
                    / 1000)
            let text = DateText.text(date)
            #expect(text == formatter.string(from: date))
            #expect(Self.read(text) == date)
        }
    }

    @Test(
        "Every fourth year is a leap year, of the full centuries every fourth",
        arguments: [
            (1600, true), (1700, false), (1800, false), (1900, false), (1996, true), (1999, false), (2000, true),
            (2004, true), (2023, false), (2024, true), (2100, false), (2200, false), (2400, true),
        ]) func leapYears(year: Int, isLeap: Bool)
    {
        #expect((Self.read("\(year)-02-29") != nil) == isLeap)
        #expect(Self.read("\(year)-02-30") == nil)
        #expect(Self.read("\(year)-02-28") != nil)
    }

    @Test("The months of 800 years are as long as the days between their first days")
    func monthLengths() {
        for month in 0..<9600 {
            let (year, next) = ((1600 + month / 12, month % 12 + 1), (1600 + (month + 1) / 12, (month + 1) % 12 + 1))
            let days = DateText.daysSince1970(next.0, next.1, 1) - DateText.daysSince1970(year.0, year.1, 1)
            #expect(DateText.daysIn(year.1, year.0) == days)
        }
    }

    @Test func everyDayOfFourCenturiesComesBack() {
        for day in stride(from: -200_000, to: 200_000, by: 1) {
            let (year, month, ofMonth) = DateText.civil(day)
            #expect(DateText.daysSince1970(year, month, ofMonth) == day)
        }
    }

    @Test(arguments: [
        (Date(timeIntervalSince1970: .infinity), "9999-12-31T23:59:59.999Z"),
        (Date(timeIntervalSince1970: -.infinity), "0000-01-01T00:00:00.000Z"),
        (Date(timeIntervalSince1970: 1e300), "9999-12-31T23:59:59.999Z"),
        (Date(timeIntervalSince1970: -0.0004), "1970-01-01T00:00:00.000Z"),
        (Date(timeIntervalSince1970: -0.001), "1969-12-31T23:59:59.999Z"),
    ]) func writesTheEdges(date: Date, text: String) {
        #expect(DateText.text(date) == text)
    }

    @Test func writesNotANumber() {
        #expect(DateText.text(Date(timeIntervalSince1970: .nan)) == "1970-01-01T00:00:00.000Z")
    }
}
