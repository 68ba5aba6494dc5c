/// The requests that a rule is for; any request if nothing is set.
struct RequestPattern: Sendable {
    static let keys: Set = ["operation", "method", "path"]

    let operation: String?
    let method: String?
    let pathPrefix: String?

    init(_ json: JSON) {
        operation = json["operation"]?.string
        method = json["method"]?.string
        pathPrefix = json["path"]?.string
    }

    func fits(_ request: ReceivedRequest, operation id: String?) -> Bool {
        operation.map { $0 == id } ?? true && method.map { $0 == request.method } ?? true
            && pathPrefix.map { request.path.hasPrefix($0) } ?? true
    }

    /// Checks that a rule has no other keys than these and those of a pattern.
    ///
    /// - Throws: ``RuleProblem`` with the first unknown key.
    static func check(_ json: JSON, keys own: Set<String>) throws {
        let known = keys.union(own)
        guard let key = json.object?.keys.filter({ !known.contains($0) }).min() else { return }
        throw RuleProblem("Unknown key \(key) in a rule; the keys are \(known.sorted().joined(separator: ", ")).")
    }
}

/// The reason why a rule, a fault or a mode can't be used.
struct RuleProblem: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
