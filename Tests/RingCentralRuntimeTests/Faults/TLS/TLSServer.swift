import Foundation

/// A TLS server in a process of its own, which fails where its scenario says so.
final class TLSServer {
    struct Silent: Error {}

    let port: Int
    private let process: Process
    private let output: FileHandle

    init(_ scenario: String, version: String, certificate: TLSWorkshop.Certificate, _ workshop: TLSWorkshop) throws {
        process = Process()
        let pipe = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [
            "python3", TLSWorkshop.tools.appendingPathComponent("server.py").path, scenario, version,
            workshop.folder.file(certificate.rawValue).path, workshop.folder.file("key").path,
            workshop.folder.file("authority").path,
        ]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = pipe
        try process.run()
        output = pipe.fileHandleForReading
        var line = Data()
        while line.last != UInt8(ascii: "\n") {
            let data = output.availableData
            guard !data.isEmpty else { throw Silent() }
            line += data
        }
        guard let port = Int(String(decoding: line.dropLast(), as: UTF8.self)) else { throw Silent() }
        self.port = port
    }

    // A process that a task started ignores requests to terminate: it inherits that its thread blocks them.
    deinit { kill(process.processIdentifier, SIGKILL) }

    /// Waits for the end of the connection.
    ///
    /// - Returns: The number of requests that the server carried out.
    func carriedOut() throws -> Int {
        let rest = output.readDataToEndOfFile()
        guard let count = Int(String(decoding: rest, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines))
        else { throw Silent() }
        return count
    }
}
