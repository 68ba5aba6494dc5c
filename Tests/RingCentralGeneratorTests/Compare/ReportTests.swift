import Testing

@testable import RingCentralComparison
@testable import RingCentralDocuments
@testable import RingCentralImport
@testable import RingCentralGenerator

@Suite("Reports of comparisons", .ownThreads)
struct ReportTests {
    private static let several = ChangeCase(name: "several")

    @Test("Each format is as it was recorded", arguments: ChangeReport.Format.allCases)
    func format(_ format: ChangeReport.Format) throws {
        let text = try Self.several.report().text(format)
        let file = ChangeCase.root.appendingPathComponent("several/report.\(format.rawValue)")
        if GoldenCase.isRecording {
            try text.write(to: file, atomically: true, encoding: .utf8)
            Issue.record("Recorded \(file.lastPathComponent).")
            return
        }
        let expected = try String(contentsOf: file, encoding: .utf8)
        if expected != text { Issue.record("\(file.lastPathComponent), \(firstDifference(expected, text))") }
    }

    @Test("CHANGES.md tells by severity, then by kind, with links to what is there")
    func changes() throws {
        let folder = try ChangeCase(name: "several").changed()
        let loaded = try ClientPipeline.Loaded(comparing: CatalogFiles(folder))
        let page = HistoryPagePlanner(links: EndpointLinks(loaded.plan), types: [])
            .page(HistoryEntry(try Self.several.report()))
        let text = ChangesRenderer(title: "Sample API", entries: [page]).text()
        let file = ChangeCase.root.appendingPathComponent("several/CHANGES.md")
        if GoldenCase.isRecording {
            try text.write(to: file, atomically: true, encoding: .utf8)
            Issue.record("Recorded \(file.lastPathComponent).")
            return
        }
        let expected = try String(contentsOf: file, encoding: .utf8)
        if expected != text { Issue.record("CHANGES.md, \(firstDifference(expected, text))") }
    }

    @Test("What annotations hold can't end a line or a property")
    func annotations() throws {
        var report = try Self.several.report()
        report.changes[0].detail = "a\n::error::b 100%"
        report.changes[0].source.file = "a,b:c"
        let line = AnnotationReport(report: report).text().split(separator: "\n")[0]
        #expect(line.hasPrefix("::error file=a%2Cb%3Ac,"))
        #expect(line.contains("a%0A::error::b 100%25"))
    }

    @Test(
        "The next version follows from the worst change",
        arguments: [
            (Severity.compile, "2.0.0"), (.runtime, "1.5.0"), (.deprecation, "1.5.0"), (.addition, "1.5.0"),
            (.wording, "1.4.1"),
        ])
    func next(_ severity: Severity, _ version: String) throws {
        var report = try Self.several.report()
        report.changes = [report.changes[0]]
        report.changes[0].severity = severity
        #expect(report.next?.description == version)
    }

    @Test(
        "A chosen version is too low if the changes ask for more",
        arguments: [
            ("1.4.0", true), ("1.4.1", true), ("1.5.0", true), ("2.0.0", false), ("3.0.0", false),
        ])
    func tooLow(_ chosen: String, _ isTooLow: Bool) throws {
        var report = try Self.several.report()
        report.new.release = ReleaseVersion(chosen)
        #expect(report.isTooLow == isTooLow)
    }

    @Test("A version that was left as it is is too low once there is another description")
    func leftAlone() throws {
        var report = try Self.several.report()
        report.new.release = report.old.release
        #expect(VersionLine(report).text.hasSuffix("the chosen version 1.4.0 is lower than 2.0.0"))
        report.new.version = report.old.version
        #expect(!report.isTooLow)
    }

    @Test("A version lower than before is too low, though nothing changed")
    func lower() throws {
        var report = try Self.several.report()
        report.changes = []
        report.new.release = ReleaseVersion("1.3.0")
        #expect(report.isTooLow)
        #expect(VersionLine(report).text == "verdict: nothing changed; the chosen version 1.3.0 is lower than 1.4.0")
    }

    @Test("What is gone is annotated where it was, without the revision and its line")
    func gone() throws {
        var report = try Self.several.report()
        report.old.name = "HEAD"
        report.changes[0].source = .init(file: "HEAD:spec/areas/Things.json", line: 3, column: 1)
        let line = AnnotationReport(report: report).text().split(separator: "\n")[0]
        #expect(line.hasPrefix("::error file=spec/areas/Things.json,title="))
    }

    @Test("Versions are three numbers", arguments: ["1", "1.2", "1.2.3.4", "1.2.x", "v1.2.3", "", "1..2", "-1.0.0"])
    func noVersion(_ text: String) { #expect(ReleaseVersion(text) == nil) }
}
