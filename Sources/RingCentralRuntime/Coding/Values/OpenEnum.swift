/// A word out of a list that may grow: values that are not known yet are kept, not refused.
///
/// `Values` is a type without cases that tells the lists apart; the known values are static members of
/// `OpenEnum where Values == ...`.
public struct OpenEnum<Values>: RawRepresentable, Hashable, Sendable {
    /// The word as the service writes it.
    public var rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// - Parameter rawValue: The word as the service writes it.
    public init(_ rawValue: String) {
        self.rawValue = rawValue
    }

    /// The word of another list, for what was read as one type and is sent as another:
    ///
    ///     update.color = task.color.map(TaskUpdate.Color.init(wordOf:))
    ///
    /// - Parameter other: A value of another list; whether this one knows it does not matter.
    public init<Others>(wordOf other: OpenEnum<Others>) {
        self.init(other.rawValue)
    }
}

extension OpenEnum: ExpressibleByStringLiteral, CustomStringConvertible {
    public init(stringLiteral value: String) { self.init(value) }

    /// The word as the service writes it.
    public var description: String { rawValue }
}

extension OpenEnum: FieldValue {
    public init(_ blank: Blank) { self.init("") }

    /// Takes numbers and truth values as well, by their text.
    public static func read(_ reader: ValueReader, into value: inout OpenEnum?) {
        switch reader.kind {
        case .string where !reader.isMalformed: value = OpenEnum(reader.document.text(reader.index))
        case .string, .number, .true, .false:
            reader.convert(expected: "text")
            value = OpenEnum(reader.document.text(reader.index))
        default: reader.fail(expected: "text")
        }
    }

    public func write(to fields: FieldVisitor) { fields.writeText(rawValue) }
}
