import Foundation
import Testing

@Suite("Catalogs of the past", .ownThreads)
struct GitRevisionTests {
    private let folder: TemporaryFolder
    private var catalog: String { folder.url.path + "/spec" }

    init() throws {
        folder = try TemporaryFolder()
        for (path, text) in try texts(below: ChangeCase.root.appendingPathComponent("base")) {
            try folder.write(text, to: "spec/\(path)")
        }
        try git("init", "-q")
        try git("add", "-A")
        try git("-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "-qm", "First")
    }

    private func git(_ words: String...) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["git", "-C", folder.url.path] + words
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(words)")
    }

    private func compare(_ old: String, _ new: String) throws -> ToolRun {
        try ToolRun(["compare", old, new, "--catalog", catalog, "--format", "annotations"])
    }

    @Test("A revision is the catalog as it was committed, whatever became of it")
    func revision() throws {
        #expect(try compare("HEAD", catalog).output == "")
        let area = try folder.read("spec/areas/Others.json").replacing("\"ping\"", with: "\"pong\"")
            .replacing("/ping", with: "/pong")
        try folder.write(area, to: "spec/areas/Others.json")
        let lines = try compare("HEAD", catalog).output.split(separator: "\n")
        #expect(lines.count == 2)
        // What is gone has a file, but no line in it any more.
        #expect(lines.first?.hasPrefix("::error file=\(catalog)/areas/Others.json,title=endpoint-removed::") == true)
        #expect(lines.last?.contains("/spec/areas/Others.json,line=") == true)
        #expect(try compare("HEAD", "HEAD").output == "")
    }

    @Test("What is no revision, or has no catalog, is named", arguments: ["nothing", "HEAD:spec/areas"])
    func failure(_ name: String) throws {
        let run = try compare(name, catalog)
        #expect(run.status == 3)
        #expect(run.errors.hasPrefix("\(name): error: [unreadable-file] "))
    }

    @Test("Half of a revision is no catalog: its other half would seem to be gone", arguments: [700, 1500, 3000])
    func damage(_ size: Int) throws {
        // A git that is cut off, and says that all is well.
        try folder.write("#!/bin/sh\nPATH=$WHOLE exec git \"$@\" | head -c \(size)\n", to: "bin/git")
        let script = #"chmod +x "$BIN/git"; WHOLE="$PATH" PATH="$BIN:$PATH" exec "$0" "$@""#
        let words = ["compare", "HEAD", catalog, "--catalog", catalog]
        let run = try ToolRun(words, script: "BIN='\(folder.url.path)/bin'; " + script)
        #expect(run.status == 3)
        #expect(run.errors.contains("What git gives of the revision is damaged"))
    }
}
