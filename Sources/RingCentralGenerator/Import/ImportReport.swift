/// What an import did, for the one who runs it: counts, and everything that could not be taken over.
public struct ImportReport {
    public internal(set) var addedEndpoints: [String] = []
    public internal(set) var changedEndpoints: [String] = []
    public internal(set) var retiredEndpoints: [String] = []
    public internal(set) var revivedEndpoints: [String] = []
    public internal(set) var addedModels: [String] = []
    public internal(set) var changedModels: [String] = []
    public internal(set) var removedModels: [String] = []
    /// What the document says and the catalog has no place for: the thing, and how often it occurs.
    public internal(set) var notExpressed: [String: Int] = [:]
    /// The files that were written.
    public internal(set) var files: [String] = []

    mutating func drop(_ what: String) { notExpressed[what, default: 0] += 1 }

    /// The report as lines of text.
    public var text: String {
        var lines: [String] = []
        func row(_ title: String, _ names: [String]) {
            let shown = names.sorted().prefix(20).joined(separator: ", ")
            let rest = names.count > 20 ? ", and \(names.count - 20) more" : ""
            lines.append("\(title): \(names.count)" + (names.isEmpty ? "" : "  (\(shown)\(rest))"))
        }
        row("endpoints added", addedEndpoints)
        row("endpoints changed", changedEndpoints)
        row("endpoints retired", retiredEndpoints)
        row("endpoints back from retirement", revivedEndpoints)
        row("models added", addedModels)
        row("models changed", changedModels)
        row("models no longer described", removedModels)
        for (what, count) in notExpressed.sorted(by: { $0.key < $1.key }) {
            lines.append("not taken over: \(what) (\(count)\u{00D7})")
        }
        lines.append("files written: \(files.count)")
        return lines.joined(separator: "\n")
    }
}
