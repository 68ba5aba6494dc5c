import Foundation
import Testing

@testable import RingCentralDocuments
@testable import RingCentralGenerator

@Suite("Page of diagnostic codes", .ownThreads)
struct DiagnosticsPageTests {
    private let entries = DiagnosticTopic.all.flatMap(\.entries)

    @Test("Documents every code once")
    func complete() {
        #expect(entries.map(\.code.rawValue).sorted() == DiagnosticCode.allCases.map(\.rawValue).sorted())
    }

    @Test("Says what a code means and what to do in sentences that a table can hold")
    func form() {
        for entry in entries {
            for text in [entry.meaning, entry.remedy] {
                #expect(text.hasSuffix(".") && text.first?.isUppercase == true || text.hasPrefix("`"), "\(text)")
                #expect(!text.contains("|") && !text.contains("\n"), "\(text)")
            }
        }
    }

    @Test("Is current in spec/DIAGNOSTICS.md: run ringcentral-generate to write it")
    func current() throws {
        let page = try String(contentsOf: Places.catalog.appendingPathComponent("DIAGNOSTICS.md"), encoding: .utf8)
        #expect(page == DiagnosticsPageRenderer(topics: DiagnosticTopic.all).text())
    }
}
