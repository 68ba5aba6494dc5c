import Foundation
import Testing

/// What a run of the built `ringcentral-generate` came to.
struct ToolRun {
    var status: Int32
    var output: String
    var errors: String

    /// The tool that was built with the tests: it lies beside their bundle.
    static let path: String = {
        let bundle = ProcessInfo.processInfo.arguments.first { $0.contains(".xctest") } ?? ""
        var folder = URL(fileURLWithPath: bundle)
        while folder.pathExtension != "xctest", folder.path != "/" { folder.deleteLastPathComponent() }
        return folder.deletingLastPathComponent().appendingPathComponent("ringcentral-generate").path
    }()

    /// Runs the tool with some words.
    ///
    /// - Parameter script: how a shell runs it: `$0` is the tool, `$1` and so on are the words.
    init(_ words: [String], script: String = Self.plainly) throws {
        let process = Self.process(words, script)
        let (output, errors) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        // What goes to standard error is little: it waits in its pipe.
        self.output = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        self.errors = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        status = process.terminationStatus
    }

    static let plainly = #"exec "$0" "$@""#

    /// The tool, not running yet.
    static func process(_ words: [String], _ script: String = plainly) -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", script, path] + words
        return process
    }
}
