/// Why a text is no JSON.
public struct JSONProblem: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong with it, such as `unterminated string`.
    public var reason: String
    /// Where it goes wrong, in bytes from the start.
    public var offset: Int

    /// The reason and the place.
    public var description: String { "\(reason) at byte \(offset)" }

    init(_ fault: JSONFault, at offset: Int) {
        reason = fault.rawValue
        self.offset = offset
    }
}
