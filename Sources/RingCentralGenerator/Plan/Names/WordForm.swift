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
        return text.prefix(1).uppercased() + text.dropFirst()
    }

    /// `CallLog` to `callLog`, `SMSText` to `smsText`, `URL` to `url`, `ID` to `id`.
    static func lowerFirst(_ text: String) -> String {
        let bytes = Array(text.utf8)
        func isUpper(_ index: Int) -> Bool { bytes[index] >= 0x41 && bytes[index] <= 0x5A }
        guard !bytes.isEmpty, isUpper(0) else { return text }
        var end = 1
        while end < bytes.count, isUpper(end) { end += 1 }
        // The last capital of a run begins the next word, unless the run ends the text or a digit follows.
        if end > 1, end < bytes.count, bytes[end] >= 0x61, bytes[end] <= 0x7A,
            !(bytes[end] == 0x73 && end + 1 == bytes.count)
        {
            end -= 1
        }
        return text.prefix(end).lowercased() + text.dropFirst(end)
    }

    /// The words of a name in lower case: `callerIDName` as caller, id, name.
    package static func words(_ name: String) -> [String] {
        var words: [String] = []
        let letters = Array(name)
        let kinds = letters.map(Kind.init)
        for (index, letter) in letters.enumerated() {
            let (kind, before) = (kinds[index], index > 0 ? kinds[index - 1] : .sign)
            if kind == .sign { continue }
            // The last capital of a run begins a word, but not for the s of a plural: two letters tell.
            let rest = kinds[(index + 1)...].prefix(2).prefix { $0 == .lower }
            let ends = rest.count == 2 || rest.count == 1 && letters[index + 1] != "s"
            let begins = before == .sign || kind == .upper && (before != .upper || ends)
            if begins || words.isEmpty { words.append("") }
            words[words.count - 1] += letter.lowercased()
        }
        return words
    }

    /// What a character is for the words of a name.
    private enum Kind {
        case lower, upper, other, sign

        init(_ letter: Character) {
            switch letter {
            case "a"..."z" where letter.isASCII: self = .lower
            case "A"..."Z" where letter.isASCII: self = .upper
            case _ where !letter.isLetter && !letter.isNumber: self = .sign
            default: self = letter.isUppercase ? .upper : letter.isLowercase ? .lower : .other
            }
        }
    }
}
