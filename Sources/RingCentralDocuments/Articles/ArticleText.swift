/// The blocks of an article: of Markdown, what articles need.
struct ArticleText {
    enum Block: Equatable {
        case title(String)
        /// The paragraph after the title.
        case lead(String)
        case heading(String)
        case paragraph(String)
        case list([String])
        case code(language: String, String)
    }

    private(set) var blocks: [Block] = []
    private var lines: [String] = []

    /// What the article is about.
    var lead: String? {
        for case .lead(let words) in blocks { return words }
        return nil
    }

    init(_ text: String) {
        var language: String?
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            if let known = language {
                if line == Self.fence {
                    blocks.append(.code(language: known, lines.joined(separator: "\n")))
                    (language, lines) = (nil, [])
                } else {
                    lines.append(line)
                }
            } else if line.hasPrefix(Self.fence) {
                endParagraph()
                language = String(line.dropFirst(Self.fence.count))
            } else if line.hasPrefix("# ") || line.hasPrefix("## ") {
                endParagraph()
                let words = String(line.drop { $0 == "#" }.dropFirst())
                blocks.append(line.hasPrefix("# ") ? .title(words) : .heading(words))
            } else if line.isEmpty {
                endParagraph()
            } else {
                lines.append(line)
            }
        }
        endParagraph()
    }

    private static let fence = "```"
    private static let item = "- "

    private mutating func endParagraph() {
        if lines.isEmpty { return }
        defer { lines = [] }
        let words = lines.joined(separator: " ")
        if words.hasPrefix(Self.item) {
            let items = lines.reduce(into: [String]()) { items, line in
                if line.hasPrefix(Self.item) {
                    items.append(String(line.dropFirst(Self.item.count)))
                } else {
                    items[items.count - 1] += " " + line.drop { $0 == " " }
                }
            }
            blocks.append(.list(items))
        } else if case .title = blocks.last {
            blocks.append(.lead(words))
        } else {
            blocks.append(.paragraph(words))
        }
    }
}
