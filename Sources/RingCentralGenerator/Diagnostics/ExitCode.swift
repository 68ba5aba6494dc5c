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

/// Keeps a thing to the end of the process, which frees all memory at once: piece by piece it takes longer.
package func keepToTheEnd(_ thing: Any) { _ = Unmanaged.passRetained(Kept(thing)) }

private final class Kept {
    private let thing: Any

    init(_ thing: Any) { self.thing = thing }
}
