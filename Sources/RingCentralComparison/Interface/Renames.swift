/// New names by old ones, of types and functions: what a text of the old client reads like in the new one.
struct Renames {
    private let names: [String: String]

    init(_ names: [String: String]) { self.names = names.filter { $0.key != $0.value } }

    subscript(_ name: String) -> String? { names[name] }

    /// A name, or a type as text, with every name in it that has changed replaced.
    func apply(to text: String) -> String {
        if names.isEmpty { return text }
        var out = ""
        var word = ""
        for character in text {
            if character.isLetter || character.isNumber || character == "_" || character == "." {
                word.append(character)
            } else {
                out += renamed(word)
                out.append(character)
                word = ""
            }
        }
        return out + renamed(word)
    }

    /// The longest beginning that has a new name, with the rest behind it.
    private func renamed(_ word: String) -> String {
        var head = Substring(word)
        while !head.isEmpty {
            if let new = names[String(head)] { return new + word.dropFirst(head.count) }
            guard let dot = head.lastIndex(of: ".") else { return word }
            head = head[..<dot]
        }
        return word
    }
}
