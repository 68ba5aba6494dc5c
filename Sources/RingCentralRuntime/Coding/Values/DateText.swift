import Foundation

/// Dates from text and back, in the forms the service uses.
enum DateText {
    /// Reads `2024-01-02`, `2024-01-02T03:04`, with seconds, with any fraction of them, and with `Z`, `+00`, `+0000`,
    /// `+00:00` or no zone at all, which means UTC. Nil if the text is no date.
    static func date(_ bytes: UnsafeBufferPointer<UInt8>) -> Date? {
        var text = Scanner(bytes: bytes)
        guard let year = text.number(4), text.skip("-"), let month = text.number(2), text.skip("-"),
            let day = text.number(2), (1...12).contains(month), (1...daysIn(month, year)).contains(day)
        else { return nil }
        // 64 bits, since Int has half of them on some watches.
        var seconds = Int64(daysSince1970(year, month, day)) * 86_400
        if text.isAtEnd { return Date(timeIntervalSince1970: Double(seconds)) }
        guard text.skip("T") || text.skip("t") || text.skip(" "), let hour = text.number(2), hour < 24,
            text.skip(":"), let minute = text.number(2), minute < 60
        else { return nil }
        seconds += Int64(hour * 3600 + minute * 60)
        var fraction: (value: Int64, scale: Int64) = (0, 1)
        if text.skip(":") {
            // A leap second counts as the first second of the next minute.
            guard let second = text.number(2), second <= 60 else { return nil }
            seconds += Int64(second)
            if text.skip(".") || text.skip(",") {
                guard let found = text.fraction() else { return nil }
                fraction = found
            }
        }
        guard let offset = text.zone(), text.isAtEnd else { return nil }
        seconds -= Int64(offset)
        // One division, so that milliseconds give the nearest number there is.
        return Date(timeIntervalSince1970: Double(seconds * fraction.scale + fraction.value) / Double(fraction.scale))
    }

    /// The date as `2024-01-02T03:04:05.678Z`; dates out of the years 0 to 9999 become the nearest within.
    static func text(_ date: Date) -> String {
        // The first and the last millisecond that four digits of a year can say.
        let limits = (-62_167_219_200_000.0, 253_402_300_799_999.0)
        let exact = (date.timeIntervalSince1970 * 1000).rounded()
        let milliseconds = exact.isNaN ? 0 : Int64(min(max(exact, limits.0), limits.1))
        let (days, time) = milliseconds.flooredDivision(by: 86_400_000)
        let (year, month, day) = civil(Int(days))
        var bytes: [UInt8] = []
        bytes.reserveCapacity(24)
        func put(_ value: Int, _ digits: Int, _ end: Character) {
            var divisor = [1, 1, 10, 100, 1000][digits]
            while divisor > 0 {
                bytes.append(UInt8(ascii: "0") + UInt8(value / divisor % 10))
                divisor /= 10
            }
            bytes.append(contentsOf: end.utf8)
        }
        let clock = Int(time)
        put(year, 4, "-")
        put(month, 2, "-")
        put(day, 2, "T")
        put(clock / 3_600_000, 2, ":")
        put(clock / 60_000 % 60, 2, ":")
        put(clock / 1000 % 60, 2, ".")
        put(clock % 1000, 3, "Z")
        return String(decoding: bytes, as: UTF8.self)
    }

    static func daysIn(_ month: Int, _ year: Int) -> Int {
        if month == 2 { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28 }
        return [4, 6, 9, 11].contains(month) ? 30 : 31
    }

    /// Days from 1970-01-01 in the Gregorian calendar, counted in eras of 400 years that begin in March.
    static func daysSince1970(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let (era, yearOfEra) = (month <= 2 ? year - 1 : year).flooredDivision(by: 400)
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// The other way round.
    static func civil(_ days: Int) -> (year: Int, month: Int, day: Int) {
        let (era, dayOfEra) = (days + 719_468).flooredDivision(by: 146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * shifted + 2) / 5 + 1)
    }

    private struct Scanner {
        let bytes: UnsafeBufferPointer<UInt8>
        var position = 0

        var isAtEnd: Bool { position == bytes.count }

        mutating func skip(_ character: Unicode.Scalar) -> Bool {
            guard position < bytes.count, UInt32(bytes[position]) == character.value else { return false }
            position += 1
            return true
        }

        /// A number of exactly so many digits.
        mutating func number(_ digits: Int) -> Int? {
            guard position + digits <= bytes.count else { return nil }
            var value = 0
            for _ in 0..<digits {
                let digit = bytes[position] &- UInt8(ascii: "0")
                guard digit < 10 else { return nil }
                value = value * 10 + Int(digit)
                position += 1
            }
            return value
        }

        /// The digits after the point; those past a microsecond are dropped, a Date can't hold them.
        mutating func fraction() -> (value: Int64, scale: Int64)? {
            var result: (value: Int64, scale: Int64) = (0, 1)
            let start = position
            while position < bytes.count, bytes[position] &- UInt8(ascii: "0") < 10 {
                if result.scale < 1_000_000 {
                    result = (result.value * 10 + Int64(bytes[position] &- UInt8(ascii: "0")), result.scale * 10)
                }
                position += 1
            }
            return position > start ? result : nil
        }

        /// The seconds by which the zone is ahead of UTC; 0 if none is given.
        mutating func zone() -> Int? {
            if isAtEnd || skip("Z") || skip("z") { return 0 }
            let isAhead = skip("+")
            guard isAhead || skip("-"), let hours = number(2), hours < 24 else { return nil }
            var minutes = 0
            if !isAtEnd {
                _ = skip(":")
                guard let found = number(2), found < 60 else { return nil }
                minutes = found
            }
            return (hours * 3600 + minutes * 60) * (isAhead ? 1 : -1)
        }
    }
}

extension BinaryInteger {
    /// The quotient rounded down, and what is left, which is never negative.
    fileprivate func flooredDivision(by divisor: Self) -> (quotient: Self, remainder: Self) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}
