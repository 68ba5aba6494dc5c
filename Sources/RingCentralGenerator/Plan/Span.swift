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
