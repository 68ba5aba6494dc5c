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
            server: Server(name: "sandbox", url: sandbox.url.absoluteString), userAgent: "BehaviourTests/1")
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

    /// Counts records of an area as changed: a synchronization tells of them.
    func change(_ area: String, _ count: Int) async throws {
        _ = try await admin("POST", "changes", Data(#"{"area":"\#(area)","count":\#(count)}"#.utf8))
    }

    /// Lets something happen that subscriptions tell of.
    func happen(_ filter: EventFilter, _ body: JSONValue) async throws {
        let event: JSONValue = ["filter": .string(filter.rawValue), "body": body]
        _ = try await admin("POST", "events", Data(event.description.utf8))
    }

    /// Lets something happen that subscriptions tell of, in one of the forms that the sandbox's README lists.
    func happen(_ filter: EventFilter, form: String, kind: String?) async throws {
        var event: [String: String] = ["filter": filter.rawValue, "form": form]
        event["kind"] = kind
        _ = try await admin("POST", "events", try JSONEncoder().encode(event))
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

/// Waits until something is so; a test that waits has a time limit.
func wait(until isSo: () async throws -> Bool) async throws {
    while try await !isSo() { try await Task.sleep(nanoseconds: 20_000_000) }
}

/// What was noted, in order.
actor Notes<Note: Sendable> {
    private(set) var all: [Note] = []

    func add(_ note: Note) { all.append(note) }
}

/// A file that is gone after the test.
final class Scratch: Sendable {
    let url = FileManager.default.temporaryDirectory.appending(path: "behaviour-\(UUID().uuidString)")

    deinit { try? FileManager.default.removeItem(at: url) }
}

/// The error of a call that has to fail.
func failure<T>(_ body: () async throws -> T) async -> APIError? {
    do {
        _ = try await body()
        return nil
    } catch { return error as? APIError }
}
