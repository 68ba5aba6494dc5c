import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// The failure of a request that brought no response, or not all of it.
enum TransportFailure {
    /// The error to throw: a cancellation stays what it is, everything else becomes an ``APIError``.
    static func error(_ error: any Error, _ operation: APIOperation) -> any Error {
        if error is CancellationError || error is APIError { return error }
        let cause = (error as? UnsentRequest)?.underlying ?? error
        if cause is CancellationError || (cause as? URLError)?.code == .cancelled { return CancellationError() }
        var failure = APIError(kind(cause), operation: operation.id, underlying: cause)
        failure.isWrite = operation.access == .write
        failure.outcome = outcome(error)
        if let cause = cause as? ResponseTooLarge { failure.status = cause.head.statusCode }
        return failure
    }

    private static func kind(_ error: any Error) -> APIError.Kind {
        switch error {
        case is FileProblem: return .unusableFile
        case is InterruptedAnswer, is ChangedFile: return .interrupted
        case is UnusableRest: return .unreadableAnswer
        case is ResponseTooLarge: return .responseTooLarge
        case let error as URLError: return kind(error.code)
        default: return .connection
        }
    }

    /// A handshake that fails is a connection that fails: it may succeed next time. A certificate does not change.
    private static func kind(_ code: URLError.Code) -> APIError.Kind {
        switch code {
        case .timedOut: .timeout
        case let code where certificateCodes.contains(code): .untrusted
        case .fileDoesNotExist, .noPermissionsToReadFile, .fileIsDirectory: .unusableFile
        default: .connection
        }
    }

    /// The codes of a certificate that is not trusted.
    private static let certificateCodes: Set<URLError.Code> = [
        .serverCertificateUntrusted, .serverCertificateHasBadDate, .serverCertificateHasUnknownRoot,
        .serverCertificateNotYetValid,
    ]

    /// The codes of requests that fail in the same way each time.
    private static let finalCodes: Set<URLError.Code> = certificateCodes.union([
        .unsupportedURL, .badURL, .appTransportSecurityRequiresSecureConnection, .clientCertificateRejected,
        .clientCertificateRequired,
    ])

    /// Returns a Boolean value that indicates whether a request that failed with an error fails so each time.
    static func isFinal(_ error: (any Error)?) -> Bool {
        let cause = (error as? UnsentRequest)?.underlying ?? error
        return (cause as? URLError).map { finalCodes.contains($0.code) } ?? false
    }

    private static func outcome(_ error: any Error) -> APIError.Outcome {
        switch error {
        case is UnsentRequest: .notSent
        case let error as URLError: UnsentRequest.codes.contains(error.code) ? .notSent : .unknown
        case let error as ResponseTooLarge: APIError.Outcome(status: error.head.statusCode)
        case let error as InterruptedAnswer: APIError.Outcome(status: error.head.statusCode)
        default: .unknown
        }
    }

    /// A description of the error; nil if it is of another kind.
    static func words(_ error: any Error) -> String? {
        switch error {
        case let error as InterruptedAnswer: return words(error.underlying)
        case let error as FileProblem: return error.description
        case let error as ChangedFile: return error.description
        case let error as UnusableRest: return error.description
        case let error as ResponseTooLarge: return error.description
        case let error as URLError:
            // On Linux many failures share one code; only libcurl's words tell them apart.
            let words = error.userInfo[NSLocalizedDescriptionKey].map { " (\($0))" } ?? ""
            return "URLError \(error.code.rawValue)\(words)"
        default: return nil
        }
    }
}
