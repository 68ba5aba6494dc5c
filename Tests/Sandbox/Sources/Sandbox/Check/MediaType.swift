/// A media type with its parameters.
struct MediaType: Sendable {
    /// In lower case, without parameters.
    let name: String
    let parameters: [String: String]

    init(_ header: String) {
        let pieces = header.split(separator: ";").map { $0.trimmingWhitespace() }
        name = pieces.first?.lowercased() ?? ""
        var found: [String: String] = [:]
        for piece in pieces.dropFirst() {
            guard let equals = piece.firstIndex(of: "=") else { continue }
            let value = piece[piece.index(after: equals)...].trimmingWhitespace()
            found[piece[..<equals].trimmingWhitespace().lowercased()] = value.trimmingQuotes()
        }
        parameters = found
    }

    var isJSON: Bool { name == "application/json" || name.hasSuffix("+json") }

    /// Whether the type is the given one or falls under it, as image/png does under image/*.
    func fits(_ pattern: String) -> Bool {
        if pattern == "*/*" || pattern == name { return true }
        guard pattern.hasSuffix("/*") else { return false }
        return name.hasPrefix(pattern.dropLast())
    }
}

extension StringProtocol {
    func trimmingWhitespace() -> String {
        var rest = Substring(self)
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }

    func trimmingQuotes() -> String {
        guard count > 1, first == "\"", last == "\"" else { return String(self) }
        return String(dropFirst().dropLast())
    }
}
