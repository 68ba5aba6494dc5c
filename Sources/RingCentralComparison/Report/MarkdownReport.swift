import RingCentralGenerator

/// A report as a section of a changelog.
struct MarkdownReport {
    let report: ChangeReport

    func text() -> String {
        var blocks = ["## \(heading)", versions]
        for severity in Severity.allCases where severity != .wording {
            let changes = report.changes.filter { $0.severity == severity }
            if changes.isEmpty { continue }
            blocks.append("### \(severity.title)")
            blocks.append(severity == .addition ? Self.summary(of: changes) : Self.list(of: changes))
        }
        let words = report.count(.wording)
        if words > 0 { blocks.append("\(Severity.wording.title): \(words).") }
        if report.changes.isEmpty { blocks.append("Nothing changed.") }
        return blocks.joined(separator: "\n\n") + "\n"
    }

    private var heading: String {
        let chosen = report.new.release == report.old.release ? nil : report.new.release
        return (chosen ?? report.next).map { "\($0)" } ?? report.new.version
    }

    private var versions: String {
        report.old.version == report.new.version
            ? "The service as described on \(report.new.version)."
            : "The service as described on \(report.new.version); before, on \(report.old.version)."
    }

    /// A line a change, with what to do.
    private static func list(of changes: [Change]) -> String {
        changes.map { change in
            let detail = change.detail.isEmpty ? "" : " (\(change.detail))"
            return "- `\(change.place)`: \(change.code.words)\(detail). \(change.code.advice)."
        }.joined(separator: "\n")
    }

    /// A line a kind of change.
    private static func summary(of changes: [Change]) -> String {
        ChangeCode.allCases.compactMap { code in
            let all = changes.filter { $0.code == code }
            if all.isEmpty { return nil }
            return "- \(code.words), \(all.count): \(all.map { "`\($0.place)`" }.joined(separator: ", "))"
        }.joined(separator: "\n")
    }
}

extension ChangeCode {
    /// The code as words: "parameter removed".
    var words: String { rawValue.replacing("-", with: " ") }
}
