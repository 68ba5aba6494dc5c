/// A number as it was written: every digit is kept, whatever its size.
///
/// Two numbers are equal if they are written alike: `1` and `1.0` are not.
public struct JSONNumber: Hashable, Sendable, CustomStringConvertible {
    /// The number's JSON text.
    public let text: String

    /// Takes a number that is known to be well formed.
    init(checked text: String) {
        self.text = text
    }

    /// - Parameter value: A whole number.
    public init(_ value: Int) {
        text = String(value)
    }

    /// - Parameter value: A number; nil if it is infinite or not a number, which JSON can't say.
    public init?(_ value: Double) {
        guard value.isFinite else { return nil }
        text = NumberText.text(value)
    }

    /// The whole number, if it is one that fits.
    public var int: Int? { text.withContiguousBytes { NumberText.integer($0) } }

    /// The nearest floating-point number; nil if it is too large.
    public var double: Double? { text.withContiguousBytes { NumberText.double($0) } }

    /// The number as it was written.
    public var description: String { text }
}
