/// The word for one of several.
package enum Singular {
    package static func of(_ word: String) -> String {
        guard let last = word.utf8.last, last | 0x20 == UInt8(ascii: "s") else { return word }
        let (end, count) = (String(decoding: word.utf8.suffix(4), as: UTF8.self).lowercased(), word.utf8.count)
        func dropping(_ letters: Int) -> String { String(decoding: word.utf8.dropLast(letters), as: UTF8.self) }
        if end.hasSuffix("ies"), count > 4 { return dropping(3) + "y" }
        if end.hasSuffix("sses") || end.hasSuffix("xes") || end.hasSuffix("ches") { return dropping(2) }
        let isOne = ["ss", "us", "is"].contains { end.hasSuffix($0) }
        return end.hasSuffix("s") && !isOne && count > 2 ? dropping(1) : word
    }
}
