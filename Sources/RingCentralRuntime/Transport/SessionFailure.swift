import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// What Foundation on Linux leaves unclear.
enum SessionFailure {
    /// The same error with a code that tells what is wrong: failures of TLS have none on Linux, only libcurl's words.
    static func clarified(_ error: any Error) -> any Error {
        guard let error = error as? URLError, error.code == .unknown else { return error }
        let words = error.localizedDescription.lowercased()
        let code: URLError.Code
        if words.contains("certificate") || words.contains("subject name") {
            code = .serverCertificateUntrusted
        } else if words.contains("ssl") || words.contains("tls") {
            code = .secureConnectionFailed
        } else {
            return error
        }
        return URLError(code, userInfo: [NSLocalizedDescriptionKey: error.localizedDescription])
    }
}
