/// A report for the one at the terminal: a line a change, then the sums and the verdict.
struct TextReport {
    let report: ChangeReport

    func text() -> String {
        var lines = report.changes.map(\.description)
        if !lines.isEmpty { lines.append("") }
        lines += [sums, VersionLine(report).text]
        return lines.map { $0 + "\n" }.joined()
    }

    private var sums: String {
        let counts = Severity.allCases.map { "\(report.count($0)) \($0.rawValue)" }.joined(separator: ", ")
        return counts + (report.ignored > 0 ? "; \(report.ignored) ignored" : "")
    }
}

/// The verdict in a sentence.
struct VersionLine {
    let text: String

    init(_ report: ChangeReport) {
        guard report.verdict != .none else {
            text = "verdict: nothing changed"
            return
        }
        var text = "verdict: \(report.verdict.rawValue)"
        if let old = report.old.release, let next = report.next { text += ", \(old) to \(next)" }
        if let chosen = report.new.release, chosen != report.old.release, let next = report.next {
            text += report.isTooLow ? "; the chosen version \(chosen) is lower than \(next)" : "; \(chosen) is chosen"
        }
        self.text = text
    }
}
