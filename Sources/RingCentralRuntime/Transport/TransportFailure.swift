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
        var failure = APIError(kind(error), operation: operation.id, underlying: error)
        failure.mayHaveBeenCarriedOut = operation.access == .write && !wasNeverSent(code)
        return failure
    }

    private static func kind(_ error: any Error) -> APIError.Kind {
        if error is FileProblem { return .unusableFile }
        if error is InterruptedAnswer || error is ChangedFile { return .interrupted }
        switch (error as? URLError)?.code {
        case .timedOut?: return .timeout
        case .serverCertificateUntrusted?, .serverCertificateHasBadDate?, .serverCertificateHasUnknownRoot?,
            .serverCertificateNotYetValid?, .secureConnectionFailed?:
            return .untrusted
        case .fileDoesNotExist?, .noPermissionsToReadFile?, .fileIsDirectory?: return .unusableFile
        default: return .connection
        }
    }

    /// Whether there was nobody to send the request to, or nothing to send.
    static func wasNeverSent(_ code: URLError.Code?) -> Bool {
        switch code {
        case .cannotFindHost, .cannotConnectToHost, .dnsLookupFailed, .notConnectedToInternet, .unsupportedURL,
            .badURL, .secureConnectionFailed, .serverCertificateUntrusted, .serverCertificateHasBadDate,
            .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid, .fileDoesNotExist,
            .noPermissionsToReadFile, .fileIsDirectory:
            return true
        default: return false
        }
    }

    /// What is wrong, in words; nil if the error is of another kind.
    static func words(_ error: any Error) -> String? {
        switch error {
        case let error as InterruptedAnswer: return words(error.underlying)
        case let error as FileProblem: return error.description
        case let error as ChangedFile: return error.description
        case let error as URLError:
            // On Linux many failures have but one code; what tells them apart are libcurl's words.
            let words = error.userInfo[NSLocalizedDescriptionKey].map { " (\($0))" } ?? ""
            return "URLError \(error.code.rawValue)\(words)"
        default: return nil
        }
    }
}
