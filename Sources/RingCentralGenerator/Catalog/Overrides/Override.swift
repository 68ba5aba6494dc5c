/// A correction of what the service describes.
package struct Override: Sendable {
    /// The members on the way, from "endpoints" or "models" on.
    package let target: [String]
    /// A Boolean value that indicates whether the member is removed rather than replaced.
    package let removes: Bool
    /// What the service describes; nil where it describes nothing.
    package let upstream: JSONTree?
    package let reason: String
    /// Where the service was seen to do otherwise.
    package let evidence: [Evidence]
    let source: JSONValue
}

extension Override {
    /// The member that is corrected, from the endpoint or model on, such as `parameters/perPage`.
    package var place: String { target.dropFirst(2).joined(separator: "/") }

    /// Why it was corrected, and where that was seen, in sentences.
    package var sentence: String {
        let seen = evidence.map(\.words).joined(separator: "; ")
        return reason + (seen.isEmpty ? "" : " Seen in \(seen).")
    }
}
