/// How a document is taken.
package enum ImportMode: Sendable {
    /// The document is the whole API: what it lacks is retired.
    case whole
    /// The document describes endpoints of the past: those unknown so far are added, as retired.
    case retired
}
