import Foundation
import Testing

@testable import RingCentralGenerator

@Suite("Writing that can't be")
struct OutputFailureTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func writer(_ paths: [String]) -> OutputWriter {
        OutputWriter(root: folder.url, files: paths.map { OutputFile(path: $0, text: "new") }, ownedFolders: ["Sample"])
    }

    /// The end of a message that gives the system's reason.
    private static func reason(_ words: String) -> String {
        "error: [unwritable] Nothing can be written here: \(words). Check the permissions and the space on the disk."
    }

    /// What a run fails with.
    private func failure(_ paths: [String]) -> String {
        do {
            _ = try writer(paths).write()
            return "nothing"
        } catch {
            return "\(error)"
        }
    }

    @Test("A folder that is a link is refused, and nothing is written through it")
    func linkedFolder() throws {
        try folder.write("theirs", to: "elsewhere/A.swift")
        try FileManager.default.createSymbolicLink(
            atPath: folder.url.path + "/Sample", withDestinationPath: folder.url.path + "/elsewhere")
        let failure = failure(["Sample/A.swift"])
        #expect(failure.contains("/Sample: error: [unwritable]"))
        #expect(failure.contains("link"))
        #expect(try folder.read("elsewhere/A.swift") == "theirs")
        #expect(throws: DiagnosticsError.self) { try writer(["Sample/A.swift"]).difference() }
    }

    @Test("A file in the place of a folder: the error names the path and the reason, and everything stays")
    func fileForFolder() throws {
        try folder.write("old", to: "Another/A.swift")
        try folder.write("in the way", to: "Sample")
        let before = try texts(below: folder.url)
        let failure = failure(["Another/A.swift", "Sample/B.swift"])
        #expect(failure == "\(folder.url.path)/Sample/B.swift: \(Self.reason("Not a directory"))")
        #expect(try texts(below: folder.url) == before)
    }

    @Test("A folder in the place of a file: the error names it, and no staged file stays behind")
    func folderForFile() throws {
        try folder.write("inside", to: "Sample/A.swift/inside.txt")
        try folder.write("old", to: "Sample/Z.swift")
        let failure = failure(["Sample/A.swift", "Sample/Z.swift"])
        #expect(failure == "\(folder.url.path)/Sample/A.swift: \(Self.reason("Is a directory"))")
        #expect(try texts(below: folder.url) == ["Sample/A.swift/inside.txt": "inside", "Sample/Z.swift": "old"])
    }

    @Test("A comparison reports a file or folder that it can't read as unreadable, not as unwritable")
    func comparison() throws {
        func failure(_ paths: [String]) -> String? {
            let failure = #expect(throws: DiagnosticsError.self) { try writer(paths).difference() }
            return failure?.description
        }
        func message(_ path: String, _ words: String) -> String {
            "\(folder.url.path)/\(path): error: [unreadable-file] The file can't be read: \(words). "
                + "Check that it exists and may be read."
        }
        try folder.write("inside", to: "Another/A.swift/inside.txt")
        #expect(failure(["Another/A.swift"]) == message("Another/A.swift", "Is a directory"))
        try folder.write("a file", to: "Sample")
        #expect(failure([]) == message("Sample", "Not a directory"))
    }

    @Test("A folder that may not be written to: the error names it, and everything stays", .enabled(if: getuid() != 0))
    func readOnly() throws {
        try folder.write(FileHeader.swift + "old", to: "Sample/A.swift")
        let path = folder.url.path + "/Sample"
        try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: path)
        defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path) }
        #expect(failure(["Sample/A.swift"]).contains("Sample/A.swift: \(Self.reason("Permission denied"))"))
        #expect(try texts(below: folder.url) == ["Sample/A.swift": FileHeader.swift + "old"])
    }

    @Test("A staged link is not followed")
    func stagedLink() throws {
        try folder.write("theirs", to: "elsewhere.txt")
        try folder.write(FileHeader.swift + "old", to: "Sample/A.swift")
        try FileManager.default.createSymbolicLink(
            atPath: StagedFile.name(of: folder.url.path + "/Sample/A.swift", 0),
            withDestinationPath: folder.url.path + "/elsewhere.txt")
        #expect(failure(["Sample/A.swift"]) == "nothing")
        #expect(try folder.read("elsewhere.txt") == "theirs")
        #expect(try folder.read("Sample/A.swift") == "new")
    }

    @Test("The reason is the system's own words")
    func reasons() {
        #expect("\(FileBytes.Failure(code: ENOENT))" == "No such file or directory")
        #expect(throws: FileBytes.Failure.self) { try FileBytes.read(folder.url.path) }
        #expect(throws: FileBytes.Failure.self) { try FileBytes.read(folder.url.path + "/absent") }
        #expect("\(FileBytes.Failure(code: EACCES))" == "Permission denied")
    }

    @Test("A pipe is refused: nobody may ever write into it", .timeLimit(.minutes(1)))
    func pipe() throws {
        let path = folder.url.path + "/pipe"
        #expect(mkfifo(path, 0o600) == 0)
        let failure = #expect(throws: FileBytes.Failure.self) { try FileBytes.read(path) }
        #expect(failure?.description == "It is no regular file")
    }

    @Test("The folder that was asked for may be a link")
    func linkedRoot() throws {
        try folder.makeFolder("real")
        try folder.link("link", to: "real")
        let root = folder.url.appendingPathComponent("link")
        _ = try OutputWriter(root: root, files: [OutputFile(path: "A.swift", text: "a")], ownedFolders: []).write()
        #expect(try folder.read("real/A.swift") == "a")
    }

    @Test("A folder that can't be listed is an error, not an empty one")
    func unlistable() throws {
        try folder.write("a file", to: "Sample")
        #expect(failure([]).hasSuffix("Sample: \(Self.reason("Not a directory"))"))
    }
}

/// What lies in the place of a file of ours, and belongs to somebody.
@Suite("Writing beside other people's files")
struct ForeignFileTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func write(_ files: [String: String]) throws -> OutputWriter.Outcome {
        let files = files.sorted { $0.key < $1.key }.map { OutputFile(path: $0.key, text: $0.value) }
        return try OutputWriter(root: folder.url, files: files, ownedFolders: ["Sample"]).write()
    }

    @Test(
        "Somebody's file in the place of one of ours is not replaced, whatever its kind",
        arguments: [
            ("Sample/A.swift", "// by hand\n"), ("openapi.json", "{\n  \"openapi\": \"3.1.0\"\n}\n"),
            ("a.md", "# Notes"),
            ("a.txt", "notes"), ("a.html", "<!doctype html>\n<p>Mine"), ("a.js", "let mine = 1"), ("a.css", "p {}"),
            ("a.svg", "<svg/>"), ("a.json", "{}"), ("a.toml", "a = 1"),
        ])
    func kept(_ path: String, _ text: String) throws {
        try folder.write(text, to: path)
        try folder.write(FileHeader.swift + "old", to: "Sample/Z.swift")
        let failure = #expect(throws: DiagnosticsError.self) {
            try write([path: "ours", "Sample/Z.swift": "new", "Sample/New.swift": ""])
        }
        #expect(failure?.description.hasPrefix("\(folder.url.path)/\(path): error: [unwritable] This file") == true)
        #expect(try texts(below: folder.url) == [path: text, "Sample/Z.swift": FileHeader.swift + "old"])
    }

    @Test("All of them are named at once")
    func all() throws {
        for path in ["Sample/A.swift", "Sample/B.swift"] { try folder.write("mine", to: path) }
        let failure = #expect(throws: DiagnosticsError.self) {
            try write(["Sample/A.swift": "", "Sample/B.swift": ""])
        }
        #expect(failure?.diagnostics.count == 2)
        #expect(failure?.description.split(separator: "\n").count == 2)
    }

    @Test("What holds the same bytes already, or none, is nobody's loss")
    func harmless() throws {
        try folder.write("same", to: "Sample/A.swift")
        try folder.write("", to: "Sample/B.swift")
        #expect(try write(["Sample/A.swift": "same", "Sample/B.swift": "b"]).written == ["Sample/B.swift"])
    }

    @Test("Ours is what an earlier version wrote, however its header went on")
    func earlier() throws {
        try folder.write("// Written by ringcentral-generate. Do not edit.\n", to: "Sample/A.swift")
        #expect(try write(["Sample/A.swift": "new"]).written == ["Sample/A.swift"])
    }
}
