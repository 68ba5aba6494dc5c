import Testing

@testable import RingCentralGenerator

@Suite("Questions about the bytes of a text")
struct UTF8ScanTests {
    @Test("A byte is seen wherever it stands, however long the text is")
    func everywhere() {
        for scalar in (0...0x17F).compactMap(Unicode.Scalar.init) {
            let isPrintable = (0x20...0x7E).contains(scalar.value)
            let isPlain = isPrintable && !"\"&<>".unicodeScalars.contains(scalar)
            let isLiteral = isPrintable && !"\"\\".unicodeScalars.contains(scalar)
            for length in 0...17 {
                for place in 0...length {
                    let text =
                        String(repeating: "a", count: place) + String(Character(scalar))
                        + String(repeating: "~", count: length - place)
                    #expect(UTF8Scan.isPrintable(text) == isPrintable, "\(scalar.value) at \(place) of \(length)")
                    #expect(UTF8Scan.isPrintable(text, exceptQuotes: true) == isLiteral)
                    #expect(UTF8Scan.isPlainMarkup(text) == isPlain)
                }
            }
        }
        #expect(UTF8Scan.isPrintable("") && UTF8Scan.isPlainMarkup(""))
    }
}
