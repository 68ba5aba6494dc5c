/// The result of a comparison of two catalogs that differ in one key.
package enum KeyComparison: Sendable {
    /// A change is reported.
    case reported
    /// Nothing is reported, for a reason.
    case ignored(reason: String)

    static let ignoredInAreas = ignored(reason: "Areas have no place in a report; only the documentation shows it.")
    static let ignoredInSearch = ignored(reason: "Only the search of the documentation uses it.")
    static let ignoredAsEvidence = ignored(reason: "It is evidence of an override, and not a fact of the service.")
    static let ignoredAsNote = ignored(reason: "It is a note for readers of the catalog; nothing is made of it.")
}
