extension HistoryEntry {
    /// What it is about: "Since 2022-12-02; in version 0.1.0 of the client."
    package var opening: String {
        var text = "Since \(since)"
        if let release { text += "; in version \(release) of the client" }
        switch scope {
        case .all: return text + "."
        case .description: return text + "; without facts of the service as a whole."
        case .endpoints: return text + "; endpoints and parameters only."
        }
    }

    /// The changes in the order in which they are told: the worst first, then by kind and place.
    package var parts: [(severity: Severity, kinds: [(code: ChangeCode, rows: [Row])])] {
        Severity.allCases.compactMap { severity in
            guard let codes = changes[severity] else { return nil }
            return (severity, ChangeCode.allCases.compactMap { code in codes[code].map { (code, $0.sorted()) } })
        }
    }
}

extension ChangeCode {
    /// The code as a heading: "Parameter removed".
    package var title: String { words.prefix(1).uppercased() + words.dropFirst() }
}
