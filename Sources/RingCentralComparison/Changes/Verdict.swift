import RingCentralGenerator

/// Which part of the version a set of changes asks to be raised.
package enum Verdict: String, Sendable {
    case major, minor, patch
    /// Nothing changed.
    case none

    /// Major where a caller's build breaks, minor where a caller should look at something or has something new, patch
    /// where words alone differ. Versions below 1.0.0 are no exception: the package manager makes none.
    package init(_ changes: [Change]) {
        switch changes.map(\.severity).min() {
        case .compile: self = .major
        case .runtime, .deprecation, .addition: self = .minor
        case .wording: self = .patch
        case nil: self = .none
        }
    }

    /// The version after the one given.
    package func next(after version: ReleaseVersion) -> ReleaseVersion {
        switch self {
        case .major: ReleaseVersion(version.major + 1, 0, 0)
        case .minor: ReleaseVersion(version.major, version.minor + 1, 0)
        case .patch: ReleaseVersion(version.major, version.minor, version.patch + 1)
        case .none: version
        }
    }
}
