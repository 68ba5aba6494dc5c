import RingCentralGenerator

/// Findings for machines.
package enum DiagnosticsJSON {
    /// A list of objects with severity, code, message, advice, file, line and column; line 0 stands for a whole file.
    package static func text(_ diagnostics: [Diagnostic]) -> String {
        let list = diagnostics.map { finding in
            JSONTree.object(
                JSONMembers([
                    ("severity", .string(finding.severity.rawValue)), ("code", .string(finding.code.rawValue)),
                    ("message", .string(finding.message)), ("advice", .string(finding.advice)),
                    ("file", .string(finding.place.file)), ("line", .number(String(finding.place.line))),
                    ("column", .number(String(finding.place.column))),
                ]))
        }
        let text = JSONWriter(width: 0).text(.array(list))
        return String(text.dropLast())
    }
}
