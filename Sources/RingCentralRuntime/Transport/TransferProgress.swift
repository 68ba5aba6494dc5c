/// How far a transfer is.
public struct TransferProgress: Sendable, Hashable {
    /// Bytes of the request's body that have gone out.
    public var sent: Int64
    /// Bytes of the request's body; nil if it has none, or nobody knows.
    public var toSend: Int64?
    /// Bytes of the answer's body that have come in, with those that were there before if a download is resumed.
    public var received: Int64
    /// Bytes of the answer's body, with those that were there before; nil if the service doesn't say.
    public var expected: Int64?

    /// - Parameters:
    ///   - sent: Bytes that have gone out, from 0.
    ///   - toSend: Bytes that are to go out; nil if there are none, or nobody knows.
    ///   - received: Bytes that have come in, from 0.
    ///   - expected: Bytes that are to come in; nil if the service doesn't say.
    public init(sent: Int64 = 0, toSend: Int64? = nil, received: Int64 = 0, expected: Int64? = nil) {
        self.sent = sent
        self.toSend = toSend
        self.received = received
        self.expected = expected
    }
}
