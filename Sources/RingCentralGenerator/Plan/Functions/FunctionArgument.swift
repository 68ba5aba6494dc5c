extension FunctionPlan {
    /// An argument of a function.
    package struct Argument: Sendable {
        /// The part of the request that the value gets into, by the name on the wire.
        package enum Use: Hashable, Sendable {
            case path(String), pathList(String)
            case query(String), queryList(String)
            case header(String), headerList(String)
            /// A field of the body, by its name in Swift.
            case field(Identifier)
            case body
        }
        package enum Presence: Equatable, Sendable {
            case required
            case optional
            /// Left out, this text is sent.
            case defaulting(String)
            /// Left out, the only known value is sent.
            case constant(Identifier)
        }
        package internal(set) var name: Identifier
        package let type: SwiftType
        package let presence: Presence
        package let use: Use
        /// The name on the wire; nil for a body as a whole.
        package let wireName: String?
        /// A Boolean value that indicates whether a label stands in front, or none (`_`).
        package internal(set) var labelled = true
        package var nullable = false
        package let words: Words
    }
}
