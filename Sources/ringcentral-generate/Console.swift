import Foundation
import RingCentralCatalogTools
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

    func report(_ diagnostics: [Diagnostic]) {
        clearProgress()
        switch format {
        case .text: diagnostics.forEach { Self.error($0.description) }
        case .json: print(DiagnosticsJSON.text(diagnostics))
        }
    }

    static func error(_ text: String, end: String = "\n") {
        FileHandle.standardError.write(Data((text + end).utf8))
    }
}
