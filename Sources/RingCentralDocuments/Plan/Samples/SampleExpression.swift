import RingCentralGenerator

/// A Swift expression that gives a made-up value: its structure, not its text.
indirect enum SampleExpression: Sendable {
    struct Argument: Sendable {
        /// Nil where the argument has no label.
        var label: Identifier?
        var value: SampleExpression
    }

    case text(String)
    case number(String)
    case bool(Bool)
    /// A point in time, as ISO 8601.
    case date(String)
    case file(SampleFile)
    case list([SampleExpression])
    case map([(key: String, value: SampleExpression)])
    /// Any JSON, as a literal.
    case json(JSONTree)
    /// A static member of the type that is expected.
    case member(Identifier)
    /// The initializer of a type.
    case make(String, [Argument])
    /// A case of a union, with the value it holds.
    case choice(Identifier, SampleExpression)
    /// A value that could have been null.
    case nullable(SampleExpression)
    case null
}
