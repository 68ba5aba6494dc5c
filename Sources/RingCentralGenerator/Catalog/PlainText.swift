/// Reads text that people wrote with whatever editor they have.
package enum PlainText {
    /// The text without a byte order mark, and with lines that end in a line feed; nil if it is not UTF-8.
    package static func read(_ bytes: [UInt8]) -> String? {
        var bytes = bytes[...]
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
        let (feed, carriage) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
        if !bytes.contains(carriage) { return String(validating: bytes, as: UTF8.self) }
        var lines: [UInt8] = []
        lines.reserveCapacity(bytes.count)
        for (index, byte) in zip(bytes.indices, bytes) {
            if byte != carriage {
                lines.append(byte)
            } else if index + 1 == bytes.endIndex || bytes[index + 1] != feed {
                lines.append(feed)
            }
        }
        return String(validating: lines, as: UTF8.self)
    }
}
