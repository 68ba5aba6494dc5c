import Foundation
import RingCentralGenerator

/// Reads the exchanges of a file, whatever its form: our own lines, an HTTP Archive, or an OpenAPI document.
///
/// Lines are read one at a time, so that their file may be of any size; the other forms are read as a whole.
struct RecordingReader {
    /// The path as it was given.
    let path: String
    let bag: DiagnosticBag
    /// The number of findings that are reported one by one in each file.
    static let reportedFindings = 20

    private enum Form { case lines, document }

    /// Calls a closure with each exchange, in the order of the file. What can't be read is reported, and left out.
    ///
    /// - Throws: what the closure throws.
    func forEachExchange(_ body: (RecordedExchange) throws -> Void) throws {
        do {
            let findings = Findings(path: path, bag: bag)
            switch try form() {
            case .lines: try readLines(findings, body)
            case .document: try readDocument(findings, body)
            }
            findings.close()
        } catch let failure as FileBytes.Failure {
            bag.add(
                Diagnostic(
                    .unreadableFile, "The recording can't be read: \(failure)",
                    advice: "Check that it exists and may be read", at: .init(file: path)))
        }
    }

    /// The form of the file, by its name, else by its first line.
    private func form() throws -> Form {
        switch (path as NSString).pathExtension.lowercased() {
        case "jsonl", "ndjson": return .lines
        case "har": return .document
        default: break
        }
        var form = Form.document
        struct Enough: Error {}
        do {
            try LineReader.forEachLine(of: path) { _, line in
                if case .text(let bytes, _) = line,
                    let root = try? JSONDocument(bytes, file: path, repairsText: true).root,
                    root["method"] != nil
                {
                    form = .lines
                }
                throw Enough()
            }
        } catch is Enough {}
        return form
    }

    private func readLines(_ findings: Findings, _ body: (RecordedExchange) throws -> Void) throws {
        try LineReader.forEachLine(of: path) { number, line in
            guard case .text(let bytes, let isComplete) = line else {
                findings.add(line: number, "The line is longer than \(LineReader.longestLine >> 20) MB")
                return
            }
            do {
                let document = try JSONDocument(bytes, file: path, repairsText: true)
                if let exchange = ExchangeLine(root: document.root).exchange() {
                    try body(exchange)
                } else {
                    findings.add(line: number, "The line is not an exchange: it lacks a method, a path or a status")
                }
            } catch let error as DiagnosticsError {
                findings.add(error, line: number, isCutOff: !isComplete)
            }
        }
    }

    private func readDocument(_ findings: Findings, _ body: (RecordedExchange) throws -> Void) throws {
        let root: JSONValue
        do {
            root = try JSONDocument(try FileBytes.read(path), file: path, repairsText: true).root
        } catch let error as DiagnosticsError {
            findings.add(error, line: 1, isCutOff: false)
            return
        }
        if root["openapi"] != nil {
            try OpenAPIExamples(root: root).forEachExchange(body)
        } else if root["log"] != nil {
            try HARFile(root: root).forEachExchange(body) { value, message in
                let place = value.place
                findings.add(line: place.line, column: place.column, message)
            }
        } else if let exchange = ExchangeLine(root: root).exchange() {
            try body(exchange)
        } else {
            findings.add(line: 1, "The file is not a recording, an HTTP Archive or an OpenAPI document")
        }
    }
}

/// The findings of one file, the first of them one by one.
private final class Findings {
    private let path: String
    private let bag: DiagnosticBag
    private var count = 0

    init(path: String, bag: DiagnosticBag) {
        self.path = path
        self.bag = bag
    }

    func add(line: Int, column: Int = 1, _ message: String) {
        report(
            Diagnostic(
                .badRecording, message, advice: "Correct it, or remove it; the rest is compared without it",
                at: .init(file: path, line: line, column: column)))
    }

    /// Adds the findings of a parser in a line, or in a document that begins in the line.
    ///
    /// - Parameter isCutOff: whether the file ends here without a line break, as when recording was broken off.
    func add(_ error: DiagnosticsError, line: Int, isCutOff: Bool) {
        for found in error.diagnostics {
            let place = Diagnostic.Place(file: path, line: found.place.line + line - 1, column: found.place.column)
            report(
                Diagnostic(
                    isCutOff ? .badRecording : found.code,
                    isCutOff ? "The recording breaks off in this line" : found.message,
                    advice: isCutOff ? "Remove the line; the rest is compared without it" : found.advice, at: place,
                    severity: isCutOff ? .warning : nil))
        }
    }

    private func report(_ diagnostic: Diagnostic) {
        count += 1
        if count <= RecordingReader.reportedFindings { bag.add(diagnostic) }
    }

    /// Reports how many findings were not reported one by one.
    func close() {
        let more = count - RecordingReader.reportedFindings
        if more > 0 {
            bag.add(
                Diagnostic(
                    .badRecording, "\(more) more places of this file can't be read",
                    advice: "Check that it is a recording", at: .init(file: path)))
        }
    }
}
