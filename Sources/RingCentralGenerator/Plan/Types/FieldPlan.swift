/// A property of a model: what it is called, what it holds, and when it may be absent.
package struct FieldPlan: Sendable {
    package enum Presence: Sendable {
        case required, optional
        /// Required, but nil in a response that lacks it: nothing else could stand for it. Requests must give it.
        case expected
        /// The same, in what no request is made of; so are members that tell of pages, which the service leaves out at
        /// times.
        case expectedInResponses
        /// Absent, null, or a value.
        case nullable
        /// Null or a value, but there.
        case requiredNullable
    }
    package var wireName: String
    package var name: Identifier
    package var type: SwiftType
    package var presence: Presence
    /// Stored in a box, since the value contains its own type.
    package var boxed: Bool
    package var deprecated: Bool
    package var readOnly: Bool
    /// The only value there is: it need not be given.
    package var constant: Identifier?
    package var words: Words

    /// What a doc comment says.
    package var doc: [String] {
        let sentence = words.sentence
        if readOnly { return [sentence.isEmpty ? "Set by the service." : sentence + " Set by the service."] }
        return sentence.isEmpty ? [] : [sentence]
    }

    /// The property is an optional.
    package var isOptional: Bool { presence != .required && presence != .requiredNullable }
    package var isNullable: Bool { presence == .nullable || presence == .requiredNullable }
    /// An initializer takes a value, not an optional.
    package var isGiven: Bool { !isOptional || presence == .expected }
    /// An initializer has no default for it.
    package var mustBeGiven: Bool { isGiven && constant == nil }
}
