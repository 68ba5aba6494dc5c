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

/// Reads the evidence of an override.
struct EvidenceReader {
    let bag: DiagnosticBag

    func read(_ value: JSONValue) -> Evidence {
        var fields = ObjectReader(value, bag: bag)
        // What is not an object is reported as such, and lacks nothing.
        guard value.isObject else { return Evidence(source: "") }
        var evidence = Evidence(source: fields.requiredString("source"))
        evidence.seen = fields.string("seen")
        evidence.count = fields.int("count")
        evidence.of = fields.int("of")
        fields.finish()
        if let source = value["source"]?.string, !Self.isName(source) {
            bad("\"source\" names a recording or a document", "Write its name, of at most 200 characters", value)
        }
        if let seen = evidence.seen, !Evidence.isDate(seen) {
            bad("\"seen\" should be a date", "Write it like 2026-11-29, 2026-11 or 2026", value)
        }
        if let count = evidence.count, count < 1 { bad("\"count\" should be 1 or more", "Correct it", value) }
        if let of = evidence.of, of < evidence.count ?? .max {
            bad("\"of\" should not be less than \"count\"", "Write both, the smaller one as \"count\"", value)
        }
        return evidence
    }

    private func bad(_ message: String, _ advice: String, _ value: JSONValue) {
        bag.add(.badValue, message, advice: advice, at: value)
    }

    private static func isName(_ text: String) -> Bool {
        !text.isEmpty && text.unicodeScalars.count <= 200 && !text.contains(where: \.isNewline)
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
