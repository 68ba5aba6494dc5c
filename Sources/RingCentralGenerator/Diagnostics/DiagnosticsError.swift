/// Findings, as an error: what stops a run because of what the catalog says.
package struct DiagnosticsError: Error, CustomStringConvertible {
    package let diagnostics: [Diagnostic]

    package init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics.sorted() }

    package var description: String { diagnostics.map(\.description).joined(separator: "\n") }
}
