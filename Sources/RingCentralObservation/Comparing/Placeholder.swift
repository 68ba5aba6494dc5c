/// The placeholders of redacted recordings, such as `<text:12>`.
enum Placeholder {
    /// Returns whether a text is a placeholder: a lower-case word, perhaps with a number, between angle brackets.
    static func isOne(_ text: String) -> Bool {
        guard text.hasPrefix("<"), text.hasSuffix(">") else { return text == "***" }
        let inner = text.dropFirst().dropLast()
        let parts = inner.split(separator: ":", omittingEmptySubsequences: false)
        guard let word = parts.first, !word.isEmpty, parts.count <= 2 else { return false }
        return word.utf8.allSatisfy { (0x61...0x7A).contains($0) }
            && (parts.count == 1 || !parts[1].isEmpty && parts[1].utf8.allSatisfy { (0x30...0x39).contains($0) })
    }
}
