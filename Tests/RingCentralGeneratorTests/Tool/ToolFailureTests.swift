import Foundation
import Testing

@testable import RingCentralComparison
@testable import RingCentralGenerator

@Suite("The tool where it can't go on", .ownThreads)
struct ToolFailureTests {
    private let folder: TemporaryFolder
    private static let small = Places.golden.appendingPathComponent("parameters-path/catalog").path

    init() throws { folder = try TemporaryFolder() }

    private var output: String { folder.url.path + "/out" }

    /// No file may grow beyond half a kilobyte: as on a full disk, and for root as well.
    private static let fullDisk = #"trap '' XFSZ; ulimit -f 1; exec "$0" "$@""#

    /// Puts files in the place of others that the tool would have written with other words.
    private func age(_ files: [String: String]) throws {
        for (path, text) in files { try folder.write(Self.older(text), to: path) }
    }

    private static func older(_ text: String) -> String { text + "// older\n" }

    @Test("A full disk: the path and the reason are told, every file is as it was, and nothing stays behind")
    func fullDisk() throws {
        #expect(try ToolRun(["generate", "--catalog", Self.small, "--output", output, "--only", "swift"]).status == 0)
        try age(try texts(below: folder.url))
        let before = try texts(below: folder.url)
        let run = try ToolRun(
            ["generate", "--catalog", Self.small, "--output", output, "--only", "swift"], script: Self.fullDisk)
        #expect(run.status == 3)
        #expect(run.errors.hasPrefix("\(output)/Sample/SampleClient.swift: error: [unwritable] "), "\(run.errors)")
        #expect(run.errors.contains(": File too large. ") && run.errors.split(separator: "\n").count == 1)
        #expect(try texts(below: folder.url) == before)
    }

    @Test("An import onto a full disk leaves the catalog as it was")
    func importFullDisk() throws {
        let small = try SmallCatalog()
        try small.folder.write(
            SmallCatalog.document(SmallCatalog.list, schemas: SmallCatalog.schemas), to: "document.json")
        let before = try texts(below: small.catalog)
        let run = try ToolRun(
            ["import", small.folder.url.path + "/document.json", "--catalog", small.catalog.path], script: Self.fullDisk
        )
        #expect(run.status == 3)
        #expect(run.errors.hasPrefix("\(small.catalog.path)/areas/Things.json: error: [unwritable] "), "\(run.errors)")
        #expect(run.errors.contains(": File too large. ") && run.errors.split(separator: "\n").count == 1)
        #expect(try texts(below: small.catalog) == before)
    }

    @Test("Killed in the middle: every file is whole, the old one or the new, and the next run cleans up")
    func killed() throws {
        let words = ["generate", "--catalog", Places.catalog.path, "--output", output, "--only", "swift", "--quiet"]
        #expect(try ToolRun(words).status == 0)
        let new = try texts(below: folder.url)
        var cutOff = 0
        for delay in [0, 0.005, 0.02] {
            try age(new)
            let process = ToolRun.process(words)
            try process.run()
            while process.isRunning, try !isStaging() { Thread.sleep(forTimeInterval: 0.001) }
            Thread.sleep(forTimeInterval: delay)
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            if try isStaging() { cutOff += 1 }
            let now = try texts(below: folder.url)
            for (path, text) in new {
                #expect(now[path] == text || now[path] == Self.older(text), "\(path) after \(delay)")
            }
        }
        #expect(cutOff > 0)
        #expect(try ToolRun(words).status == 0)
        #expect(try texts(below: folder.url) == new)
    }

    /// Whether files wait beside those whose place they are to take.
    private func isStaging() throws -> Bool {
        try FileManager.default.contentsOfDirectory(atPath: output + "/RingCentral").contains { $0.hasSuffix("~") }
    }

    @Test(
        "Standard output that takes no more is an error, not a crash",
        .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")),
        arguments: [["export", "openapi"], ["validate"], ["--help"], ["validate", "--diagnostics", "json"]])
    func fullOutput(_ words: [String]) throws {
        let run = try ToolRun(words + ["--catalog", Self.small], script: #"exec "$0" "$@" > /dev/full"#)
        #expect(run.status == 3)
        #expect(run.errors.contains("standard output: error: [unwritable] "), "\(run.errors)")
        #expect(run.errors.contains(": No space left on device. "), "\(run.errors)")
    }

    @Test("Files that can't be read or written are findings for machines as well")
    func machines() throws {
        let generate = ["generate", "--catalog", Self.small, "--only", "swift", "--diagnostics", "json"]
        try folder.write("in the way", to: "out/Sample")
        let unwritable = try ToolRun(generate + ["--output", output])
        #expect(unwritable.status == 3)
        let finding = try JSONSamples.tree(unwritable.output).array?.first
        #expect(finding?["code"]?.string == "unwritable")
        #expect(finding?["file"]?.string == "\(output)/Sample/SampleClient.swift")
        let absent = try ToolRun(
            ["compare", Self.small, Self.small, "--ignore", "/absent/ignore", "--diagnostics", "json"])
        #expect(absent.status == 3)
        #expect(try JSONSamples.tree(absent.output).array?.first?["code"]?.string == "unreadable-file")
        let revision = try ToolRun(["compare", "no-such-revision", Self.small, "--diagnostics", "json"])
        #expect(revision.status == 3)
        #expect(try JSONSamples.tree(revision.output).array?.first?["file"]?.string == "no-such-revision")
    }

    @Test("Standard error that takes no more changes nothing")
    func fullErrors() throws {
        let run = try ToolRun(["nothing"], script: #"exec "$0" "$@" 2>&-"#)
        #expect(run.status == 2)
    }

    @Test("A reader that has seen enough ends the tool quietly")
    func closedPipe() throws {
        let script = #"{ "$0" export openapi --catalog "$1"; echo $? >&2; } | head -c 1"#
        let run = try ToolRun([Places.catalog.path], script: script)
        #expect(run.output == "{")
        let isReported = run.errors.hasPrefix("standard output: error: [unwritable] ") && run.errors.hasSuffix("\n3\n")
        #expect(run.errors == "141\n" || isReported, "\(run.errors)")
    }

    @Test("A catalog whose areas can't be read is no empty one: what was generated stays")
    func noAreas() throws {
        let catalog = folder.url.path + "/spec"
        try FileManager.default.copyItem(atPath: Self.small, toPath: catalog)
        let words = ["generate", "--catalog", catalog, "--output", output]
        #expect(try ToolRun(words).status == 0)
        try FileManager.default.moveItem(atPath: catalog + "/areas", toPath: catalog + "/away")
        let before = try texts(below: folder.url)
        for place in [nil, "in the way"] {
            if let place { try folder.write(place, to: "spec/areas") }
            let run = try ToolRun(words)
            #expect(run.status == 3)
            #expect(run.errors.hasPrefix("\(catalog)/areas: error: [unreadable-file]"), "\(run.errors)")
            #expect(try texts(below: folder.url).filter { $0.key != "spec/areas" } == before)
        }
    }
}
