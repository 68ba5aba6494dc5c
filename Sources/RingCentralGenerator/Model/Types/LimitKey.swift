/// A limit that a type can have. The catalog and OpenAPI have it under the same name, with the same value.
package struct LimitKey: Sendable {
    /// The kind of value that the limit is.
    package enum Kind: Sendable { case number, count, flag, expression }
    /// The direction in which the limit is narrower.
    package enum Bound: Sendable { case least, most }

    package let name: String
    package let kind: Kind
    /// The direction in which the limit is narrower; nil if it is not ordered.
    package let bound: Bound?
    /// The meaning in one sentence.
    package let meaning: String

    private init(_ name: String, _ kind: Kind, _ bound: Bound? = nil, meaning: String) {
        self.name = name
        self.kind = kind
        self.bound = bound
        self.meaning = meaning
    }

    /// The limits, in the order in which they are written.
    package static let all = [
        LimitKey("minimum", .number, .least, meaning: "The least number."),
        LimitKey("maximum", .number, .most, meaning: "The greatest number."),
        LimitKey("minLength", .count, .least, meaning: "The least number of characters."),
        LimitKey("maxLength", .count, .most, meaning: "The greatest number of characters."),
        LimitKey("minItems", .count, .least, meaning: "The least number of elements."),
        LimitKey("maxItems", .count, .most, meaning: "The greatest number of elements."),
        LimitKey("minProperties", .count, .least, meaning: "The least number of properties."),
        LimitKey("uniqueItems", .flag, meaning: "Indicates whether each element may occur only once."),
        LimitKey("pattern", .expression, meaning: "The regular expression that the text follows."),
    ]

    /// The limit of a name, if there is one.
    package static func named(_ name: String) -> LimitKey? { all.first { $0.name == name } }

    /// The name of the greatest value that belongs to a least one.
    package var nameOfGreatest: String { "max" + name.dropFirst(3) }
}
