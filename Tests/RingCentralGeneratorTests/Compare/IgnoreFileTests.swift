import Testing

@testable import RingCentralComparison
@testable import RingCentralGenerator

@Suite("Ignored changes", .ownThreads)
struct IgnoreFileTests {
    private func report(_ ignore: String, _ severities: [ChangeCode: Severity] = [:]) throws -> ChangeReport {
        let change = ChangeCase(name: "several")
        var request = ComparisonRequest(
            old: (.files(try ChangeCase.base()), "old"), new: (.files(try change.changed()), "new"))
        request.ignore = (ignore, "ignored.txt")
        request.severities = severities
        return try request.report()
    }

    @Test("A change that the file lists is left out, and counted")
    func ignored() throws {
        let report = try report(
            """
            # The view was never used.

            parameter-removed endpoints/readThing/parameters/view
            """)
        #expect(report.ignored == 1)
        #expect(report.changes.map(\.code).contains(.parameterRemoved) == false)
        #expect(report.verdict == .minor)
        #expect(report.text(.text).contains("; 1 ignored"))
    }

    @Test("A line that fits no change is stale: an error with its place")
    func stale() throws {
        let error = #expect(throws: DiagnosticsError.self) {
            _ = try report("parameter-removed endpoints/readThing/parameters/view\nendpoint-added endpoints/gone\n")
        }
        #expect(
            error?.diagnostics.map(\.description) == [
                "ignored.txt:2:1: error: [stale-ignore] Nothing changed so at \"endpoints/gone\". Remove the line."
            ])
    }

    @Test(
        "A line that is no code and place is an error", arguments: ["paramter-removed a/b", "endpoint-added", "a b c"])
    func malformed(_ line: String) throws {
        let error = #expect(throws: DiagnosticsError.self) { _ = try report(line) }
        #expect(error?.diagnostics.map(\.code) == [.badValue])
    }

    @Test("A severity that is given takes the place of the usual one")
    func severities() throws {
        let report = try report("", [.parameterRemoved: .wording, .wordsChanged: .compile])
        #expect(report.changes.first?.code == .wordsChanged)
        #expect(report.changes.first { $0.code == .parameterRemoved }?.severity == .wording)
    }
}
