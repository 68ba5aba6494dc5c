import Foundation
import RingCentralCatalog
import RingCentralGenerator

/// What the one at the terminal sees. Nothing is shown in a pipe but findings.
struct Console {
    let quiet: Bool
    let format: Arguments.Format
    private let isTerminal = isatty(STDERR_FILENO) == 1

    init(_ arguments: Arguments) {
        quiet = arguments.quiet
        format = arguments.format
    }

    /// Shows what is being done, in the place of what was shown before.
    func progress(_ what: String) {
        if isTerminal, !quiet { Self.error("\r\u{1B}[K\(what)", end: "") }
    }

    func clearProgress() {
        if isTerminal, !quiet { Self.error("\r\u{1B}[K", end: "") }
    }

    /// The closing line of a run.
    func close(_ line: String) {
        clearProgress()
        if isTerminal, !quiet { Self.error(line) }
    }

    /// - Throws: `DiagnosticsError` if standard output takes no more.
    func report(_ diagnostics: [Diagnostic]) throws {
        clearProgress()
        switch format {
        case .text: diagnostics.forEach { Self.error($0.description) }
        case .json: try Self.output(DiagnosticsJSON.text(diagnostics) + "\n")
        }
    }

    /// Writes to standard output, which may be a file on a full disk.
    ///
    /// - Throws: `DiagnosticsError` with the system's reason.
    static func output(_ text: String) throws {
        do {
            try FileBytes.write(text, to: STDOUT_FILENO)
        } catch let failure as FileBytes.Failure {
            throw DiagnosticsError([
                .unwritable(
                    "standard output", reason: failure, advice: "Check what reads it, and the space on the disk")
            ])
        }
    }

    /// A Boolean value that indicates whether somebody at a terminal can answer.
    static var canAsk: Bool { isatty(STDIN_FILENO) == 1 }

    /// Asks a question that is answered with yes or no; anything but yes is no.
    static func ask(_ question: String) -> Bool {
        error("\(question) [y/N] ", end: "")
        return ["y", "yes"].contains(readLine()?.lowercased() ?? "")
    }

    static func error(_ text: String, end: String = "\n") {
        // Where standard error takes no more, there is nobody left to tell.
        try? FileBytes.write(text + end, to: STDERR_FILENO)
    }
}
