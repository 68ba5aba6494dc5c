import Foundation

extension ResponseMode {
    /// Puts a text that is not valid UTF-8, or half of a surrogate pair, in the place of a text.
    ///
    /// The kinds of damage take turns over the texts of a response.
    static let invalidText = ResponseMode(name: "invalid-text") { response in
        let texts = response.members.filter { $0.value.string != nil }
        return texts.enumerated().map { number, place in
            let damage = TextDamage.allCases.cycle(number)
            let marked = response.variant(place, damage.rawValue) { _ in .string(TextDamage.text) }
            return ResponseVariant(path: marked.path, words: marked.words) { damage.apply(to: marked.make($0)) }
        }
    }
}

/// A way in which the bytes of a text are not valid.
private enum TextDamage: String, CaseIterable {
    case loneByte = "a byte that begins no character"
    case cutCharacter = "a character without its last byte"
    case overlong = "an overlong form of a character"
    case surrogate = "a surrogate as bytes"
    case escapedSurrogate = "half of an escaped surrogate pair"

    /// The text that is damaged; its middle occurs in no sample.
    static let text = "before\(marker)after"
    private static let marker = "\u{10FFFD}"

    private var bytes: [UInt8] {
        switch self {
        case .loneByte: [0xFF]
        case .cutCharacter: [0xE2, 0x82]
        case .overlong: [0xC0, 0x80]
        case .surrogate: [0xED, 0xA0, 0x80]
        case .escapedSurrogate: Array(#"\ud83d"#.utf8)
        }
    }

    func apply(to reply: Reply) -> Reply {
        guard case .data(let data) = reply.body, let range = data.range(of: Data(Self.marker.utf8)) else {
            return reply
        }
        var copy = reply
        var damaged = data
        damaged.replaceSubrange(range, with: bytes)
        copy.body = .data(damaged)
        return copy
    }
}
