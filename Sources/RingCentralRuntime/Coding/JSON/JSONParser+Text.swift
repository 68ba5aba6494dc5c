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
            case ..<0x20: throw problem(.control)
            case 0x80...:
                if let length = characterLength(at: position) {
                    position += length
                } else {
                    guard repairsText else { throw problem(.encoding) }
                    // The end is found at the quote: no byte of a character is one.
                    position += 1
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
        let start = position
        position += 1
        switch bytes[position] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
            UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            position += 1
        case UInt8(ascii: "u"):
            position += 1
            let unit = try scanUnit(of: start)
            if unit & 0xF800 == 0xD800 { try scanSurrogate(unit, at: start) }
        default: throw problem(.escape, at: start)
        }
    }

    /// Passes four hex digits.
    ///
    /// - Parameter escape: The place of the backslash.
    private mutating func scanUnit(of escape: Int) throws(JSONProblem) -> UInt32 {
        var unit: UInt32 = 0
        for _ in 0..<4 {
            guard let digit = JSONText.hexDigit(bytes[position]) else { throw problem(.escape, at: escape) }
            unit = unit << 4 | digit
            position += 1
        }
        return unit
    }

    /// Passes the second half of an escaped surrogate pair; half a pair alone is not valid text.
    ///
    /// - Parameter start: The place of the first half.
    private mutating func scanSurrogate(_ first: UInt32, at start: Int) throws(JSONProblem) {
        let end = position
        if first < 0xDC00, bytes[position] == UInt8(ascii: "\\") {
            position += 1
            if bytes[position] == UInt8(ascii: "u") {
                position += 1
                if (0xDC00..<0xE000).contains(try scanUnit(of: end)) { return }
                position = end
            }
        }
        guard repairsText else { throw problem(.surrogate, at: start) }
        // The other escape stands for itself.
        position = end
        isTextMalformed = true
    }

    /// The length of a character of two to four bytes; nil if it is overlong, a surrogate, past U+10FFFF, or not complete.
    func characterLength(at start: Int) -> Int? {
        let second: ClosedRange<UInt8>
        let length: Int
        switch bytes[start] {
        case 0xC2...0xDF: (second, length) = (0x80...0xBF, 2)
        case 0xE0: (second, length) = (0xA0...0xBF, 3)
        case 0xED: (second, length) = (0x80...0x9F, 3)
        case 0xE1...0xEF: (second, length) = (0x80...0xBF, 3)
        case 0xF0: (second, length) = (0x90...0xBF, 4)
        case 0xF1...0xF3: (second, length) = (0x80...0xBF, 4)
        case 0xF4: (second, length) = (0x80...0x8F, 4)
        default: return nil
        }
        guard second.contains(bytes[start + 1]) else { return nil }
        var place = start + 2
        while place < start + length {
            // The zero after the end is not part of a character.
            guard bytes[place] & 0xC0 == 0x80 else { return nil }
            place += 1
        }
        return length
    }

    mutating func scanNumber() throws(JSONProblem) {
        let start = position
        if bytes[position] == UInt8(ascii: "-") { position += 1 }
        if bytes[position] == UInt8(ascii: "0") {
            position += 1
            guard bytes[position] &- UInt8(ascii: "0") >= 10 else { throw problem(.number, at: start) }
        } else {
            try scanDigits(of: start)
        }
        if bytes[position] == UInt8(ascii: ".") {
            position += 1
            try scanDigits(of: start)
        }
        if bytes[position] | 0x20 == UInt8(ascii: "e") {
            position += 1
            if bytes[position] == UInt8(ascii: "+") || bytes[position] == UInt8(ascii: "-") { position += 1 }
            try scanDigits(of: start)
        }
    }

    /// Passes digits, of which there has to be one.
    ///
    /// - Parameter number: The place where the number begins.
    private mutating func scanDigits(of number: Int) throws(JSONProblem) {
        let start = position
        while bytes[position] &- UInt8(ascii: "0") < 10 { position += 1 }
        guard position > start else { throw problem(.number, at: number) }
    }
}
