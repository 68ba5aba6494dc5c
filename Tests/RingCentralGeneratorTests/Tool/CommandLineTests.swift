import Foundation
import Testing

@Suite("The command line", .ownThreads)
struct CommandLineTests {
    private static let small = Places.golden.appendingPathComponent("parameters-path/catalog").path
    private static let commands = ["generate", "check", "validate", "explain", "import", "compare", "export"]

    @Test("Every command tells of the options that it takes, and of no other", arguments: commands)
    func help(_ command: String) throws {
        let run = try ToolRun([command, "--help"])
        #expect(run.status == 0)
        #expect(try ToolRun(["help", command]).output == run.output)
        #expect(run.output.hasPrefix("usage: ringcentral-generate "))
        let options = ["--only", "--config", "--dry-run", "--fail-on", "--catalog"]
        let told = options.filter { run.output.contains("\n  \($0)") }
        let taken = try options.filter { option in
            let words = [command, option] + (option == "--dry-run" ? [] : ["x"])
            return try !ToolRun(words).errors.contains("there is no option")
        }
        #expect(told == taken)
    }

    @Test(
        "The tool itself is told of where no command is named",
        arguments: [["--help"], ["-h"], ["help"], ["-q", "-h"]])
    func overview(_ words: [String]) throws {
        let run = try ToolRun(words)
        #expect(run.status == 0)
        for command in Self.commands { #expect(run.output.contains("\n  \(command) ")) }
    }

    @Test(
        "Options stand before a command, or after it",
        arguments: [["--quiet", "--catalog", small, "validate"], ["validate", "-q", "--catalog=\(small)"]])
    func order(_ words: [String]) throws {
        let run = try ToolRun(words)
        #expect(run.status == 0)
        #expect(run.output == "")
    }

    @Test(
        "What can't be taken is told in one line",
        arguments: [
            (["foo"], "there is no command 'foo'"), (["help", "foo"], "there is no command 'foo'"),
            (["--foo"], "there is no option '--foo'"),
            (["validate", "--only", "swift"], "there is no option '--only' for validate"),
            (["--quiet=1"], "--quiet takes no value"), (["--catalog"], "--catalog needs a value"),
            (["validate", "x"], "validate does not take 'x'"), (["import"], "import takes one document"),
            (["export"], "export takes the word openapi"), (["explain"], "explain needs --config FILE"),
        ])
    func usage(_ words: [String], _ message: String) throws {
        let run = try ToolRun(words)
        #expect(run.status == 2)
        #expect(run.errors == "ringcentral-generate: \(message); --help tells what there is\n")
    }

    @Test("A check tells what is missing, what differs, and the command that mends it")
    func check() throws {
        let folder = try TemporaryFolder()
        let output = folder.url.path + "/my client"
        let options = ["--catalog", Self.small, "--output", output, "--only", "swift"]
        #expect(try ToolRun(options).status == 0)
        let file = "my client/Sample/Things.swift"
        try folder.write(try folder.read(file) + "// by hand\n", to: file)
        try FileManager.default.removeItem(atPath: output + "/Sample/SampleClient.swift")
        let run = try ToolRun(["check"] + options)
        #expect(run.status == 1)
        #expect(
            run.errors == """
                \(output)/Sample/SampleClient.swift: is missing
                \(output)/Sample/Things.swift: differs from what the catalog gives
                Run `swift run ringcentral-generate --catalog \(Self.small) --output '\(output)' --only swift` to bring \
                them up to date.

                """)
    }
}
