import Foundation
import Testing

@testable import RingCentralRuntime

/// TLS that fails at every stage, compared with what the server carried out.
@Suite("TLS that fails", .serialized, .enabled(if: TLSWorkshop.isComplete, "needs Linux, openssl, python3 and clang"))
struct TLSFaultTests: FaultSuite {
    static let faults = (handshakes + certificates + requests + responses).flatMap(\.rows) + [once]

    @Test("Reports what the server carried out", .hangLimit(minutes: 2), arguments: faults)
    func fault(_ fault: FaultCase) async throws { try await fault.run() }

    private static let handshakes = [
        TLSFault(scenario: "hello-close", fault: "The server closes inside the handshake", outcome: .notSent),
        TLSFault(
            scenario: "hello-close", fault: "The server closes inside the handshake", outcome: .notSent, method: "GET"),
        // libcurl reports a reset in the same words at every stage.
        TLSFault(scenario: "hello-reset", fault: "The server resets the connection inside the handshake"),
        TLSFault(scenario: "hello-alert", fault: "The server rejects the handshake with an alert", outcome: .notSent),
        TLSFault(scenario: "hello-plain", fault: "The server speaks plain HTTP", outcome: .notSent),
        TLSFault(
            scenario: "hello-corrupt", fault: "A message of the handshake is corrupted", outcome: .notSent),
        TLSFault(
            scenario: "hello-silent", fault: "The server is silent during the handshake", kind: .timeout, timeout: 1),
        TLSFault(
            scenario: "hello-half", fault: "The server stops inside its hello", kind: .timeout, timeout: 1),
        TLSFault(
            scenario: "client-certificate", fault: "The server requires a certificate of the client",
            outcome: .notSent, versions: ["1.2"]),
        // In TLS 1.3 the client learns of it only after it has sent its request.
        TLSFault(
            scenario: "client-certificate", fault: "The server requires a certificate of the client",
            versions: ["1.3"]),
    ]

    private static let certificates = [
        (.expired, "The certificate has expired"), (.otherHost, "The certificate is for another host"),
        (.selfSigned, "The certificate is signed by itself"),
        (.otherAuthority, "The certificate is signed by an unknown authority"),
    ].map { (certificate: TLSWorkshop.Certificate, fault: String) in
        TLSFault(scenario: "ok", fault: fault, kind: .untrusted, outcome: .notSent, certificate: certificate)
    }

    private static let requests = [
        TLSFault(scenario: "request-none", fault: "The server closes after the handshake"),
        TLSFault(scenario: "request-none-notify", fault: "The server ends TLS after the handshake"),
        TLSFault(scenario: "request-none-reset", fault: "The server resets the connection after the handshake"),
        TLSFault(scenario: "request-body-cut", fault: "The server closes inside the request's body"),
        TLSFault(scenario: "request-body-reset", fault: "The server resets the connection inside the request's body"),
    ]

    private static let responses = [
        TLSFault(scenario: "response-none", fault: "The server closes before the response"),
        TLSFault(scenario: "response-none-notify", fault: "The server ends TLS before the response"),
        TLSFault(scenario: "response-none-reset", fault: "The server resets the connection before the response"),
        TLSFault(
            scenario: "response-silent", fault: "The server is silent after the request", kind: .timeout, timeout: 1),
        TLSFault(scenario: "response-head-corrupt", fault: "The record of the response's head fails its check"),
        TLSFault(
            scenario: "response-head-corrupt", fault: "The record of the response's head fails its check",
            method: "GET"),
        TLSFault(scenario: "response-body-corrupt", fault: "The first record of the body fails its check"),
        TLSFault(scenario: "response-late-corrupt", fault: "The last record of the body fails its check"),
        TLSFault(scenario: "response-plain", fault: "The response is not encrypted"),
        TLSFault(scenario: "response-oversized", fault: "A record of the response is too long"),
        TLSFault(scenario: "response-head-only", fault: "The server closes after the response's head"),
        TLSFault(scenario: "response-body-cut", fault: "The server closes inside the response's body"),
        TLSFault(scenario: "response-body-close", fault: "The server ends TLS inside the response's body"),
        TLSFault(
            scenario: "response-body-reset", fault: "The server resets the connection inside the response's body"),
        TLSFault(scenario: "response-chunk-cut", fault: "The server closes inside a chunk"),
    ]

    private static let once = FaultCase(.tls, "The handshake of a read fails once", outcome: .succeeds) {
        let workshop = try TLSWorkshop.shared.get()
        let server = try TLSServer("hello-close-once", version: "1.3", certificate: .good, workshop)
        let ending = try TLSClient(port: server.port, method: "GET", attempts: 2, timeout: 20).run(workshop)
        #expect(ending.kind == nil, "\(ending.words)")
        #expect(try server.carriedOut() == 1)
    }
}
