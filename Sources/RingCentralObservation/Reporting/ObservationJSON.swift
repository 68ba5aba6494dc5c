import RingCentralCatalog
import RingCentralGenerator

/// The report as JSON, for programs.
struct ObservationJSON {
    let report: ObservationReport

    func text() -> String {
        JSONWriter().text(
            .object(
                JSONMembers([
                    ("recordings", .strings(report.recordings)), ("exchanges", Self.number(report.exchanges)),
                    ("matched", Self.number(report.matched)), ("unrelated", Self.number(report.unrelated)),
                    ("operations", Self.number(report.operations)),
                    ("deviations", .array(report.entries.map(Self.tree))),
                    ("proposals", .array(report.proposals.map(Self.tree))),
                ])))
    }

    private static func tree(_ entry: ObservationReport.Entry) -> JSONTree {
        .object(
            JSONMembers([
                ("operation", entry.operation.isEmpty ? nil : .string(entry.operation)),
                ("method", .string(entry.method)), ("path", .string(entry.path)), ("part", .string(entry.part)),
                ("place", .string(entry.place)), ("kind", .string(entry.kind.rawValue)),
                ("found", text(entry.found)), ("described", text(entry.described)), ("count", number(entry.count)),
                ("of", number(entry.of)), ("example", text(entry.example)),
                ("seen", .array(entry.sightings.map(tree))),
            ]))
    }

    private static func tree(_ sighting: ObservationReport.SourceSighting) -> JSONTree {
        .object(
            JSONMembers([
                ("source", .string(sighting.source)), ("count", number(sighting.count)),
                ("first", sighting.first.map(JSONTree.string)), ("last", sighting.last.map(JSONTree.string)),
            ]))
    }

    private static func tree(_ proposal: ProposedOverride) -> JSONTree {
        .object(
            JSONMembers([
                ("outcome", .string(proposal.outcome.rawValue)), ("reason", text(proposal.outcomeReason)),
                ("override", proposal.tree),
            ]))
    }

    private static func text(_ text: String) -> JSONTree? { text.isEmpty ? nil : .string(text) }
    private static func number(_ number: Int) -> JSONTree { .number(String(number)) }
}
