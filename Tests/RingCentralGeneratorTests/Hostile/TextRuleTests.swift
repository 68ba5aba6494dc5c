import Foundation
import Testing

@testable import RingCentralDocuments
@testable import RingCentralGenerator

/// Every kind of string in the table, with texts that would break out of a path, an identifier, a literal or a comment.
@Suite("Strings that become paths, identifiers and text", .ownThreads)
struct TextRuleTests {
    static let hostile = [
        "", ".", "..", "../escaped", "/escaped", "a/b", "1x", "a b", "class", "Swift", "a\nb", "a\r\nb", "a\u{0}b",
        "a\u{2028}b", "*/ struct Injected {} /*", "\"; struct Injected {} //", "\\(injected)", "`injected`",
        "<script>injected()</script>", "'; injected; '", "$(injected)", "a\u{202E}b", "größe",
        String(repeating: "x", count: 300), "#endif", "${injected}", "](javascript:injected)",
    ]

    @Test("Whatever the string is, a finding tells of it, or every file is safe", arguments: TextSlot.all)
    func replaced(_ slot: TextSlot) throws {
        let place = slot.testDescription
        let rule = TextRule.all.first { place == $0.place || place == $0.place + " (name)" }
        // What is written as it is meets each text alone; what renderers make safe, all of them in a row as well.
        let isIdentifier = rule?.form == .identifier
        let texts = isIdentifier ? Self.hostile : ["", "..", Self.hostile.joined(separator: " ")]
        for text in texts {
            let folder = try TemporaryFolder()
            let catalog = try Self.catalog(in: folder, text, at: slot)
            let before = try Self.files(below: catalog)
            let output = folder.url.appendingPathComponent("a/b/output")
            let found = try Self.write(catalog, to: output)
            if isIdentifier, TextForm.identifier.fault(of: text) != nil {
                #expect(
                    found.contains { $0.code == .badValue && $0.place.line > 0 }, "\(place): \(text.debugDescription)")
            }
            #expect(found.allSatisfy { !$0.place.file.isEmpty })
            #expect(try Self.files(below: catalog) == before)
            for (path, content) in try Self.files(below: folder.url) where !path.hasPrefix("spec/") {
                #expect(path.hasPrefix("a/b/output/"), "\(place): \(text.debugDescription) wrote \(path)")
                Self.expectSafe(content, path, "\(place): \(text.debugDescription)")
            }
        }
    }

    @Test(
        "A name that is written as it is has letters and digits, a letter first, and is no word of Swift's own",
        arguments: [
            ("Sample", true), ("a1", true), (String(repeating: "x", count: 120), true), ("", false), ("..", false),
            ("1x", false), ("a b", false), ("class", false), ("Self", false), ("_", false), ("Swift", false),
            ("Foundation", false), ("RingCentralRuntime", false), ("a\nb", false), ("a\u{0}b", false), ("größe", false),
            ("a/b", false), (String(repeating: "x", count: 121), false),
        ])
    func identifiers(_ text: String, _ isFine: Bool) {
        #expect((TextForm.identifier.fault(of: text) == nil) == isFine)
    }

    @Test(
        "A hostile text at these keys is valid, and gets into files",
        arguments: [
            "service.json/events/*/deliveredAs", "service.json/events/*/identifiedBy", "service.json/events/*/filters",
            "areas/Things.json/endpoints/*/fileName",
            "overrides.json/overrides/*/reason", "overrides.json/overrides/*/evidence/*/source",
            "models/Things.json/models/*/description",
        ])
    func written(_ place: String) throws {
        let slot = try #require(TextSlot.all.first { $0.testDescription == place }, "There is no such key")
        let folder = try TemporaryFolder()
        let text = #"/*/ struct Injected {} /* "\(injected)"#
        let catalog = try Self.catalog(in: folder, text, at: slot)
        #expect(try Self.write(catalog, to: folder.url.appendingPathComponent("output")).map(\.description) == [])
        let files = try Self.files(below: folder.url).filter { $0.key.hasPrefix("output/") }
        #expect(files.contains { $0.value.contains("Injected") }, "\(place) is in no file")
    }

    @Test(
        "Each rule has a place in the table of keys, or is about the name of a file",
        arguments: TextRule.all.map(\.place))
    func places(_ place: String) {
        let places = Set(TextSlot.all.map(\.testDescription))
        #expect(
            places.contains(place) || places.contains(place + " (name)") || ["areas/*", "models/*"].contains(place))
    }

    @Test(
        "The name of a file that others are named after is told of with its place if it is too long, or hides something",
        arguments: [String(repeating: "x", count: 201), "a\nb", "a\u{202E}b", "a\\b"], ["areas", "models"])
    func fileNames(_ name: String, _ kind: String) throws {
        let catalog = try HostileCatalog(models: #""A": {"description": "A.", "properties": {"a": "string"}}"#)
        try FileManager.default.moveItem(
            atPath: catalog.url.path + "/\(kind)/Things.json", toPath: catalog.url.path + "/\(kind)/\(name).json")
        let found = try catalog.write()
        #expect(found.contains { $0.code == .badValue && $0.place.line == 1 && $0.place.file.contains(name) })
    }

    @Test("The longest name that is allowed is written, and cleaned away", arguments: ["x", "ä", "漢"])
    func longest(_ letter: String) throws {
        let count = letter == "x" ? 200 : 200 / (3 * letter.utf8.count)
        let catalog = try HostileCatalog()
        try FileManager.default.moveItem(
            atPath: catalog.url.path + "/areas/Things.json",
            toPath: catalog.url.path + "/areas/\(String(repeating: letter, count: count)).json")
        #expect(try catalog.write() == [])
    }

    @Test(
        "No path leads out of the folder, however the files are called",
        arguments: [
            "../a.swift", "a/../../b.swift", "/a.swift", "a//b.swift", "./a.swift", "a\u{0}.swift", "a\nb.swift", "",
        ])
    func paths(_ path: String) throws {
        let folder = try TemporaryFolder()
        let root = folder.url.appendingPathComponent("a/b")
        #expect(throws: DiagnosticsError.self) {
            _ = try OutputWriter(root: root, files: [OutputFile(path: path, text: "x")], ownedFolders: []).write()
        }
        #expect(try texts(below: folder.url) == [:])
    }

    // MARK: Support

    private static func files(below folder: URL) throws -> [String: String] { try texts(below: folder) }

    private static func write(_ catalog: URL, to output: URL) throws -> [Diagnostic] {
        let pipeline = Pipeline(catalog: catalog)
        do {
            _ = try pipeline.write(try pipeline.load(), Set(Pipeline.Product.allCases), to: output)
            return []
        } catch let error as DiagnosticsError {
            return error.diagnostics
        }
    }

    /// No text of the catalog stands as code where code would run.
    private static func expectSafe(_ content: String, _ path: String, _ what: String) {
        for line in content.split(separator: "\n") {
            let code = line.drop { $0 == " " }
            switch path.split(separator: ".").last {
            case "swift":
                #expect(!code.hasPrefix("struct Injected"), "\(what): \(path)")
                if !code.hasPrefix("//"), !code.contains("\"") {
                    #expect(!code.contains("struct Injected"), "\(what): \(path)")
                    #expect(!code.contains("`injected`") || code.contains("let `injected`"), "\(what): \(path)")
                }
            case "html": #expect(!code.contains("<script>injected"), "\(what): \(path)")
            default: break
            }
        }
        if path.hasSuffix(".swift") || path.hasSuffix(".html") || path.hasSuffix(".json") {
            #expect(!content.unicodeScalars.contains("\u{0}"), "\(what): \(path)")
        }
    }
}
