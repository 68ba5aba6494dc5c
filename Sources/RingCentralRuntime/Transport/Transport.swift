import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// What carries requests to the service and answers back; URLSession unless told otherwise.
///
/// A transport follows no redirects: whether the token may go along is not its to decide.
public protocol Transport: Sendable {
    /// Sends a request.
    ///
    /// - Parameters:
    ///   - request: The request with all its headers and without its body.
    ///   - body: What to send along.
    /// - Throws: Whatever keeps an answer from arriving; an answer of any status is no error.
    func send(_ request: URLRequest, body: TransportBody) async throws -> (Data, HTTPURLResponse)

    /// Sends a request without a body and puts the answer into a temporary file, which the caller removes.
    func download(_ request: URLRequest) async throws -> (URL, HTTPURLResponse)
}

extension Transport {
    public func download(_ request: URLRequest) async throws -> (URL, HTTPURLResponse) {
        let (data, response) = try await send(request, body: .none)
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("ringcentral-\(UUID().uuidString)")
        try data.write(to: file)
        return (file, response)
    }
}

/// What a request carries.
public enum TransportBody: Sendable, Hashable {
    case none
    case data(Data)
    /// The bytes of a file, which need not fit into memory.
    case file(URL)
}
