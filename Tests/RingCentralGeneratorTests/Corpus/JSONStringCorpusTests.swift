import Testing

@testable import RingCentralCatalog

@Suite("JSON strings, as the runtime writes them", .ownThreads) struct JSONStringCorpusTests {
    @Test("The corpus is read to its last line") func count() { #expect(JSONStringCorpusCase.all.count == 29) }

    @Test("A text is written with the same escapes", arguments: JSONStringCorpusCase.all)
    func written(_ row: JSONStringCorpusCase) {
        let expected = row.script ?? row.json
        #expect(JSONWriter.jsonQuoted(row.text).unicodeScalars.elementsEqual(expected.unicodeScalars))
    }
}
