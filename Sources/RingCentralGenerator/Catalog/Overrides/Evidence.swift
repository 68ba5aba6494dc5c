/// A sighting of the service doing something else than it describes.
package struct Evidence: Sendable, Hashable {
    /// The name of a recording or a document.
    package var source: String
    /// The day, the month or the year, such as `2026-11-29`, `2026-11` or `2026`; nil if it is not known.
    package var seen: String?
    /// The number of times it was seen; nil if nobody counted.
    package var count: Int?
    /// Of how many; nil if it is not known.
    package var of: Int?

    package init(source: String, seen: String? = nil, count: Int? = nil, of: Int? = nil) {
        self.source = source
        self.seen = seen
        self.count = count
        self.of = of
    }

    /// As the documentation states it, such as `calls.jsonl, 2026-11-29, 3 of 12`.
    package var words: String {
        let times = count.map { count in of.map { "\(count) of \($0)" } ?? (count == 1 ? "once" : "\(count) times") }
        return [source, seen, times].compactMap { $0 }.joined(separator: ", ")
    }

    /// The entry of overrides.json.
    package var tree: JSONTree {
        .object(
            JSONMembers([
                ("source", .string(source)), ("seen", seen.map(JSONTree.string)),
                ("count", count.map { .number(String($0)) }), ("of", of.map { .number(String($0)) }),
            ]))
    }
}

extension Evidence {
    /// Returns a Boolean value that indicates whether a text is a year, a month or a day of the calendar.
    package static func isDate(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let ranges = [1900...9999, 1...12, 1...31]
        guard (1...3).contains(parts.count) else { return false }
        return zip(zip(parts, [4, 2, 2]), ranges).allSatisfy { part, range in
            part.0.utf8.count == part.1 && part.0.utf8.allSatisfy { (0x30...0x39).contains($0) }
                && Int(part.0).map(range.contains) == true
        }
    }
}
