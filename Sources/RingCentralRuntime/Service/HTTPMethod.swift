/// What a request does.
public struct HTTPMethod: Sendable, Hashable, CustomStringConvertible {
    /// The word in upper case.
    public let rawValue: String

    private init(_ rawValue: String) { self.rawValue = rawValue }

    /// Reads.
    public static let get = HTTPMethod("GET")
    /// Reads the headers alone.
    public static let head = HTTPMethod("HEAD")
    /// Adds something, or has something done.
    public static let post = HTTPMethod("POST")
    /// Puts something in the place of what is there.
    public static let put = HTTPMethod("PUT")
    /// Changes some of what is there.
    public static let patch = HTTPMethod("PATCH")
    /// Takes something away.
    public static let delete = HTTPMethod("DELETE")

    /// The word in upper case.
    public var description: String { rawValue }
}
