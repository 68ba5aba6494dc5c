import Foundation
import Testing

@testable import RingCentralComparison
@testable import RingCentralGenerator

@Suite("The command compare", .ownThreads)
struct CompareCommandTests {
    private let folder: TemporaryFolder
    private let old: String
    private let new: String

    init() throws {
        folder = try TemporaryFolder()
        for (name, catalog) in [("old", try ChangeCase.base()), ("new", try ChangeCase(name: "several").changed())] {
            for (path, bytes) in catalog.files {
                try folder.write(String(decoding: bytes, as: UTF8.self), to: "\(name)/\(path)")
            }
        }
        (old, new) = (folder.url.path + "/old", folder.url.path + "/new")
    }

    private func status(_ words: [String]) throws -> Int32 {
        try ToolRun(["compare"] + words + ["--catalog", old]).status
    }

    @Test("It fails at the severity asked for, or a worse one", arguments: Severity.allCases)
    func failOn(_ severity: Severity) throws {
        #expect(try status([old, new, "--fail-on", severity.rawValue]) == 1)
        #expect(try status([old, old, "--fail-on", severity.rawValue]) == 0)
        // Nothing is worse than an addition where everything is told to be one.
        let all = try ChangeCase(name: "several").report().changes.map(\.code.rawValue)
        let options = all.flatMap { ["--severity", "\($0)=addition"] }
        #expect(
            try status([old, new, "--fail-on", severity.rawValue] + options) == (severity >= .addition ? 1 : 0))
    }

    @Test("Without a limit changes are no failure, but a version that is too low is")
    func version() throws {
        #expect(try status([old, new]) == 0)
        let service = try folder.read("new/service.json").replacing("2.0.0", with: "1.4.1")
        try folder.write(service, to: "new/service.json")
        #expect(try status([old, new]) == 1)
    }

    @Test(
        "What an option can't take is wrong usage",
        arguments: [
            ["--fail-on", "nothing"], ["--format", "xml"], ["--scope", "half"], ["--severity", "words-changed"],
            ["--severity", "no-such-code=compile"], ["--severity", "words-changed=bad"], ["--fail-on"], ["third"],
        ])
    func usage(_ options: [String]) throws {
        #expect(try status([old, new] + options) == 2)
    }

    @Test("What can't be read is named, and is no finding")
    func unreadable() throws {
        #expect(try status([old, new, "--ignore", folder.url.path + "/absent.txt"]) == 3)
        #expect(try status([old, "no-such-revision"]) == 3)
    }

    @Test("A stale line of the ignore file is a finding")
    func ignored() throws {
        try folder.write("endpoint-added endpoints/countThings\n", to: "ignored.txt")
        #expect(try status([old, new, "--ignore", folder.url.path + "/ignored.txt"]) == 0)
        #expect(try status([old, old, "--ignore", folder.url.path + "/ignored.txt"]) == 1)
    }
}
