import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// What keeps an answer from arriving.
enum TransportFailure {
    /// The error to throw: cancellation stays what it is, all else becomes an ``APIError``.
    static func error(_ error: any Error, operation: String) -> any Error {
        if error is CancellationError { return error }
        switch (error as? URLError)?.code {
        case .cancelled?: return CancellationError()
        case .timedOut?: return APIError(.timeout, operation: operation, underlying: error)
        default: return APIError(.connection, operation: operation, underlying: error)
        }
    }
}
