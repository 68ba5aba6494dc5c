/// Turns the service's words into the words of an identifier.
package enum WordForm {
    /// The longest identifier that is given out; what is longer is cut.
    static let maximumLength = 120

    /// Text in the form of an identifier: letters, digits and underscores, beginning with a letter.
    package static func identifier(_ text: String, _ style: NameScope.Style) -> String {
        if UTF8Scan.isWord(text), text.utf8.count <= maximumLength {
            switch style {
            case .member: return lowerFirst(text)
            case .type: return upperFirst(text)
            }
        }
        var words: [String] = []
        var word = ""
        for scalar in text.unicodeScalars.prefix(maximumLength * 4) {
            if isLetterOrDigit(scalar) {
                word.unicodeScalars.append(scalar)
            } else {
                if !word.isEmpty { words.append(word) }
                word = ""
                if let spoken = symbols[scalar] { words.append(spoken) }
            }
        }
        if !word.isEmpty { words.append(word) }
        var out = ""
        for (index, word) in words.enumerated() {
            // Two numbers side by side would become another number.
            if let last = out.last, last.isNumber, word.first?.isNumber == true { out += "_" }
            out += index == 0 && style == .member ? lowerFirst(word) : upperFirst(word)
        }
        if out.utf8.count > maximumLength { out = String(out.prefix(maximumLength)) }
        if out.isEmpty { out = style == .type ? "Unnamed" : "empty" }
        if out.first?.isNumber == true { out = (style == .type ? "N" : "n") + out }
        return out
    }

    /// The words for signs that tell values apart.
    private static let symbols: [Unicode.Scalar: String] = [
        "+": "Plus", "*": "Any", "~": "Self", "<": "Less", ">": "Greater", "=": "Equal", "%": "Percent", "&": "And",
        "#": "Hash", "@": "At",
    ]

    /// ASCII only: other letters would be legal, but can look alike, join, or run from right to left.
    private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
        ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
    }

    package static func upperFirst(_ text: String) -> String {
        guard let first = text.utf8.first, first >= 0x61, first <= 0x7A else { return text }
        var bytes = Array(text.utf8)
        bytes[0] = first - 0x20
        return String(decoding: bytes, as: UTF8.self)
    }

    /// `CallLog` to `callLog`, `SMSText` to `smsText`, `URL` to `url`, `ID` to `id`.
    static func lowerFirst(_ text: String) -> String {
        guard let first = text.utf8.first, first >= 0x41, first <= 0x5A else { return text }
        var bytes = Array(text.utf8)
        func isUpper(_ index: Int) -> Bool { bytes[index] >= 0x41 && bytes[index] <= 0x5A }
        var end = 1
        while end < bytes.count, isUpper(end) { end += 1 }
        // The last capital of a run begins the next word, unless the run ends the text or a digit follows.
        if end > 1, end < bytes.count, bytes[end] >= 0x61, bytes[end] <= 0x7A,
            !(bytes[end] == 0x73 && end + 1 == bytes.count)
        {
            end -= 1
        }
        for index in 0..<end { bytes[index] |= 0x20 }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The words of a name in lower case: `callerIDName` as caller, id, name.
    package static func words(_ name: String) -> [String] {
        let bytes = Array(name.utf8)
        return bytes.allSatisfy { $0 < 0x80 }
            ? words(bytes.map(Kind.init), isS: { bytes[$0] == UInt8(ascii: "s") })
                .map { String(decoding: bytes[$0], as: UTF8.self).lowercased() }
            : words(ofLetters: Array(name))
    }

    /// Letters beyond ASCII take their time.
    private static func words(ofLetters letters: [Character]) -> [String] {
        words(letters.map(Kind.init), isS: { letters[$0] == "s" }).map { String(letters[$0]).lowercased() }
    }

    /// Where words lie in a text of these kinds of characters.
    private static func words(_ kinds: [Kind], isS: (Int) -> Bool) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var start: Int?
        for (index, kind) in kinds.enumerated() {
            guard kind != .sign else {
                if let begun = start { words.append(begun..<index) }
                start = nil
                continue
            }
            guard let begun = start else {
                start = index
                continue
            }
            if kind == .upper, kinds[index - 1] != .upper || endsRun(index, kinds, isS) {
                words.append(begun..<index)
                start = index
            }
        }
        if let begun = start { words.append(begun..<kinds.count) }
        return words
    }

    /// Whether the capital begins a word although another stands before it: the last of a run does, but not for the s
    /// of a plural. Two letters tell.
    private static func endsRun(_ index: Int, _ kinds: [Kind], _ isS: (Int) -> Bool) -> Bool {
        guard index + 1 < kinds.count, kinds[index + 1] == .lower else { return false }
        return !isS(index + 1) || index + 2 < kinds.count && kinds[index + 2] == .lower
    }

    /// What a character is for the words of a name.
    private enum Kind {
        case lower, upper, other, sign

        init(_ ascii: UInt8) {
            switch ascii {
            case 0x61...0x7A: self = .lower
            case 0x41...0x5A: self = .upper
            case 0x30...0x39: self = .other
            default: self = .sign
            }
        }

        init(_ letter: Character) {
            if let ascii = letter.asciiValue {
                self.init(ascii)
                return
            }
            switch letter {
            case _ where !letter.isLetter && !letter.isNumber: self = .sign
            default: self = letter.isUppercase ? .upper : letter.isLowercase ? .lower : .other
            }
        }
    }
}
