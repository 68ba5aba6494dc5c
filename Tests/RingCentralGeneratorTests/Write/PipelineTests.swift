import Foundation
import Testing

@testable import RingCentralCatalog
@testable import RingCentralDocuments
@testable import RingCentralGenerator

@Suite("The pipeline from end to end", .ownThreads)
struct PipelineTests {
    private static let golden = Places.golden.appendingPathComponent("parameters-path/catalog")

    @Test("Writing twice: the second run finds everything current")
    func current() throws {
        let folder = try TemporaryFolder()
        let pipeline = Pipeline(catalog: Self.golden)
        let loaded = try pipeline.load()
        let first = try pipeline.write(loaded, [.swift, .openapi], to: folder.url)
        #expect(first.written.sorted() == ["Sample/SampleClient.swift", "Sample/Things.swift", "openapi.json"])
        #expect(!first.isCurrent)
        let lines = try texts(below: folder.url).values.reduce(0) {
            $0 + $1.split(separator: "\n", omittingEmptySubsequences: false).count - 1
        }
        #expect(first.lines == lines)
        let second = try pipeline.write(loaded, [.swift, .openapi], to: folder.url, compareOnly: true)
        #expect(second.isCurrent)
        #expect(second.unchanged == 3)
    }

    @Test("Whatever is written can be told from somebody's own")
    func marked() throws {
        let folder = try TemporaryFolder()
        let pipeline = Pipeline(catalog: Places.catalog)
        let products = Set(Pipeline.Product.allCases)
        let written = try pipeline.write(try pipeline.load(), products, to: folder.url).written
        let kinds = Set(written.compactMap { $0.split(separator: ".").last })
        #expect(kinds == ["swift", "md", "txt", "html", "js", "css", "svg", "json"])
        for path in written {
            #expect(FileHeader.isOurs(Array(try folder.read(path).utf8), path), "\(path)")
        }
    }

    @Test("A check of one product takes no notice of the other")
    func products() throws {
        let folder = try TemporaryFolder()
        let pipeline = Pipeline(catalog: Self.golden)
        let loaded = try pipeline.load()
        _ = try pipeline.write(loaded, [.openapi], to: folder.url)
        #expect(try texts(below: folder.url).keys.sorted() == ["openapi.json"])
        #expect(try pipeline.write(loaded, [.openapi], to: folder.url, compareOnly: true).isCurrent)
        #expect(try pipeline.write(loaded, [.swift], to: folder.url, compareOnly: true).written.count == 2)
    }

    @Test("A check names what was changed by hand, and what is no longer written")
    func drift() throws {
        let folder = try TemporaryFolder()
        let pipeline = Pipeline(catalog: Self.golden)
        let loaded = try pipeline.load()
        _ = try pipeline.write(loaded, [.swift], to: folder.url)
        try folder.write(FileHeader.swift + "changed", to: "Sample/Things.swift")
        try folder.write(FileHeader.swift, to: "Sample/Gone.swift")
        let summary = try pipeline.write(loaded, [.swift], to: folder.url, compareOnly: true)
        #expect(summary.written == ["Sample/Things.swift"])
        #expect(summary.removed == ["Sample/Gone.swift"])
    }

    @Test(
        "A catalog with errors loads not, and gives every error at once",
        arguments: GoldenCase.all.filter { !$0.isRendered && !$0.isPart })
    func errors(_ golden: GoldenCase) throws {
        let pipeline = Pipeline(catalog: golden.catalog)
        let error = #expect(throws: DiagnosticsError.self) { try pipeline.load() }
        let found = pipeline.validate().diagnostics
        #expect(error?.diagnostics.map(\.code) == found.map(\.code))
    }

    @Test("A folder without a catalog is an error that names the file", arguments: ["", "/absent"])
    func noCatalog(_ path: String) throws {
        let folder = try TemporaryFolder()
        let error = #expect(throws: DiagnosticsError.self) {
            try Pipeline(catalog: folder.url.appendingPathComponent(path)).load()
        }
        #expect(error?.diagnostics.map(\.code) == [.unreadableFile])
        #expect(error?.diagnostics.first?.place.file.hasSuffix("service.json") == true)
    }

    @Test("Coverage counts what has words")
    func coverage() {
        let rows = Pipeline(catalog: Places.golden.appendingPathComponent("glossary/catalog")).validate().coverage
        func row(_ what: String) -> [Int] { rows.first { $0.what == what }.map { [$0.have, $0.of] } ?? [] }
        #expect(row("endpoints with a summary") == [1, 1])
        #expect(row("parameters with a description") == [3, 3])
        #expect(row("properties with a description") == [3, 4])
        #expect(row("endpoints with a permission") == [0, 1])
    }
}
