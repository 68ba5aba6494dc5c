/// Text that the catalog gives, made harmless for the place where it is to stand.
package enum SwiftText {
    /// The label of an argument, where nearly every keyword is a name like any other.
    package static func label(_ name: String) -> String { ["inout", "let", "var"].contains(name) ? "`\(name)`" : name }

    /// A string literal.
    package static func literal(_ text: String) -> String {
        var out = "\""
        if isPlain(text) {
            out.reserveCapacity(text.utf8.count + 2)
            out += text
            out += "\""
            return out
        }
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case "\r": out += "\\r"
            case "\t": out += "\\t"
            default:
                if scalar.isInvisible {
                    out += "\\u{" + String(scalar.value, radix: 16) + "}"
                } else {
                    out.unicodeScalars.append(scalar)
                }
            }
        }
        return out + "\""
    }

    private static func isPlain(_ text: String) -> Bool { UTF8Scan.isPrintable(text, exceptQuotes: true) }

    /// Lines without anything that could end a line comment or hide in it.
    package static func lines(_ text: String) -> [String] {
        if isPlainComment(text) { return [text] }
        var out: [String] = [""]
        for scalar in text.unicodeScalars {
            if scalar == "\n" || scalar == "\r" || scalar == "\u{2028}" || scalar == "\u{2029}" || scalar == "\u{85}" {
                out.append("")
            } else if !scalar.isInvisible || scalar == "\t" {
                out[out.count - 1].unicodeScalars.append(scalar)
            }
        }
        return out.map { line in
            var line = line
            while line.last == " " || line.last == "\t" { line.removeLast() }
            return line
        }
    }

    /// Whether a text is one line, and harmless as it is.
    static func isPlainComment(_ text: String) -> Bool { UTF8Scan.isPrintable(text) && text.utf8.last != 0x20 }
}
