/// What is said of a parameter or a property: the catalog's words, and what a value must be like.
///
/// Pieces between backticks are code.
package struct Words: Sendable {
    /// A sentence; empty if the catalog has none.
    package var text: String
    /// "1 to 1000.", "At most 64 characters.": sentences.
    package var limits: [String] = []
    /// What the service takes where nothing is given, as text.
    package var defaultValue: String?

    /// All of it in a row.
    package var sentence: String {
        var out = text
        func add(_ piece: String) { out += out.isEmpty ? piece : " " + piece }
        for limit in limits { add(limit) }
        if let defaultValue { add("Default: `\(defaultValue)`.") }
        return out
    }
}

/// A piece of a sentence.
package struct Span: Equatable, Sendable {
    package var text: String
    package var isCode = false

    /// The pieces of a sentence: what stands between two backticks is code.
    package static func pieces(of sentence: String) -> [Span] {
        if !UTF8Scan.has(UInt8(ascii: "`"), in: sentence) { return sentence.isEmpty ? [] : [Span(text: sentence)] }
        var parts = sentence.split(separator: "`", omittingEmptySubsequences: false).map(String.init)
        // A backtick without a partner stands for itself.
        if parts.count % 2 == 0, let last = parts.popLast() { parts[parts.count - 1] += "`" + last }
        return parts.enumerated().map { Span(text: $1, isCode: $0 % 2 == 1) }.filter { !$0.text.isEmpty }
    }
}
