import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// What came back.
public struct TransportAnswer: Sendable {
    /// Status and headers.
    public var head: HTTPURLResponse
    /// The body; empty if it went into a file.
    public var body: Data
    /// The reason why the body of an error is not complete; nil if it is.
    var truncation: ResponseTooLarge?

    /// - Parameters:
    ///   - head: Status and headers.
    ///   - body: The body; empty if it went into a file.
    public init(head: HTTPURLResponse, body: Data = Data()) {
        self.head = head
        self.body = body
    }

    /// The response of an error with the beginning of its body; the status and the headers say what to do about it.
    ///
    /// - Returns: nil if it is not the body of an error that is too large.
    init?(truncated problem: ResponseTooLarge) {
        guard problem.limit == .maximumErrorBodySize else { return nil }
        self.init(head: problem.head, body: problem.beginning)
        truncation = problem
        truncation?.beginning = Data()
    }
}
