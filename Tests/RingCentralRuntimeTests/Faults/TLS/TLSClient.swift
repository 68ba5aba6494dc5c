import Foundation
import Testing

@testable import RingCentralRuntime

/// A call in a process of its own, since a process reads once which authorities it trusts.
struct TLSClient: Codable, Sendable {
    var port: Int
    var method: String
    /// The number of attempts.
    var attempts: Int
    /// In seconds.
    var timeout: TimeInterval

    /// How the call ended; an error has a kind.
    struct Ending: Codable, Sendable {
        var kind: String?
        var outcome: String?
        var mayHaveBeenCarriedOut = false
        var words = ""
    }

    static let variable = "TLS_CLIENT"

    /// Runs the test below in a new process of this program.
    func run(_ workshop: TLSWorkshop) throws -> Ending {
        let file = workshop.folder.file(UUID().uuidString)
        let process = Process()
        process.executableURL = URL(
            fileURLWithPath: try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
        process.arguments = ["--testing-library", "swift-testing", "--filter", "TLSClientTests"]
        process.environment = ProcessInfo.processInfo.environment.merging([
            Self.variable: String(decoding: try JSONEncoder().encode(self), as: UTF8.self),
            "TLS_CLIENT_ENDING": file.path, "LD_PRELOAD": workshop.trust.path,
            "TEST_AUTHORITY": workshop.folder.file("authority").path,
        ]) { $1 }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return try JSONDecoder().decode(Ending.self, from: Data(contentsOf: file))
    }

    fileprivate func call() async -> Ending {
        let client = ServiceClient(
            description: .sample, authorization: .bearer("t"),
            configuration: ClientConfiguration(
                server: Server(name: "tls", url: "https://localhost:\(port)"), timeout: timeout,
                retries: RetryPolicy(attempts: attempts, firstDelay: 0.01)))
        let body: JSONValue? = method == "GET" ? nil : ["text": .string(String(repeating: "x", count: 100_000))]
        let call: Call<JSONValue> = client.request(method == "GET" ? .get : .post, "/x", body: body)
        guard let error = await failure({ try await call.value }) else { return Ending() }
        return Ending(
            kind: error.kind.description, outcome: "\(error.outcome)",
            mayHaveBeenCarriedOut: error.mayHaveBeenCarriedOut, words: "\(error)")
    }
}

/// The process that ``TLSClient/run(_:)`` starts. Alone it has nothing to do.
@Suite(.enabled(if: ProcessInfo.processInfo.environment[TLSClient.variable] != nil, "run by the tests of TLS"))
struct TLSClientTests {
    @Test("Calls the server that the environment names")
    func call() async throws {
        let environment = ProcessInfo.processInfo.environment
        let client = try JSONDecoder().decode(
            TLSClient.self, from: Data(try #require(environment[TLSClient.variable]).utf8))
        let ending = try JSONEncoder().encode(await client.call())
        try ending.write(to: URL(fileURLWithPath: try #require(environment["TLS_CLIENT_ENDING"])))
    }
}
