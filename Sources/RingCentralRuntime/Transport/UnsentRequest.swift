import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// The error of a ``Transport`` that knows that no byte of the request has been sent.
///
/// Throw it where a connection can't be made: the name can't be resolved, nobody listens, the TLS handshake fails. The
/// call then fails with the outcome ``APIError/Outcome/notSent``. After the first byte of the request has been written,
/// throw the underlying error itself.
public struct UnsentRequest: Error {
    /// The reason, such as a URLError.
    public var underlying: any Error

    /// - Parameter underlying: The reason, such as a URLError.
    public init(underlying: any Error) {
        self.underlying = underlying
    }

    /// The codes of a URLError that say so themselves.
    static let codes: Set<URLError.Code> = [
        .cannotFindHost, .cannotConnectToHost, .dnsLookupFailed, .notConnectedToInternet, .unsupportedURL, .badURL,
        .secureConnectionFailed, .serverCertificateUntrusted, .serverCertificateHasBadDate,
        .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid, .clientCertificateRejected,
        .clientCertificateRequired, .internationalRoamingOff, .callIsActive, .dataNotAllowed,
        .appTransportSecurityRequiresSecureConnection, .fileDoesNotExist, .noPermissionsToReadFile, .fileIsDirectory,
    ]
}
