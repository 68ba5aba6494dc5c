import Foundation
import Testing

@testable import RingCentralComparison
@testable import RingCentralImport

@Suite("Commands that change a catalog", .ownThreads)
struct ChangedCatalogTests {
    private let small: SmallCatalog
    private var document: String { small.folder.url.path + "/document.json" }

    init() throws {
        small = try SmallCatalog()
        try small.folder.write(SmallCatalog.document(SmallCatalog.list), to: "document.json")
    }

    /// The tool in a folder of the test's own, without a catalog in the environment.
    private func run(_ words: [String], in folder: String, script: String = ToolRun.plainly) throws -> ToolRun {
        try small.folder.makeFolder(folder)
        return try ToolRun(
            words, script: "cd '\(small.folder.url.path)/\(folder)' && unset RINGCENTRAL_CATALOG && " + script)
    }

    @Test("Where no catalog is named or lies at hand, an import ends with wrong usage and changes nothing")
    func none() throws {
        let before = try texts(below: Places.catalog.resolvingSymlinksInPath())
        let result = try run(["import", document], in: "empty")
        #expect(result.status == 2)
        #expect(result.errors.contains("name it with --catalog"), "\(result.errors)")
        #expect(try texts(below: Places.catalog.resolvingSymlinksInPath()) == before)
    }

    @Test("The catalog in the folder, in the environment, or named is the one that is changed, and told of")
    func named() throws {
        let catalog = small.catalog.path
        let here = try run(["import", document, "--dry-run"], in: ".")
        #expect(here.status != 2 && here.output.hasPrefix("The catalog in spec stays as it is.\n"), "\(here.output)")
        let named = try run(["import", document, "--dry-run", "--catalog", catalog], in: "empty")
        #expect(named.output.hasPrefix("The catalog in \(catalog) stays as it is.\n"))
        let environment = try run(
            ["import", document], in: "empty", script: "RINGCENTRAL_CATALOG='\(catalog)' " + ToolRun.plainly)
        #expect(environment.output.hasPrefix("The catalog in \(catalog) is changed.\n"))
        #expect(environment.output.contains("endpoints retired"))
        #expect(environment.output.contains("readThing"))
    }

    @Test("Without a terminal much is retired without a question")
    func pipe() throws {
        let result = try run(["import", document], in: ".", script: ToolRun.plainly + " </dev/null")
        #expect(result.output.hasPrefix("The catalog in spec is changed.\n"))
        #expect(try small.endpoint("readThing")?["lifecycle"]?.string == "retired")
    }

    @Test(
        "At a terminal much is retired only if it is wanted", .enabled(if: Self.hasScript),
        arguments: [("y", true), ("n", false), ("", false)])
    func terminal(_ answer: String, _ isDone: Bool) throws {
        // `script` gives the tool a terminal.
        let script = #"printf '%s\n' "$ANSWER" | script -qec "'$0' import '$2' --catalog '$4'" /dev/null"#
        let result = try run(
            ["import", document, "--catalog", small.catalog.path], in: ".", script: "ANSWER=\(answer); " + script)
        #expect(result.output.contains("This retires 1 of the 2 operations"), "\(result.output)")
        #expect((try small.endpoint("readThing")?["lifecycle"]?.string == "retired") == isDone)
    }

    private static let hasScript = FileManager.default.isExecutableFile(atPath: "/usr/bin/script")

    @Test("A tenth is little, more is much", arguments: [(1, 10, false), (2, 10, true), (1, 9, true), (0, 0, false)])
    func much(_ retired: Int, _ all: Int, _ isMuch: Bool) {
        var report = ImportReport()
        report.retiredEndpoints = (0..<retired).map(String.init)
        report.formerEndpointCount = all
        #expect(report.retiresMany == isMuch)
    }
}
