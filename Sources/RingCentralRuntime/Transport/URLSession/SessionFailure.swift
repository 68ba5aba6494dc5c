import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// The stage at which a session failed, which its errors do not tell reliably.
///
/// On Linux failures of TLS have no code of their own, and the code for a refused connection also appears on a
/// connection that broke after another address of the same host was refused. Only libcurl's words tell these apart. On
/// other systems the code for a failed handshake also appears when a record fails its check later on.
enum SessionFailure {
    /// The ways in which libcurl, with OpenSSL or GnuTLS, reports a handshake that failed. A failure after the handshake
    /// begins with the function that found it instead, such as `OpenSSL SSL_read:`.
    private static let handshake = [
        "error:", "openssl/", "openssl ssl_connect:", "tls connect error", "ssl connect error",
        "ssl connection timeout",
        "gnutls_handshake() failed", "couldn't use specified ssl cipher", "problem with the ssl ca cert",
        "ssl: couldn't create a context", "failed to load certificate",
    ]
    /// The ways in which it reports a certificate that is not trusted.
    private static let certificate = [
        "ssl certificate problem:", "ssl certificate verification failed", "ssl: no alternative certificate",
        "ssl: certificate subject name", "ssl: unable to obtain common name", "ssl: couldn't get peer certificate",
        "ssl: couldn't get x509-issuer name", "ssl: invalid cert", "ssl peer certificate or ssh remote key",
        "server certificate verification failed", "invalid ssl certificate",
    ]
    /// The ways in which it reports that there is no connection to send anything on.
    private static let connection = [
        "failed to connect to", "couldn't connect to", "could not connect to", "connect to ", "connection timed out",
        "couldn't resolve", "could not resolve", "connect tunnel failed", "proxy connect aborted",
        "received http code",
    ]

    /// The ways in which an address that can't be used is reported. The code for it also appears on a response that is
    /// not HTTP.
    private static let address = ["protocol ", "unsupported url", "unsupported protocol"]

    /// The same error, as an ``UnsentRequest`` if nothing can have been sent, and with a code that says as much.
    ///
    /// - Parameter hasBegun: Whether some of the request is known to have gone out.
    static func clarified(_ error: any Error, hasBegun: Bool) -> any Error {
        guard let error = error as? URLError else { return error }
        #if canImport(FoundationNetworking)
            return clarified(error)
        #else
            guard hasBegun, UnsentRequest.codes.contains(error.code) else { return error }
            return URLError(.networkConnectionLost, userInfo: error.userInfo)
        #endif
    }

    /// - Parameter error: An error of Foundation on Linux.
    static func clarified(_ error: URLError) -> any Error {
        let words = error.localizedDescription.lowercased()
        func begins(with texts: [String]) -> Bool { texts.contains { words.hasPrefix($0) } }
        func coded(_ code: URLError.Code) -> URLError {
            URLError(code, userInfo: [NSLocalizedDescriptionKey: error.localizedDescription])
        }
        switch error.code {
        case .unknown where begins(with: certificate):
            return UnsentRequest(underlying: coded(.serverCertificateUntrusted))
        case .unknown where begins(with: handshake):
            return UnsentRequest(underlying: coded(.secureConnectionFailed))
        case .unknown where begins(with: connection):
            return UnsentRequest(underlying: coded(.cannotConnectToHost))
        case .timedOut where begins(with: connection + handshake), .cannotConnectToHost where begins(with: connection):
            return UnsentRequest(underlying: error)
        case .cannotConnectToHost where begins(with: handshake):
            return UnsentRequest(underlying: coded(.secureConnectionFailed))
        case .cannotConnectToHost where begins(with: certificate):
            return UnsentRequest(underlying: coded(.serverCertificateUntrusted))
        case .cannotConnectToHost:
            return coded(.networkConnectionLost)
        case .unsupportedURL where !begins(with: address):
            return coded(.badServerResponse)
        default: return error
        }
    }
}
