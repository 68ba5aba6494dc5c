import Foundation

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
