/// The escapes of JSON strings.
enum JSONText {
    static func hexDigit(_ byte: UInt8) -> UInt32? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): return UInt32(byte &- UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f"): return UInt32(byte &- UInt8(ascii: "a") &+ 10)
        case UInt8(ascii: "A")...UInt8(ascii: "F"): return UInt32(byte &- UInt8(ascii: "A") &+ 10)
        default: return nil
        }
    }

    /// The text of a string whose escapes are known to be well formed; half a surrogate pair becomes U+FFFD.
    static func unescaped(_ raw: UnsafeBufferPointer<UInt8>) -> String {
        // No escape is shorter than what it stands for.
        String(unsafeUninitializedCapacity: raw.count) { out in
            var written = 0
            var position = 0
            func put(_ scalar: UInt32) {
                let valid = Unicode.Scalar(scalar) ?? "\u{FFFD}"
                for byte in UTF8.encode(valid) ?? UTF8.encodedReplacementCharacter {
                    out.initializeElement(at: written, to: byte)
                    written += 1
                }
            }
            func unit(at place: Int) -> UInt32? {
                guard place + 6 <= raw.count, raw[place] == UInt8(ascii: "\\"), raw[place + 1] == UInt8(ascii: "u")
                else { return nil }
                return raw[(place + 2)..<(place + 6)].reduce(0) { $0 << 4 | (hexDigit($1) ?? 0) }
            }
            while position < raw.count {
                guard raw[position] == UInt8(ascii: "\\") else {
                    out.initializeElement(at: written, to: raw[position])
                    written += 1
                    position += 1
                    continue
                }
                if let high = unit(at: position) {
                    position += 6
                    if (0xD800..<0xDC00).contains(high), let low = unit(at: position), (0xDC00..<0xE000).contains(low) {
                        position += 6
                        put(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
                    } else {
                        put(high)
                    }
                } else {
                    put(UInt32(plain(raw[position + 1])))
                    position += 2
                }
            }
            return written
        }
    }

    private static func plain(_ escape: UInt8) -> UInt8 {
        switch escape {
        case UInt8(ascii: "n"): return 0x0A
        case UInt8(ascii: "r"): return 0x0D
        case UInt8(ascii: "t"): return 0x09
        case UInt8(ascii: "b"): return 0x08
        case UInt8(ascii: "f"): return 0x0C
        default: return escape
        }
    }

    /// Writes a string with its quotes, and with only the escapes that JSON asks for.
    static func append(_ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
        output.append(UInt8(ascii: "\""))
        if !text.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }) {
            output.append(contentsOf: text)
        } else {
            for byte in text { append(byte, to: &output) }
        }
        output.append(UInt8(ascii: "\""))
    }

    private static func append(_ byte: UInt8, to output: inout [UInt8]) {
        switch byte {
        case UInt8(ascii: "\""): output.append(contentsOf: #"\""#.utf8)
        case UInt8(ascii: "\\"): output.append(contentsOf: #"\\"#.utf8)
        case 0x0A: output.append(contentsOf: #"\n"#.utf8)
        case 0x0D: output.append(contentsOf: #"\r"#.utf8)
        case 0x09: output.append(contentsOf: #"\t"#.utf8)
        case ..<0x20:
            let digits = Array("0123456789abcdef".utf8)
            output.append(contentsOf: #"\u00"#.utf8)
            output.append(digits[Int(byte >> 4)])
            output.append(digits[Int(byte & 15)])
        default: output.append(byte)
        }
    }
}
