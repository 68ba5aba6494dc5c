import Foundation
import Testing

@testable import RingCentralRuntime

@Suite("JSON syntax, as the generator reads it") struct JSONCorpusTests {
    @Test("The corpus is read to its last line") func count() {
        #expect(JSONCorpusCase.all.count == 277)
    }

    @Test("A text is JSON or not, for the same reason at the same byte", arguments: JSONCorpusCase.all)
    func verdict(_ row: JSONCorpusCase) throws {
        let expected = try row.fault.map { name in
            JSONProblem(try #require(JSONFault.allCases.first { "\($0)" == name }), at: try #require(row.offset))
        }
        do {
            _ = try JSONDocument(Data(row.bytes))
            #expect(expected == nil)
        } catch let problem as JSONProblem {
            #expect(problem == expected)
        }
    }

    @Test("A text that is JSON has the same value", arguments: JSONCorpusCase.all.filter { $0.fault == nil })
    func value(_ row: JSONCorpusCase) throws {
        guard let value = try row.value else { return }
        #expect(Oracle.same(try JSONValue(jsonData: Data(row.bytes)), value))
    }

    @Test("Every fault but that of size is in the corpus") func faults() {
        let found = Set(JSONCorpusCase.all.compactMap(\.fault))
        #expect(Set(JSONFault.allCases.map { "\($0)" }).subtracting(found) == ["length"])
    }
}
