/// Where the stages put what they find, so that a run reports everything at once.
public final class DiagnosticBag {
    public private(set) var all: [Diagnostic] = []

    public init() {}

    public func add(_ diagnostic: Diagnostic) { all.append(diagnostic) }

    /// Adds a finding at a value of the catalog.
    package func add(
        _ code: DiagnosticCode, _ message: String, advice: String, at value: JSONValue,
        severity: Diagnostic.Severity? = nil
    ) {
        add(Diagnostic(code, message, advice: advice, at: value.place, severity: severity))
    }

    /// Makes checks side by side, each with a bag of its own, and takes over what they found.
    package func add(from checks: [(DiagnosticBag) -> Void]) {
        let bags = sideBySide(
            checks.map { check in
                {
                    let bag = DiagnosticBag()
                    check(bag)
                    return bag
                }
            })
        for bag in bags { all += bag.all }
    }

    /// True as soon as one finding is an error.
    public var hasErrors: Bool { all.contains { $0.severity == .error } }

    /// The findings from top to bottom, each once.
    public var sorted: [Diagnostic] { Array(Set(all)).sorted() }

    /// Throws all that was found if an error is among it; warnings may tell why.
    public func throwIfErrors() throws {
        if hasErrors { throw DiagnosticsError(sorted) }
    }
}
