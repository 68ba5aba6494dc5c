import Foundation
import Testing

@testable import RingCentralRuntime

/// A server that can't show who it is.
@Suite struct CertificateTests {
    private static let tool = "/usr/bin/openssl"

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: tool)))
    func trustsNoCertificateThatAnybodyMade() async throws {
        let folder = try Folder()
        let (key, certificate) = (folder.file("key").path, folder.file("certificate").path)
        let make = try start([
            "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", certificate, "-days", "2",
            "-subj", "/CN=localhost",
        ])
        make.process.waitUntilExit()
        let server = try start(["s_server", "-accept", "127.0.0.1:0", "-key", key, "-cert", certificate, "-www"])
        // A process that a task started ignores requests to terminate: it inherits that its thread blocks them.
        defer { kill(server.process.processIdentifier, SIGKILL) }
        let port = try #require(Self.port(in: server.output))
        let client = ServiceClient(
            description: .sample, authorization: .bearer("t"),
            configuration: ClientConfiguration(server: Server(name: "tls", url: "https://localhost:\(port)")))
        let error = await failure { try await client.request(.delete, "/records/1").send() }
        #expect(error?.kind == .untrusted)
        #expect(error?.description.contains("certificate") == true)
    }

    private func start(_ arguments: [String]) throws -> (process: Process, output: FileHandle) {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: Self.tool)
        process.arguments = arguments
        process.standardInput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        process.standardOutput = output
        try process.run()
        return (process, output.fileHandleForReading)
    }

    /// The port in the line `ACCEPT 127.0.0.1:12345`.
    private static func port(in output: FileHandle) -> Int? {
        var text = ""
        while true {
            let data = output.availableData
            guard !data.isEmpty else { return nil }
            text += String(decoding: data, as: UTF8.self)
            let words = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
                .first { $0.hasPrefix("ACCEPT") }?.split(separator: ":")
            if let port = words?.last.flatMap({ Int($0) }) { return port }
        }
    }
}
