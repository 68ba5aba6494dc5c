/// The rule for texts from elsewhere that may stand in logs.
enum LogWord {
    /// Returns a Boolean value that indicates whether a text looks like a code or a name, and not like a sentence or
    /// somebody's number.
    static func isWord(_ text: String) -> Bool {
        text.utf8.count <= 80 && text.contains(where: \.isLetter)
            && text.utf8.allSatisfy { PercentEncoding.isUnreserved($0) || $0 == UInt8(ascii: ":") }
    }
}
