/// What was received, for tests to look at.
actor RequestLog {
    struct Entry: Sendable {
        var method: String
        var path: String
        var operation: String?
        var status: Int
        /// Why it was not accepted; nil: it was.
        var refusal: String?
    }

    private var entries: [Entry] = []
    private var counts: [String: Int] = [:]

    func reset() {
        entries = []
        counts = [:]
    }

    func add(_ entry: Entry) {
        // A test that runs for long looks at the end of it.
        if entries.count >= 10_000 { entries.removeFirst(5_000) }
        entries.append(entry)
        counts[entry.operation ?? "unknown", default: 0] += 1
    }

    var log: JSON {
        .array(
            entries.map { entry in
                .object(
                    [
                        "method": .string(entry.method), "path": .string(entry.path),
                        "operation": entry.operation.map(JSON.string), "status": .integer(entry.status),
                        "accepted": .bool(entry.refusal == nil), "refusal": entry.refusal.map(JSON.string),
                    ].compactMapValues { $0 })
            })
    }

    /// Operation to the number of requests.
    var totals: JSON { .object(counts.mapValues(JSON.integer)) }
}
