import Foundation

/// The scanning of strings, numbers and words.
extension JSONParser {
    mutating func string() {
        let start = at + 1
        var escaped = false
        var i = start
        while true {
            let byte = bytes[i]
            if byte == UInt8(ascii: "\"") { break }
            if byte == UInt8(ascii: "\\") {
                escaped = true
                guard let length = escape(at: i) else { return }
                i += length
                continue
            }
            if byte < 0x20 {
                at = i
                return fail(.control, inside: "a string")
            }
            i += 1
        }
        _ = append(
            .init(kind: .string, escaped: escaped, start: Int32(start), end: Int32(i), next: Int32(nodeCount + 1)))
        at = i + 1
    }

    /// The length of an escape, or of two that are one character; nil if it is not valid, which is noted.
    private mutating func escape(at start: Int) -> Int? {
        switch bytes[start + 1] {
        case UInt8(ascii: "u"):
            guard let first = unit(at: start) else { return nil }
            if first & 0xF800 != 0xD800 { return 6 }
            var reached = start + 6
            if first < 0xDC00, bytes[reached] == UInt8(ascii: "\\") {
                if bytes[reached + 1] == UInt8(ascii: "u") {
                    guard let second = unit(at: reached) else { return nil }
                    if (0xDC00..<0xE000).contains(second) { return 12 }
                } else {
                    reached += 1
                }
            }
            at = start
            fail(.surrogate, inside: "a string", reached: reached)
            return nil
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
            UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            return 2
        default:
            at = start
            fail(.escape, inside: "a string", reached: start + 1)
            return nil
        }
    }

    /// The four hex digits of an escape; nil if they are not there, which is noted.
    private mutating func unit(at start: Int) -> UInt32? {
        var unit: UInt32 = 0
        for place in (start + 2)..<(start + 6) {
            let byte = bytes[place]
            guard isHexDigit(byte) else {
                at = start
                fail(.escape, inside: "a string", reached: place)
                return nil
            }
            unit = unit << 4 | UInt32(byte <= 0x39 ? byte - 0x30 : (byte | 0x20) - 0x61 + 10)
        }
        return unit
    }

    private func isHexDigit(_ byte: UInt8) -> Bool {
        (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x46) || (byte >= 0x61 && byte <= 0x66)
    }

    mutating func number() {
        let start = at
        var i = at
        func digits() -> Bool {
            let first = i
            while bytes[i] >= 0x30 && bytes[i] <= 0x39 { i += 1 }
            return i > first
        }
        if bytes[i] == UInt8(ascii: "-") { i += 1 }
        let leadingZero = bytes[i] == 0x30
        let firstDigit = i
        var valid = digits()
        if leadingZero, i > firstDigit + 1 { return fail(.number) }
        if valid, bytes[i] == UInt8(ascii: ".") {
            i += 1
            valid = digits()
        }
        if valid, bytes[i] == UInt8(ascii: "e") || bytes[i] == UInt8(ascii: "E") {
            i += 1
            if bytes[i] == UInt8(ascii: "+") || bytes[i] == UInt8(ascii: "-") { i += 1 }
            valid = digits()
        }
        guard valid else { return fail(.number, inside: "a number", reached: i) }
        _ = append(.init(kind: .number, start: Int32(start), end: Int32(i), next: Int32(nodeCount + 1)))
        at = i
    }

    mutating func word(_ word: StaticString, _ kind: JSONDocument.Kind) {
        let length = word.utf8CodeUnitCount
        guard memcmp(bytes + at, word.utf8Start, min(length, count - at + 1)) == 0 else {
            var reached = at
            while bytes[reached] == word.utf8Start[reached - at] { reached += 1 }
            return fail(.value, reached: reached)
        }
        _ = append(.init(kind: kind, start: Int32(at), end: Int32(at + length), next: Int32(nodeCount + 1)))
        at += length
    }

    /// The place of the first byte that is not part of a character.
    func invalidUTF8() -> Int? {
        // Plain ASCII, the usual case, is seen eight bytes at a time.
        let raw = UnsafeRawPointer(bytes)
        var i = 0
        while i + 8 <= count, raw.loadUnaligned(fromByteOffset: i, as: UInt64.self) & 0x8080_8080_8080_8080 == 0 {
            i += 8
        }
        if i + 8 > count {
            while i < count, bytes[i] < 0x80 { i += 1 }
            if i == count { return nil }
        }
        let buffer = UnsafeBufferPointer(start: bytes, count: count)
        if String(validating: buffer, as: UTF8.self) != nil { return nil }
        // Find the place: the first scalar that does not decode.
        var decoder = UTF8()
        var iterator = buffer.makeIterator()
        var offset = 0
        while true {
            switch decoder.decode(&iterator) {
            case .scalarValue(let scalar): offset += UTF8.width(scalar)
            case .emptyInput: return nil
            case .error: return offset
            }
        }
    }
}
