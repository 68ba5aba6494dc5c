/// A reason why a value can't be encoded.
public struct EncodingProblem: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong with it.
    public var reason: String
    /// The reason.
    public var description: String { reason }
}
