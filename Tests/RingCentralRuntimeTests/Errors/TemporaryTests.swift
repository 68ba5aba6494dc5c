import Foundation
import Testing

@testable import RingCentralRuntime

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

@Suite("Failures that are temporary, and final ones")
struct TemporaryTests {
    func error(_ kind: APIError.Kind? = nil, status: Int? = nil, body: String = "", underlying: (any Error)? = nil)
        -> APIError
    {
        guard let status else { return APIError(kind ?? .connection, operation: "x", underlying: underlying) }
        let answer = Answer(
            to: APIOperation("x", .get, "/x", area: ""), status: status, body: Data(body.utf8), ClientConfiguration(),
            .sample)
        return answer.error(kind, underlying: underlying)
    }

    @Test(
        "A response without the service's error code is temporary",
        arguments: [302, 400, 401, 403, 404, 407, 409, 410, 422])
    func statuses(status: Int) {
        #expect(error(status: status, body: "<html>").isTemporary)
        #expect(error(status: status).isTemporary)
        #expect(error(status: status, body: #"{"message":"Forbidden"}"#).isTemporary)
        #expect(error(status: status, body: #"{"errorCode":"CMN-1"}"#).isTemporary == (status == 302))
        #expect(error(status: status, body: #"{"errors":[{"errorCode":"CMN-1"}]}"#).isTemporary == (status == 302))
        #expect(error(status: status, body: #"{"error":"invalid_grant"}"#).isTemporary == (status == 302))
    }

    @Test(
        "Failures of the service and its limits are temporary, whatever they say",
        arguments: [408, 429, 500, 501, 502, 503, 504])
    func failures(status: Int) {
        #expect(error(status: status, body: #"{"errorCode":"CMN-1"}"#).isTemporary)
    }

    @Test("A response that can't be decoded is temporary unless it is JSON")
    func bodies() {
        #expect(error(.unreadableAnswer, status: 200, body: "<html>").isTemporary)
        #expect(error(.unreadableAnswer, status: 200, body: #"{"a":"#).isTemporary)
        #expect(error(.unreadableAnswer, status: 200).isTemporary)
        #expect(!error(.unreadableAnswer, status: 200, body: #"{"a":1}"#).isTemporary)
    }

    @Test("A handshake that fails is temporary, a certificate that is not trusted is final")
    func certificates() {
        let operation = APIOperation("x", .get, "/x", area: "")
        func failure(_ code: URLError.Code) -> APIError? {
            TransportFailure.error(URLError(code), operation) as? APIError
        }
        let final: [URLError.Code] = [
            .serverCertificateUntrusted, .serverCertificateHasBadDate, .serverCertificateHasUnknownRoot,
            .serverCertificateNotYetValid,
        ]
        for code in final { #expect(failure(code)?.kind == .untrusted && failure(code)?.isTemporary == false) }
        let temporary: [URLError.Code] = [
            .secureConnectionFailed, .timedOut, .cannotConnectToHost, .cannotFindHost, .networkConnectionLost,
            .notConnectedToInternet,
        ]
        for code in temporary { #expect(failure(code)?.isTemporary == true) }
    }

    @Test(
        "A request that fails in the same way each time is final, and not sent again",
        arguments: [
            .unsupportedURL, .badURL, .appTransportSecurityRequiresSecureConnection, .clientCertificateRejected,
            .clientCertificateRequired,
        ] as [URLError.Code])
    func final(code: URLError.Code) throws {
        let operation = APIOperation("x", .get, "/x", area: "")
        for cause in [URLError(code), UnsentRequest(underlying: URLError(code))] as [any Error] {
            let failure = try #require(TransportFailure.error(cause, operation) as? APIError)
            #expect(failure.kind == .connection && failure.outcome == .notSent)
            #expect(!failure.isTemporary && Setback(failure) == nil)
            // Of a provider of tokens.
            #expect(!error(.authorization, underlying: cause).isTemporary)
        }
    }

    @Test("Requests that can't be sent are final, files that are in use are not")
    func others() {
        for kind in [.invalidRequest, .notAllowed, .paging, .notModified] as [APIError.Kind] {
            #expect(!error(kind).isTemporary)
        }
        for kind in [.connection, .timeout, .interrupted, .rateLimited, .server] as [APIError.Kind] {
            #expect(error(kind).isTemporary)
        }
        for kind in [.authorization, .unusableFile] as [APIError.Kind] {
            #expect(error(kind, underlying: FileProblem(path: "p", errno: ENOSPC)).isTemporary)
            #expect(!error(kind, underlying: FileProblem(path: "p", errno: EACCES)).isTemporary)
        }
        #expect(!error(.authorization, underlying: RequestProblem(reason: "nobody is signed in")).isTemporary)
        #expect(error(.authorization, underlying: URLError(.timedOut)).isTemporary)
        #expect(!error(.authorization, underlying: error(.notAllowed)).isTemporary)
        #expect(!error(.unusableFile).isTemporary)
    }
}
