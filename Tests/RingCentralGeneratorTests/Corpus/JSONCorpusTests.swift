import Testing

@testable import RingCentralGenerator

@Suite("JSON syntax, as the runtime reads it", .ownThreads) struct JSONCorpusTests {
    /// The problem that the parser finds in a text.
    private func problem(_ text: [UInt8]) -> JSONParser.Problem? {
        var bytes = text + [0]
        return bytes.withUnsafeMutableBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return nil }
            var parser = JSONParser(bytes: base, count: text.count)
            defer { parser.nodes.deallocate() }
            return parser.parse()
        }
    }

    @Test("The corpus is read to its last line") func count() {
        #expect(JSONCorpusCase.all.count == 277)
    }

    @Test("A text is JSON or not, for the same reason at the same byte", arguments: JSONCorpusCase.all)
    func verdict(_ row: JSONCorpusCase) {
        let problem = problem(row.bytes)
        #expect(problem.map { "\($0.fault)" } == row.fault)
        #expect(problem?.offset == row.offset)
    }

    @Test("A text that is JSON has the same value", arguments: JSONCorpusCase.all.filter { $0.fault == nil })
    func value(_ row: JSONCorpusCase) throws {
        guard let value = try row.value else { return }
        #expect(JSONSamples.same(JSONTree(try JSONDocument(row.bytes, file: "text").root), value))
    }

    @Test("Every fault but that of size is in the corpus") func faults() {
        let found = Set(JSONCorpusCase.all.compactMap(\.fault))
        #expect(Set(JSONFault.allCases.map { "\($0)" }).subtracting(found) == ["length"])
    }
}
