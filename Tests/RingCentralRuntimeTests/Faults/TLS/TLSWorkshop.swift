import Foundation
import Testing

@testable import RingCentralRuntime

/// What the tests of TLS are made with: an authority, certificates, and a library that makes libcurl trust the authority.
struct TLSWorkshop: Sendable {
    enum Certificate: String, Sendable {
        case good, expired, otherHost, selfSigned, otherAuthority
    }

    static let tools = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Tools/TLS")

    /// Whether the tools are there that the tests need.
    static let isComplete: Bool = {
        #if os(Linux)
            return ["openssl", "python3", "clang"].allSatisfy { tool in
                (try? run("/usr/bin/env", ["sh", "-c", "command -v \(tool)"])) != nil
            }
        #else
            return false
        #endif
    }()

    /// One for all tests of the process.
    static let shared = Result { try TLSWorkshop() }

    let folder: Folder

    private init() throws {
        folder = try Folder()
        try authority("authority")
        try authority("stranger")
        try Data("subjectAltName=DNS:localhost".utf8).write(to: folder.file("localhost"))
        try Data("subjectAltName=DNS:other.example.com".utf8).write(to: folder.file("other"))
        try openssl("req -newkey rsa:2048 -nodes -keyout key -out request -subj /CN=localhost")
        try sign(.good, by: "authority")
        try sign(.expired, by: "authority", days: -1)
        try sign(.otherHost, by: "authority", names: "other")
        try sign(.otherAuthority, by: "stranger")
        try openssl("req -x509 -key key -out selfSigned -days 2 -subj /CN=localhost")
        try Self.run(
            "/usr/bin/env",
            ["clang", "-shared", "-fPIC", "-o", trust.path, Self.tools.appendingPathComponent("trust.c").path, "-ldl"])
    }

    /// The library to preload.
    var trust: URL { folder.file("trust.so") }

    private func authority(_ name: String) throws {
        try openssl("req -x509 -newkey rsa:2048 -nodes -keyout \(name).key -out \(name) -days 2 -subj /CN=\(name)")
    }

    private func sign(
        _ certificate: Certificate, by authority: String, days: Int = 2, names: String = "localhost"
    ) throws {
        try openssl(
            "x509 -req -in request -CA \(authority) -CAkey \(authority).key -CAcreateserial "
                + "-out \(certificate.rawValue) -days \(days) -extfile \(names)")
    }

    private func openssl(_ arguments: String) throws {
        try Self.run("/usr/bin/env", ["openssl"] + arguments.split(separator: " ").map(String.init), in: folder.url)
    }

    struct Failed: Error { var arguments: [String] }

    private static func run(_ tool: String, _ arguments: [String], in folder: URL? = nil) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: tool)
        process.arguments = arguments
        if let folder { process.currentDirectoryURL = folder }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failed(arguments: arguments) }
    }
}
