import Foundation

/// Questions about the bytes of a text, asked at the bytes: a debug build of the tool runs inside other people's builds,
/// and there a loop over `String.UTF8View` costs a call for every byte.
package enum UTF8Scan {
    /// Whether all bytes are printable ASCII, without the quote and the backslash if those count.
    package static func isPrintable(_ text: String, exceptQuotes: Bool = false) -> Bool {
        isPrintable(text, except: exceptQuotes ? (0x2222_2222_2222_2222, 0x5C5C_5C5C_5C5C_5C5C, 0, 0) : (0, 0, 0, 0))
    }

    /// Whether all bytes are printable ASCII that means nothing in HTML.
    package static func isPlainMarkup(_ text: String) -> Bool {
        isPrintable(
            text,
            except: (0x2222_2222_2222_2222, 0x2626_2626_2626_2626, 0x3C3C_3C3C_3C3C_3C3C, 0x3E3E_3E3E_3E3E_3E3E))
    }

    /// Asks for eight bytes at once: what is wrong with one of them sets the highest bit of a byte.
    ///
    /// - Parameter except: bytes that do not count as printable, each eight times; 0 for none.
    private static func isPrintable(_ text: String, except: (UInt64, UInt64, UInt64, UInt64)) -> Bool {
        bytes(of: text) { bytes, count in
            let ones: UInt64 = 0x0101_0101_0101_0101
            let spaces: UInt64 = 0x2020_2020_2020_2020
            let highest: UInt64 = 0x8080_8080_8080_8080
            var i = 0
            while i < count {
                // What the last bytes leave free is filled with a letter.
                var word: UInt64 = 0x4141_4141_4141_4141
                memcpy(&word, bytes + i, count - i < 8 ? count - i : 8)
                let (a, b, c, d) = (word ^ except.0, word ^ except.1, word ^ except.2, word ^ except.3)
                var wrong = (word &- spaces) | (word &+ ones) | word
                wrong |= ((a &- ones) & ~a) | ((b &- ones) & ~b)
                wrong |= ((c &- ones) & ~c) | ((d &- ones) & ~d)
                if wrong & highest != 0 { return false }
                i += 8
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
