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
        if wholeQuery { return request.query.map(SecretRedaction.form) ?? "" == query ?? "" }
        guard let query else { return true }
        return (request.query ?? "").split(separator: "&").contains { $0 == query }
    }

    /// How much it says: the words of its path, and the query above them.
    var weight: Int {
        PathTemplate(path).weight + (query == nil ? 0 : 1000)
    }

    private func fits(path other: String) -> Bool {
        path == other || PathTemplate(path).values(in: other) != nil
    }
}

extension RequestTarget {
    /// The requests of an operation, whatever the values in its path.
    init(_ operation: APIOperation, query: String? = nil) {
        self.init(method: operation.method.rawValue, path: operation.path, query: query)
    }
}
