/// What a transport throws when there is no answer for a request.
public struct UnansweredRequest: Error, Hashable, Sendable {
    /// What the request does, such as `GET`.
    public let method: String
    /// The path as it was sent, encoded.
    public let path: String
}
