import Foundation

/// Numbers from text and back, without rounding where that is possible.
enum NumberText {
    /// A whole number of any width; nil if the text is none, or doesn't fit.
    ///
    /// `5.0` and `1e3` are whole as well, as long as a Double holds them exactly.
    static func integer<T: FixedWidthInteger & SignedInteger>(_ bytes: UnsafeBufferPointer<UInt8>) -> T? {
        var index = 0
        let negative = bytes.first == UInt8(ascii: "-")
        if negative { index = 1 }
        guard index < bytes.count else { return nil }
        var value: T = 0
        while index < bytes.count {
            let digit = bytes[index] &- UInt8(ascii: "0")
            guard digit < 10 else { return integral(bytes) }
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            let (sum, carry) =
                negative
                ? product.subtractingReportingOverflow(T(digit)) : product.addingReportingOverflow(T(digit))
            if overflow || carry { return nil }
            value = sum
            index += 1
        }
        return value
    }

    private static func integral<T: FixedWidthInteger>(_ bytes: UnsafeBufferPointer<UInt8>) -> T? {
        guard let value = double(bytes), value.magnitude < 9_007_199_254_740_992 else { return nil }
        return T(exactly: value)
    }

    /// A finite number; nil if the text is none, or too large.
    static func double(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
        // Double also reads words and hexadecimal; neither is a number here.
        let isDecimal = bytes.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."),
                UInt8(ascii: "e"), UInt8(ascii: "E"):
                return true
            default: return false
            }
        }
        guard isDecimal, let value = Double(String(decoding: bytes, as: UTF8.self)), value.isFinite else { return nil }
        return value
    }

    /// The shortest text that reads back as the same number; whole numbers without a fraction.
    static func text(_ value: Double) -> String {
        guard value == value.rounded(), value.magnitude < 9_007_199_254_740_992 else { return "\(value)" }
        return String(Int64(value))
    }
}

extension String {
    /// Gives the UTF-8 bytes of the text.
    func withContiguousBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        var copy = self
        return copy.withUTF8(body)
    }
}
