/// The words of a Swift source: comments and the text of literals left out, what literals interpolate kept.
struct SourceWords {
    /// A word, and what stands around it.
    struct Word {
        var text: String
        /// A Boolean value that indicates whether a period stands before the word, so that it is a member's name.
        var isMember: Bool
        /// A Boolean value that indicates whether backticks stand around the word, so that it is not a keyword.
        var isEscaped: Bool
        /// A Boolean value that indicates whether no brace is open around the word.
        var isAtTop: Bool
    }

    private(set) var words: [Word] = []
    private let bytes: [UInt8]
    private var at = 0
    private var depth = 0
    /// The last byte of code that is no space.
    private var last = UInt8(ascii: " ")

    init(_ source: String) {
        bytes = Array(source.utf8)
        while at < bytes.count { readCode() }
    }

    private func has(_ text: StaticString, at index: Int) -> Bool {
        index + text.utf8CodeUnitCount <= bytes.count
            && text.withUTF8Buffer {
                $0.indices.allSatisfy { offset in bytes[index + offset] == text.utf8Start[offset] }
            }
    }

    /// Reads code to the end, or, inside an interpolation, up to its closing parenthesis.
    private mutating func readCode() {
        var parentheses = 0
        while at < bytes.count {
            let byte = bytes[at]
            switch byte {
            case UInt8(ascii: "/") where has("//", at: at): while at < bytes.count, bytes[at] != 0x0A { at += 1 }
            case UInt8(ascii: "/") where has("/*", at: at): skipBlock()
            case UInt8(ascii: "\""), UInt8(ascii: "#"): readLiteral()
            case _ where Self.isLetter(byte): readWord()
            default:
                at += 1
                if byte == UInt8(ascii: "{") { depth += 1 }
                if byte == UInt8(ascii: "}") { depth -= 1 }
                if byte == UInt8(ascii: "(") { parentheses += 1 }
                if byte == UInt8(ascii: ")") {
                    if parentheses == 0 { return }
                    parentheses -= 1
                }
                if byte > 0x20 { last = byte }
            }
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        byte >= 0x80 || byte == UInt8(ascii: "_") || (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
    }

    private mutating func readWord() {
        let start = at
        while at < bytes.count, Self.isLetter(bytes[at]) { at += 1 }
        words.append(
            Word(
                text: String(decoding: bytes[start..<at], as: UTF8.self), isMember: last == UInt8(ascii: "."),
                isEscaped: last == UInt8(ascii: "`"), isAtTop: depth == 0))
        last = bytes[start]
    }

    private mutating func skipBlock() {
        var open = 0
        repeat {
            if has("/*", at: at) {
                open += 1
                at += 2
            } else if has("*/", at: at) {
                open -= 1
                at += 2
            } else {
                at += 1
            }
        } while open > 0 && at < bytes.count
    }

    /// Reads a literal of text, perhaps a raw one or one of several lines; a `#` that begins none is passed over.
    private mutating func readLiteral() {
        let start = at
        while at < bytes.count, bytes[at] == UInt8(ascii: "#") { at += 1 }
        let marks = at - start
        last = UInt8(ascii: "\"")
        guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else { return }
        let quotes = has("\"\"\"", at: at) ? 3 : 1
        at += quotes
        while at < bytes.count {
            if isRun(of: UInt8(ascii: "\""), quotes, at: at), isRun(of: UInt8(ascii: "#"), marks, at: at + quotes) {
                at += quotes + marks
                return
            }
            let isEscape = bytes[at] == UInt8(ascii: "\\") && isRun(of: UInt8(ascii: "#"), marks, at: at + 1)
            if isEscape, has("(", at: at + 1 + marks) {
                at += marks + 2
                readCode()
            } else if quotes == 1, bytes[at] == 0x0A {
                // A quote of a regular expression, say: a literal ends with its line.
                return
            } else {
                at += isEscape ? marks + 2 : 1
            }
        }
    }

    private func isRun(of byte: UInt8, _ count: Int, at index: Int) -> Bool {
        index + count <= bytes.count && bytes[index..<(index + count)].allSatisfy { $0 == byte }
    }
}
