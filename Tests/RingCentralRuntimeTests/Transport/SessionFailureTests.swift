import Foundation
import Testing

@testable import RingCentralRuntime

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// The words of versions of libcurl that this machine does not have, and of situations that it can't produce.
@Suite("Words of libcurl")
struct SessionFailureTests {
    private func clarified(_ code: URLError.Code, _ words: String) -> any Error {
        SessionFailure.clarified(URLError(code, userInfo: [NSLocalizedDescriptionKey: words]))
    }

    @Test(
        "Reports that nothing was sent where a connection was not made",
        arguments: [
            (.unknown, "TLS connect error: error:0A00010B:SSL routines::wrong version number", .secureConnectionFailed),
            (.unknown, "error:0A000410:SSL routines::sslv3 alert handshake failure", .secureConnectionFailed),
            (
                .unknown, "gnutls_handshake() failed: The TLS connection was non-properly terminated.",
                .secureConnectionFailed
            ),
            (
                .cannotConnectToHost, "OpenSSL SSL_connect: SSL_ERROR_SYSCALL in connection to a:1",
                .secureConnectionFailed
            ),
            (
                .unknown, "server certificate verification failed. CAfile: none CRLfile: none",
                .serverCertificateUntrusted
            ),
            (.cannotConnectToHost, "SSL certificate problem: certificate has expired", .serverCertificateUntrusted),
            (
                .cannotConnectToHost, "Failed to connect to a port 1 after 0 ms: Could not connect to server",
                .cannotConnectToHost
            ),
            (.unknown, "Failed to connect to a port 1 after 0 ms: No route to host", .cannotConnectToHost),
            (.unknown, "Received HTTP code 407 from proxy after CONNECT", .cannotConnectToHost),
            (.unknown, "Could not resolve proxy: a", .cannotConnectToHost),
            (.timedOut, "Connection timed out after 1001 milliseconds", .timedOut),
            (.timedOut, "SSL connection timeout", .timedOut),
            (.unsupportedURL, "Protocol \"x\" not supported or disabled in libcurl", nil),
        ] as [(URLError.Code, String, URLError.Code?)])
    func unsent(code: URLError.Code, words: String, expected: URLError.Code?) throws {
        let error = clarified(code, words)
        guard let expected else {
            #expect((error as? URLError)?.code == code)
            return
        }
        let unsent = try #require(error as? UnsentRequest)
        #expect((unsent.underlying as? URLError)?.code == expected)
    }

    @Test(
        "Reports nothing as unsent that may have been sent",
        arguments: [
            (.unknown, "OpenSSL SSL_read: OpenSSL/3.0.19: error:0A000119:SSL routines::decryption failed, errno 0"),
            (.unknown, "OpenSSL SSL_read: error:0A00045C:SSL routines::tlsv13 alert certificate required, errno 0"),
            (.unknown, "OpenSSL SSL_write: SSL_ERROR_SYSCALL, errno 32"),
            (.unknown, "SSL_write() error: error:0A000119:SSL routines::decryption failed"),
            (.unknown, "GnuTLS recv error (-110): The TLS connection was non-properly terminated."),
            (.unknown, "Recv failure: Connection reset by peer"),
            (.unknown, "SSL shutdown failed"),
            // An earlier address of the host was refused: the code is that of the first connection.
            (.cannotConnectToHost, "Recv failure: Connection reset by peer"),
            (.cannotConnectToHost, "Empty reply from server"),
            (.cannotConnectToHost, "OpenSSL SSL_read: OpenSSL/3.0.19: error:0A000119:SSL routines::x, errno 0"),
            (.timedOut, "Operation timed out after 1000 milliseconds with 0 bytes received"),
            (.unsupportedURL, "Received HTTP/0.9 when not allowed"),
            (.unsupportedURL, "Unsupported HTTP version (9.9) in response"),
        ] as [(URLError.Code, String)])
    func sent(code: URLError.Code, words: String) throws {
        let error = try #require(clarified(code, words) as? URLError)
        #expect(!UnsentRequest.codes.contains(error.code))
    }
}
