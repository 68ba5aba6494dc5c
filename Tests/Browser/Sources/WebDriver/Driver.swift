import Foundation

/// A chromedriver of our own, on a port that it chose; it ends with this value.
final class Driver: Sendable {
    let connection: Connection
    private let process: Process

    /// Starts it, and waits until it listens.
    ///
    /// - Throws: `BrowserError` if there is none, or it does not come up.
    init() throws {
        process = Process()
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
        guard let port = Self.port(in: output.fileHandleForReading) else {
            process.terminate()
            throw BrowserError("chromedriver did not come up. Install chromium and chromium-driver.")
        }
        connection = Connection(port: port)
    }

    deinit { process.terminate() }

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
