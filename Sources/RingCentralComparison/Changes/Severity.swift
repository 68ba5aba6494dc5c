/// What a change does to those who use the client, the worst first.
package enum Severity: String, CaseIterable, Sendable, Comparable {
    /// It breaks the caller's build.
    case compile
    /// It breaks a running program, or changes what it does.
    case runtime
    /// Something is to be used no longer.
    case deprecation
    /// There is more than before.
    case addition
    /// Only words, or facts without effect on code.
    case wording

    /// Worse comes first.
    package static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    /// What stands above changes of this severity.
    package var title: String {
        switch self {
        case .compile: "Breaks builds"
        case .runtime: "Breaks or changes running programs"
        case .deprecation: "To be used no longer"
        case .addition: "Added"
        case .wording: "Words, and facts without effect on code"
        }
    }
}
