extension SourceWords {
    private static let keywords: Set<String> = ["struct", "class", "enum", "actor", "protocol", "typealias"]
    /// The words that `open` stands before in a declaration.
    private static let afterOpen: Set<String> = ["class", "func", "init", "override", "subscript", "var"]
    /// The words after which `open` is a name.
    private static let beforeNames: Set<String> = ["case", "func", "let", "var"]

    /// The types at the top of the file that other files can see.
    var topLevelTypes: [String] {
        declarations.filter { $0.isAtTop && !$0.isPrivate }.map(\.name)
    }

    /// Every type of the file, also those inside others: their names are its own.
    var allTypes: Set<String> { Set(declarations.map(\.name)) }

    /// The names that the file uses, other than as members.
    var names: Set<String> { Set(words.filter { !$0.isMember }.map(\.text)) }

    /// A Boolean value that indicates whether a declaration is public or open, whatever else stands before it.
    var declaresPublicAccess: Bool {
        words.indices.contains { index in
            let word = words[index]
            if word.isMember || word.isEscaped { return false }
            if word.text == "public" { return true }
            guard word.text == "open", index + 1 < words.count else { return false }
            return Self.afterOpen.contains(words[index + 1].text)
                && !(index > 0 && Self.beforeNames.contains(words[index - 1].text))
        }
    }

    private var declarations: [(name: String, isAtTop: Bool, isPrivate: Bool)] {
        words.indices.dropLast().compactMap { index in
            let word = words[index]
            guard Self.keywords.contains(word.text), !word.isMember else { return nil }
            let before = words[..<index].suffix(2).map(\.text)
            let isPrivate = before.contains("private") || before.contains("fileprivate")
            return (words[index + 1].text, word.isAtTop, isPrivate)
        }
    }
}
