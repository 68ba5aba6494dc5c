import Testing

@testable import RingCentralRuntime

@Suite("JSON strings, as the generator writes them") struct JSONStringCorpusTests {
    @Test("The corpus is read to its last line") func count() { #expect(JSONStringCorpusCase.all.count == 29) }

    @Test("A text is written with the same escapes", arguments: JSONStringCorpusCase.all)
    func written(_ row: JSONStringCorpusCase) {
        #expect(JSONValue.string(row.text).description.unicodeScalars.elementsEqual(row.json.unicodeScalars))
    }
}
