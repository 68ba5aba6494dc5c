/// A way in which responses of the real service differ from their description.
///
/// A mode has a number of variants for each response, each of which deviates in one place. The same response always has
/// the same variants in the same order.
public struct ResponseMode: Sendable {
    /// The name, as it stands in `--mode` and in requests.
    public let name: String
    /// The variants of a response; none where the mode does not apply.
    let variants: @Sendable (DescribedResponse) -> [ResponseVariant]

    /// All modes.
    public static let all: [ResponseMode] = [
        .leaveOut, .null, .otherType, .invalidDate, .invalidText, .add, .badElement, .html, .otherSuccess,
    ]

    /// The mode of a name; nil if there is none.
    static func named(_ name: some StringProtocol) -> ResponseMode? {
        all.first { $0.name == name }
    }
}

/// A response that deviates from its description in one place.
struct ResponseVariant: Sendable {
    /// The place of the deviation, such as `records[0].id`; empty for the whole response.
    let path: String
    /// The deviation in a few words, such as `left out`.
    let words: String
    let make: @Sendable (Reply) -> Reply

    init(path: String, words: String, make: @escaping @Sendable (Reply) -> Reply) {
        self.path = path
        self.words = words
        self.make = make
    }
}
