import Foundation
import Testing

@testable import RingCentralRuntime

/// Something that goes wrong with TLS, at a stage of the exchange.
struct TLSFault: Sendable {
    let scenario: String
    let fault: String
    var kind = APIError.Kind.connection
    var outcome = APIError.Outcome.unknown
    var versions = ["1.2", "1.3"]
    var method = "POST"
    var certificate = TLSWorkshop.Certificate.good
    /// In seconds.
    var timeout: TimeInterval = 20

    var rows: [FaultCase] {
        versions.map { version in
            let method = method == "GET" ? "a read, " : ""
            return FaultCase(.tls, "\(fault) (\(method)TLS \(version))", outcome: .init(outcome)) {
                try check(version)
            }
        }
    }

    private func check(_ version: String) throws {
        let workshop = try TLSWorkshop.shared.get()
        let server = try TLSServer(scenario, version: version, certificate: certificate, workshop)
        let client = TLSClient(port: server.port, method: method, attempts: 1, timeout: timeout)
        let ending = try client.run(workshop)
        let carriedOut = try server.carriedOut()
        #expect(ending.kind == kind.description, "\(ending.words)")
        #expect(ending.outcome == "\(outcome)", "\(ending.words)")
        #expect(ending.mayHaveBeenCarriedOut == (outcome == .unknown && method == "POST"), "\(ending.words)")
        // What was carried out is never reported as anything else than unknown.
        if carriedOut > 0 { #expect(ending.outcome == "unknown", "carried out, but: \(ending.words)") }
        #expect(carriedOut <= 1, "sent more than once")
    }
}
