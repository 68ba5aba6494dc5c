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
        var text = "verdict: " + (report.verdict == .none ? "nothing changed" : report.verdict.rawValue)
        if report.verdict != .none, let old = report.old.release, let next = report.next {
            text += ", \(old) to \(next)"
        }
        if let chosen = report.new.release, let next = report.next {
            if report.isTooLow {
                text += "; the chosen version \(chosen) is lower than \(next)"
            } else if chosen != report.old.release {
                text += "; \(chosen) is chosen"
            }
        }
        self.text = text
    }
}
