import Foundation

/// Something that every request passes through on its way out, and every answer on its way back.
///
/// The first of a chain is the outermost. A middleware sees each attempt on its own, and never a token: that is added
/// after the last of them. Requests that ask for tokens, or give them back, pass through as well, but without their
/// bodies and without those of their answers.
public protocol Middleware: Sendable {
    /// Passes a request on, and its answer back.
    ///
    /// - Parameters:
    ///   - request: What is about to be sent.
    ///   - next: The rest of the chain.
    func send(
        _ request: OutgoingRequest, next: @Sendable (OutgoingRequest) async throws -> TransportAnswer
    ) async throws -> TransportAnswer

    /// Takes note of a response that deviates from its description. Does nothing unless implemented.
    ///
    /// - Parameter report: What deviates, and where: never a value.
    func note(_ report: DeviationReport)
}

extension Middleware {
    public func note(_ report: DeviationReport) {}
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
    typealias Link = @Sendable (OutgoingRequest) async throws -> TransportAnswer

    let middleware: [any Middleware]

    /// - Parameter isSealed: Whether the middleware sees no bodies.
    func send(
        _ request: OutgoingRequest, isSealed: Bool, _ last: @escaping Link
    ) async throws -> TransportAnswer {
        guard isSealed else { return try await pass(request, last) }
        let kept = Locked<Data?>(nil)
        var shown = request
        shown.request.body = .none
        var answer = try await pass(shown) { outgoing in
            var outgoing = outgoing
            outgoing.request.body = request.request.body
            var answer = try await last(outgoing)
            kept.withLock { $0 = answer.body }
            answer.body = Data()
            return answer
        }
        // Nothing was kept if a middleware answered by itself.
        if let body = kept.withLock({ $0 }) { answer.body = body }
        return answer
    }

    private func pass(_ request: OutgoingRequest, _ last: @escaping Link) async throws -> TransportAnswer {
        let chain = middleware.reversed().reduce(last) { next, one in
            { try await one.send($0, next: next) }
        }
        return try await chain(request)
    }
}
