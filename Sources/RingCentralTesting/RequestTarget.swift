import RingCentralRuntime

/// Which requests an answer is for.
struct RequestTarget: Sendable, Hashable {
    let method: String
    /// The path as it is sent; parameters between braces stand for anything.
    let path: String
    /// A part of the query that has to be there, or all of it; any query if nil.
    var query: String?
    /// Whether the query has to be the same from its beginning to its end, but for its secrets.
    var wholeQuery = false

    func fits(_ request: SentRequest) -> Bool {
        guard request.method == method, fits(path: request.path) else { return false }
        if wholeQuery { return request.query.map(Redaction.form) ?? "" == query ?? "" }
        guard let query else { return true }
        return (request.query ?? "").split(separator: "&").contains { $0 == query }
    }

    /// How much it says: the words of its path, and the query above them.
    var weight: Int {
        let words = path.split(separator: "/").filter { !$0.contains("{") }.count
        return words + (query == nil ? 0 : 1000)
    }

    private func fits(path other: String) -> Bool {
        if path == other { return true }
        let mine = path.split(separator: "/", omittingEmptySubsequences: false)
        let its = other.split(separator: "/", omittingEmptySubsequences: false)
        return mine.count == its.count && zip(mine, its).allSatisfy(Self.fits)
    }

    /// Whether a word fits one that may have a parameter.
    private static func fits(_ mine: Substring, _ its: Substring) -> Bool {
        guard let open = mine.firstIndex(of: "{"), let close = mine.lastIndex(of: "}") else { return mine == its }
        let (before, after) = (mine[..<open], mine[mine.index(after: close)...])
        return its.count > before.count + after.count && its.hasPrefix(before) && its.hasSuffix(after)
    }
}

extension RequestTarget {
    /// The requests of an operation, whatever the values in its path.
    init(_ operation: APIOperation, query: String? = nil) {
        self.init(method: operation.method.rawValue, path: operation.path, query: query)
    }
}
