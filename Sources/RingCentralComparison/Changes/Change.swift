import RingCentralGenerator

/// One difference between two versions of a catalog.
public struct Change: Sendable {
    public var code: ChangeCode
    public var severity: Severity
    public var place: ChangePlace
    /// What is different, such as "string, integer now".
    public var detail: String
    /// Where it stands: in the new catalog, or in the old one where it is gone.
    public var source: Diagnostic.Place
    /// The places in the Swift interface whose difference this explains.
    var explains: Set<ChangePlace>
    /// The area of an endpoint, the home of a model: what a report is grouped by.
    public var group: String
}

extension Change: Comparable {
    /// The worst first, then by place, code and detail: the same order every time.
    public static func < (a: Change, b: Change) -> Bool {
        if a.severity != b.severity { return a.severity < b.severity }
        if a.place != b.place { return a.place < b.place }
        return (a.code.rawValue, a.detail) < (b.code.rawValue, b.detail)
    }

    public static func == (a: Change, b: Change) -> Bool {
        a.code == b.code && a.severity == b.severity && a.place == b.place && a.detail == b.detail
    }
}

extension Change: CustomStringConvertible {
    /// `compile: [parameter-removed] endpoints/readThing/parameters/page: ... Advice.`
    public var description: String {
        let words = detail.isEmpty ? "" : ": \(detail)"
        return "\(severity.rawValue): [\(code.rawValue)] \(place)\(words). \(code.advice)."
    }
}
