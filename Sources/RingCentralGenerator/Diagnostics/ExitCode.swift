/// How a tool ends.
package enum ExitCode: Int32 {
    case done = 0, findings = 1, usage = 2, unavailable = 3

    /// The end of a run that found something.
    package init(_ diagnostics: [Diagnostic]) {
        if diagnostics.contains(where: { $0.code == .unreadableFile || $0.code == .unwritable }) {
            self = .unavailable
        } else {
            self = diagnostics.contains { $0.severity == .error } ? .findings : .done
        }
    }
}
