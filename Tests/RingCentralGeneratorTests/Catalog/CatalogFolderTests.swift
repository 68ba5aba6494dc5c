import Foundation
import Testing

@testable import RingCentralDocuments
@testable import RingCentralImport
@testable import RingCentralGenerator

@Suite("The folder of a catalog")
struct CatalogFolderTests {
    private let small: SmallCatalog

    init() throws { small = try SmallCatalog() }

    /// What reading the catalog is refused with.
    private func findings() -> [Diagnostic] {
        Pipeline(catalog: small.catalog).validate().diagnostics.filter { $0.severity == .error }
    }

    @Test("Without areas it is none", arguments: [true, false])
    func noAreas(_ isInTheWay: Bool) throws {
        try FileManager.default.removeItem(at: small.catalog.appendingPathComponent("areas"))
        if isInTheWay { try small.folder.write("", to: "spec/areas") }
        let found = findings()
        #expect(found.map(\.code) == [.unreadableFile])
        #expect(found.first?.place.file == small.catalog.path + "/areas")
        #expect(throws: DiagnosticsError.self) { try Importer(catalog: small.catalog) }
    }

    @Test("A folder that can't be listed is not taken as empty", arguments: ["models", "history", "articles"])
    func unlistable(_ name: String) throws {
        let place = small.catalog.appendingPathComponent(name)
        try? FileManager.default.removeItem(at: place)
        try small.folder.write("", to: "spec/\(name)")
        #expect(findings().filter { $0.code == .unreadableFile }.map(\.place.file) == [place.path])
    }

    @Test(
        "A link that leads out of it is refused, be it a file or a folder", arguments: ["areas/Things.json", "areas"])
    func linkOut(_ path: String) throws {
        let place = small.catalog.appendingPathComponent(path)
        try FileManager.default.moveItem(at: place, to: small.folder.url.appendingPathComponent("away"))
        try small.folder.link("spec/\(path)", to: "away")
        let found = findings()
        #expect(found.map(\.code) == [.unreadableFile])
        #expect(found.first?.message.hasSuffix("It is a link that leads out of the catalog") == true)
        #expect(found.first?.place.file == place.path)
    }

    @Test("It may be a link itself, and hold links to its own files")
    func linkIn() throws {
        try small.folder.link("link", to: "spec")
        let things = small.catalog.appendingPathComponent("models/Things.json")
        try FileManager.default.moveItem(at: things, to: small.catalog.appendingPathComponent("kept.json"))
        try small.folder.link("spec/models/Things.json", to: "spec/kept.json")
        let link = small.folder.url.appendingPathComponent("link")
        #expect(Pipeline(catalog: link).validate().diagnostics.filter { $0.severity == .error } == [])
    }

    @Test("A pipe among the areas is refused: reading it would never end", .timeLimit(.minutes(1)))
    func pipe() {
        #expect(mkfifo(small.catalog.path + "/areas/Pipe.json", 0o600) == 0)
        #expect(findings().map(\.message) == ["The file can't be read: It is no regular file"])
    }

    @Test("An import that can't replace one file replaces none")
    func atomicImport() throws {
        var importer = try Importer(catalog: small.catalog)
        try small.folder.write(
            SmallCatalog.document(SmallCatalog.read.replacingOccurrences(of: "[\"Things\"]", with: "[\"Zebras\"]")),
            to: "document.json")
        try small.folder.makeFolder("spec/areas/Zebras.json")
        let before = try texts(below: small.catalog)
        let failure = #expect(throws: DiagnosticsError.self) {
            try importer.run(document: small.folder.url.path + "/document.json", mode: .whole)
        }
        #expect(failure?.diagnostics.map(\.code) == [.unwritable])
        #expect(failure?.diagnostics.map(\.place.file) == ["\(small.catalog.path)/areas/Zebras.json"])
        #expect(failure?.description.contains("Is a directory") == true)
        #expect(try texts(below: small.catalog) == before)
    }
}
