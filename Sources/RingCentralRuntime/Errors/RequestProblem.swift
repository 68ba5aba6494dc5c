/// Why a request can't be sent as it is.
public struct RequestProblem: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong with it; not the value that is wrong.
    public var reason: String
    /// The reason.
    public var description: String { reason }
}
