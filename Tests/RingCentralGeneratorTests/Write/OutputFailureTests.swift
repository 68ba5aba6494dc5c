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
        #expect(throws: OutputWriter.Failure.self) { try writer(["Sample/A.swift"]).difference() }
    }

    @Test("A file in the place of a folder: the error names the path and the reason, and everything stays")
    func fileForFolder() throws {
        try folder.write("old", to: "Another/A.swift")
        try folder.write("in the way", to: "Sample")
        let before = try texts(below: folder.url)
        let failure = failure(["Another/A.swift", "Sample/B.swift"])
        #expect(failure == "\(folder.url.path)/Sample/B.swift: error: [unwritable] Not a directory")
        #expect(try texts(below: folder.url) == before)
    }

    @Test("A folder in the place of a file: the error names it, and no staged file stays behind")
    func folderForFile() throws {
        try folder.write("inside", to: "Sample/A.swift/inside.txt")
        try folder.write("old", to: "Sample/Z.swift")
        let failure = failure(["Sample/A.swift", "Sample/Z.swift"])
        #expect(failure == "\(folder.url.path)/Sample/A.swift: error: [unwritable] Is a directory")
        #expect(try texts(below: folder.url) == ["Sample/A.swift/inside.txt": "inside", "Sample/Z.swift": "old"])
    }

    @Test("A folder that may not be written to: the error names it, and everything stays", .enabled(if: getuid() != 0))
    func readOnly() throws {
        try folder.write("old", to: "Sample/A.swift")
        let path = folder.url.path + "/Sample"
        try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: path)
        defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path) }
        #expect(failure(["Sample/A.swift"]).contains("Sample/A.swift: error: [unwritable] Permission denied"))
        #expect(try texts(below: folder.url) == ["Sample/A.swift": "old"])
    }

    @Test("A staged link is not followed")
    func stagedLink() throws {
        try folder.write("theirs", to: "elsewhere.txt")
        try folder.write("old", to: "Sample/A.swift")
        try FileManager.default.createSymbolicLink(
            atPath: StagedFile.name(of: folder.url.path + "/Sample/A.swift", 0),
            withDestinationPath: folder.url.path + "/elsewhere.txt")
        #expect(failure(["Sample/A.swift"]) == "nothing")
        #expect(try folder.read("elsewhere.txt") == "theirs")
        #expect(try folder.read("Sample/A.swift") == "new")
    }

    @Test("The reason is the system's own words")
    func reasons() {
        #expect(FileBytes.reason(FileBytes.Failure(code: ENOENT)) == "No such file or directory")
        #expect(throws: FileBytes.Failure.self) { try FileBytes.read(folder.url.path) }
        #expect(throws: FileBytes.Failure.self) { try FileBytes.read(folder.url.path + "/absent") }
    }

    @Test("A file is replaced whole or not at all")
    func whole() throws {
        try folder.write("old", to: "a.txt")
        try FileBytes.write(Array("new".utf8), to: folder.url.path + "/a.txt")
        #expect(try texts(below: folder.url) == ["a.txt": "new"])
        try folder.write("x", to: "b.txt/inside")
        #expect(throws: FileBytes.Failure.self) { try FileBytes.write([1], to: folder.url.path + "/b.txt") }
        #expect(try Set(texts(below: folder.url).keys) == ["a.txt", "b.txt/inside"])
    }
}
