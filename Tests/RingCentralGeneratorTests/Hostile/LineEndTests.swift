import Foundation
import Testing

@testable import RingCentralComparison
@testable import RingCentralDocuments
@testable import RingCentralGenerator

/// Files as editors on other systems save them.
@Suite("Line ends of other systems, and byte order marks", .ownThreads)
struct LineEndTests {
    enum Form: String, CaseIterable {
        case carriage = "\r\n", mark = "\u{FEFF}", both

        func text(_ text: String) -> String {
            let lines = self == .mark ? text : text.replacing("\n", with: "\r\n")
            return self == .carriage ? lines : "\u{FEFF}" + lines
        }
    }

    /// Every file of a folder in another form.
    private static func convert(_ folder: URL, _ form: Form) throws {
        for (path, text) in try texts(below: folder) {
            try Data(form.text(text).utf8).write(to: folder.appendingPathComponent(path))
        }
    }

    private static func products(_ catalog: URL, _ request: ClientRequest? = nil) throws -> [String: String] {
        let pipeline = Pipeline(catalog: catalog, request: request)
        let files = pipeline.render(try pipeline.load(), Set(Pipeline.Product.allCases))
        return Dictionary(files.map { ($0.path, $0.text) }, uniquingKeysWith: { first, _ in first })
    }

    @Test(
        "A catalog is the same in another form: JSON, articles, history, overrides and words",
        arguments: ["site", "overrides-set", "glossary", "samples", "kitchen-sink"], Form.allCases)
    func catalog(_ name: String, _ form: Form) throws {
        let folder = try TemporaryFolder()
        let (plain, other) = (folder.url.appendingPathComponent("a"), folder.url.appendingPathComponent("b"))
        let source = Places.golden.appendingPathComponent("\(name)/catalog")
        for copy in [plain, other] { try FileManager.default.copyItem(at: source, to: copy) }
        try Self.convert(other, form)
        #expect(try Self.products(plain) == Self.products(other))
    }

    @Test("The real catalog, whose articles and history are many, is the same", arguments: Form.allCases)
    func real(_ form: Form) throws {
        let folder = try TemporaryFolder()
        let catalog = try folder.copyCatalog()
        let before = try Self.products(catalog).filter { !$0.key.hasSuffix(".swift") }
        try Self.convert(catalog, form)
        #expect(try Self.products(catalog).filter { !$0.key.hasSuffix(".swift") } == before)
    }

    @Test("A configuration is the same", arguments: Form.allCases)
    func configuration(_ form: Form) throws {
        let folder = try TemporaryFolder()
        let text = "{\n  \"areas\": [\"things\"],\n  \"namespace\": \"Here\"\n}\n"
        try folder.write(text, to: "a.json")
        try folder.write(form.text(text), to: "b.json")
        let catalog = Places.golden.appendingPathComponent("recursion-list/catalog")
        let files = try ["a.json", "b.json"].map {
            try Self.products(catalog, try ClientRequest(file: folder.url.appendingPathComponent($0)))
        }
        #expect(files[0] == files[1])
    }

    @Test("A document is the same", arguments: Form.allCases)
    func document(_ form: Form) throws {
        let catalogs = try [{ $0 }, form.text].map { form in
            let small = try SmallCatalog()
            try small.import(form(SmallCatalog.document(SmallCatalog.list)))
            return try texts(below: small.catalog)
        }
        #expect(catalogs[0] == catalogs[1])
    }

    @Test("A list of changes to ignore is the same, and its places are", arguments: Form.allCases)
    func ignored(_ form: Form) throws {
        let folder = try TemporaryFolder()
        try folder.write(form.text("# Words.\n\nlimit-narrowed endpoints/a\nnonsense\n"), to: "ignore")
        let small = Places.golden.appendingPathComponent("recursion-list/catalog").path
        let run = try ToolRun(["compare", small, small, "--ignore", folder.url.path + "/ignore"])
        #expect(run.status == 1)
        #expect(run.errors.contains("ignore:4:1: error: [bad-value]"), "\(run.errors)")
    }

    @Test(
        "A file of ours is known again after a checkout with other line ends",
        arguments: ["html", "json", "swift", "md"])
    func header(_ ending: String) {
        let text: String =
            switch ending {
            case "html": FileHeader.html + "\n<p>"
            case "json": "{\n  \"\(FileHeader.json.key)\": \"\(FileHeader.json.value)\"\n}"
            case "swift": FileHeader.swift + "\n"
            default: "# Title\n\n" + FileHeader.text + "\n"
            }
        #expect(FileHeader.isOurs(Array(text.utf8), "a.\(ending)"))
        #expect(FileHeader.isOurs(Array(text.replacing("\n", with: "\r\n").utf8), "a.\(ending)"))
    }

    @Test("A text is read without its mark, and with line feeds alone")
    func plain() {
        #expect(PlainText.read(Array("\u{FEFF}a\r\nb\rc\nd\r".utf8)) == "a\nb\nc\nd\n")
        #expect(PlainText.read([0x61, 0xFF]) == nil)
        #expect(PlainText.read([]) == "")
    }

    @Test("An article that is not UTF-8 is told of")
    func encoding() throws {
        let catalog = try HostileCatalog()
        try catalog.folder.makeFolder("spec/articles")
        try Data([0x23, 0x20, 0xFF, 0x0A]).write(to: catalog.url.appendingPathComponent("articles/A.md"))
        #expect(try catalog.write().map(\.message) == ["This is not UTF-8"])
    }
}
