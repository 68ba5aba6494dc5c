import Foundation

extension Double {
    /// The longest time that is waited or set as a limit, in seconds: some thirty years. In nanoseconds it fits into 64
    /// bits.
    static let longestTime: Double = 1_000_000_000

    /// The nearest number within a range; its lower end for what is not a number.
    func bounded(to range: ClosedRange<Double>) -> Double {
        isNaN ? range.lowerBound : Swift.min(Swift.max(self, range.lowerBound), range.upperBound)
    }
}

extension Int {
    /// The largest number from outside that is calculated with: the sum of two of them fits into 32 bits.
    static let largestFromOutside = 1_000_000_000

    /// A count that came from outside; nil if it is negative, or larger than anything that is counted.
    ///
    /// - Parameter value: The number as it came.
    init?(fromOutside value: Int) {
        guard (0...Self.largestFromOutside).contains(value) else { return nil }
        self = value
    }

    /// A count that came as text; nil if the text is anything but decimal digits, or the number too large.
    ///
    /// - Parameter text: The text, which may have blanks around it.
    init?(fromOutside text: String) {
        let digits = text.trimmingCharacters(in: .whitespaces)
        guard digits.isDigits, let value = Int(digits), let count = Int(fromOutside: value) else { return nil }
        self = count
    }
}
