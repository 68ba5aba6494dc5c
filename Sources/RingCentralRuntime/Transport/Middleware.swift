import Foundation

/// Something that every request passes through on its way out, and every answer on its way back.
///
/// The first of a chain is the outermost. A middleware sees each attempt on its own, requests for tokens included, and
/// never a token: that is added after the last of them.
public protocol Middleware: Sendable {
    /// Passes a request on, and its answer back.
    ///
    /// - Parameters:
    ///   - request: What is about to be sent.
    ///   - next: The rest of the chain.
    func send(
        _ request: OutgoingRequest, next: @Sendable (OutgoingRequest) async throws -> TransportAnswer
    ) async throws -> TransportAnswer
}

/// A request as a ``Middleware`` sees it.
public struct OutgoingRequest: Sendable {
    /// The endpoint that is called.
    public let operation: APIOperation
    /// The name of the account it is sent for.
    public let account: String
    /// How often it was tried, this time included.
    public let attempt: Int
    /// What goes to the transport, but for the token.
    public var request: TransportRequest
}

/// A chain of middleware with a transport at its end.
struct MiddlewareChain: Sendable {
    let middleware: [any Middleware]

    func send(
        _ request: OutgoingRequest,
        _ last: @escaping @Sendable (OutgoingRequest) async throws -> TransportAnswer
    ) async throws -> TransportAnswer {
        let chain = middleware.reversed().reduce(last) { next, one in
            { try await one.send($0, next: next) }
        }
        return try await chain(request)
    }
}
