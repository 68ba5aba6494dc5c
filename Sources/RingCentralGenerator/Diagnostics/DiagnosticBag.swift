/// Where the stages put what they find, so that a run reports everything at once.
package final class DiagnosticBag {
    package private(set) var all: [Diagnostic] = []
    /// The number of errors among the findings.
    private(set) var errorCount = 0

    package init() {}

    package func add(_ diagnostic: Diagnostic) {
        all.append(diagnostic)
        if diagnostic.severity == .error { errorCount += 1 }
    }

    /// The number of names among which the nearest may still be looked for: where findings are many, the first are
    /// what people read.
    private var candidates = 100_000

    /// The known name that was probably meant; nil if none is near, or too many findings have asked before.
    package func nearest(to name: String, among known: @autoclosure () -> [String]) -> String? {
        guard candidates > 0, name.utf8.count <= 200 else { return nil }
        let known = known()
        candidates -= max(1, known.count)
        return NearestName.of(name, among: known)
    }

    /// Makes checks side by side, each with a bag of its own, and takes over what they found.
    package func add(from checks: [@Sendable (DiagnosticBag) -> Void]) {
        let found = sideBySide(
            checks.map { check in
                {
                    let bag = DiagnosticBag()
                    check(bag)
                    return bag.all
                }
            })
        for diagnostic in found.joined() { add(diagnostic) }
    }

    /// True as soon as one finding is an error.
    package var hasErrors: Bool { errorCount > 0 }

    /// The findings from top to bottom, each once.
    package var sorted: [Diagnostic] { Array(Set(all)).sorted() }

    /// Throws all that was found if an error is among it; warnings may tell why.
    package func throwIfErrors() throws {
        if hasErrors { throw DiagnosticsError(sorted) }
    }
}
