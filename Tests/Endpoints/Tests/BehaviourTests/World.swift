import Foundation
import RingCentral
import RingCentralRuntime
import Sandbox

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// A sandbox of a test's own, and clients of it over real connections.
struct World {
    let sandbox: SandboxServer

    /// Runs a test against a sandbox in which a minute takes a second.
    static func run(_ change: (inout SandboxOptions) -> Void = { _ in }, _ body: (World) async throws -> Void)
        async throws
    {
        var options = SandboxOptions()
        options.timeScale = 60
        change(&options)
        let world = World(sandbox: try await SandboxServer.start(options))
        let outcome: Result<Void, any Error>
        do { outcome = .success(try await body(world)) } catch { outcome = .failure(error) }
        await world.sandbox.stop()
        try outcome.get()
    }

    static let jwt = Authorization.jwt("test-jwt", clientID: "test-client", clientSecret: "test-secret")

    func client(
        _ authorization: Authorization = World.jwt, _ change: (inout ClientConfiguration) -> Void = { _ in }
    ) -> RingCentralClient {
        RingCentralClient(authorization: authorization, configuration: configuration(change))
    }

    func configuration(_ change: (inout ClientConfiguration) -> Void = { _ in }) -> ClientConfiguration {
        var configuration = ClientConfiguration(
            server: Server(name: "sandbox", url: sandbox.url.absoluteString), userAgent: "BehaviourTests/1", timeout: 10
        )
        change(&configuration)
        return configuration
    }

    // MARK: Taking a hand

    /// A rule for what goes wrong, as the sandbox's README explains.
    struct Rule: Encodable {
        var operation: String?
        var path: String?
        var fault: String
        var skip = 0
        var count: Int? = 1
    }

    func spoil(_ rules: Rule...) async throws {
        _ = try await admin("POST", "faults", try JSONEncoder().encode(rules))
    }

    func expireTokens() async throws { _ = try await admin("POST", "expire-tokens") }

    /// What the sandbox received: the log's entries of an operation or path.
    func received(_ path: String) async throws -> [JSONValue] {
        let log = try JSONValue(jsonData: try await admin("GET", "log"))
        let entries = log.array ?? log["requests"]?.array ?? []
        return entries.filter { $0["path"]?.string?.hasPrefix(path) == true }
    }

    /// How many requests there were with each outcome.
    func counts() async throws -> JSONValue { try JSONValue(jsonData: try await admin("GET", "counts")) }

    private func admin(_ method: String, _ name: String, _ body: Data? = nil) async throws -> Data {
        var request = URLRequest(url: sandbox.url.appending(path: "__sandbox/\(name)"))
        request.httpMethod = method
        request.httpBody = body
        let (data, response) = try await URLSession.shared.data(for: request)
        guard let response = response as? HTTPURLResponse, (200..<300).contains(response.statusCode) else {
            throw URLError(.badServerResponse)
        }
        return data
    }
}

/// The error of a call that has to fail.
func failure<T>(_ body: () async throws -> T) async -> APIError? {
    do {
        _ = try await body()
        return nil
    } catch { return error as? APIError }
}
