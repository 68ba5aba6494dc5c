extension DiagnosticBag {
    /// Adds a finding at a value of the catalog.
    package func add(
        _ code: DiagnosticCode, _ message: String, advice: String, at value: JSONValue,
        severity: Diagnostic.Severity? = nil
    ) {
        add(Diagnostic(code, message, advice: advice, at: value.place, severity: severity))
    }
}
