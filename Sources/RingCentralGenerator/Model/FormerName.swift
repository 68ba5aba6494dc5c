/// What an endpoint, a parameter, a model or a property was called in Swift before.
package struct FormerName: Sendable {
    package let name: String
    /// The area in which an endpoint's function was, if it was another one.
    package let area: String?
    /// The last version of the client that had no other name for it.
    package let last: ReleaseVersion
    package let source: JSONValue

    /// Whether the alias has been there for a major version: it is kept until the next one.
    package func isStale(in release: ReleaseVersion) -> Bool { release.major > last.major + 1 }
}
