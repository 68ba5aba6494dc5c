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
