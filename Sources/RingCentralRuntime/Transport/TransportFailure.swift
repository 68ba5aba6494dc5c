import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// What keeps an answer from arriving.
enum TransportFailure {
    /// The error to throw: cancellation stays what it is, all else becomes an ``APIError``.
    static func error(_ error: any Error, _ operation: APIOperation) -> any Error {
        if error is CancellationError || error is APIError { return error }
        let code = (error as? URLError)?.code
        if code == .cancelled { return CancellationError() }
        var failure = APIError(code == .timedOut ? .timeout : .connection, operation: operation.id, underlying: error)
        failure.mayHaveBeenCarriedOut = operation.access == .write && !wasNeverSent(code)
        return failure
    }

    /// Whether there was nobody to send the request to.
    private static func wasNeverSent(_ code: URLError.Code?) -> Bool {
        switch code {
        case .cannotFindHost, .cannotConnectToHost, .dnsLookupFailed, .notConnectedToInternet, .unsupportedURL,
            .badURL, .secureConnectionFailed, .serverCertificateUntrusted, .serverCertificateHasBadDate,
            .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid:
            return true
        default: return false
        }
    }
}
