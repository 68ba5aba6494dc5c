import RingCentralGenerator

/// One difference between two versions of a catalog.
package struct Change: Sendable {
    package var code: ChangeCode
    package var severity: Severity
    package var place: ChangePlace
    /// What is different, such as "string, integer now".
    package var detail: String
    /// Where it stands: in the new catalog, or in the old one where it is gone.
    package var source: Diagnostic.Place
    /// The places in the Swift interface whose difference this explains.
    var explains: Set<ChangePlace>
    /// The area of an endpoint, the home of a model: what a report is grouped by.
    package var group: String
}

extension Change: Comparable {
    /// The worst first, then by place, code and detail: the same order every time.
    package static func < (a: Change, b: Change) -> Bool {
        if a.severity != b.severity { return a.severity < b.severity }
        if a.place != b.place { return a.place < b.place }
        return (a.code.rawValue, a.detail) < (b.code.rawValue, b.detail)
    }

    package static func == (a: Change, b: Change) -> Bool {
        a.code == b.code && a.severity == b.severity && a.place == b.place && a.detail == b.detail
    }
}

extension Change: CustomStringConvertible {
    /// `compile: [parameter-removed] endpoints/readThing/parameters/page: ... Advice.`
    package var description: String {
        let words = detail.isEmpty ? "" : ": \(detail)"
        return "\(severity.rawValue): [\(code.rawValue)] \(place)\(words). \(code.advice)."
    }
}
