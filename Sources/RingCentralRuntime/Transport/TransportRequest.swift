import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

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
