import Foundation
import Testing

@testable import RingCentralRuntime

/// Proxies that fail. The environment is a process's own, so each row has one.
@Suite("Proxies that fail", .enabled(if: Surroundings.isLinux, "other systems take proxies from their settings"))
struct ProxyFaultTests: FaultSuite {
    static let faults: [FaultCase] = [
        FaultCase(.network, "A proxy rejects the tunnel to the server", outcome: .notSent) {
            await #expect(processExitsWith: .success) {
                let error = try await ProxyFaultTests.error("407 Proxy Authentication Required")
                try #require(error?.kind == .connection && error?.outcome == .notSent, "\(String(describing: error))")
            }
        },
        FaultCase(.network, "A proxy can't reach the server", outcome: .notSent) {
            await #expect(processExitsWith: .success) {
                let error = try await ProxyFaultTests.error("502 Bad Gateway")
                try #require(error?.kind == .connection && error?.outcome == .notSent, "\(String(describing: error))")
            }
        },
        FaultCase(.network, "A proxy opens the tunnel and closes it", outcome: .notSent) {
            await #expect(processExitsWith: .success) {
                let error = try await ProxyFaultTests.error("200 Connection Established")
                try #require(error?.kind == .connection && error?.outcome == .notSent, "\(String(describing: error))")
            }
        },
        FaultCase(.network, "Nobody listens at the address of the proxy", outcome: .notSent) {
            await #expect(processExitsWith: .success) {
                let port = try LoopbackServer { _, _ in }.port
                setenv("https_proxy", "http://127.0.0.1:\(port)", 1)
                let error = await ProxyFaultTests.failure()
                try #require(error?.kind == .connection && error?.outcome == .notSent, "\(String(describing: error))")
            }
        },
    ]

    @Test("Says that nothing reached the server", .hangLimit(minutes: 1), arguments: faults)
    func fault(_ fault: FaultCase) async throws { try await fault.run() }

    /// The error of a write over TLS whose tunnel gets a status.
    private static func error(_ status: String) async throws -> APIError? {
        let proxy = try LoopbackServer { _, connection in
            try connection.send(Data("HTTP/1.1 \(status)\r\n\r\n".utf8))
            // What is left unread would end the connection with a reset. The client's hello comes in one piece.
            if status.hasPrefix("200") { connection.readBody(1) }
            throw LoopbackConnection.Ended()
        }
        setenv("https_proxy", proxy.url, 1)
        defer { withExtendedLifetime(proxy) {} }
        return await failure()
    }

    private static func failure() async -> APIError? {
        let client = ServiceClient(
            description: .sample, authorization: .bearer("t"),
            configuration: ClientConfiguration(server: Server(name: "none", url: "https://service.invalid")))
        return await RingCentralRuntimeTests.failure { try await client.request(.post, "/x").value }
    }
}
