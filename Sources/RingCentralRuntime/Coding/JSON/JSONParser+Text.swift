/// The scanning of strings and numbers: checks every byte, converts none.
extension JSONParser {
    /// Passes a string, from quote to quote; true if it has escapes.
    mutating func scanString() throws(JSONProblem) -> Bool {
        var escaped = false
        position += 1
        while true {
            skipPlainText()
            let byte = bytes[position]
            switch byte {
            case UInt8(ascii: "\""):
                position += 1
                return escaped
            case UInt8(ascii: "\\"):
                escaped = true
                try scanEscape()
            case ..<0x20: throw problem("control character in a string")
            case 0x80...:
                let start = position
                do { try scanScalar(byte) } catch {
                    guard repairsText else { throw error }
                    // The end is found at the quote: no byte of a character is one.
                    position = start + 1
                    isTextMalformed = true
                }
            default: position += 1
            }
        }
    }

    /// Passes text in which every byte stands for itself, eight bytes at a time.
    private mutating func skipPlainText() {
        while position + 8 <= count {
            let word = UInt64(
                littleEndian: UnsafeRawPointer(bytes + position).loadUnaligned(as: UInt64.self))
            let ones: UInt64 = 0x0101_0101_0101_0101
            let high: UInt64 = 0x8080_8080_8080_8080
            // The lowest flagged byte is exact; a borrow may flag higher ones wrongly, which are not looked at.
            let quote = word ^ (ones &* 0x22)
            let slash = word ^ (ones &* 0x5C)
            let special =
                (((quote &- ones) & ~quote) | ((slash &- ones) & ~slash) | ((word &- ones &* 0x20) & ~word) | word)
                & high
            if special != 0 {
                position += special.trailingZeroBitCount / 8
                return
            }
            position += 8
        }
    }

    private mutating func scanEscape() throws(JSONProblem) {
        position += 1
        switch bytes[position] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
            UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            position += 1
        case UInt8(ascii: "u"):
            position += 1
            let unit = try scanUnit()
            if unit & 0xF800 == 0xD800 { try scanSurrogate(unit) }
        default: throw problem("unknown escape")
        }
    }

    /// Passes four hex digits.
    private mutating func scanUnit() throws(JSONProblem) -> UInt32 {
        var unit: UInt32 = 0
        for _ in 0..<4 {
            guard let digit = JSONText.hexDigit(bytes[position]) else { throw problem("expected four hex digits") }
            unit = unit << 4 | digit
            position += 1
        }
        return unit
    }

    /// Passes the second half of an escaped surrogate pair; half a pair alone is not valid text.
    private mutating func scanSurrogate(_ first: UInt32) throws(JSONProblem) {
        let end = position
        if first < 0xDC00, bytes[position] == UInt8(ascii: "\\"), bytes[position + 1] == UInt8(ascii: "u") {
            position += 2
            if (0xDC00..<0xE000).contains(try scanUnit()) { return }
            // The other escape stands for itself.
            position = end
        }
        guard repairsText else { throw problem("half of a surrogate pair") }
        isTextMalformed = true
    }

    /// Passes one character of two to four bytes: neither overlong, nor a surrogate, nor past U+10FFFF.
    private mutating func scanScalar(_ lead: UInt8) throws(JSONProblem) {
        let second: ClosedRange<UInt8>
        let more: Int
        switch lead {
        case 0xC2...0xDF: (second, more) = (0x80...0xBF, 0)
        case 0xE0: (second, more) = (0xA0...0xBF, 1)
        case 0xED: (second, more) = (0x80...0x9F, 1)
        case 0xE1...0xEF: (second, more) = (0x80...0xBF, 1)
        case 0xF0: (second, more) = (0x90...0xBF, 2)
        case 0xF1...0xF3: (second, more) = (0x80...0xBF, 2)
        case 0xF4: (second, more) = (0x80...0x8F, 2)
        default: throw problem("invalid UTF-8")
        }
        position += 1
        guard second.contains(bytes[position]) else { throw problem("invalid UTF-8") }
        position += 1
        for _ in 0..<more {
            guard bytes[position] & 0xC0 == 0x80 else { throw problem("invalid UTF-8") }
            position += 1
        }
    }

    mutating func scanNumber() throws(JSONProblem) {
        if bytes[position] == UInt8(ascii: "-") { position += 1 }
        if bytes[position] == UInt8(ascii: "0") { position += 1 } else { try scanDigits() }
        if bytes[position] == UInt8(ascii: ".") {
            position += 1
            try scanDigits()
        }
        if bytes[position] | 0x20 == UInt8(ascii: "e") {
            position += 1
            if bytes[position] == UInt8(ascii: "+") || bytes[position] == UInt8(ascii: "-") { position += 1 }
            try scanDigits()
        }
    }

    private mutating func scanDigits() throws(JSONProblem) {
        let start = position
        while bytes[position] &- UInt8(ascii: "0") < 10 { position += 1 }
        guard position > start else { throw problem("expected a digit") }
    }
}
