import RingCentralGenerator

/// The report as a text for people.
struct ObservationText {
    let report: ObservationReport

    func text() -> String {
        var out = ""
        var heading = ""
        for entry in report.entries {
            let title =
                entry.operation.isEmpty
                ? "Not in the catalog" : "\(entry.operation)  \(entry.method) \(entry.path)"
            if title != heading {
                out += (heading.isEmpty ? "" : "\n") + title + "\n"
                heading = title
            }
            out += "  " + line(entry) + "\n"
        }
        if !report.entries.isEmpty { out += "\n" }
        return out + proposals + closing + "\n"
    }

    private func line(_ entry: ObservationReport.Entry) -> String {
        let place = entry.place.isEmpty ? entry.part : "\(entry.part), \(entry.place)"
        let times = "\(entry.count) of \(entry.of)"
        return "\(place): [\(entry.kind.rawValue)] \(words(entry, times)) (\(sources(entry.sightings)))"
    }

    private func words(_ entry: ObservationReport.Entry, _ times: String) -> String {
        let example = entry.example.isEmpty ? "" : ", such as \(entry.example)"
        switch entry.kind {
        case .unknownOperation: return "\(entry.method) \(entry.path), \(entry.count) times"
        case .unknownStatus: return "not described, seen in \(times)\(example)"
        case .unknownMediaType: return "\(entry.found) in \(times), described is \(entry.described)"
        case .invalidJSON: return "not JSON, in \(times)"
        case .missingHeader: return "described, but in none of \(entry.of)"
        case .unknownErrorCode: return "\(entry.found) is not known, seen \(entry.count) times"
        case .missingParameter: return "required, but accepted without in \(times)"
        case .unknownParameter: return "not described, sent in \(times)\(example)"
        case .unknownBody: return "no body is described, found \(entry.found) in \(times)"
        case .missingBody: return "no body in \(times)"
        case .missingMember: return "required, but missing in \(times)"
        case .unknownMember: return "not described, seen in \(times)\(example)"
        case .wrongType: return "\(entry.found) in \(times), described is \(entry.described)\(example)"
        case .unexpectedNull: return "null in \(times), described is \(entry.described)"
        case .unknownValue: return "\(entry.found) is not among the values described, seen in \(times)"
        }
    }

    private func sources(_ sightings: [ObservationReport.SourceSighting]) -> String {
        let shown = sightings.prefix(3).map { sighting in
            let days =
                sighting.first == sighting.last
                ? sighting.last : sighting.first.flatMap { first in sighting.last.map { "\(first) to \($0)" } }
            return "\(sighting.source)\(days.map { " \($0)" } ?? ""): \(sighting.count)"
        }
        return (shown + (sightings.count > 3 ? ["\(sightings.count - 3) more files"] : [])).joined(separator: "; ")
    }

    private var proposals: String {
        report.proposals.isEmpty
            ? "" : report.proposals.map { $0.line + "\n" }.joined() + "\n"
    }

    private var closing: String {
        let kinds = Dictionary(grouping: report.entries, by: \.kind).map { ($0.key, $0.value.count) }
            .sorted { $0.0 < $1.0 }.map { "\($0.1) \($0.0.rawValue)" }.joined(separator: ", ")
        var out = "\(report.exchanges) exchanges, \(report.matched) matched \(report.operations) operations"
        if report.unrelated > 0 { out += ", \(report.unrelated) belong to something else" }
        return out + (kinds.isEmpty ? "; no deviations" : "; \(kinds)")
    }
}
