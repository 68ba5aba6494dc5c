import RingCentralGenerator

/// The changes that were looked at and are left out of reports: a line each, a code and a place.
///
///     # The page size was never used.
///     limit-narrowed endpoints/listThings/parameters/perPage
struct IgnoreFile {
    private struct Entry: Hashable {
        var code: String
        var place: String
        var line: Int
    }

    private let file: String
    private var entries: [Entry] = []

    /// - Throws: `DiagnosticsError` with every line that is no code and place.
    init(_ text: String, file: String) throws {
        self.file = file
        let bag = DiagnosticBag()
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
            if words.isEmpty || words[0].hasPrefix("#") { continue }
            guard words.count == 2, ChangeCode(rawValue: words[0]) != nil else {
                let near = bag.nearest(to: words[0], among: ChangeCode.allCases.map(\.rawValue))
                bag.add(
                    Diagnostic(
                        .badValue, "This is no code and place of a change",
                        advice: near.map { "Did you mean \"\($0)\"?" } ?? "Write them as compare prints them",
                        at: .init(file: file, line: index + 1, column: 1)))
                continue
            }
            entries.append(Entry(code: words[0], place: words[1], line: index + 1))
        }
        try bag.throwIfErrors()
    }

    /// The changes that are not ignored.
    ///
    /// - Throws: `DiagnosticsError` with the lines that no change fits: they are stale.
    func filter(_ changes: [Change]) throws -> [Change] {
        var met: Set<String> = []
        let wanted = Set(entries.map { "\($0.code) \($0.place)" })
        let left = changes.filter { change in
            let key = "\(change.code.rawValue) \(change.place)"
            if wanted.contains(key) { met.insert(key) }
            return !wanted.contains(key)
        }
        let bag = DiagnosticBag()
        for entry in entries where !met.contains("\(entry.code) \(entry.place)") {
            bag.add(
                Diagnostic(
                    .staleIgnore, "Nothing changed so at \"\(entry.place)\"", advice: "Remove the line",
                    at: .init(file: file, line: entry.line, column: 1)))
        }
        try bag.throwIfErrors()
        return left
    }
}
