import Foundation

/// Questions about the bytes of a text, asked at the bytes: a debug build of the tool runs inside other people's builds,
/// and there a loop over `String.UTF8View` costs a call for every byte.
package enum UTF8Scan {
    /// Whether all bytes are printable ASCII, without the quote and the backslash if those count.
    package static func isPrintable(_ text: String, exceptQuotes: Bool = false) -> Bool {
        bytes(of: text) { bytes, count in
            var i = 0
            while i < count {
                let byte = bytes[i]
                if byte < 0x20 || byte > 0x7E || (exceptQuotes && (byte == 0x22 || byte == 0x5C)) { return false }
                i += 1
            }
            return true
        }
    }

    /// Whether all bytes are printable ASCII that means nothing in HTML.
    package static func isPlainMarkup(_ text: String) -> Bool {
        bytes(of: text) { bytes, count in
            var i = 0
            while i < count {
                switch bytes[i] {
                case 0x22, 0x26, 0x3C, 0x3E, 0x00..<0x20, 0x7F...0xFF: return false
                default: i += 1
                }
            }
            return true
        }
    }

    /// Whether the text is letters and digits of ASCII, a letter first.
    package static func isWord(_ text: String) -> Bool {
        bytes(of: text) { bytes, count in
            var i = 0
            while i < count {
                let byte = bytes[i]
                let letter = (byte >= 0x41 && byte <= 0x5A) || (byte >= 0x61 && byte <= 0x7A)
                if !letter, i == 0 || byte < 0x30 || byte > 0x39 { return false }
                i += 1
            }
            return count > 0
        }
    }

    /// Whether the text is letters and digits of ASCII and what is usual in addresses, and no slash at
    /// either end: an attribute of HTML that needs no quotes.
    package static func isAddress(_ text: String) -> Bool {
        bytes(of: text) { bytes, count in
            var i = 0
            while i < count {
                switch bytes[i] {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: break
                case UInt8(ascii: "#"), UInt8(ascii: "."): break
                case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "~"): if i == 0 { return false }
                case UInt8(ascii: "/"): if i == 0 || i == count - 1 { return false }
                default: return false
                }
                i += 1
            }
            return count > 0
        }
    }

    /// Whether the text has the byte, which is one of ASCII.
    package static func has(_ byte: UInt8, in text: String) -> Bool {
        bytes(of: text) { bytes, count in memchr(bytes, Int32(byte), count) != nil }
    }

    /// Whether all bytes are true in a table of 256.
    package static func all(_ table: [Bool], in text: String) -> Bool {
        bytes(of: text) { bytes, count in
            table.withUnsafeBufferPointer { table in
                var i = 0
                while i < count {
                    if !table[Int(bytes[i])] { return false }
                    i += 1
                }
                return true
            }
        }
    }

    /// A table of printable ASCII, without some of it, and with something more.
    package static func printable(except: String, and more: String = "") -> [Bool] {
        var table = [Bool](repeating: false, count: 256)
        for byte in 0x20..<0x7F { table[byte] = true }
        for byte in except.utf8 { table[Int(byte)] = false }
        for byte in more.utf8 { table[Int(byte)] = true }
        return table
    }

    /// How many lines end in the text.
    package static func lineBreaks(in text: String) -> Int {
        bytes(of: text) { bytes, count in
            var found = 0
            var at = UnsafeRawPointer(bytes)
            let end = at + count
            while let next = memchr(at, 0x0A, end - at) {
                found += 1
                at = UnsafeRawPointer(next) + 1
            }
            return found
        }
    }

    private static func bytes<Result>(of text: String, _ body: (UnsafePointer<UInt8>, Int) -> Result) -> Result {
        var text = text
        return text.withUTF8 { buffer in
            // An empty text may have no address; a zero stands for it.
            guard let base = buffer.baseAddress else { return withUnsafePointer(to: 0) { body($0, 0) } }
            return body(base, buffer.count)
        }
    }
}
