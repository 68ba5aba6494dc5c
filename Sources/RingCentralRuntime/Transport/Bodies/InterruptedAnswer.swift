import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// What a ``Transport`` throws if an answer breaks off on its way into a file: some of it may be there.
public struct InterruptedAnswer: Error {
    /// Status and headers of the answer.
    public var head: HTTPURLResponse
    /// What broke it off, such as a URLError.
    public var underlying: any Error

    /// - Parameters:
    ///   - head: Status and headers of the answer.
    ///   - underlying: What broke it off.
    public init(head: HTTPURLResponse, underlying: any Error) {
        self.head = head
        self.underlying = underlying
    }
}
