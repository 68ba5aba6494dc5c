/// One finding about a catalog: what is wrong, where, and what to do.
package struct Diagnostic: Sendable, Hashable {
    /// How bad a finding is.
    package enum Severity: String, Sendable, Comparable {
        case error, warning
        package static func < (a: Severity, b: Severity) -> Bool { a == .error && b == .warning }
    }

    /// Where a finding stands: a file and, where it is known, a line and a column (both counted from 1).
    package struct Place: Sendable, Hashable {
        package var file: String
        package var line: Int
        package var column: Int

        /// A place; line and column 0 stand for the file as a whole.
        package init(file: String, line: Int = 0, column: Int = 0) {
            self.file = file
            self.line = line
            self.column = column
        }

        /// `file:line:column`, or the file alone.
        package var text: String { line > 0 ? "\(file):\(line):\(column)" : file }
    }

    package var severity: Severity
    package var code: DiagnosticCode
    package var message: String
    /// What to do about it.
    package var advice: String
    package var place: Place

    /// A finding; its severity follows from the code unless one is given.
    package init(
        _ code: DiagnosticCode, _ message: String, advice: String, at place: Place, severity: Severity? = nil
    ) {
        self.code = code
        self.message = message
        self.advice = advice
        self.place = place
        self.severity = severity ?? code.severity
    }
}

extension Diagnostic: Comparable {
    /// By file, line, column, then code and message, so that a report reads from top to bottom.
    package static func < (a: Diagnostic, b: Diagnostic) -> Bool {
        if a.place.file != b.place.file { return a.place.file < b.place.file }
        if a.place.line != b.place.line { return a.place.line < b.place.line }
        if a.place.column != b.place.column { return a.place.column < b.place.column }
        if a.code != b.code { return a.code.rawValue < b.code.rawValue }
        return a.message < b.message
    }
}

extension Diagnostic: CustomStringConvertible {
    /// `file:line:column: error: [code] message. advice.`: the form that editors and build logs make clickable.
    package var description: String {
        let end = advice.hasSuffix("?") ? "" : "."
        return "\(place.text): \(severity.rawValue): [\(code.rawValue)] \(message). \(advice)\(end)"
    }
}
