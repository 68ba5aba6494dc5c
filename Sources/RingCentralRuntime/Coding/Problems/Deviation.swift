/// A difference between a response and its description: where it is, what was expected, what was found.
///
/// It never holds a value of the response, so that it can be logged.
public struct Deviation: Hashable, Sendable, CustomStringConvertible {
    /// A consequence of a deviation for the decoded value. There may be more in the future.
    public struct Kind: Hashable, Sendable, CustomStringConvertible {
        /// The kind in one word.
        public let description: String

        private init(_ description: String) { self.description = description }

        /// A required property did not arrive. It is empty, missing or nil.
        public static let missing = Kind("missing")
        /// A property could not be decoded. It is empty, missing or nil; its JSON is in ``UnknownMembers``. A union is
        /// `.other`, with its JSON.
        public static let unreadable = Kind("unreadable")
        /// An element of a list or map could not be decoded. It is left out.
        public static let leftOut = Kind("left out")
        /// A value came in another form than the one described, and was decoded nevertheless.
        public static let converted = Kind("converted")
        /// A member that the description does not have. Reported only if
        /// ``DecodingOptions/reportsUnknownMembers`` is set; its JSON is in ``UnknownMembers``.
        public static let unknown = Kind("unknown")
    }

    /// The consequence for the decoded value.
    public var kind: Kind
    /// The steps from the outermost value to the one that deviates.
    public var codingPath: [DecodingProblem.Step]
    /// What the description has, such as `a number`.
    public var expected: String
    /// What arrived, such as `null`.
    public var found: String

    /// The coding path in one line, such as `records[3].id`; empty for the outermost value.
    public var path: String { DecodingProblem.text(of: codingPath) }

    /// What was expected, what was found, and where; never a value.
    public var description: String {
        "expected \(expected), found \(found)" + (codingPath.isEmpty ? "" : " at \(path)")
    }
}
