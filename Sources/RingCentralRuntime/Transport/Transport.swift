import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// What carries requests to the service and answers back; URLSession unless told otherwise.
///
/// A transport follows no redirects: whether the token may go along is not its to decide. It sends a request once: what
/// may be sent again, and when, is not its to decide either. ``AnswerSink`` puts the body of an answer where the request
/// wants it.
public protocol Transport: Sendable {
    /// Sends a request.
    ///
    /// - Throws: An error if no response arrives; a response of any status is not an error. ``UnsentRequest`` if nothing
    ///   has been sent; ``InterruptedAnswer`` if the response breaks off on its way into a file.
    func send(_ request: TransportRequest) async throws -> TransportAnswer
}

/// A request on its way.
public struct TransportRequest: Sendable {
    /// Method, address, headers and timeout; no body.
    public var head: URLRequest
    /// What to send along.
    public var body: TransportBody
    /// Where the answer's body goes.
    public var destination: TransportDestination
    /// The sizes up to which the response's body is accepted.
    public var limits: ResponseLimits
    /// Called with the number of bytes that have gone out and come in, while they do.
    public var onProgress: (@Sendable (TransferProgress) -> Void)?

    /// - Parameters:
    ///   - head: Method, address, headers and timeout; no body.
    ///   - body: What to send along.
    ///   - destination: Where the response's body goes.
    ///   - limits: The sizes up to which the response's body is accepted.
    ///   - onProgress: Called with the number of bytes that have gone out and come in, from any thread.
    public init(
        head: URLRequest, body: TransportBody = .none, destination: TransportDestination = .memory,
        limits: ResponseLimits = ResponseLimits(), onProgress: (@Sendable (TransferProgress) -> Void)? = nil
    ) {
        self.head = head
        self.body = body
        self.destination = destination
        self.limits = limits
        self.onProgress = onProgress
    }
}

/// What a request carries.
public enum TransportBody: Sendable, Hashable {
    /// Nothing.
    case none
    /// Bytes in memory.
    case data(Data)
    /// The bytes of a file, which need not fit into memory.
    case file(URL)
}

/// Where the body of an answer goes.
public enum TransportDestination: Sendable, Hashable {
    /// Into the answer.
    case memory
    /// Into a new file, as it arrives, which takes the place of an old one. Only its owner may read it. The body of
    /// any other status than 2xx goes into the answer.
    case file(URL)
    /// Into a file that has its first bytes already, as many as `from` tells: what a 206 brings goes behind them, what
    /// comes after them is dropped. A 200 brings the file anew; any other 2xx is an error. The body of any other status
    /// goes into the answer.
    case rest(of: URL, from: Int64)
}

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

/// What came back.
public struct TransportAnswer: Sendable {
    /// Status and headers.
    public var head: HTTPURLResponse
    /// The body; empty if it went into a file.
    public var body: Data

    /// - Parameters:
    ///   - head: Status and headers.
    ///   - body: The body; empty if it went into a file.
    public init(head: HTTPURLResponse, body: Data = Data()) {
        self.head = head
        self.body = body
    }
}
