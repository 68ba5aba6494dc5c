/// The parts of a media type that a comparison needs.
enum MediaTypeText {
    /// A media type without its parameters, in lower case; nil if there is none.
    static func essence(_ text: String?) -> String? {
        guard let text else { return nil }
        let end = text.firstIndex(of: ";") ?? text.endIndex
        let essence = text[..<end].filter { !$0.isWhitespace }.lowercased()
        return essence.isEmpty ? nil : essence
    }

    static func isJSON(_ essence: String?) -> Bool {
        guard let essence else { return false }
        return essence.hasSuffix("/json") || essence.hasSuffix("+json")
    }

    static func isForm(_ essence: String?) -> Bool { essence == "application/x-www-form-urlencoded" }

    /// Returns whether a described media type, which may be a range such as `audio/*`, includes another.
    static func range(_ range: String, includes essence: String) -> Bool {
        let range = self.essence(range) ?? ""
        if range == "*/*" || range == essence { return true }
        return range.hasSuffix("/*") && essence.hasPrefix(range.dropLast())
    }
}
