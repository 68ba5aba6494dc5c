/// An identifier that the service gives to a thing.
///
/// The service writes identifiers as numbers in some places and as strings in others. This type takes both, keeps every
/// digit, and is encoded in the form in which it arrived:
///
///     let message = try await client.messageStore.readMessage(messageId: "4711").value
///     try await client.messageStore.deleteMessage(messageId: [message.id]).send()
///
/// Two identifiers are equal if their texts are: `Identifier("12") == 12`.
///
/// An identifier that a response should have had and did not have is ``missing``. As a NaN, it equals nothing, not even
/// itself, so that two things without an identifier are never taken for one. In a set or as the key of a dictionary each
/// missing identifier is an entry of its own, which can't be looked up. A request that uses it in its path, query,
/// headers or body fails before it is sent, as ``APIError/Kind/invalidRequest``. Models, which compare what they would
/// be encoded as, stay equal to their own copies.
public struct Identifier: Sendable {
    private enum Form {
        case string, number, missing
    }

    private let content: String
    private let form: Form

    private init(_ content: String, _ form: Form) {
        self.content = content
        self.form = form
    }

    /// - Parameter text: The identifier, which is encoded as a string.
    public init(_ text: String) { self.init(text, .string) }

    /// - Parameter number: The identifier, which is encoded as a number.
    public init(_ number: some BinaryInteger) { self.init(String(number), .number) }

    /// An identifier that is encoded as a number, whatever its size.
    init(digits: String) { self.init(digits, .number) }

    /// The identifier that a response lacks. It equals nothing.
    public static let missing = Identifier("", .missing)

    /// A Boolean value that indicates whether the response lacks the identifier.
    public var isMissing: Bool { form == .missing }

    /// Why nothing can be sent with a missing identifier.
    ///
    /// - Parameter name: What holds it, with a space in front.
    static func missingWords(_ name: String) -> String {
        "the identifier\(name) is missing: the response that it is from lacks it"
    }

    /// The identifier as text; nil if it is missing.
    public var text: String? { isMissing ? nil : content }

    /// The identifier as a number; nil if it is not a whole number of 64 bits, or missing.
    public var int64: Int64? { content.withContiguousBytes { NumberText.integer($0) } }
}

extension Identifier: Hashable {
    public static func == (left: Identifier, right: Identifier) -> Bool {
        left.content == right.content && left.form != .missing && right.form != .missing
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(content) }
}

extension Identifier: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, CustomStringConvertible {
    public init(stringLiteral value: String) { self.init(value) }

    public init(integerLiteral value: Int64) { self.init(value) }

    /// The identifier as text; `missing` if the response lacks it.
    public var description: String { text ?? "missing" }
}

extension Identifier: ParameterValue {
    public var parameterText: String { content }
}

extension Identifier: FieldValue {
    public init(_ blank: Blank) { self = .missing }

    public static func read(_ reader: ValueReader, into value: inout Identifier?) {
        switch reader.kind {
        // Bytes that are not text would make another identifier of it.
        case .string where !reader.isMalformed: value = Identifier(reader.document.text(reader.index))
        case .number: value = Identifier(digits: reader.document.text(reader.index))
        default: reader.fail(expected: "an identifier")
        }
    }

    public func write(to fields: FieldVisitor) {
        if isMissing {
            if fields.style == .request { fields.fail(Self.missingWords("")) }
            return fields.writeRaw("null")
        }
        if form == .number, fields.style != .fingerprint { fields.writeRaw(content) } else { fields.writeText(content) }
    }
}
