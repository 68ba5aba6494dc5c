import Foundation
import Testing

@testable import RingCentralGenerator

@Suite("Writing files", .ownThreads)
struct OutputWriterTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private static let header = FileHeader.swift + "\n"

    private func writer(_ files: [String: String], owned: Set<String> = ["Sample"]) -> OutputWriter {
        OutputWriter(
            root: folder.url, files: files.keys.sorted().map { OutputFile(path: $0, text: files[$0] ?? "") },
            ownedFolders: owned)
    }

    private func modified(_ path: String) throws -> Date? {
        let values = try FileManager.default.attributesOfItem(atPath: folder.url.appendingPathComponent(path).path)
        return values[.modificationDate] as? Date
    }

    private func age(_ path: String) throws {
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSince1970: 1_000_000)],
            ofItemAtPath: folder.url.appendingPathComponent(path).path)
    }

    @Test("Files and the folders on their way are made")
    func makes() throws {
        let outcome = try writer(["Sample/A.swift": "a", "deep/er/b.json": "", "c.json": "ä"]).write()
        #expect(outcome.written == ["Sample/A.swift", "c.json", "deep/er/b.json"])
        #expect(outcome.removed == [])
        #expect(outcome.unchanged == 0)
        #expect(try texts(below: folder.url) == ["Sample/A.swift": "a", "deep/er/b.json": "", "c.json": "ä"])
    }

    @Test("A file whose bytes do not change is not touched")
    func untouched() throws {
        _ = try writer(["Sample/A.swift": "same", "Sample/B.swift": Self.header + "old"]).write()
        try age("Sample/A.swift")
        try age("Sample/B.swift")
        let outcome = try writer(["Sample/A.swift": "same", "Sample/B.swift": "new"]).write()
        #expect(outcome.written == ["Sample/B.swift"])
        #expect(outcome.unchanged == 1)
        #expect(try modified("Sample/A.swift") == Date(timeIntervalSince1970: 1_000_000))
        #expect(try modified("Sample/B.swift") != Date(timeIntervalSince1970: 1_000_000))
        #expect(try folder.read("Sample/B.swift") == "new")
    }

    @Test(
        "Bytes count: a longer, a shorter, a composed letter is a change",
        arguments: ["", "sam", "same\n", "sa\u{6D}\u{301}e", "SAME"])
    func changes(_ text: String) throws {
        _ = try writer(["Sample/A.swift": Self.header + "same"]).write()
        #expect(try writer(["Sample/A.swift": Self.header + text]).write().written == ["Sample/A.swift"])
        #expect(try folder.read("Sample/A.swift") == Self.header + text)
    }

    @Test("What we wrote and write no longer goes; what belongs to somebody stays")
    func stale() throws {
        try folder.write(Self.header + "old", to: "Sample/Old.swift")
        try folder.write("// by hand\n", to: "Sample/Hand.swift")
        try folder.write(Self.header, to: "Sample/Notes.md")
        try folder.write(" " + Self.header, to: "Sample/Quote.swift")
        try folder.write(Self.header, to: "Sample/Inner/Deep.swift")
        try folder.write(Self.header, to: "Other/Ours.swift")
        let outcome = try writer(["Sample/New.swift": Self.header]).write()
        #expect(outcome.removed == ["Sample/Old.swift"])
        #expect(
            Set(try texts(below: folder.url).keys) == [
                "Sample/New.swift", "Sample/Hand.swift", "Sample/Notes.md", "Sample/Quote.swift",
                "Sample/Inner/Deep.swift",
                "Other/Ours.swift",
            ])
    }

    @Test("A link to one of our files is left alone, and so is what it leads to")
    func staleLink() throws {
        try folder.write(Self.header, to: "elsewhere/Real.swift")
        try folder.write("", to: "Sample/keep")
        try FileManager.default.createSymbolicLink(
            atPath: folder.url.path + "/Sample/Link.swift",
            withDestinationPath: folder.url.path + "/elsewhere/Real.swift")
        #expect(try writer([:]).write().removed == [])
        #expect(folder.exists("elsewhere/Real.swift"))
    }

    /// The name of a file that was staged by a run that is over: no process has this number.
    private static func leftBehind(_ path: String) -> String { StagedFile.name(of: path, 0, process: .max) }

    @Test("What an interrupted run left behind is cleaned away")
    func staged() throws {
        try folder.write("half", to: Self.leftBehind("Sample/A.swift"))
        _ = try writer(["Sample/A.swift": "whole"]).write()
        #expect(try texts(below: folder.url) == ["Sample/A.swift": "whole"])
    }

    @Test("What an interrupted run left behind is cleaned away where nothing else is to do")
    func stagedAlone() throws {
        _ = try writer(["Sample/A.swift": "whole"]).write()
        try folder.write("half", to: Self.leftBehind("Sample/B.swift"))
        #expect(try writer(["Sample/A.swift": "whole"]).write().removed == [Self.leftBehind("Sample/B.swift")])
        #expect(try texts(below: folder.url) == ["Sample/A.swift": "whole"])
    }

    @Test("What a run that is still at work has staged is left to it")
    func stagedByOther() throws {
        let theirs = StagedFile.name(of: "Sample/A.swift", 0, process: getppid())
        try folder.write("half", to: theirs)
        #expect(try writer(["Sample/A.swift": "whole"]).write().removed == [])
        #expect(try texts(below: folder.url) == ["Sample/A.swift": "whole", theirs: "half"])
    }

    @Test("A number of this process that it knows nothing of is that of an earlier one: containers count anew")
    func stagedByFormer() throws {
        let theirs = StagedFile.name(of: "Sample/A.swift", 7)
        try folder.write("half", to: theirs)
        _ = try writer(["Sample/A.swift": "whole"]).write()
        // It may be at work in another container.
        #expect(try texts(below: folder.url) == ["Sample/A.swift": "whole", theirs: "half"])
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSinceNow: -3600)],
            ofItemAtPath: folder.url.appendingPathComponent(theirs).path)
        _ = try writer(["Sample/A.swift": "whole"]).write()
        #expect(try texts(below: folder.url) == ["Sample/A.swift": "whole"])
    }

    @Test("In a catalog, and in folders of others, only what an interrupted run left is cleaned away")
    func stagedInCatalog() throws {
        try folder.write("half", to: Self.leftBehind("areas/A.json"))
        try folder.write(Self.header, to: "areas/Ours.swift")
        let files = [OutputFile(path: "areas/A.json", text: "whole")]
        let kept = ["areas/A.json": "whole", "areas/Ours.swift": Self.header]
        #expect(
            try OutputWriter(catalog: folder.url, files: files).write().removed == [Self.leftBehind("areas/A.json")])
        #expect(try texts(below: folder.url) == kept)
        #expect(try OutputWriter(root: folder.url, files: files, ownedFolders: []).write().removed == [])
        #expect(try texts(below: folder.url) == kept)
    }

    @Test("Runs at once into one folder do not come into each other's way")
    func atOnce() async throws {
        let files = Dictionary(uniqueKeysWithValues: (0..<40).map { ("Sample/\($0).swift", Self.header + "\($0)") })
        for _ in 0..<10 {
            for path in files.keys { try folder.write(Self.header + "old", to: path) }
            let writers = (0..<4).map { _ in writer(files) }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for writer in writers { group.addTask { _ = try writer.write() } }
                try await group.waitForAll()
            }
            #expect(try texts(below: folder.url) == files)
        }
    }

    @Test("Comparing names what would be done, and does nothing")
    func difference() throws {
        try folder.write(Self.header + "old", to: "Sample/Old.swift")
        try folder.write("a", to: "Sample/Same.swift")
        let before = try texts(below: folder.url)
        let outcome = try writer(["Sample/New.swift": "n", "Sample/Same.swift": "a"]).difference()
        #expect(outcome.written == ["Sample/New.swift"])
        #expect(outcome.removed == ["Sample/Old.swift"])
        #expect(outcome.unchanged == 1)
        #expect(try texts(below: folder.url) == before)
    }
}
