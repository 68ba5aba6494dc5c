import Foundation
import Testing

@testable import RingCentralRuntime

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Whom a request meets on its way. The environment is a process's own, so each case has one.
@Suite struct ProxyTests {
    /// Sends a request to a server that does not exist, by a proxy that answers for it.
    private static func askThroughProxy(_ variable: String, exceptions: String? = nil) async throws -> APIError? {
        let proxy = try LoopbackServer { request, connection in
            let isForProxy = request.target == "http://service.invalid/records/1"
            try connection.answer(isForProxy ? "204 No Content" : "400 Bad Request")
        }
        setenv(variable, proxy.url, 1)
        if let exceptions { setenv("no_proxy", exceptions, 1) }
        let client = ServiceClient(
            description: .sample, authorization: .bearer("t"),
            configuration: ClientConfiguration(server: Server(name: "none", url: "http://service.invalid")))
        defer { withExtendedLifetime(proxy) {} }
        return await failure { try await client.request(.delete, "/records/1", as: Empty.self).send() }
    }

    #if canImport(FoundationNetworking)
        @Test func goesByTheProxyOfTheSystem() async {
            await #expect(processExitsWith: .success) {
                try #require(await ProxyTests.askThroughProxy("http_proxy") == nil)
            }
            await #expect(processExitsWith: .success) {
                try #require(await ProxyTests.askThroughProxy("all_proxy") == nil)
            }
        }

        @Test func goesAroundTheProxyWhereToldSo() async {
            await #expect(processExitsWith: .success) {
                let error = try await ProxyTests.askThroughProxy("http_proxy", exceptions: ".invalid")
                try #require(error?.kind == .connection)
            }
        }
    #endif
}
