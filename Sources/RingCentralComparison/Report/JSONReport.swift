import RingCentralCatalog
import RingCentralGenerator

/// A report for machines.
struct JSONReport {
    let report: ChangeReport

    func text() -> String {
        let counts = Severity.allCases.map { ($0.rawValue, JSONTree.number(String(report.count($0)))) }
        let tree = JSONTree.object(
            JSONMembers([
                ("old", side(report.old)), ("new", side(report.new)), ("verdict", .string(report.verdict.rawValue)),
                ("next", report.next.map { .string($0.description) }), ("tooLow", .bool(report.isTooLow)),
                ("counts", .object(JSONMembers(counts))), ("ignored", .number(String(report.ignored))),
                ("changes", .array(report.changes.map(change))),
            ]))
        return JSONWriter(width: 0).text(tree)
    }

    private func side(_ side: ChangeReport.Side) -> JSONTree {
        .object(
            JSONMembers([
                ("name", .string(side.name)), ("version", .string(side.version)),
                ("release", side.release.map { .string($0.description) }),
            ]))
    }

    private func change(_ change: Change) -> JSONTree {
        .object(
            JSONMembers([
                ("severity", .string(change.severity.rawValue)), ("code", .string(change.code.rawValue)),
                ("place", .string(change.place.description)), ("detail", .string(change.detail)),
                ("advice", .string(change.code.advice)), ("group", .string(change.group)),
                ("file", .string(change.source.file)), ("line", .number(String(change.source.line))),
                ("column", .number(String(change.source.column))),
            ]))
    }
}
