import RingCentralGenerator

/// What a comparison found, with the version that follows from it.
package struct ChangeReport: Sendable {
    /// One of the two catalogs.
    package struct Side: Sendable {
        /// As it was named on the command line.
        package var name: String
        /// The date of the service's description.
        package var version: String
        /// The version of the client.
        package var release: ReleaseVersion?
    }

    package var old: Side
    package var new: Side
    package var scope = ComparisonScope.all
    /// The worst first.
    package var changes: [Change]
    /// How many changes an ignore file left out.
    package var ignored = 0

    package var verdict: Verdict { Verdict(changes) }

    /// The least version that the new client may have; nil where the old one has none.
    package var next: ReleaseVersion? { old.release.map(verdict.next) }

    /// Whether the version that the new catalog has chosen is lower than the changes ask for. One that was left as it is
    /// has not been chosen yet, and is too low as soon as another description comes.
    package var isTooLow: Bool {
        guard let next, let chosen = new.release else { return false }
        if chosen == old.release { return verdict != .none && old.version != new.version }
        return chosen < next
    }

    /// How many changes have a severity.
    package func count(_ severity: Severity) -> Int { changes.count { $0.severity == severity } }

    /// How a report is written.
    package enum Format: String, CaseIterable, Sendable {
        case text, markdown, json, annotations, history
    }

    /// The report in a format, ending in a line break unless it is empty.
    package func text(_ format: Format) -> String {
        switch format {
        case .text: TextReport(report: self).text()
        case .markdown: MarkdownReport(report: self).text()
        case .json: JSONReport(report: self).text()
        case .annotations: AnnotationReport(report: self).text()
        case .history: HistoryEntry(self).text()
        }
    }
}
