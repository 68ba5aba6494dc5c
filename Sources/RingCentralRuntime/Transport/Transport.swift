import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// What carries requests to the service and answers back; URLSession unless told otherwise.
///
/// A transport follows no redirects: whether the token may go along is not its to decide. It sends a request once: what
/// may be sent again, and when, is not its to decide either.
public protocol Transport: Sendable {
    /// Sends a request.
    ///
    /// - Throws: Whatever keeps an answer from arriving; an answer of any status is no error.
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
    /// Told how much has gone out and come in, while it does.
    public var onProgress: (@Sendable (TransferProgress) -> Void)?

    public init(
        head: URLRequest, body: TransportBody = .none, destination: TransportDestination = .memory,
        onProgress: (@Sendable (TransferProgress) -> Void)? = nil
    ) {
        self.head = head
        self.body = body
        self.destination = destination
        self.onProgress = onProgress
    }
}

/// What a request carries.
public enum TransportBody: Sendable, Hashable {
    case none
    case data(Data)
    /// The bytes of a file, which need not fit into memory.
    case file(URL)
}

/// Where the body of an answer goes.
public enum TransportDestination: Sendable, Hashable {
    /// Into the answer.
    case memory
    /// Into a file, as it arrives: what a 206 brings is appended, what another 2xx brings replaces what was there. The
    /// body of any other status goes into the answer.
    case file(URL)
}

/// How far a transfer is.
public struct TransferProgress: Sendable, Hashable {
    /// Bytes of the request's body that have gone out.
    public var sent: Int64
    /// Bytes of the answer's body that have come in.
    public var received: Int64
    /// Bytes of the answer's body; nil if the service doesn't say.
    public var expected: Int64?

    public init(sent: Int64 = 0, received: Int64 = 0, expected: Int64? = nil) {
        self.sent = sent
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

    public init(head: HTTPURLResponse, body: Data = Data()) {
        self.head = head
        self.body = body
    }
}
