import Testing

@testable import RingCentralGenerator

@Suite("Questions about the bytes of a text", .ownThreads)
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

    /// Every byte of ASCII alone, first, in the middle and last: what each question says of it.
    private static func ascii(_ body: (_ byte: Unicode.Scalar, _ text: (String, String) -> String) -> Void) {
        for scalar in (0...0x7F).compactMap(Unicode.Scalar.init) {
            body(scalar) { $0 + String(Character(scalar)) + $1 }
        }
    }

    @Test("A word is letters and digits of ASCII, a letter first")
    func words() {
        Self.ascii { scalar, text in
            let isLetter = ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
            let isDigit = ("0"..."9").contains(scalar)
            #expect(UTF8Scan.isWord(text("", "")) == isLetter, "\(scalar.value) alone")
            #expect(UTF8Scan.isWord(text("", "z9")) == isLetter, "\(scalar.value) first")
            #expect(UTF8Scan.isWord(text("a", "z")) == (isLetter || isDigit), "\(scalar.value) in the middle")
            #expect(UTF8Scan.isWord(text("Z0", "")) == (isLetter || isDigit), "\(scalar.value) last")
        }
        for text in ["", "é", "aé", "aǅ"] { #expect(!UTF8Scan.isWord(text), "\(text)") }
    }

    @Test("An address needs no quotes in HTML: no slash at either end, and no sign first that means something there")
    func addresses() {
        Self.ascii { scalar, text in
            let isPlain =
                ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
                || scalar == "#" || scalar == "."
            let isInside = isPlain || "-_~".unicodeScalars.contains(scalar)
            #expect(UTF8Scan.isAddress(text("", "")) == isPlain, "\(scalar.value) alone")
            #expect(UTF8Scan.isAddress(text("", "a")) == isPlain, "\(scalar.value) first")
            #expect(UTF8Scan.isAddress(text("a", "a")) == (isInside || scalar == "/"), "\(scalar.value) in the middle")
            #expect(UTF8Scan.isAddress(text("a", "")) == isInside, "\(scalar.value) last")
        }
        #expect(!UTF8Scan.isAddress("") && !UTF8Scan.isAddress("é"))
    }

    @Test("A table of bytes has what is printable, without some, with others")
    func tables() {
        let table = UTF8Scan.printable(except: "<&", and: "\n\u{7F}")
        for byte in UInt8.min...UInt8.max {
            let isIn = (0x20..<0x7F).contains(byte) && !"<&".utf8.contains(byte) || byte == 0x0A || byte == 0x7F
            #expect(table[Int(byte)] == isIn, "\(byte)")
        }
        #expect(UTF8Scan.all(table, in: "a\nb") && UTF8Scan.all(table, in: ""))
        #expect(!UTF8Scan.all(table, in: "ab<") && !UTF8Scan.all(table, in: "é"))
    }

    @Test("A byte is found, and lines are counted, from the first byte to the last")
    func counts() {
        for (text, count) in [("", 0), ("\n", 1), ("a", 0), ("a\n", 1), ("\na", 1), ("a\n\nb", 2), ("\n\n\n", 3)] {
            #expect(UTF8Scan.lineBreaks(in: text) == count)
            #expect(UTF8Scan.has(UInt8(ascii: "\n"), in: text) == (count > 0))
        }
    }
}
