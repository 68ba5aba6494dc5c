/// A path with parameters between braces, such as `/account/{accountId}/sms`.
package struct PathTemplate: Sendable, Hashable {
    /// A part of the path between slashes: a word, or a parameter, perhaps with text around it.
    private enum Segment: Hashable {
        case word(Substring)
        case parameter(name: Substring, before: Substring, after: Substring)

        init(_ text: Substring) {
            guard let open = text.firstIndex(of: "{"), let close = text.lastIndex(of: "}"), open < close else {
                self = .word(text)
                return
            }
            let after = text.index(after: close)
            self = .parameter(
                name: text[text.index(after: open)..<close], before: text[..<open], after: text[after...])
        }
    }

    private let segments: [Segment]

    /// - Parameter text: The path.
    package init(_ text: String) {
        segments = Self.split(text).map(Segment.init)
    }

    /// How many segments it has.
    package var count: Int { segments.count }

    /// How much it says: the number of its words.
    package var weight: Int {
        segments.count { if case .word(let text) = $0 { !text.isEmpty } else { false } }
    }

    /// The parameters of a path that fits, by their order, with their values as they stand there; nil if it doesn't fit.
    package func values(in path: String) -> [(name: String, value: String)]? {
        let texts = Self.split(path)
        guard texts.count == segments.count else { return nil }
        var values: [(name: String, value: String)] = []
        for (segment, text) in zip(segments, texts) {
            switch segment {
            case .word(let word): if word != text { return nil }
            case .parameter(let name, let before, let after):
                guard text.count > before.count + after.count, text.hasPrefix(before), text.hasSuffix(after) else {
                    return nil
                }
                let value = text.dropFirst(before.count).dropLast(after.count)
                values.append((String(name), String(value)))
            }
        }
        return values
    }

    private static func split(_ path: String) -> [Substring] {
        path.split(separator: "/", omittingEmptySubsequences: false)
    }
}
