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
