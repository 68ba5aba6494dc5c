import Foundation
import Testing

@testable import RingCentralGenerator

@Suite("Golden files", .ownThreads)
struct GoldenTests {
    @Test("A case gives what its folder expects", arguments: GoldenCase.all)
    func matches(_ golden: GoldenCase) throws {
        let given = try golden.given()
        if GoldenCase.isRecording {
            try golden.record(given)
            Issue.record("Recorded \(golden.name). Read the difference, then run without RECORD_GOLDENS.")
            return
        }
        let expected = try golden.expected()
        #expect(
            !expected.isEmpty,
            "\(golden.name) has no expectations. Record them: RECORD_GOLDENS=1 swift test --filter Golden")
        for path in Set(expected.keys).union(given.keys).sorted() {
            switch (expected[path], given[path]) {
            case (let old?, let new?):
                if old != new { Issue.record("\(golden.name)/\(path), \(firstDifference(old, new))") }
            case (nil, let new?):
                Issue.record("\(golden.name)/\(path) is given, but not expected:\n\(new.prefix(2000))")
            case (_, nil): Issue.record("\(golden.name)/\(path) is expected, but not given")
            }
        }
    }

    @Test(
        "No Swift text holds a scalar that hides, or turns text around", arguments: GoldenCase.all.filter(\.isRendered))
    func visible(_ golden: GoldenCase) throws {
        for (path, text) in try golden.given() where path.hasSuffix(".swift") {
            for scalar in text.unicodeScalars where scalar != "\n" && scalar != "\t" {
                switch scalar.properties.generalCategory {
                case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse:
                    Issue.record("\(golden.name)/\(path) has U+\(String(scalar.value, radix: 16))")
                default: break
                }
            }
            #expect(text.hasPrefix(FileHeader.swift + "\n"))
            #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
            #expect(!text.contains(" \n"), "\(golden.name)/\(path) has trailing spaces")
        }
    }

    @Test("There are cases")
    func thereAreCases() { #expect(GoldenCase.all.count > 90) }
}
