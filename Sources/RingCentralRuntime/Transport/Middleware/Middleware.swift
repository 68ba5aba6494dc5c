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
