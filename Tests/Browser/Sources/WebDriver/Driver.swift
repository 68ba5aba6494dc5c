import Foundation

/// A chromedriver of our own, on a port that it chose; it ends with this value.
final class Driver: Sendable {
    let connection: Connection
    private let process: Process

    /// Starts it, and waits until it listens.
    ///
    /// - Throws: `BrowserError` if there is none, or it does not come up.
    init() throws {
        // The port that it chooses may be taken before it listens there; then it ends at once.
        for _ in 1...3 {
            let (process, output) = try Self.start()
            if let port = Self.port(in: output) {
                self.process = process
                connection = Connection(port: port)
                return
            }
            Self.end(process)
        }
        throw BrowserError("chromedriver did not come up. Install chromium and chromium-driver.")
    }

    private static func start() throws -> (Process, output: FileHandle) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["chromedriver", "--port=0"]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        do {
            try process.run()
        } catch {
            throw BrowserError("chromedriver can't be started: \(error). Install chromium and chromium-driver.")
        }
        return (process, output.fileHandleForReading)
    }

    deinit { Self.end(process) }

    /// A process that a task started ignores requests to terminate: it inherits that its thread blocks them.
    private static func end(_ process: Process) { kill(process.processIdentifier, SIGKILL) }

    /// Its port, from the line "... was started successfully on port 12345."
    private static func port(in output: FileHandle) -> UInt16? {
        var text = ""
        while true {
            let data = output.availableData
            if data.isEmpty { return nil }
            text += String(decoding: data, as: UTF8.self)
            guard let line = text.firstRange(of: "successfully on port ") else { continue }
            let digits = text[line.upperBound...].prefix { $0.isNumber }
            if digits.endIndex < text.endIndex { return UInt16(digits) }
        }
    }
}

/// What the browser could not do.
public struct BrowserError: Error, CustomStringConvertible {
    public var description: String

    init(_ description: String) { self.description = description }
}
