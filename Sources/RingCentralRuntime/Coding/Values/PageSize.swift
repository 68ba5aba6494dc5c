/// How many records a page holds: a number, or a word for as many as there may be.
public struct PageSize: Hashable, Sendable, ExpressibleByIntegerLiteral, ParameterValue {
    /// How it is sent.
    public let parameterText: String

    /// - Parameter count: The number of records; the endpoint says how many are allowed.
    public init(_ count: Int) { parameterText = String(count) }

    public init(integerLiteral value: Int) { self.init(value) }

    private init(word: String) { parameterText = word }

    /// As many as the endpoint allows.
    public static let max = PageSize(word: "max")
    /// All there are, on one page.
    public static let all = PageSize(word: "all")
}

extension PageSize: FieldValue {
    public init(_ blank: Blank) { self.init(0) }

    public static func read(_ reader: ValueReader, into value: inout PageSize?) {
        switch reader.kind {
        case .string, .number: value = PageSize(word: reader.document.text(reader.index))
        default: reader.fail(expected: "a number or a word")
        }
    }

    /// Writes a number as a number, a word as text.
    public func write(to fields: FieldVisitor) {
        if let count = Int(parameterText) { fields.writeRaw(String(count)) } else { fields.writeText(parameterText) }
    }
}
