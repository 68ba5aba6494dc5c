/// A report as workflow commands, which CI services show beside the lines they are about.
struct AnnotationReport {
    let report: ChangeReport

    func text() -> String { report.changes.map { line($0) + "\n" }.joined() }

    private func line(_ change: Change) -> String {
        let level =
            switch change.severity {
            case .compile: "error"
            case .runtime, .deprecation: "warning"
            case .addition, .wording: "notice"
            }
        var properties: [String] = []
        let (file, isThere) = file(of: change)
        if !file.isEmpty { properties.append("file=\(Self.property(file))") }
        if isThere, change.source.line > 0 {
            properties += ["line=\(change.source.line)", "col=\(change.source.column)"]
        }
        properties.append("title=\(change.code.rawValue)")
        return "::\(level) \(properties.joined(separator: ","))::\(Self.escaped(change.description))"
    }

    /// The file of what is gone has a revision in front of its path; the lines of today are others.
    private func file(of change: Change) -> (path: String, isThere: Bool) {
        let revision = report.old.name + ":"
        guard change.source.file.hasPrefix(revision) else { return (change.source.file, true) }
        return (String(change.source.file.dropFirst(revision.count)), false)
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
    }

    private static func property(_ text: String) -> String {
        escaped(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
    }
}
